import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyPageQuery } from '../../gql/graphql';
import { Yuan } from '../../shared/amount/yuan';
import { LightTag } from '../../shared/light-tag';
import { dealLink, dealsLink } from '../../shared/links';
import { Card } from '../../shared/page-header';
import { EmptyState } from '../../shared/query-state';
import { StageTag, StatusTag } from '../../shared/stage-tag';

/** Deals of this company, each with where it stands and its light. */
export const CompanyDealsCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const { deals } = company;
  return (
    <Card title={t('company.dealsCard', { count: deals.length })} extra={deals.length > 0 ? <Link to={dealsLink({ companyId: company.id })}>{t('company.dealsTable')}</Link> : null}>
      {deals.length === 0 ? <EmptyState text={t('company.noDeals')} /> : (
        <ul className="zq-company-deals">
          {deals.map((deal) => (
            <li key={deal.id}>
              <span>
                <Link to={dealLink(deal.id)}>{deal.name}</Link>
                <small>{deal.number}{deal.officer ? ` · ${deal.officer.name}` : ''}</small>
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
