import { STAGES } from '../../../shared/stages';
import type { Blocker, DealFacts } from '../deal';

type Entry = DealFacts['stageLog'][number];

/** What is missing of stages that were passed, and the override by which each was passed; null: it went missing since. */
export interface Passed {
  by: Entry | null;
  blockers: Blocker[];
}

const stageOf = ({ params }: Blocker): string => {
  const stage = typeof params === 'object' && params !== null ? (params as Record<string, unknown>)['stage'] : null;
  return typeof stage === 'string' ? stage : '';
};

/** Groups what is missing by the last override that was made in spite of it. One that was taken back does not count. */
export const passedWithout = (missing: readonly Blocker[], log: readonly Entry[]): Passed[] => {
  const overrides = [...log].reverse().filter(({ event, undone, overridden }) => event === 'move' && overridden && !undone);
  const groups = new Map<Entry | null, Blocker[]>();
  for (const blocker of missing) {
    const at = STAGES.findIndex((stage) => stage === stageOf(blocker));
    const by = overrides.find(({ unmet, fromStage, toStage }) => unmet.includes(blocker.message) || (unmet.length === 0 && STAGES.indexOf(toStage) >= at && STAGES.indexOf(fromStage ?? 'lead') < at)) ?? null;
    groups.set(by, [...(groups.get(by) ?? []), blocker]);
  }
  return [...groups].map(([by, blockers]) => ({ by, blockers }));
};
