import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { VisitActivityDocument } from './documents';

const SHOWN = 3;

/** 一周内已有 2 次走访：… so that nobody knocks at a door where a colleague stood yesterday. Says nothing when there is nothing to say. */
export const LogActivity = ({ companyId, name }: { companyId: string; name: string | null }) => {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: VisitActivityDocument, variables: { id: companyId } });
  const activity = data?.company.visitActivity;
  if (!activity) return null;
  const said = (notice: (typeof activity.notices)[number]) => t('visit.activityOne', { date: notice.on.slice(5), by: notice.by ?? notice.organisation.shortName });
  const been = activity.notices.filter((notice) => !notice.planned).slice(0, Math.min(SHOWN, activity.lastWeek));
  const planned = activity.notices.filter((notice) => notice.planned).slice(0, SHOWN);
  if (activity.lastWeek === 0 && planned.length === 0) return null;
  const list = (notices: typeof been) => notices.map(said).join(t('list.comma'));
  return (
    <p className="zq-activity" role="status">
      {name ? <b>{name} </b> : null}
      {activity.lastWeek > 0 ? <span>{t('visit.activityWeek', { number: activity.lastWeek, list: list(been) })}</span> : null}
      {planned.length > 0 ? <span> {t('visit.activityPlanned', { list: list(planned) })}</span> : null}
    </p>
  );
};
