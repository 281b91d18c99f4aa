import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Area } from '../../../shared/amount/area';
import { plainNumber } from '../../../shared/amount/yuan-format';
import { Yuan } from '../../../shared/amount/yuan';
import { Card } from '../../../shared/page-header';
import { type DealFacts, may } from '../deal';
import { BenefitTable } from './benefit-table';

interface Fact {
  label: string;
  value: ReactNode;
  wide?: boolean;
}

const Group = ({ title, facts, children }: { title: string; facts: readonly Fact[]; children?: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <section className="zq-fact-group">
      <h3>{t(title)}</h3>
      {facts.length > 0 ? <dl className="zq-deal-facts">
        {facts.map(({ label, value, wide }) => (
          <div key={label} className={wide ? 'zq-wide' : undefined}>
            <dt>{t(label)}</dt>
            <dd>{value ?? <span className="zq-muted" aria-label={t('state.unknown')}>–</span>}</dd>
          </div>
        ))}
      </dl> : null}
      {children}
    </section>
  );
};

/** What is known of a deal, in groups; unknown things show as a dash, so that gaps are seen. */
export const FactsCard = ({ deal, onEdit }: { deal: DealFacts; onEdit: () => void }) => {
  const { t } = useTranslation();
  const word = (name: string, value: string | null | undefined) => (value ? t(`${name}.${value}`) : null);
  const yuan = (value: string | null | undefined) => (value ? <Yuan value={value} /> : null);
  const identity: Fact[] = [
    { label: 'deal.company', value: deal.company ? <Link to={`/companies/${deal.company.id}`}>{deal.company.name}</Link> : null },
    { label: 'deal.codeName', value: deal.codeName },
    { label: 'deal.projectCode', value: deal.projectCode },
    { label: 'deal.source', value: t(`leadSource.${deal.source}`) },
    { label: 'deal.visit', value: deal.visit ? <Link to={`/visits/${deal.visit.id}`}>{`${deal.visit.visitedOn} ${t(`direction.${deal.visit.direction}`)} ${deal.visit.place ?? ''}`}</Link> : null },
    { label: 'deal.registeredOn', value: deal.registeredOn },
    { label: 'deal.lastProgress', value: deal.lastProgressOn },
    { label: 'deal.secrecy', value: t(`secrecy.${String(deal.secrecy)}`) },
    { label: 'deal.content', value: deal.content, wide: true },
  ];
  const classes: Fact[] = [
    { label: 'deal.kind', value: t(`dealKind.${deal.kind}`) },
    { label: 'deal.industry', value: deal.industryCode ? `${deal.industryCode} ${deal.industryName ?? ''}` : null },
    { label: 'deal.chain', value: deal.chain ? `${deal.chain}${deal.chainRole ? ` · ${t(`chainRole.${deal.chainRole}`)}` : ''}` : word('chainRole', deal.chainRole) },
    { label: 'deal.nature', value: word('dealNature', deal.nature) },
    { label: 'deal.fundOrigin', value: word('fundOrigin', deal.fundOrigin) },
  ];
  const money: Fact[] = [
    { label: 'deal.totalInvestment', value: deal.totalInvestment ? <Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /> : null },
    { label: 'deal.fixedAssetInvestment', value: yuan(deal.fixedAssetInvestment) },
    { label: 'deal.equipmentInvestment', value: yuan(deal.equipmentInvestment) },
    { label: 'deal.contractedInward', value: yuan(deal.contractedInward) },
  ];
  const site: Fact[] = [
    { label: 'deal.siteKind', value: word('siteKind', deal.siteKind) },
    { label: 'deal.landNeed', value: deal.landNeed ? <Area value={deal.landNeed} /> : null },
    { label: 'deal.plantNeed', value: deal.plantNeed ? t('area.squareMetres', { number: plainNumber(deal.plantNeed) }) : null },
    { label: 'deal.powerNeed', value: deal.powerNeed ? t('quantity.kva', { number: plainNumber(deal.powerNeed) }) : null },
    { label: 'deal.energyNeed', value: deal.energyNeed ? t('quantity.standardCoal', { number: plainNumber(deal.energyNeed) }) : null },
    ...(deal.parcel ? [{ label: 'deal.parcel', value: <Link to={`/land?search=${encodeURIComponent(deal.parcel.number)}`}>{deal.parcel.number}</Link> }] : []),
  ];
  const review: Fact[] = [
    { label: 'deal.assessedOn', value: deal.assessedOn },
    { label: 'deal.proposalOn', value: deal.proposalOn },
    { label: 'deal.assessment', value: deal.assessment, wide: true },
    { label: 'deal.dueDiligence', value: deal.dueDiligence, wide: true },
  ];
  return (
    <Card title={t('deal.facts')} extra={may(deal, 'updateDeal') ? <Button type="link" onClick={onEdit}>{t('action.edit')}</Button> : null}>
      <Group title="dealPage.group.identity" facts={identity} />
      <Group title="dealPage.group.money" facts={money} />
      <Group title="dealPage.group.class" facts={classes} />
      <Group title="dealPage.group.site" facts={site} />
      {deal.benefits.length > 0 ? <Group title="dealPage.group.benefit" facts={[]}><BenefitTable benefits={deal.benefits} /></Group> : null}
      <Group title="dealPage.group.review" facts={review} />
    </Card>
  );
};
