import { daysBetween } from '../../../kernel/dates.js';
import { standing, undoneIn, type LogLine } from './counted-entries.js';
import { isClosed, type DealStatus } from './stages.js';

type Entry = Pick<LogLine, 'id' | 'event' | 'undoes' | 'enteredOn'> & { toStatus: DealStatus };

/**
 * How many days each entry of a log held: until the next one, the last one until today; null where the deal left the
 * pipeline. What was taken back (`undone`) held for nothing, and what moved nothing (a new investor) ends nothing. An
 * entry whose day was put right holds from that day.
 */
export function withDays<E extends Entry>(log: readonly E[], today: string): (E & { days: number | null; undone: boolean })[] {
  const holding = standing(log).filter(({ event }) => event === 'move' || event === 'status');
  const undone = undoneIn(log);
  return log.map((entry) => {
    const at = holding.findIndex(({ id }) => id === entry.id);
    const [held, next] = at < 0 ? [] : [holding[at], holding[at + 1]];
    const open = held === undefined || (next === undefined && isClosed(entry.toStatus));
    return { ...entry, undone: undone.has(entry.id), days: open ? null : Math.max(0, daysBetween(held.enteredOn, next?.enteredOn ?? today)) };
  });
}

/** Days at the stage: until today, or until the deal was suspended or dropped. */
export const stageDays = (deal: { stageEnteredOn: string; status: DealStatus; statusOn: string | null }, today: string): number =>
  Math.max(0, daysBetween(deal.stageEnteredOn, deal.status === 'active' ? today : (deal.statusOn ?? today)));
