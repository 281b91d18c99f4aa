import type { FieldError } from '../../../kernel/errors.js';

/** What is really reached: 注册 备案 用地报批 厂房租赁 开工 入统 竣工 投产 上规 达产达效. */
export const MILESTONE_KINDS = [
  'registration', 'filing', 'landApplication', 'plantLease', 'commencement', 'statistics', 'completion', 'production', 'aboveScale', 'capacity',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Those that have no verb of their own: all but the commencement, and the entry into statistics, which is checked. */
export const PLAIN_KINDS = ['registration', 'filing', 'landApplication', 'plantLease', 'completion', 'production', 'aboveScale', 'capacity'] as const satisfies readonly MilestoneKind[];

/** Shorter than this, nothing was shown: a permit's number, an invoice or "现场照片" needs four characters. */
const SHORTEST_EVIDENCE = 4;

/** The stage that a deal may enter by it; papers and statistics move no deal. */
export const STAGE_OF = {
  plantLease: 'land', commencement: 'construction', completion: 'completion', production: 'production', capacity: 'capacity',
} as const satisfies Partial<Record<MilestoneKind, string>>;

export const stageOf = (kind: MilestoneKind): (typeof STAGE_OF)[keyof typeof STAGE_OF] | null => (kind in STAGE_OF ? STAGE_OF[kind as keyof typeof STAGE_OF] : null);

/**
 * What happens on the ground happens in this order, and none of it before the contract. Papers (a company registered, a
 * project filed, land applied for) and a lease come when they come: often before the contract.
 */
const AFTER: Partial<Record<MilestoneKind, readonly MilestoneKind[]>> = {
  commencement: [],
  statistics: ['commencement'],
  completion: ['commencement'],
  production: ['commencement', 'completion'],
  aboveScale: ['commencement', 'completion', 'production'],
  capacity: ['commencement', 'completion', 'production'],
};

/** What is known of a deal when a milestone is judged: day of its contract, days of the milestones so far. */
export interface Reached {
  contractSignedOn: string | null;
  reached: Readonly<Partial<Record<MilestoneKind, string>>>;
}

/**
 * Everything wrong with reaching `kind` on the day `on`: of the future, before the contract or an earlier milestone,
 * after a later one, reached already.
 */
export function judgeMilestone(kind: MilestoneKind, on: string, { contractSignedOn, reached }: Reached, today: string): FieldError[] {
  const already = reached[kind];
  if (already !== undefined) return [{ code: 'MILESTONE_RECORDED_ALREADY', field: ['input', isPlain(kind) ? 'kind' : 'on'], params: { kind, on: already } }];
  const field = ['input', 'on'];
  if (on > today) return [{ code: 'FUTURE_DATE', field, params: { today } }];
  const before = AFTER[kind];
  if (before === undefined) return [];
  const earlier = latest(before, reached);
  const later = MILESTONE_KINDS.find((one) => AFTER[one]?.includes(kind) === true && reached[one] !== undefined && on > reached[one]);
  return [
    ...(earlier && on < earlier.on ? [{ code: 'MILESTONE_BEFORE_EARLIER', field, params: { earlier: earlier.kind, on: earlier.on } }] : []),
    ...(!earlier && contractSignedOn !== null && on < contractSignedOn ? [{ code: 'MILESTONE_BEFORE_CONTRACT', field, params: { signedOn: contractSignedOn } }] : []),
    ...(later ? [{ code: 'MILESTONE_AFTER_LATER', field, params: { later, on: reached[later] ?? '' } }] : []),
  ];
}

/** Blanks around it show nothing. */
export const judgeEvidence = (evidence: string): FieldError[] =>
  [...evidence.trim()].length < SHORTEST_EVIDENCE ? [{ code: 'TOO_SHORT', field: ['input', 'evidence'], params: { min: SHORTEST_EVIDENCE } }] : [];

const isPlain = (kind: MilestoneKind): boolean => PLAIN_KINDS.some((plain) => plain === kind);

function latest(kinds: readonly MilestoneKind[], reached: Reached['reached']): { kind: MilestoneKind; on: string } | null {
  return kinds.reduce<{ kind: MilestoneKind; on: string } | null>((found, kind) => {
    const on = reached[kind];
    return on !== undefined && (found === null || on > found.on) ? { kind, on } : found;
  }, null);
}
