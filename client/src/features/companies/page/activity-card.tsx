import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyPageQuery } from '../../../gql/graphql';
import { visitLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';

type Notice = CompanyPageQuery['company']['visitActivity']['notices'][number];

const NoticeLine = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslation();
  const what = `${notice.on} ${t(`direction.${notice.direction}`)}`;
  return (
    <li>
      {notice.visitId ? <Link to={visitLink(notice.visitId)}>{what}</Link> : <span>{what}</span>}
      <span className="zq-muted">{[notice.organisation.shortName, notice.by].filter(Boolean).join(' ')}</span>
      {notice.planned ? <span className="zq-stage">{t('company.planned')}</span> : null}
    </li>
  );
};

/** 走访动态: who of the whole county was here lately and who means to come, before one sets out oneself. */
export const VisitActivityCard = ({ activity }: { activity: CompanyPageQuery['company']['visitActivity'] }) => {
  const { t } = useTranslation();
  if (activity.notices.length === 0) return null;
  return (
    <Card title={t('company.activity')} className="zq-activity">
      <div className="zq-pad">
        {activity.lastWeek > 0 ? <p className="zq-activity-week"><span className="zq-light" data-light={activity.lastWeek > 1 ? 'yellow' : 'grey'}><i aria-hidden="true">{activity.lastWeek > 1 ? '▲' : '○'}</i>{t('company.lastWeek', { count: activity.lastWeek })}</span></p> : null}
        <ul className="zq-activity-list">
          {activity.notices.map((notice, place) => <NoticeLine key={`${notice.on}-${String(place)}`} notice={notice} />)}
        </ul>
      </div>
    </Card>
  );
};
