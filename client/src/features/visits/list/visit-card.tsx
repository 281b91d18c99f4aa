import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitRowFragment } from '../../../gql/graphql';
import { useEnumLabel } from '../../../shared/enum-label';
import { visitLink } from '../../../shared/links';
import { DirectionTag } from '../direction-tag';
import { VisitMarks } from './visit-marks';

/** A visit as a card on the phone and in the calendar: when and which way, whom, what was said, what comes next. `day` false: the day is told above. */
export const VisitCard = ({ visit, day = true }: { visit: VisitRowFragment; day?: boolean }) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  return (
    <Link to={visitLink(visit.id)} className="zq-visit-card">
      <span>
        <DirectionTag direction={visit.direction} />
        <span className="zq-muted">{[day ? visit.visitedOn : null, visit.visitTime, label('visitKind', visit.kind)].filter(Boolean).join(' · ')}</span>
        <span className="zq-grow" />
        {visit.investorCount > 0 ? <span className="zq-muted">{t('visit.persons', { count: visit.investorCount })}</span> : null}
      </span>
      <b>{visit.companies.map((company) => company.name).join(t('list.comma'))}</b>
      <span className="zq-said">{visit.summary}</span>
      <VisitMarks visit={visit} />
      {visit.nextAction ? <span className="zq-muted">{visit.nextActionDueOn ? t('visit.nextLine', { action: visit.nextAction, date: visit.nextActionDueOn }) : t('visit.nextPlain', { action: visit.nextAction })}</span> : null}
      {visit.deals.length > 0 ? <span className="zq-muted">{t('visit.leadsLine', { count: visit.deals.length })}</span> : null}
    </Link>
  );
};
