import sql, { type Sql } from 'sql-template-tag';
import { LEAD_STEPS, type LeadStep } from '../domain/lead-clocks.js';

/** Steps of the clock `k` in the order in which they are owed, where two are due on one day. */
export const stepOrder: Sql = sql`array_position(${[...LEAD_STEPS]}::text[], k.step)`;

/** Is this the open step of the deal `d` that is due first? */
export const nextStepIs = (step: LeadStep): Sql => sql`
  (SELECT k.step FROM lead_clock k WHERE k.deal_id = d.id AND k.done_on IS NULL ORDER BY k.due_on, ${stepOrder} LIMIT 1) = ${step}`;

/** Has the deal `d` an open step whose day was past on the day given? */
export const hasOverdueStep = (today: string): Sql => sql`
  d.id IN (SELECT k.deal_id FROM lead_clock k WHERE k.done_on IS NULL AND k.due_on < ${today}::date)`;
