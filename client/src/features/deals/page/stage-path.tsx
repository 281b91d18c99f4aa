import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Stage } from '../../../gql/schema';
import { STAGES } from '../../../shared/stages';
import type { MoveDeal } from '../board/use-move';
import { useBlockerName } from '../blockers-list';
import { type Blocker, type DealFacts, may } from '../deal';
import { type DealDialog, mendingDialog, mendingPath } from '../mend';

/** Days spent at each stage, from the stage log; a stage entered twice counts both times. */
export const daysPerStage = (log: DealFacts['stageLog']): ReadonlyMap<Stage, number> => {
  const days = new Map<Stage, number>();
  for (const entry of log) days.set(entry.toStage, (days.get(entry.toStage) ?? 0) + (entry.days ?? 0));
  return days;
};

/** One link per dialog that mends something, for the eye: the single things are links already. */
const mends = (dealId: string, blockers: readonly Blocker[]): { dialog: DealDialog; path: string }[] => {
  const first = new Map<DealDialog, string>();
  for (const blocker of blockers) {
    const dialog = mendingDialog(blocker);
    const path = mendingPath(dealId, blocker);
    if (dialog && path && !first.has(dialog)) first.set(dialog, path);
  }
  return [...first].map(([dialog, path]) => ({ dialog, path }));
};

/** The main line with the days at each stage, where the deal is, and what each of the next stages still needs. */
export const StagePath = ({ deal, moving }: { deal: DealFacts; moving: MoveDeal }) => {
  const { t } = useTranslation();
  const name = useBlockerName();
  const days = daysPerStage(deal.stageLog);
  const here = STAGES.indexOf(deal.stage);
  const state = (stage: Stage, at: number): 'passed' | 'skipped' | 'here' | 'ahead' =>
    at === here ? 'here' : at > here ? 'ahead' : days.has(stage) ? 'passed' : 'skipped';

  return (
    <section className="zq-card zq-path" aria-label={t('deal.path')}>
      <ol className="zq-path-stages">
        {STAGES.map((stage, at) => {
          const now = state(stage, at);
          return (
            <li key={stage} data-state={now} aria-current={now === 'here' ? 'step' : undefined}>
              <span className="zq-path-name">{t(`stage.${stage}`)}</span>
              <small>{now === 'skipped' ? t('deal.skipped') : days.has(stage) && now !== 'ahead' ? t('unit.days', { count: days.get(stage) ?? 0 }) : ' '}</small>
            </li>
          );
        })}
      </ol>
      {deal.status === 'active' && deal.nextStages.length > 0 ? (
        <ul className="zq-next">
          {deal.nextStages.map(({ stage, blockers }) => (
            <li key={stage} data-testid={`next-${stage}`}>
              {blockers.length === 0 ? (
                <>
                  <span className="zq-next-ready">{t('deal.nextReady', { stage: t(`stage.${stage}`) })}</span>
                  {may(deal, 'advanceDeal') ? <Button size="small" onClick={() => moving.move(deal, stage)}>{t('deal.advanceTo', { stage: t(`stage.${stage}`) })}</Button> : null}
                </>
              ) : (
                <>
                  <span className="zq-next-title">{t('deal.nextMisses', { stage: t(`stage.${stage}`) })}</span>
                  {blockers.map((blocker) => {
                    const path = mendingPath(deal.id, blocker);
                    const dialog = mendingDialog(blocker);
                    const thing = name(blocker);
                    return path && dialog ? (
                      <Link key={blocker.code} className="zq-miss" to={path} title={blocker.message} aria-label={t('deal.mendNamed', { action: t(`deal.mend.${dialog}`), thing })}>{thing}</Link>
                    ) : (
                      <span key={blocker.code} className="zq-miss" title={blocker.message}>{thing}</span>
                    );
                  })}
                  {mends(deal.id, blockers).map(({ dialog, path }) => <Link key={dialog} className="zq-mend" to={path} aria-hidden tabIndex={-1}>{t(`deal.mend.${dialog}`)} ›</Link>)}
                </>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
