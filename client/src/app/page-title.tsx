import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../shared/query-state';
import { allWords } from './i18n/i18n';

/** Names the browser tab after the page and shows grey lines while its code is on the way. */
export const PageTitle = ({ name, children }: { name: string; children: ReactNode }) => {
  const { t, i18n } = useTranslation();
  const title = i18n.exists(name) ? `${t(name)} · ${t('app.name')}` : t('app.name');
  // A page that is refused fetches nothing of its own: its name would stay a key.
  useEffect(() => void allWords().catch(() => undefined), []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <Suspense fallback={<PageSkeleton />}>{children}</Suspense>;
};
