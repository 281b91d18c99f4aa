import type { FieldError } from '../../../kernel/errors.js';

/** What is reached on the ground, in this order: 开工 竣工 投产 达产达效. */
export const MILESTONE_KINDS = ['commencement', 'completion', 'production', 'capacity'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Those that come after the commencement, which has a verb of its own. */
export const LATER_KINDS = ['completion', 'production', 'capacity'] as const satisfies readonly MilestoneKind[];

/** Shorter than this, nothing was shown: a permit's number, an invoice or "现场照片" needs four characters. */
const SHORTEST_EVIDENCE = 4;

/** The stage that a deal may enter by it. */
export const STAGE_OF = { commencement: 'construction', completion: 'completion', production: 'production', capacity: 'capacity' } as const satisfies Record<MilestoneKind, string>;

/** What is known of a deal when a milestone is judged: day of its contract, days of the milestones so far. */
export interface Progress {
  contractSignedOn: string | null;
  reached: Readonly<Partial<Record<MilestoneKind, string>>>;
}

/**
 * Everything wrong with reaching `kind` on the day `on`: of the future, before the contract or an earlier milestone,
 * after a later one, reached already.
 */
export function judgeMilestone(kind: MilestoneKind, on: string, { contractSignedOn, reached }: Progress, today: string): FieldError[] {
  const already = reached[kind];
  if (already !== undefined) return [{ code: 'MILESTONE_RECORDED_ALREADY', field: ['input', kind === 'commencement' ? 'on' : 'kind'], params: { kind, on: already } }];
  const field = ['input', 'on'];
  if (on > today) return [{ code: 'FUTURE_DATE', field, params: { today } }];
  const place = MILESTONE_KINDS.indexOf(kind);
  const earlier = latest(MILESTONE_KINDS.slice(0, place), reached);
  const later = MILESTONE_KINDS.slice(place + 1).find((one) => reached[one] !== undefined && on > reached[one]);
  return [
    ...(earlier && on < earlier.on ? [{ code: 'MILESTONE_BEFORE_EARLIER', field, params: { earlier: earlier.kind, on: earlier.on } }] : []),
    ...(!earlier && contractSignedOn !== null && on < contractSignedOn ? [{ code: 'MILESTONE_BEFORE_CONTRACT', field, params: { signedOn: contractSignedOn } }] : []),
    ...(later ? [{ code: 'MILESTONE_AFTER_LATER', field, params: { later, on: reached[later] ?? '' } }] : []),
  ];
}

/** Blanks around it show nothing. */
export const judgeEvidence = (evidence: string): FieldError[] =>
  [...evidence.trim()].length < SHORTEST_EVIDENCE ? [{ code: 'TOO_SHORT', field: ['input', 'evidence'], params: { min: SHORTEST_EVIDENCE } }] : [];

function latest(kinds: readonly MilestoneKind[], reached: Progress['reached']): { kind: MilestoneKind; on: string } | null {
  return kinds.reduce<{ kind: MilestoneKind; on: string } | null>((found, kind) => {
    const on = reached[kind];
    return on !== undefined && (found === null || on > found.on) ? { kind, on } : found;
  }, null);
}
