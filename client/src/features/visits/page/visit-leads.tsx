import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { DealLines } from '../../../shared/deal-lines';
import { Card } from '../../../shared/page-header';

/** The leads that came of this visit, each with how far it got. */
export const VisitLeads = ({ deals }: { deals: VisitFactsFragment['deals'] }) => {
  const { t } = useTranslation();
  return (
    <Card title={deals.length > 0 ? t('visit.leadsCounted', { count: deals.length }) : t('visit.leads')}>
      {deals.length === 0 ? <p className="zq-pad zq-muted">{t('visit.noLeads')}</p> : (
        <DealLines deals={deals} beside={(deal) => deal.company?.name} />
      )}
    </Card>
  );
};
