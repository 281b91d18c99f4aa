import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitRowFragment } from '../../gql/graphql';
import { visitLink } from '../../shared/links';
import { DirectionTag } from './direction-tag';

/** A visit as a card on the phone: when and which way, whom, what was said, what comes next. */
export const VisitCard = ({ visit }: { visit: VisitRowFragment }) => {
  const { t } = useTranslation();
  return (
    <Link to={visitLink(visit.id)} className="zq-visit-card">
      <span>
        <DirectionTag direction={visit.direction} /> {visit.visitedOn}
        <span className="zq-grow" />
        <span className="zq-muted">{t('visit.persons', { count: visit.investorCount })}</span>
      </span>
      <b>{visit.companies.map((company) => company.name).join(t('list.comma'))}</b>
      <span className="zq-said">{visit.summary}</span>
      {visit.nextAction ? <span className="zq-muted">{t('visit.nextLine', { action: visit.nextAction, date: visit.nextActionDueOn })}</span> : null}
    </Link>
  );
};
