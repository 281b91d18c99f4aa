import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { DealLines } from '../../../shared/deal-lines';
import { Card } from '../../../shared/page-header';

/** The deals that a visit was about, each with how far it got. Nothing where it was about none. */
export const VisitAbout = ({ deals }: { deals: VisitFactsFragment['aboutDeals'] }) => {
  const { t } = useTranslation();
  if (deals.length === 0) return null;
  return <Card title={t('visit.aboutDeals')}><DealLines deals={deals} beside={(deal) => deal.company?.name} /></Card>;
};
