import { daysBetween } from '../../../kernel/dates.js';
import { isClosed, type DealStatus } from './stages.js';

interface Entry {
  enteredOn: string;
  toStatus: DealStatus;
}

/** How many days each entry of a log held: until the next one, the last one until today; null where the deal left the pipeline. */
export function withDays<E extends Entry>(log: readonly E[], today: string): (E & { days: number | null })[] {
  return log.map((entry, index) => {
    const next = log[index + 1];
    const open = next === undefined && isClosed(entry.toStatus);
    return { ...entry, days: open ? null : daysBetween(entry.enteredOn, next?.enteredOn ?? today) };
  });
}

/** Days at the stage: until today, or until the deal was suspended or dropped. */
export const stageDays = (deal: { stageEnteredOn: string; status: DealStatus; statusOn: string | null }, today: string): number =>
  Math.max(0, daysBetween(deal.stageEnteredOn, deal.status === 'active' ? today : (deal.statusOn ?? today)));
