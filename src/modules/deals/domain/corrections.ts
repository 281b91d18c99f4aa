import { standing, type LogLine } from './counted-entries.js';
import type { Stage } from './stages.js';

/** An entry whose day is to be put right, and to which day. */
export interface Correction<Line> {
  entry: Line;
  on: string;
}

/** What turned out to be wrong: the day of an agreement, or of a milestone, by which a stage is entered. */
export interface WrongDay {
  to: Stage;
  /** What the day was thought to be. */
  before: string;
  /** The day of the first agreement, or milestone, by which the stage is entered, as it is known now. */
  first: string;
  /** The day to which it was put right. */
  after: string;
}

type Line = LogLine & { causedBy?: string | null };

/**
 * The entries of a deal's own log that were made by it: the move into its stage on its day (or on the day of the
 * entry before, where it was recorded late), and the contract signed anew on its day. Moves on any other day were somebody's
 * own, and stay. No move comes to lie before the one it followed.
 */
export function correctionsOf<Entry extends Line>(log: readonly Entry[], { to, before, first, after }: WrongDay): Correction<Entry>[] {
  return placed(log).flatMap(({ entry, since }) => {
    if (entry.event === 'signedAnew' && to === 'contract' && entry.enteredOn === before) return [{ entry, on: after }];
    const isOfIt = entry.event === 'move' && entry.toStage === to && entry.enteredOn === later(before, since);
    return isOfIt ? [{ entry, on: later(first, since) }] : [];
  }).filter(({ entry, on }) => entry.enteredOn !== on);
}

/** The entries of a whole's log that were carried along by corrected moves of its phases on the same day. */
export function carriedCorrections<Entry extends Line>(log: readonly Entry[], causes: readonly Correction<Line>[]): Correction<Entry>[] {
  return placed(log).flatMap(({ entry, since }) => {
    const cause = causes.find((one) => one.entry.id === entry.causedBy && one.entry.toStage === entry.toStage);
    return cause && entry.enteredOn === later(cause.entry.enteredOn, since) ? [{ entry, on: later(cause.on, since) }] : [];
  }).filter(({ entry, on }) => entry.enteredOn !== on);
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Each standing entry with the day of the last one before it that a deal cannot be earlier than. */
function placed<Entry extends Line>(log: readonly Entry[]): { entry: Entry; since: string }[] {
  let since = '';
  return standing(log).map((entry) => {
    const before = since;
    if (entry.event === 'move' || entry.event === 'status') since = later(since, entry.enteredOn);
    return { entry, since: before };
  });
}
