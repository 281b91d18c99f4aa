import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Area } from '../../../shared/amount/area';
import { plainNumber } from '../../../shared/amount/yuan-format';
import { Yuan } from '../../../shared/amount/yuan';
import { Card } from '../../../shared/page-header';
import { type DealFacts, may } from '../deal';

/** What is known of a deal; unknown things show as a dash, so that gaps are seen. */
export const FactsCard = ({ deal, onEdit }: { deal: DealFacts; onEdit: () => void }) => {
  const { t } = useTranslation();
  const facts: readonly { label: string; value: ReactNode; wide?: boolean }[] = [
    { label: 'deal.company', value: deal.company ? <Link to={`/companies/${deal.company.id}`}>{deal.company.name}</Link> : null },
    { label: 'deal.totalInvestment', value: deal.totalInvestment ? <Yuan value={deal.totalInvestment} bound={deal.totalInvestmentBound} /> : null },
    { label: 'deal.fixedAssetInvestment', value: deal.fixedAssetInvestment ? <Yuan value={deal.fixedAssetInvestment} /> : null },
    { label: 'deal.landNeed', value: deal.landNeed ? <Area value={deal.landNeed} /> : null },
    { label: 'deal.powerNeed', value: deal.powerNeed ? t('quantity.kva', { number: plainNumber(deal.powerNeed) }) : null },
    { label: 'deal.energyNeed', value: deal.energyNeed ? t('quantity.standardCoal', { number: plainNumber(deal.energyNeed) }) : null },
    { label: 'deal.officer', value: deal.officer?.name },
    { label: 'deal.organisation', value: deal.organisation.shortName },
    { label: 'deal.kind', value: t(`dealKind.${deal.kind}`) },
    { label: 'deal.industry', value: deal.industryCode ? `${deal.industryCode} ${deal.industryName ?? ''}` : null },
    { label: 'deal.source', value: t(`leadSource.${deal.source}`) },
    { label: 'deal.registeredOn', value: deal.registeredOn },
    { label: 'deal.lastProgress', value: deal.lastProgressOn },
    { label: 'deal.codeName', value: deal.codeName },
    { label: 'deal.visit', value: deal.visit ? `${deal.visit.visitedOn} ${t(`direction.${deal.visit.direction}`)} ${deal.visit.place ?? ''}` : null },
    { label: 'deal.assessedOn', value: deal.assessedOn },
    { label: 'deal.proposalOn', value: deal.proposalOn },
    { label: 'deal.content', value: deal.content, wide: true },
    { label: 'deal.assessment', value: deal.assessment, wide: true },
    { label: 'deal.dueDiligence', value: deal.dueDiligence, wide: true },
    ...(deal.reasonCode ? [{ label: 'deal.reasonCode', value: t(`reasonCode.${deal.reasonCode}`) }] : []),
    ...(deal.lostTo ? [{ label: 'deal.lostTo', value: deal.lostTo }] : []),
  ];
  return (
    <Card title={t('deal.facts')} extra={may(deal, 'updateDeal') ? <Button type="link" onClick={onEdit}>{t('action.edit')}</Button> : null}>
      <dl className="zq-deal-facts zq-pad">
        {facts.map(({ label, value, wide }) => (
          <div key={label} className={wide ? 'zq-wide' : undefined}>
            <dt>{t(label)}</dt>
            <dd>{value ?? <span className="zq-muted" aria-label={t('state.unknown')}>–</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
