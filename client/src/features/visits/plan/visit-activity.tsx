import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { VisitActivityQuery } from '../../../gql/graphql';
import { useEnumLabel } from '../../../shared/enum-label';
import { visitLink } from '../../../shared/links';
import { VisitActivityDocument } from '../log/documents';
import './plan.css';

type Notice = VisitActivityQuery['company']['visitActivity']['notices'][number];

/** The latest visits and the next plans that are told. */
const LONGEST = 4;

const NoticeLine = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const who = [notice.organisation.shortName, notice.by].filter(Boolean).join(' · ');
  const what = t(notice.planned ? 'visit.activity.will' : 'visit.activity.was', { direction: label('direction', notice.direction) });
  return (
    <li data-planned={notice.planned}>
      <span>{notice.on}</span> <span>{who}</span> {notice.visitId ? <Link to={visitLink(notice.visitId)} target="_blank">{what}</Link> : <span>{what}</span>}
    </li>
  );
};

/**
 * Who of the whole county was at a company lately, and who means to go: days and organisations, never what was said.
 * Shown before one goes too. Nothing at all when nobody was there and nobody goes.
 */
export const VisitActivity = ({ companyId }: { companyId: string }) => {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: VisitActivityDocument, variables: { id: companyId } });
  const activity = data?.company.id === companyId ? data.company.visitActivity : null;
  if (!activity) return null;
  const { lastWeek, notices } = activity;
  const told = [...notices.filter(({ planned }) => !planned).slice(-LONGEST), ...notices.filter(({ planned }) => planned).slice(0, LONGEST)];
  if (told.length === 0) return <p className="zq-muted zq-plan-activity-none" role="status">{t('visit.activity.none')}</p>;
  return (
    <div className="zq-plan-activity" role="status" data-busy={lastWeek > 0} data-testid="visit-activity">
      <strong>{lastWeek > 0 ? t('visit.activity.lastWeek', { count: lastWeek }) : t('visit.activity.lately')}</strong>
      <ul>
        {told.map((notice, at) => <NoticeLine key={at} notice={notice} />)}
      </ul>
    </div>
  );
};
