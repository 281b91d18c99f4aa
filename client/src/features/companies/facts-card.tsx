import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyFactsFragment } from '../../gql/graphql';
import { formatInstant } from '../../shared/dates';
import { Card } from '../../shared/page-header';

/** What is known of a company; unknown things show as a dash, so that gaps are seen. */
export const CompanyFactsCard = ({ company }: { company: CompanyFactsFragment }) => {
  const { t } = useTranslation();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('company.creditCode'), company.creditCode ? <span className="zq-code">{company.creditCode}</span> : null],
    [t('company.regionCode'), company.regionCode],
    [t('company.industry'), company.industryCode ? `${company.industryCode} ${company.industryName ?? ''}` : null],
    [t('company.createdAt'), formatInstant(company.createdAt)],
  ];
  return (
    <Card title={t('company.facts')}>
      <dl className="zq-company-facts zq-pad">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="zq-muted" aria-label={t('state.unknown')}>–</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
