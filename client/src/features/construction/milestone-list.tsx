import { useTranslation } from 'react-i18next';
import type { MilestoneRowFragment, PlanLaneRowFragment } from '../../gql/graphql';
import { FileList } from '../../shared/files';
import './construction.css';
import { ALL_KINDS, MILESTONE_KINDS } from './milestone-kinds';

export interface MilestoneListProps {
  milestones: readonly MilestoneRowFragment[];
  /** What is known of the same steps otherwise: a whole is under construction when its first phase is. */
  lanes?: readonly Pick<PlanLaneRowFragment, 'kind' | 'actualOn'>[];
  /** Asks again: addresses of photographs are good for ten minutes. */
  onExpired: () => void;
}

/** Milestones in their order: reached ones with day, evidence and photographs; of the main line also those to come. */
export const MilestoneList = ({ milestones, lanes = [], onExpired }: MilestoneListProps) => {
  const { t } = useTranslation();
  const shown = ALL_KINDS.filter((kind) => MILESTONE_KINDS.includes(kind) || milestones.some((milestone) => milestone.kind === kind));
  return (
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
          </li>
        );
      })}
    </ol>
  );
};
