import type { DealRelation } from './codes.js';
import type { Stage, StageLogEvent } from './stages.js';

/** An entry of a stage log, as far as counting asks for it. Entries of one deal come in the order in which they were written. */
export interface LogLine {
  id: string;
  event: StageLogEvent;
  toStage: Stage;
  /** 'YYYY-MM-DD', the day in the field. */
  enteredOn: string;
  /** Of 'undone': the entry that no longer counts; of 'corrected': the one whose day it puts right. */
  undoes: string | null;
}

/** A deal and its log. */
export interface LoggedDeal {
  id: string;
  relation: DealRelation | null;
  log: readonly LogLine[];
}

/** The day on which a deal counts as having reached each stage that it reached. */
export type Entries = Partial<Record<Stage, string>>;

/** What is signed once for the whole covers its phases. */
const COVERING: readonly Stage[] = ['framework', 'contract'];

const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

/** The ids of the entries that somebody took back. */
export const undoneIn = (log: readonly Pick<LogLine, 'event' | 'undoes'>[]): ReadonlySet<string | null> =>
  new Set(log.filter(({ event }) => event === 'undone').map(({ undoes }) => undoes));

/** The entries of a log that nobody took back, each on the day to which it was last corrected. */
export function standing<Line extends Pick<LogLine, 'id' | 'event' | 'undoes' | 'enteredOn'>>(log: readonly Line[]): Line[] {
  const undone = undoneIn(log);
  const right = new Map(log.filter(({ event }) => event === 'corrected').map(({ undoes, enteredOn }) => [undoes, enteredOn]));
  return log.filter(({ id, event }) => event !== 'undone' && event !== 'corrected' && !undone.has(id)).map((line) => {
    const enteredOn = right.get(line.id);
    return enteredOn === undefined ? line : { ...line, enteredOn };
  });
}

/** The first entry into each stage by a deal's own log: going back and forth counts once. */
function firstEntries(log: readonly LogLine[]): Entries {
  const entries: Entries = {};
  for (const { toStage, enteredOn } of standing(log).filter(({ event }) => event === 'move')) entries[toStage] = earlier(entries[toStage], enteredOn);
  return entries;
}

/** The day of the last contract that was signed anew with a new investor. */
const signedAnewOn = (log: readonly LogLine[]): string | undefined => standing(log).filter(({ event }) => event === 'signedAnew').at(-1)?.enteredOn;

/** A contract that was signed anew counts on the later day, and no more on the earlier. */
function anew(entries: Entries, on: string | undefined): Entries {
  return on === undefined ? entries : { ...entries, contract: entries.contract !== undefined && entries.contract > on ? entries.contract : on };
}

/** Of a phase: a contract or framework of the whole stands for its own, unless it signed before the whole or anew by itself. */
function covered(phase: LoggedDeal, firstOfWhole: Entries, whole: Entries): Entries {
  const own = firstEntries(phase.log);
  const on = signedAnewOn(phase.log);
  const entries = anew(own, on);
  for (const stage of COVERING) {
    const [first, mine] = [firstOfWhole[stage], own[stage]];
    if (first !== undefined && (mine === undefined || mine >= first) && !(stage === 'contract' && on !== undefined)) entries[stage] = whole[stage];
  }
  return entries;
}

/**
 * The days on which the deals of a family (a whole and its phases) count as having reached their stages; indicators and
 * the lists behind them read nothing else:
 * - the first entry into a stage counts, unless it was taken back (`undoMove`); a move back and forth counts once;
 * - an entry whose day was put right (the agreement behind it was signed on another) counts on that day;
 * - a framework or contract of the whole covers its phases, on the day of the whole;
 * - the whole reaches a stage when its first phase does (一期开工即整体开工);
 * - after a change of the investor the contract signed anew counts on its own day instead of the first one's;
 * - what is lost or terminated keeps its entries: they happened.
 * @param family the whole, if it is known, and its phases, in any order
 */
export function countedEntries(family: readonly LoggedDeal[]): Map<string, Entries> {
  const whole = family.find(({ relation }) => relation !== 'phase');
  const first = firstEntries(whole?.log ?? []);
  const own = anew(first, whole && signedAnewOn(whole.log));
  const phases = family.filter(({ relation }) => relation === 'phase').map((phase) => [phase.id, covered(phase, first, own)] as const);
  const reached = phases.reduce<Entries>((entries, [, phase]) => merged(entries, phase), own);
  return new Map<string, Entries>([...phases, ...(whole ? [[whole.id, { ...reached, ...leadOf(own) }] as const] : [])]);
}

/** Both at their earlier day. */
function merged(a: Entries, b: Entries): Entries {
  const all: Entries = { ...a };
  for (const [stage, on] of Object.entries(b) as [Stage, string][]) all[stage] = earlier(all[stage], on);
  return all;
}

/** A whole is a lead since its own registration, whatever its phases are. */
const leadOf = ({ lead }: Entries): Entries => (lead === undefined ? {} : { lead });
