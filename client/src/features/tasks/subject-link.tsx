import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskRowFragment } from '../../gql/graphql';

/** What a task is about, as a link where there is a page for it. */
export const SubjectLink = ({ task }: { task: Pick<TaskRowFragment, 'deal' | 'visit' | 'subjectType' | 'subjectId'> }) => {
  const { t } = useTranslation();
  if (task.deal) return <Link to={`/deals/${task.deal.id}`}>{task.deal.name}</Link>;
  if (task.visit) {
    const { direction, visitedOn, place } = task.visit;
    return <Link to="/visits">{[t(`direction.${direction}`), place, visitedOn].filter(Boolean).join(' ')}</Link>;
  }
  if (!task.subjectType) return null;
  const label = t(`subjectType.${task.subjectType}`);
  const to = { company: `/companies/${task.subjectId ?? ''}`, visit: '/visits', parcel: '/land' }[task.subjectType as string];
  return to ? <Link to={to}>{label}</Link> : <span className="zq-muted">{label}</span>;
};
