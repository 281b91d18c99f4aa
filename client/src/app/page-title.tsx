import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSkeleton } from '../shared/query-state';

/** Names the browser tab after the page and shows grey lines while its code is on the way. */
export const PageTitle = ({ name, children }: { name: string; children: ReactNode }) => {
  const { t } = useTranslation();
  const title = `${t(name)} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <Suspense fallback={<PageSkeleton />}>{children}</Suspense>;
};
