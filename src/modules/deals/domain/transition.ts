import type { ErrorParams } from '../../../kernel/errors.js';
import { concerns, dateOfFact, GATES, isMet, type Gate } from './gates.js';
import type { DealFacts } from './facts.js';
import { isForward, mandatoryBetween, SKIPPABLE, STAGES, STEPS, type Stage } from './stages.js';

/** One unmet condition of a move, with the input field that mends it. `params.verb` names the verb of that field. */
export interface Blocker {
  code: string;
  /** true: the move is refused; false: a warning. */
  hard: boolean;
  field: string | null;
  params: ErrorParams;
}

/** A stage that could come next, and what still stands before it. */
export interface NextStage {
  stage: Stage;
  blockers: Blocker[];
}

/** What a move is judged by besides the facts: the reason given, and the gates as the county asks them. */
export interface Terms {
  reason?: string | null;
  gates?: readonly Gate[];
}

/** Conditions that no privilege overrides: they are not about missing evidence. */
const ABSOLUTE: readonly string[] = ['ALREADY_THERE', 'STATUS_NOT_ACTIVE', 'REASON_REQUIRED'];
export const isOverridable = (blocker: Blocker): boolean => !ABSOLUTE.includes(blocker.code);

/** The conditions that refuse a move, and those that only warn. */
export const refusing = (blockers: readonly Blocker[]): Blocker[] => blockers.filter(({ hard }) => hard);
export const warning = (blockers: readonly Blocker[]): Blocker[] => blockers.filter(({ hard }) => !hard);

const blocked = (gate: Gate): Blocker => ({ code: gate.code, hard: gate.demand === 'hard', field: gate.mend.field, params: { verb: gate.mend.verb, stage: gate.stage } });
const absolute = (code: string, field: string | null, params: ErrorParams): Blocker => ({ code, hard: true, field, params });

/** The unmet gates of stages: those that refuse first, each kind in the order of the table. */
function unmet(stages: readonly Stage[], facts: DealFacts, gates: readonly Gate[]): Blocker[] {
  const blockers = gates.filter((gate) => stages.includes(gate.stage) && concerns(gate, facts) && !isMet(gate, facts)).map(blocked);
  return [...refusing(blockers), ...warning(blockers)];
}

function forward(from: Stage, to: Stage, facts: DealFacts, gates: readonly Gate[]): Blocker[] {
  const skipped = STEPS[from].includes(to) ? [] : mandatoryBetween(from, to);
  const skips = skipped.length > 0 ? [absolute('STAGE_SKIPPED', 'to', { stages: skipped.join(',') })] : [];
  return [...skips, ...unmet([...skipped, to], facts, gates)];
}

/**
 * Judges a move: every unmet condition at once, none when nothing is missing; only the hard ones refuse. A jump names the
 * stages passed over and the gates of each of them; a move back asks for a reason and for nothing else.
 */
export function judge(from: Stage, to: Stage, facts: DealFacts, { reason, gates = GATES }: Terms = {}): Blocker[] {
  if (from === to) return [absolute('ALREADY_THERE', 'to', { stage: to })];
  const status = facts.status === 'active' ? [] : [absolute('STATUS_NOT_ACTIVE', null, { status: facts.status, verb: 'reopenDeal' })];
  if (isForward(from, to)) return [...status, ...forward(from, to, facts, gates)];
  return reason?.trim() ? status : [...status, absolute('REASON_REQUIRED', 'reason', {})];
}

/** The declared next steps of a deal, each with its blockers: one result for the button, its tooltip and the refusal. */
export const nextStages = (facts: DealFacts, gates: readonly Gate[] = GATES): NextStage[] =>
  STEPS[facts.stage].map((stage) => ({ stage, blockers: judge(facts.stage, stage, facts, { gates }) }));

/**
 * What is still missing of the stages a deal has passed, the one it stands at among them: an override stays visible with
 * what was skipped until that is made good. Review and framework count where the deal stands there. A permit was there in
 * time if it counted when work began: none has to be renewed for what is built already.
 */
export function missing(facts: DealFacts, gates: readonly Gate[] = GATES): Blocker[] {
  const passed = STAGES.slice(0, STAGES.indexOf(facts.stage)).filter((stage) => !SKIPPABLE.includes(stage));
  return unmet([...passed, facts.stage], { ...facts, today: facts.commencedOn ?? facts.today }, gates);
}

/** The moves that bring a whole as far as its phase has come, one after the other; none where it is as far. */
export const stepsTowards = (from: Stage, to: Stage): Stage[] => (STAGES.indexOf(to) > STAGES.indexOf(from) ? [...mandatoryBetween(from, to), to] : []);

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
