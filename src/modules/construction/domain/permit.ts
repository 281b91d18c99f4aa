import type { FieldError } from '../../../kernel/errors.js';

/** 备案 环评 能评 安评 水保 用地规划许可 工程规划许可 图审 施工许可 消防 职评 排水许可: run in parallel, in no order of their own. */
export const PERMIT_KINDS = [
  'filing', 'environment', 'energy', 'safety', 'waterSoil', 'landPlanning', 'buildingPlanning', 'drawingReview', 'construction', 'fire', 'occupationalHealth', 'drainage',
] as const;
export type PermitKind = (typeof PERMIT_KINDS)[number];

/** Who handles it: 园区独立 协同 部门. */
export const PERMIT_HANDLERS = ['park', 'joint', 'department'] as const;
export type PermitHandler = (typeof PERMIT_HANDLERS)[number];

/** Derived from the days, never typed. */
export const PERMIT_STATES = ['toApply', 'applied', 'accepted', 'issued', 'expired', 'notNeeded'] as const;
export type PermitState = (typeof PERMIT_STATES)[number];

/** The days of a permit, 'YYYY-MM-DD'. It is still valid on `validUntil`. */
export interface PermitDays {
  appliedOn: string | null;
  acceptedOn: string | null;
  issuedOn: string | null;
  validUntil: string | null;
}

/** What is judged of a permit as it is to be written. */
export interface PermitDraft extends PermitDays {
  needed: boolean;
  note: string | null;
}

/** Where a permit stands on a day. */
export function permitState({ needed, appliedOn, acceptedOn, issuedOn, validUntil }: PermitDays & { needed: boolean }, today: string): PermitState {
  if (!needed) return 'notNeeded';
  if (issuedOn !== null) return validUntil !== null && validUntil < today ? 'expired' : 'issued';
  if (acceptedOn !== null) return 'accepted';
  return appliedOn === null ? 'toApply' : 'applied';
}

const PAST_DAYS = ['appliedOn', 'acceptedOn', 'issuedOn'] as const;
const ORDER = [...PAST_DAYS, 'validUntil'] as const;

/** Everything wrong with a permit, each fault at its field: days of the future, days out of order, valid without being issued, not needed without a word why. */
export function judgePermit(draft: PermitDraft, today: string): FieldError[] {
  const future = PAST_DAYS.filter((name) => (draft[name] ?? '') > today);
  return [
    ...future.map((name) => ({ code: 'FUTURE_DATE', field: ['input', name], params: { today } })),
    ...outOfOrder(draft),
    ...(draft.validUntil !== null && draft.issuedOn === null ? [{ code: 'PERMIT_NOT_ISSUED', field: ['input', 'validUntil'] }] : []),
    ...(!draft.needed && !draft.note?.trim() ? [{ code: 'PERMIT_NOTE_MISSING', field: ['input', 'note'] }] : []),
  ];
}

/** Applied, accepted, issued, valid until: a day before one that it follows. The same day will do. */
function outOfOrder(draft: PermitDraft): FieldError[] {
  let earliest = '';
  return ORDER.flatMap((name): FieldError[] => {
    const day = draft[name];
    if (day === null) return [];
    if (day < earliest) return [{ code: 'PERMIT_DAYS_OUT_OF_ORDER', field: ['input', name], params: { earliest } }];
    earliest = day;
    return [];
  });
}
