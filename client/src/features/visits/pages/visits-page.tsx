import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';

/** To be built. */
export const VisitsPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('nav.visits')} />
      <div className="zq-card"><EmptyState text={t('state.empty')} /></div>
    </>
  );
};
