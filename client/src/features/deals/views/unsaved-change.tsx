import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { UpdateViewDocument } from './documents';
import type { CurrentView } from './use-view';
import { viewLink } from './views';

export interface UnsavedChangeProps {
  current: CurrentView;
  maySave: boolean;
  onSaveAs: () => void;
}

/** 保存到视图, 另存, 还原: a shared view never changes but by the first of them. */
export const UnsavedChange = ({ current: { ready, view, shown, stored }, maySave, onSaveAs }: UnsavedChangeProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching }, update] = useMutation(UpdateViewDocument);
  const save = () => {
    if (!view) return;
    void update({ input: { id: view.id, expectedVersion: view.version, query: shown } }).then(({ data, error }) => {
      const said = data?.updateView.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message;
      if (error || said) void message.error(said ?? t('failure.network'), 6);
      else void message.success(t('view.savedTo', { name: view.name }));
    });
  };
  const named = ready ?? view;
  return (
    <div className="zq-view-change" role="group" aria-label={t('view.unsaved')}>
      {view?.viewerCan.includes('updateView') ? <Button size="small" type="primary" ghost loading={fetching} onClick={save}>{t('view.saveTo')}</Button> : null}
      {maySave ? <Button size="small" onClick={onSaveAs}>{t(named ? 'view.saveAs' : 'view.saveNew')}</Button> : null}
      {named ? <Link to={viewLink(ready ?? view?.id ?? null, stored)} className="zq-view-revert">{t('view.revert')}</Link> : null}
    </div>
  );
};
