import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MilestoneRowFragment, PlanLaneRowFragment } from '../../gql/graphql';
import { FileList } from '../../shared/files';
import './construction.css';
import { CorrectDialog } from './correct-dialog';
import { ALL_KINDS, MILESTONE_KINDS } from './milestone-kinds';

export interface MilestoneListProps {
  milestones: readonly MilestoneRowFragment[];
  /** What is known of the same steps otherwise: a whole is under construction when its first phase is. */
  lanes?: readonly Pick<PlanLaneRowFragment, 'kind' | 'actualOn'>[];
  /** Asks again: addresses of photographs are good for ten minutes. */
  onExpired: () => void;
  /** The deal, for those who may put right what was recorded of it. */
  correctable?: { id: string; name: string } | null;
}

/** Milestones in their order: reached ones with day, evidence and photographs; of the main line also those to come. */
export const MilestoneList = ({ milestones, lanes = [], onExpired, correctable = null }: MilestoneListProps) => {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState<MilestoneRowFragment | null>(null);
  const shown = ALL_KINDS.filter((kind) => MILESTONE_KINDS.includes(kind) || milestones.some((milestone) => milestone.kind === kind));
  return (
    <>
      <ol className="zq-milestones">
        {shown.map((kind) => {
          const reached = milestones.find((milestone) => milestone.kind === kind);
          const otherwise = reached ? null : lanes.find((lane) => lane.kind === kind)?.actualOn;
          return (
            <li key={kind} data-reached={(reached ?? otherwise) != null || undefined}>
              <span className="zq-milestone-mark" aria-hidden="true">{reached ?? otherwise ? '◆' : '◇'}</span>
              <div className="zq-milestone-text">
                <b>{t(`milestoneKind.${kind}`)}</b>
                {reached ?? otherwise ? <span>{reached?.actualOn ?? otherwise}</span> : <span className="zq-muted">{t('milestone.open')}</span>}
                {otherwise ? <small>{t('milestone.notOfItsOwn')}</small> : null}
                {reached ? <small>{reached.evidence} · {reached.recordedBy}</small> : null}
                {reached && reached.files.length > 0 ? <div className="zq-milestone-files"><FileList files={reached.files} onExpired={onExpired} /></div> : null}
              </div>
              {correctable && reached ? (
                <Button type="link" size="small" className="zq-milestone-correct" onClick={() => setCorrecting(reached)} aria-label={t('milestone.correctNamed', { milestone: t(`milestoneKind.${kind}`) })}>{t('milestone.correct')}</Button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {correctable && correcting ? <CorrectDialog deal={correctable} milestone={correcting} onClose={() => setCorrecting(null)} /> : null}
    </>
  );
};
