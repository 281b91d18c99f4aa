import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Yuan } from '../../../shared/amount/yuan';
import { DealLines } from '../../../shared/deal-lines';
import { Card } from '../../../shared/page-header';
import { type DealFacts, type DealLine, may } from '../deal';
import { shares } from './family';

/** What a whole is made of: a bar with a part for each live phase, and what is not split yet. */
const Split = ({ deal }: { deal: DealFacts }) => {
  const { t } = useTranslation();
  const parts = shares(deal);
  return (
    <div className="zq-split">
      <dl>
        <div><dt>{t('dealPage.whole')}</dt><dd><Yuan value={deal.totalInvestment ?? null} bound={deal.totalInvestmentBound} /></dd></div>
        <div><dt>{t('dealPage.inPhases')}</dt><dd><Yuan value={parts.inPhases} /></dd></div>
        <div><dt>{t('dealPage.rest')}</dt><dd data-testid="rest"><Yuan value={deal.ownInvestment ?? null} /></dd></div>
      </dl>
      {parts.bar.length > 0 ? (
        <div className="zq-split-bar" aria-hidden="true">{parts.bar.map(({ id, percent }) => <i key={id} style={{ flexBasis: `${String(percent)}%` }} />)}</div>
      ) : null}
    </div>
  );
};

const Lines = ({ title, deals }: { title: string; deals: readonly DealLine[] }) => {
  const { t } = useTranslation();
  const beside = ({ relation, phaseName, stageEnteredOn }: DealLine) =>
    [relation === 'phase' ? phaseName : relation ? t(`dealRelation.${relation}`) : null, t('dealPage.stageSince', { date: stageEnteredOn })].filter(Boolean).join(' · ');
  return deals.length === 0 ? null : (
    <section className="zq-family">
      <h3>{title}</h3>
      <DealLines deals={deals} beside={beside} />
    </section>
  );
};

/** 分期与关联: the whole with its phases and what is not split yet; where it grew from, and what grew from it. Nothing for a deal that stands alone. */
export const FamilyCard = ({ deal, onAdd }: { deal: DealFacts; onAdd: () => void }) => {
  const { t } = useTranslation();
  const { parent, phases, offshoots } = deal;
  if (!parent && phases.length === 0 && offshoots.length === 0) return null;
  const splits = may(deal, 'updateDeal') && deal.relation !== 'phase';
  return (
    <Card title={t('dealPage.family')} extra={splits ? <Button type="link" onClick={onAdd}>{t('deal.do.phase')}</Button> : null}>
      {phases.length > 0 ? <Split deal={deal} /> : null}
      {parent ? <Lines title={t(deal.relation === 'phase' ? 'dealPage.whole' : 'dealPage.grewFrom')} deals={[parent]} /> : null}
      {deal.relation === 'secondAttraction' && parent?.company ? (
        <p className="zq-family-note">{t('dealPage.oldCompany')}<Link to={`/companies/${parent.company.id}`}>{parent.company.name}</Link></p>
      ) : null}
      <Lines title={t('deal.phases')} deals={phases} />
      <Lines title={t('dealPage.offshoots')} deals={offshoots} />
      {offshoots.length > 0 || (parent && deal.relation !== 'phase') ? <p className="zq-family-note">{t('dealPage.increment')}</p> : null}
    </Card>
  );
};
