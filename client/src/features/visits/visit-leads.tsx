import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitFactsFragment } from '../../gql/graphql';
import { DealLines } from '../../shared/deal-lines';
import { Card } from '../../shared/page-header';
import { EmptyState } from '../../shared/query-state';

/** The leads that came of this visit, each with how far it got. */
export const VisitLeads = ({ deals, action }: { deals: VisitFactsFragment['deals']; action: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <Card title={deals.length > 0 ? t('visit.leadsCounted', { count: deals.length }) : t('visit.leads')} extra={deals.length > 0 ? action : null}>
      {deals.length === 0 ? <EmptyState text={t('visit.noLeads')} action={action} /> : (
        <DealLines deals={deals} beside={(deal) => deal.company?.name} />
      )}
    </Card>
  );
};
