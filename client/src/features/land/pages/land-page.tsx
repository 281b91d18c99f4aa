import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';

/** To be built. */
export const LandPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('nav.land')} />
      <div className="zq-card"><EmptyState text={t('state.empty')} /></div>
    </>
  );
};
