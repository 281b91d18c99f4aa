import { useTranslation } from 'react-i18next';
import type { MilestoneRowFragment } from '../../gql/graphql';
import './construction.css';
import { MILESTONE_KINDS } from './record-dialog';

/** The four milestones in their order: reached ones with day and evidence, the rest still open. */
export const MilestoneList = ({ milestones }: { milestones: readonly MilestoneRowFragment[] }) => {
  const { t } = useTranslation();
  return (
    <ol className="zq-milestones">
      {MILESTONE_KINDS.map((kind) => {
        const reached = milestones.find((milestone) => milestone.kind === kind);
        return (
          <li key={kind} data-reached={reached !== undefined || undefined}>
            <span className="zq-milestone-mark" aria-hidden="true">{reached ? '◆' : '◇'}</span>
            <span className="zq-milestone-text">
              <b>{t(`milestoneKind.${kind}`)}</b>
              {reached ? <span>{reached.actualOn}</span> : <span className="zq-muted">{t('milestone.open')}</span>}
              {reached ? <small>{reached.evidence} · {reached.recordedBy}</small> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
};
