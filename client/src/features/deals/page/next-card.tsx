import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import { StatusTag } from '../../../shared/stage-tag';
import type { MoveDeal } from '../board/use-move';
import { type DealFacts, may } from '../deal';
import { hardOnes, softOnes } from '../hardness';
import { MissLinks } from './miss-links';
import { PassedItems } from './passed-items';

type NextStage = DealFacts['nextStages'][number];

const Next = ({ deal, next: { stage, blockers }, moving }: { deal: DealFacts; next: NextStage; moving: MoveDeal }) => {
  const { t } = useTranslation();
  const [hard, soft] = [hardOnes(blockers), softOnes(blockers)];
  const name = t(`stage.${stage}`);
  return (
    <li data-testid={`next-${stage}`}>
      {hard.length > 0 ? (
        <>
          <b className="zq-next-title">{t('dealPage.misses', { stage: name, count: hard.length })}</b>
          <MissLinks dealId={deal.id} blockers={hard} />
        </>
      ) : (
        <>
          <span className="zq-next-ready"><i aria-hidden="true">✓</i> {t('deal.nextReady', { stage: name })}</span>
          {may(deal, 'advanceDeal') ? <Button size="small" onClick={() => moving.move(deal, stage)}>{t('deal.advanceTo', { stage: name })}</Button> : null}
        </>
      )}
      {soft.length > 0 ? <span className="zq-next-soft"><small>{t('dealPage.soft')}</small><MissLinks dealId={deal.id} blockers={soft} /></span> : null}
    </li>
  );
};

/** Why a deal stands still: since when, for what reason, and where it went. */
const Stopped = ({ deal, onReopen }: { deal: DealFacts; onReopen: () => void }) => {
  const { t } = useTranslation();
  const why = [deal.reasonCode ? t(`reasonCode.${deal.reasonCode}`) : null, deal.lostTo ? t('dealPage.lostTo', { where: deal.lostTo }) : null, deal.statusNote].filter(Boolean);
  return (
    <div className="zq-stopped">
      <p><StatusTag status={deal.status} /> {deal.lightReason?.message}</p>
      {why.length > 0 ? <p>{why.join(t('punctuation.list'))}</p> : null}
      {may(deal, 'reopenDeal') ? <Button onClick={onReopen}>{t('deal.reopen')}</Button> : null}
    </div>
  );
};

/** 还缺什么: what each of the next stages still needs, what it must have apart from what it should have, and what is missing of stages behind. */
export const NextCard = ({ deal, moving, onReopen }: { deal: DealFacts; moving: MoveDeal; onReopen: () => void }) => {
  const { t } = useTranslation();
  const active = deal.status === 'active';
  return (
    <Card title={t('dealPage.next')}>
      {active ? null : <Stopped deal={deal} onReopen={onReopen} />}
      <ul className="zq-next">
        {active && deal.nextStages.length === 0 ? <li className="zq-muted">{t('dealPage.atEnd')}</li> : null}
        {active ? deal.nextStages.map((next) => <Next key={next.stage} deal={deal} next={next} moving={moving} />) : null}
        <PassedItems deal={deal} />
      </ul>
    </Card>
  );
};
