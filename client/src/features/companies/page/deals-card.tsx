import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyPageQuery } from '../../../gql/graphql';
import { DealLines } from '../../../shared/deal-lines';
import { dealsLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState } from '../../../shared/query-state';

/** Deals of this company, each with where it stands and its light. */
export const CompanyDealsCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const { deals } = company;
  return (
    <Card title={t('company.dealsCard', { count: deals.length })} extra={deals.length > 0 ? <Link to={dealsLink({ companyId: company.id })}>{t('company.dealsTable')}</Link> : null}>
      {deals.length === 0 ? <EmptyState text={t('company.noDeals')} /> : (
        <DealLines deals={deals} beside={(deal) => deal.officer?.name} />
      )}
    </Card>
  );
};
