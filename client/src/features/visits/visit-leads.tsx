import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitFactsFragment } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { LightTag } from '../../shared/light-tag';
import { dealLink } from '../../shared/links';
import { Card } from '../../shared/page-header';
import { EmptyState } from '../../shared/query-state';
import { StageTag, StatusTag } from '../../shared/stage-tag';

/** The leads that came of this visit, each with how far it got. */
export const VisitLeads = ({ deals, action }: { deals: VisitFactsFragment['deals']; action: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <Card title={deals.length > 0 ? t('visit.leadsCounted', { count: deals.length }) : t('visit.leads')} extra={deals.length > 0 ? action : null}>
      {deals.length === 0 ? <EmptyState text={t('visit.noLeads')} action={action} /> : (
        <ul className="zq-leads">
          {deals.map((deal) => (
            <li key={deal.id}>
              <span>
                <Link to={dealLink(deal.id)}>{deal.name}</Link>
                <small>{deal.number}{deal.company ? ` · ${deal.company.name}` : ''}</small>
              </span>
              <StageTag stage={deal.stage} />
              {deal.status === 'active' ? <LightTag light={deal.light} reason={deal.lightReason ?? null} /> : <StatusTag status={deal.status} />}
              <span className="zq-number"><Yuan value={deal.totalInvestment ?? null} bound={deal.totalInvestmentBound} /></span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
