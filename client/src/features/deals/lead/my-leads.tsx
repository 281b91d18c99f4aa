import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { MyLeadClocksQuery } from '../../../gql/graphql';
import { today } from '../../../shared/dates';
import { dealLink, dealsLink } from '../../../shared/links';
import { Card } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { addWorkingDays } from '../../../../../src/kernel/working-days';
import { may } from '../deal';
import { type LeadClock, nextStep } from './clocks';
import { MyLeadClocksDocument } from './documents';
import { StepDialog } from './step-dialog';
import { StepDue } from './step-due';
import './lead-clocks.css';

type Lead = MyLeadClocksQuery['deals']['nodes'][number];
interface Owed {
  lead: Lead;
  clock: LeadClock;
}

/** Steps are shown from so many working days before they are due. */
const AHEAD = 2;

/** What is owed late or within two working days, what is due first at the top; each deal once, with its next step. */
export const owedSoon = ({ late, deals }: MyLeadClocksQuery, day: string): Owed[] => {
  const until = addWorkingDays(day, AHEAD);
  const leads = new Map([...late.nodes, ...deals.nodes].map((lead) => [lead.id, lead]));
  return [...leads.values()]
    .flatMap((lead) => {
      const clock = nextStep(lead.leadClocks);
      return clock && clock.dueOn <= until ? [{ lead, clock }] : [];
    })
    .sort((a, b) => a.clock.dueOn.localeCompare(b.clock.dueOn));
};

const SHOWN = 6;

/** 线索时限: which of my leads need an answer, an assessment, feedback or a report now. */
export const MyLeads = () => {
  const { t } = useTranslation();
  const [result, retry] = useQuery({ query: MyLeadClocksDocument });
  const [all, setAll] = useState(false);
  const [recording, setRecording] = useState<Owed | null>(null);
  const owed = result.data ? owedSoon(result.data, today()) : [];
  return (
    <Card
      title={<>{t('leadClock.title')} {owed.length > 0 ? <span className="zq-muted">{owed.length}</span> : null}</>}
      extra={<Link to={dealsLink({ mine: true, leadOverdue: true })}>{t('leadClock.late')}</Link>}
    >
      <QueryState
        result={result}
        onRetry={() => retry({ requestPolicy: 'network-only' })}
        isEmpty={() => owed.length === 0}
        empty={<EmptyState text={t('leadClock.nothingOwed')} />}
        rows={3}
      >
        {() => (
          <>
            <ul className="zq-cards">
              {owed.slice(0, all ? owed.length : SHOWN).map(({ lead, clock }) => (
                <li key={lead.id} className="zq-line">
                  <span className="zq-line-text">
                    <Link to={dealLink(lead.id)}>{lead.name}</Link>
                    <small className="zq-muted">{lead.company?.name ?? t('deal.noCompany')}</small>
                  </span>
                  <span className="zq-step-due">{t(`leadStep.${clock.step}`)} <StepDue clock={clock} /></span>
                  {may(lead, 'recordLeadStep') ? <Button onClick={() => setRecording({ lead, clock })} aria-label={t('leadClock.recordFor', { action: t(`leadClock.record.${clock.step}`), name: lead.name })}>{t('leadClock.recordThis')}</Button> : null}
                </li>
              ))}
            </ul>
            {owed.length > SHOWN && !all ? <div className="zq-more"><Button type="link" onClick={() => setAll(true)}>{t('leadClock.showAll', { count: owed.length })}</Button></div> : null}
          </>
        )}
      </QueryState>
      {recording ? <StepDialog deal={recording.lead} clock={recording.clock} onClose={() => setRecording(null)} /> : null}
    </Card>
  );
};
