import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyPageQuery } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { formatInstant } from '../../../shared/dates';
import { companyLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';

type Fact = readonly [label: string, value: ReactNode, wide?: boolean];

const Facts = ({ title, facts }: { title: string; facts: readonly Fact[] }) => {
  const { t } = useTranslation();
  return (
    <section className="zq-company-group">
      <h3>{title}</h3>
      <dl className="zq-company-facts">
        {facts.map(([label, value, wide]) => (
          <div key={label} className={wide ? 'zq-company-wide' : undefined}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="zq-muted" aria-label={t('state.unknown')}>–</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const coded = (code: string | null | undefined, name: string | null | undefined): ReactNode => (code ? <>{name ?? ''} <small className="zq-muted zq-code">{code}</small></> : null);

/** What is known of a company, in groups; unknown things show as a dash, so that gaps are seen. */
export const CompanyFactsCard = ({ company }: { company: CompanyPageQuery['company'] }) => {
  const { t } = useTranslation();
  const { parent, subsidiaries } = company;
  const links = subsidiaries.map(({ id, name }) => <li key={id}><Link to={companyLink(id)}>{name}</Link></li>);
  const position = [company.chainNode, company.chainPosition ? t(`chainPosition.${company.chainPosition}`) : null].filter(Boolean).join(' · ');
  const status = company.operatingStatus === 'normal' ? t('operatingStatus.normal') : [t(`operatingStatus.${company.operatingStatus}`), company.operatingStatusNote].filter(Boolean).join(' · ');
  return (
    <Card title={t('company.facts')} className="zq-gap">
      <Facts
        title={t('company.section.basic')}
        facts={[
          [t('company.creditCode'), company.creditCode ? <span className="zq-code">{company.creditCode}</span> : null],
          [t('company.ownership'), company.ownership ? t(`ownership.${company.ownership}`) : null],
          ...(company.aliases.length > 0 ? [[t('company.aliases'), company.aliases.join(t('list.comma')), true] as const] : []),
          ...(parent ? [[t('company.parent'), <Link key="parent" to={companyLink(parent.id)}>{parent.name}</Link>, true] as const] : []),
          ...(links.length > 0 ? [[t('company.subsidiaries', { count: links.length }), <ul key="subsidiaries" className="zq-company-links">{links}</ul>, true] as const] : []),
        ]}
      />
      <Facts
        title={t('company.section.registration')}
        facts={[
          [t('company.region'), coded(company.regionCode, company.regionName)],
          [t('company.legalRepresentative'), company.legalRepresentative],
          [t('company.registeredCapital'), company.registeredCapital ? <Yuan value={company.registeredCapital} /> : null],
          [t('company.paidInCapital'), company.paidInCapital ? <Yuan value={company.paidInCapital} /> : null],
          [t('company.foundedOn'), company.foundedOn],
          [t('company.registeredAddress'), company.registeredAddress, true],
          [t('company.createdAt'), formatInstant(company.createdAt), true],
        ]}
      />
      <Facts
        title={t('company.section.industry')}
        facts={[
          [t('company.industry'), coded(company.industryCode, company.industryName), true],
          [t('company.chain'), company.chain],
          [t('company.chainPlace'), position || null],
          [t('company.sizeTier'), company.sizeTier ? t(`sizeTier.${company.sizeTier}`) : null],
          [t('company.operatingStatus'), status],
          ...(company.honours.length > 0 ? [[t('company.honours'), company.honours.map((honour) => t(`honour.${honour}`)).join(t('list.comma')), true] as const] : []),
        ]}
      />
    </Card>
  );
};
