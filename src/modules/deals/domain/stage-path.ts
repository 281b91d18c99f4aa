import { daysBetween } from '../../../kernel/dates.js';
import { standing, type LogLine } from './counted-entries.js';
import { isClosed, SKIPPABLE, STAGES, type DealStatus, type Stage } from './stages.js';

/** How long deals of a kind stay at a stage in a county: median of days, and of how many deals. */
export interface StageMedian {
  stage: Stage;
  /** Decimal. */
  days: string;
  sample: number;
}

/** A stage of a deal's way, behind it, under it or before it. */
export interface StageStep {
  stage: Stage;
  enteredOn: string | null;
  days: number | null;
  medianDays: string | null;
  sample: number;
  current: boolean;
  skippable: boolean;
}

/** Fewer deals than this tell of single deals, not of a habit. */
export const SMALLEST_SAMPLE = 5;

interface Spell {
  stage: Stage;
  from: string;
  until: string;
}

/** The stays at stages, one after the other, that the log tells without what was taken back; the last one until `end`. */
function spells(log: readonly LogLine[], end: string): Spell[] {
  const moves = standing(log).filter(({ event }) => event === 'move');
  return moves.map(({ toStage, enteredOn }, index) => ({ stage: toStage, from: enteredOn, until: moves[index + 1]?.enteredOn ?? end }));
}

/**
 * Every stage of the main line in order. Those behind a deal have the day of its first stay there and the days of all its stays; a stage to
 * which it has to come again after a move back is still to come. A deal that is not being worked stands still since its status changed.
 * @param log its own log, oldest first
 * @param today 'YYYY-MM-DD'
 */
export function stagePath(
  deal: { stage: Stage; status: DealStatus; statusOn: string | null }, log: readonly LogLine[], medians: readonly StageMedian[], today: string,
): StageStep[] {
  const stays = spells(log, isClosed(deal.status) || deal.status === 'suspended' ? (deal.statusOn ?? today) : today);
  const at = STAGES.indexOf(deal.stage);
  return STAGES.map((stage, index) => {
    const mine = index <= at ? stays.filter((stay) => stay.stage === stage) : [];
    const median = medians.find((one) => one.stage === stage);
    const sample = median?.sample ?? 0;
    return {
      stage, enteredOn: mine[0]?.from ?? null, days: mine.length > 0 ? mine.reduce((sum, { from, until }) => sum + Math.max(0, daysBetween(from, until)), 0) : null,
      medianDays: sample >= SMALLEST_SAMPLE ? (median?.days ?? null) : null, sample, current: stage === deal.stage, skippable: SKIPPABLE.includes(stage),
    };
  });
}
