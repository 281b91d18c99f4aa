import type { ErrorParams } from '../../../kernel/errors.js';
import { dateOfFact, GATES, type Gate } from './gates.js';
import type { DealFacts } from './facts.js';
import { isForward, mandatoryBetween, STEPS, type Stage } from './stages.js';

/** One unmet condition of a move, with the input field that mends it. `params.verb` names the verb of that field. */
export interface Blocker {
  code: string;
  field: string | null;
  params: ErrorParams;
}

/** A stage that could come next, and what still stands before it. */
export interface NextStage {
  stage: Stage;
  blockers: Blocker[];
}

/** Conditions that no privilege overrides: they are not about missing evidence. */
const ABSOLUTE: readonly string[] = ['ALREADY_THERE', 'STATUS_NOT_ACTIVE', 'REASON_REQUIRED'];
export const isOverridable = (blocker: Blocker): boolean => !ABSOLUTE.includes(blocker.code);

const blocked = (gate: Gate): Blocker => ({ code: gate.code, field: gate.mend.field, params: { verb: gate.mend.verb, stage: gate.stage } });

const unmet = (stages: readonly Stage[], facts: DealFacts): Blocker[] =>
  GATES.filter((gate) => stages.includes(gate.stage) && !gate.met(facts)).map(blocked);

function forward(from: Stage, to: Stage, facts: DealFacts): Blocker[] {
  const skipped = STEPS[from].includes(to) ? [] : mandatoryBetween(from, to);
  const skips: Blocker[] = skipped.length > 0 ? [{ code: 'STAGE_SKIPPED', field: 'to', params: { stages: skipped.join(',') } }] : [];
  return [...skips, ...unmet([...skipped, to], facts)];
}

/**
 * Judges a move: every unmet condition at once, none when the move may be made. A jump names the stages passed over
 * and the gates of each of them; a move back asks for a reason and for nothing else.
 */
export function judge(from: Stage, to: Stage, facts: DealFacts, reason?: string | null): Blocker[] {
  if (from === to) return [{ code: 'ALREADY_THERE', field: 'to', params: { stage: to } }];
  const status: Blocker[] = facts.status === 'active' ? [] : [{ code: 'STATUS_NOT_ACTIVE', field: null, params: { status: facts.status, verb: 'reopenDeal' } }];
  if (isForward(from, to)) return [...status, ...forward(from, to, facts)];
  return reason?.trim() ? status : [...status, { code: 'REASON_REQUIRED', field: 'reason', params: {} }];
}

/** The declared next steps of a deal, each with its blockers: one result for the button, its tooltip and the refusal. */
export const nextStages = (facts: DealFacts): NextStage[] =>
  STEPS[facts.stage].map((stage) => ({ stage, blockers: judge(facts.stage, stage, facts) }));

/** No entry of the stage log may be older than this: the day of the last move or change of status. */
export const lastEntryOn = (facts: Pick<DealFacts, 'stageEnteredOn' | 'statusOn'>): string =>
  facts.statusOn !== null && facts.statusOn > facts.stageEnteredOn ? facts.statusOn : facts.stageEnteredOn;

/**
 * The day of a move when nobody names one: going forward, the date of the fact behind the gate (the contract's signing,
 * the commencement …), or `today` without one. Raised to the day of the last entry, so that a fact recorded late, or
 * met a second time after a move back, cannot put the log out of order.
 */
export function defaultDate(to: Stage, facts: DealFacts, today: string): string {
  const date = (isForward(facts.stage, to) ? dateOfFact(to, facts) : null) ?? today;
  const last = lastEntryOn(facts);
  return date < last ? last : date;
}
