import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DealVisitsFragment } from '../../../gql/graphql';
import { visitLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { DirectionTag } from '../direction-tag';
import '../visits.css';

/** The latest visits about a deal, on its page. Nothing where nobody linked one. */
export const DealVisitsCard = ({ visits }: { visits: DealVisitsFragment['visits'] }) => {
  const { t } = useTranslation();
  if (visits.length === 0) return null;
  return (
    <Card title={t('visit.ofDeal')} className="zq-gap">
      <ul className="zq-cards">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Link to={visitLink(visit.id)} className="zq-visit-day">{visit.visitedOn}</Link> <DirectionTag direction={visit.direction} />
            <span className="zq-muted"> {[visit.companies[0]?.name, visit.place].filter(Boolean).join(' · ')}</span>
            <span className="zq-said">{visit.summary}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
