import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitFactsFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { formatInstant } from '../../../shared/dates';
import { useEnumLabel } from '../../../shared/enum-label';
import { companyLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import '../visits.css';

const Fact = ({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) => (
  <div className={wide ? 'zq-wide' : undefined}><dt>{name}</dt><dd>{children}</dd></div>
);

/** What was said, and around it who met whom, when, where, what came of it and what comes next. */
export const VisitFacts = ({ visit }: { visit: VisitFactsFragment }) => {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const comma = t('list.comma');
  const unknown = <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const listed = (words: readonly string[]) => (words.length > 0 ? words.join(comma) : unknown);
  return (
    <Card title={t('visit.summary')}>
      <div className="zq-pad">
        <p className="zq-visit-said">{visit.summary}</p>
        <dl className="zq-visit-facts">
          <Fact name={t('visit.whom')} wide>
            {visit.companies.map((company, at) => <span key={company.id}>{at > 0 ? comma : ''}<Link to={companyLink(company.id)}>{company.name}</Link></span>)}
          </Fact>
          {visit.contacts.length > 0 ? (
            <Fact name={t('visit.contacts')} wide>
              {visit.contacts.map((contact, at) => (
                <span key={contact.id}>{at > 0 ? comma : ''}{[contact.name, contact.title].filter(Boolean).join(' ')}{visit.companies.length > 1 ? <span className="zq-muted"> ({contact.company.name})</span> : null}</span>
              ))}
            </Fact>
          ) : null}
          <Fact name={t('visit.dayAndTime')}><span className="zq-visit-day">{visit.visitedOn}</span> <span className="zq-visit-day">{[visit.visitTime, visit.endedAt].filter(Boolean).join('–')}</span></Fact>
          <Fact name={t('visit.kind')}>{label('visitKind', visit.kind)}{visit.onSite ? <span className="zq-on-site">{t('visit.onSite')}</span> : null}</Fact>
          <Fact name={t('visit.place')}>{visit.place ?? unknown}</Fact>
          <Fact name={t('visit.leaders')}>{listed(visit.leaders)}</Fact>
          <Fact name={t('visit.colleagues')}>{listed(visit.colleagues.map(({ name }) => name))}</Fact>
          <Fact name={t('visit.investors')}>{t('visit.persons', { count: visit.investorCount })}</Fact>
          {visit.participants.length > 0 ? <Fact name={t('visit.others')} wide>{visit.participants.join(comma)}</Fact> : null}
        </dl>
        <dl className="zq-visit-facts">
          <Fact name={t('visit.results')} wide>{visit.results ? <span className="zq-visit-text">{visit.results}</span> : unknown}</Fact>
          <Fact name={t('visit.intentionLevel')}>{visit.intentionLevel ? label('intentionLevel', visit.intentionLevel) : unknown}</Fact>
          <Fact name={t('visit.intendedAmount')}><Yuan value={visit.intendedAmount} /></Fact>
          <Fact name={t('visit.cost')}><Yuan value={visit.cost} /></Fact>
          <Fact name={t('visit.nextAction')} wide>
            {visit.nextAction ? <>{visit.nextAction} {visit.nextActionDueOn ? <span className="zq-muted">{t('visit.dueOn', { date: visit.nextActionDueOn })}</span> : null} <Link to="/tasks">{t('visit.toTasks')}</Link></> : unknown}
          </Fact>
          {visit.allianceName ? <Fact name={t('visit.alliance')} wide>{visit.allianceName}</Fact> : null}
        </dl>
        <p className="zq-visit-logged zq-muted">{[visit.organisation.shortName, visit.createdBy?.name, t('visit.loggedAt', { at: formatInstant(visit.createdAt) })].filter(Boolean).join(' · ')}</p>
      </div>
    </Card>
  );
};
