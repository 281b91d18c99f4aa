import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { isOnline } from '../shared/use-online';

/** A piece of the program that is not on this device, without a network to fetch it. */
const isMissing = (error: unknown): boolean => !isOnline() && error instanceof Error && /import|module|fetch|preload/i.test(error.message);

/** What a page looks like after a programming error or a chunk that could not be loaded: it says so and offers a way on. */
const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  const detail = error instanceof Error ? error.message : String(error);
  if (isMissing(error)) {
    return (
      <div className="zq-message" role="alert">
        <h1>{t('offline.pageMissing')}</h1>
        <p>{t('offline.pageMissingHint')}</p>
        <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
        {' '}
        <Button type="primary" href="/visits/new">{t('action.logVisit')}</Button>
      </div>
    );
  }
  return (
    <div className="zq-message" role="alert">
      <span className="zq-message-mark" aria-hidden="true">!</span>
      <h1>{t('state.broken')}</h1>
      <p>
        {t('state.brokenHint')}
        <br />
        <code className="zq-trace">{detail.slice(0, 160)}</code>
      </p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('action.reload')}
      </Button>
    </div>
  );
};

/** The router's error element. */
export const RouteBroken = () => <Broken error={useRouteError()} />;

/** Catches what happens outside the router. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}
