import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LeadClocksFragment } from '../../../gql/graphql';
import type { LeadStep } from '../../../gql/schema';
import { Card } from '../../../shared/page-header';
import { useCan } from '../../../shared/viewer';
import { may } from '../deal';
import { clockOf, isOwedFirst, LEAD_STEPS, type LeadClock, nextStep } from './clocks';
import { StepDialog } from './step-dialog';
import { StepDue } from './step-due';
import './lead-clocks.css';

export interface ClocksCardProps {
  deal: LeadClocksFragment & { organisation: { id: string } };
}

const Step = ({ step, clock, made, next, onRecord }: { step: LeadStep; clock: LeadClock | null; made: number; next: boolean; onRecord: (() => void) | null }) => {
  const { t } = useTranslation();
  return (
    <li data-next={next || undefined} data-done={clock?.doneOn ? true : undefined} aria-current={next ? 'step' : undefined}>
      <span className="zq-clock-head">
        <b>{t(`leadStep.${step}`)}</b>
        {clock ? <StepDue clock={clock} /> : <span className="zq-muted">{t('leadClock.notYet')}</span>}
      </span>
      {clock ? <span className="zq-clock-due">{t('leadClock.dueOn', { date: clock.dueOn })}</span> : <span className="zq-muted">{t(step === 'report' ? 'leadClock.reportLater' : 'leadClock.none')}</span>}
      {clock?.doneOn ? <small className="zq-muted">{t('leadClock.doneBy', { by: clock.doneBy ?? '', date: clock.doneOn })}</small> : null}
      {clock?.note ? <small className="zq-clock-note" title={clock.note}>{clock.note}</small> : null}
      {made > 0 && clock && !clock.doneOn ? <small className="zq-muted">{t('leadClock.reportsMade', { count: made })}</small> : null}
      {onRecord ? <Button size="small" type="link" className="zq-clock-record" onClick={onRecord} aria-label={t(`leadClock.record.${step}`)}>{t('leadClock.recordThis')}</Button> : null}
    </li>
  );
};

/** 线索时限: the four steps of a lead with their due days, who did them, and the button for the one that is next. */
export const ClocksCard = ({ deal }: ClocksCardProps) => {
  const { t } = useTranslation();
  const explained = useCan('settings.read');
  const [recording, setRecording] = useState<LeadClock | null>(null);
  const clocks = deal.leadClocks;
  if (clocks.length === 0) return null;
  const next = nextStep(clocks);
  const records = may(deal, 'recordLeadStep');
  const made = clocks.filter((clock) => clock.step === 'report' && clock.doneOn).length;
  return (
    <Card
      title={t('leadClock.title')}
      className="zq-below"
      extra={
        <span className="zq-clock-extra">
          {explained ? <Link to={`/settings/lead-clocks?organisationId=${deal.organisation.id}`}>{t('leadClock.explained')}</Link> : null}
          {records && next ? <Button type={isOwedFirst(deal) ? 'primary' : 'default'} onClick={() => setRecording(next)}>{t(`leadClock.record.${next.step}`)}</Button> : null}
        </span>
      }
    >
      <ol className="zq-clocks">
        {LEAD_STEPS.map((step) => {
          const clock = clockOf(clocks, step);
          const other = records && clock && !clock.doneOn && clock.id !== next?.id;
          return <Step key={step} step={step} clock={clock} made={step === 'report' ? made : 0} next={next !== null && clock?.id === next.id} onRecord={other ? () => setRecording(clock) : null} />;
        })}
      </ol>
      {recording ? <StepDialog deal={deal} clock={recording} onClose={() => setRecording(null)} /> : null}
    </Card>
  );
};
