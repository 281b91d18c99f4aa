import type { Direction } from './direction.js';

/** 拜访, 考察接待, 座谈, 推介会, 签约活动, 展会, 电话, 视频: in what form people met. */
export const VISIT_KINDS = ['call', 'inspection', 'discussion', 'promotion', 'signing', 'exhibition', 'phone', 'video'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

const USUAL: Record<Direction, VisitKind> = { out: 'call', in: 'inspection', online: 'video', aftercare: 'call' };
/** Nobody leaves the house for these. */
const REMOTE: readonly VisitKind[] = ['phone', 'video'];
/** What can be done from afar: a discussion, a promotion or a signing by video is one of these all the same. */
const ONLINE: readonly VisitKind[] = [...REMOTE, 'discussion', 'promotion', 'signing'];
/** At the company's own place, unless somebody says otherwise. */
const AT_THEIRS: readonly VisitKind[] = ['call', 'discussion'];

/** The kind of a visit that nobody named. */
export const usualKind = (direction: Direction): VisitKind => USUAL[direction];

/** Can a visit in this direction be of this kind? An aftercare call may be one by phone; going out or receiving is not. */
export function kindFits(direction: Direction, kind: VisitKind): boolean {
  if (direction === 'online') return ONLINE.includes(kind);
  return direction === 'aftercare' || !REMOTE.includes(kind);
}

/** 入企: true for calls and discussions out and in aftercare, unless somebody says otherwise. */
export const usuallyOnSite = (direction: Direction, kind: VisitKind): boolean => (direction === 'out' || direction === 'aftercare') && AT_THEIRS.includes(kind);

/** Nobody was at the place of the other: it cannot have been on site. */
export const isRemote = (direction: Direction, kind: VisitKind): boolean => direction === 'online' || REMOTE.includes(kind);
