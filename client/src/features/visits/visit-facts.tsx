import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitFactsFragment } from '../../gql/graphql';
import { formatInstant } from '../../shared/dates';
import { companyLink } from '../../shared/links';
import { Card } from '../../shared/page-header';
import './visits.css';

/** What was said, and around it who, where, how many, what next. */
export const VisitFacts = ({ visit }: { visit: VisitFactsFragment }) => {
  const { t } = useTranslation();
  const unknown = <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  return (
    <Card title={t('visit.summary')}>
      <div className="zq-pad">
        <p className="zq-visit-said">{visit.summary}</p>
        <dl className="zq-visit-facts">
          <div className="zq-wide">
            <dt>{t('visit.whom')}</dt>
            <dd>{visit.companies.map((company, at) => <span key={company.id}>{at > 0 ? t('list.comma') : ''}<Link to={companyLink(company.id)}>{company.name}</Link></span>)}</dd>
          </div>
          <div className="zq-wide">
            <dt>{t('visit.nextAction')}</dt>
            <dd>{visit.nextAction ? <>{visit.nextAction} <span className="zq-muted">{t('visit.dueOn', { date: visit.nextActionDueOn })}</span></> : unknown}</dd>
          </div>
          <div><dt>{t('visit.investors')}</dt><dd>{t('visit.persons', { count: visit.investorCount })}</dd></div>
          <div><dt>{t('visit.place')}</dt><dd>{visit.place ?? unknown}</dd></div>
          <div><dt>{t('visit.organisation')}</dt><dd>{visit.organisation.shortName}</dd></div>
          <div className="zq-wide"><dt>{t('visit.participants')}</dt><dd>{visit.participants.length > 0 ? visit.participants.join(t('list.comma')) : unknown}</dd></div>
          <div className="zq-wide"><dt>{t('visit.loggedBy')}</dt><dd>{visit.createdBy?.name ?? unknown} <span className="zq-muted">{formatInstant(visit.createdAt)}</span></dd></div>
        </dl>
      </div>
    </Card>
  );
};
