import sql from 'sql-template-tag';
import { newId } from '../../../kernel/ids.js';
import { columns, type Queryable, type Tx } from '../../../platform/database/index.js';
import { assessmentDue, endedAt, firstClocks, isFollowed, LEAD_STEPS, redDay, reportClock, type ClockEnding, type LeadStep, type StartedClock } from '../domain/lead-clocks.js';
import type { Stage } from '../domain/stages.js';
import type { Deal } from './deal.entity.js';
import { daysOfCounty } from './lead-clock-days.js';
import { LeadClock } from './lead-clock.entity.js';

type Lead = Pick<Deal, 'id' | 'jurisdictionId'>;

/** All clocks of a locked deal, in the order of their due days. */
export const clocksOf = (on: Queryable, dealId: string): Promise<LeadClock[]> =>
  on.query<LeadClock>(sql`SELECT ${columns(LeadClock, 'k')} FROM lead_clock k WHERE k.deal_id = ${dealId} ORDER BY k.due_on, k.id`);

/** Phases are no leads of their own: they are answered with the deal they belong to. Expansion and second attraction are. */
const isLead = (deal: Pick<Deal, 'relation'>): boolean => deal.relation !== 'phase';

/** Starts what is owed to a new lead. */
export async function startClocks(tx: Tx, deal: Lead & Pick<Deal, 'registeredOn' | 'totalInvestment' | 'relation'>): Promise<void> {
  if (isLead(deal)) await insert(tx, deal.id, firstClocks(await daysOfCounty(tx, deal.jurisdictionId), deal.registeredOn, deal.totalInvestment));
}

/** Starts the clock of the next report. */
export const startReport = async (tx: Tx, deal: Lead, from: string, startedBy: string | null = null): Promise<void> =>
  insert(tx, deal.id, [reportClock(await daysOfCounty(tx, deal.jurisdictionId), from)], startedBy);

/**
 * What a move of a locked deal does to its clocks: talks and the contract end what is owed until then; a report is owed at every
 * stage before the contract. `entryId` names the move in the stage log, so that it can be taken back.
 */
export async function clocksOnMove(tx: Tx, deal: Lead, stage: Stage, on: string, entryId: string): Promise<void> {
  const clocks = await clocksOf(tx, deal.id);
  if (clocks.length === 0) return;
  const ended = endedAt(stage);
  if (ended) await end(tx, deal.id, ended.steps, ended.ending, on, entryId);
  const stillOpen = clocks.some(({ doneOn, step }) => doneOn === null && !ended?.steps.includes(step));
  if (isFollowed(stage) && !stillOpen) await startReport(tx, deal, on, entryId);
}

/** Takes back what a move did to the clocks of a locked deal: what it ended runs again, what it started was never owed. */
export async function clocksOnUndo(tx: Tx, entryId: string): Promise<void> {
  await tx.query(sql`DELETE FROM lead_clock WHERE started_by = ${entryId} AND done_on IS NULL`);
  await tx.query(sql`UPDATE lead_clock SET done_on = NULL, done_by = NULL, ended = NULL, ended_by = NULL WHERE ended_by = ${entryId}`);
}

/** Nothing is owed of a deal that is not being worked. */
export const stopClocks = (tx: Tx, dealId: string, on: string): Promise<void> => end(tx, dealId, LEAD_STEPS, 'stopped', on);

/** A deal that is worked again is reported of again. */
export async function clocksOnReopening(tx: Tx, deal: Lead & Pick<Deal, 'stage' | 'relation'>, on: string): Promise<void> {
  if (isLead(deal) && isFollowed(deal.stage)) await startReport(tx, deal, on);
}

/** Closes an open step as recorded by the actor; answers whether it was open. */
export async function closeStep(tx: Tx, dealId: string, step: LeadStep, { on, note }: { on: string; note: string | null }): Promise<boolean> {
  const closed = await tx.query(sql`
    WITH closed AS (
      UPDATE lead_clock SET done_on = ${on}, done_by = ${tx.actor.name}, note = ${note}
      WHERE deal_id = ${dealId} AND step = ${step} AND done_on IS NULL RETURNING 1
    ) SELECT 1 FROM closed`);
  return closed.length > 0;
}

/**
 * Sets the due day of an open assessment anew for an amount that changed; by the county's days of when its clock started.
 * @returns the due day before and after where it moved, for the audit trail
 */
export async function recountAssessment(tx: Tx, dealId: string, totalInvestment: string | null): Promise<readonly [string, string] | null> {
  const clock = (await clocksOf(tx, dealId)).find(({ step, doneOn }) => step === 'assess' && doneOn === null);
  if (!clock?.bigFrom || !clock.dueOnSmall || !clock.dueOnBig) return null;
  const dueOn = assessmentDue({ bigFrom: clock.bigFrom, dueOnSmall: clock.dueOnSmall, dueOnBig: clock.dueOnBig }, totalInvestment);
  if (dueOn === clock.dueOn) return null;
  await tx.query(sql`UPDATE lead_clock SET due_on = ${dueOn}, red_on = ${redDay(dueOn)} WHERE id = ${clock.id}`);
  return [clock.dueOn, dueOn];
}

/** A clock never ends before it started, however early the day of the move is. */
async function end(tx: Tx, dealId: string, steps: readonly LeadStep[], ending: ClockEnding, on: string, endedBy: string | null = null): Promise<void> {
  await tx.query(sql`
    UPDATE lead_clock SET done_on = GREATEST(started_on, ${on}::date), done_by = ${tx.actor.name}, ended = ${ending}, ended_by = ${endedBy}
    WHERE deal_id = ${dealId} AND step = ANY (${[...steps]}::text[]) AND done_on IS NULL`);
}

const insert = (tx: Tx, dealId: string, clocks: StartedClock[], startedBy: string | null = null): Promise<void> =>
  tx.insert(LeadClock, clocks.map((clock) => ({ ...clock, id: newId(), dealId, doneOn: null, doneBy: null, note: null, ended: null, startedBy })));
