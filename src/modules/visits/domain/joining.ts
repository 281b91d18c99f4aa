import { isRemote } from './visit-kind.js';
import type { VisitValues } from './visit-values.js';
import { endsEarly, type NextStep } from './visit-rules.js';

/** One of two records of the same visit. */
export type VisitRecord = VisitValues & NextStep;

// Two of one position on one list are two people; on both lists they are the same.
const both = (kept: readonly string[], gone: readonly string[]): string[] => [...kept, ...gone.filter((position) => !kept.includes(position))];
const added = (kept: string | null, gone: string | null, by: string): string | null => {
  if (gone === null || kept === gone) return kept;
  return kept === null ? gone : `${kept}\n${by}：${gone}`;
};

type Times = Pick<VisitRecord, 'visitTime' | 'endedAt'>;

/** The gaps of the one filled from the other, unless it would then end before it began. */
function times(kept: Times, gone: Times): Times {
  const filled = { visitTime: kept.visitTime ?? gone.visitTime, endedAt: kept.endedAt ?? gone.endedAt };
  return endsEarly(filled) ? { visitTime: kept.visitTime, endedAt: kept.endedAt } : filled;
}

/**
 * Two records of one visit as one: nothing that either of them says is lost. Where they differ the kept one is right;
 * the larger number of investors is, since each counted those whom they saw; what was said by the other is added under
 * the position of whoever wrote it.
 */
export function joinedVisit(kept: VisitRecord, gone: VisitRecord, author: string): VisitRecord {
  const step = kept.nextAction === null ? gone : kept;
  return {
    ...kept,
    onSite: kept.onSite || (gone.onSite && !isRemote(kept.direction, kept.kind)),
    ...times(kept, gone),
    place: kept.place ?? gone.place,
    leaders: both(kept.leaders, gone.leaders),
    participants: both(kept.participants, gone.participants),
    investorCount: Math.max(kept.investorCount, gone.investorCount),
    summary: added(kept.summary, gone.summary, author) ?? kept.summary,
    results: added(kept.results, gone.results, author),
    intentionLevel: kept.intentionLevel ?? gone.intentionLevel,
    intendedAmount: kept.intendedAmount ?? gone.intendedAmount,
    cost: kept.cost ?? gone.cost,
    allianceId: kept.allianceId ?? gone.allianceId,
    nextAction: step.nextAction,
    nextActionDueOn: step.nextActionDueOn,
  };
}
