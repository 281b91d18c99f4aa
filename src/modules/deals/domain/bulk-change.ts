import type { FieldError } from '../../../kernel/errors.js';
import { isClosed, type DealStatus } from './stages.js';
import { LONGEST_TAG, MOST_TAGS, sameTags, tagsOf } from './tags.js';

/** So many deals are changed at once at most. */
export const MOST_AT_ONCE = 5_000;
/** So long may who changed them take it back. */
export const UNDO_HOURS = 24;

/** One thing done to many deals. Days are 'YYYY-MM-DD'. */
export type BulkChange =
  | { officerId: string }
  | { addTags: string[] }
  | { removeTags: string[] }
  | { nextFollowUpOn: string }
  | { archived: boolean };

/** A change as it is asked for: exactly one of these. */
export interface BulkChangeGiven {
  officerId?: string | null;
  addTags?: string[] | null;
  removeTags?: string[] | null;
  nextFollowUpOn?: string | null;
  archived?: boolean | null;
}

/** What of a deal such a change may set: column by column what it was, or will be. */
export type BulkValues = Partial<{ officerId: string | null; tags: string[]; nextFollowUpOn: string | null; archivedAt: string | null }>;

/** A deal as far as it matters here. */
export interface BulkDeal {
  status: DealStatus;
  officerId: string | null;
  tags: string[];
  nextFollowUpOn: string | null;
  archivedAt: Date | null;
  /** The actor may change it in this way. */
  permitted: boolean;
  /** The officer to be reaches it; true where no officer is set. */
  officerReaches: boolean;
}

/** What the change does to one deal. A refusal's code says why. */
export type BulkVerdict = { kind: 'changing'; before: BulkValues; after: BulkValues } | { kind: 'unchanged' | 'notPermitted' } | { kind: 'refused'; code: string };

const KINDS = ['officerId', 'addTags', 'removeTags', 'nextFollowUpOn', 'archived'] as const;

/** The change that is asked for; a fault when it is none, or more than one, or does nothing. `at` is where the input stands. */
export function bulkChangeOf(given: BulkChangeGiven, at: readonly string[]): { change: BulkChange } | { faults: FieldError[] } {
  const [kind, ...more] = KINDS.filter((one) => given[one] !== undefined && given[one] !== null);
  if (kind === undefined || more.length > 0) return { faults: [{ code: 'BULK_ONE_CHANGE', field: [...at, more[0] ?? 'officerId'] }] };
  if (kind !== 'addTags' && kind !== 'removeTags') return { change: { [kind]: given[kind] } as BulkChange };
  const tags = tagsOf(given[kind] ?? []);
  if (tags.length === 0 || tags.some((tag) => tag.length > LONGEST_TAG)) return { faults: [{ code: 'TAGS_MISSING', field: [...at, kind], params: { max: LONGEST_TAG } }] };
  return { change: { [kind]: tags } as BulkChange };
}

/** What the change would make of a deal at a moment, whoever asks. */
function valuesOf(change: BulkChange, deal: BulkDeal, now: Date): { before: BulkValues; after: BulkValues } {
  if ('officerId' in change) return { before: { officerId: deal.officerId }, after: { officerId: change.officerId } };
  if ('nextFollowUpOn' in change) return { before: { nextFollowUpOn: deal.nextFollowUpOn }, after: { nextFollowUpOn: change.nextFollowUpOn } };
  if ('archived' in change) {
    const archivedAt = deal.archivedAt?.toISOString() ?? null;
    const asWished = (archivedAt !== null) === change.archived;
    return { before: { archivedAt }, after: { archivedAt: asWished ? archivedAt : change.archived ? now.toISOString() : null } };
  }
  const tags = 'addTags' in change ? tagsOf([...deal.tags, ...change.addTags]) : deal.tags.filter((tag) => !change.removeTags.includes(tag));
  return { before: { tags: deal.tags }, after: { tags } };
}

/** Why a deal may not change so though the actor has the right to; the same that its own page would say. */
function refusal(change: BulkChange, deal: BulkDeal, after: BulkValues): string | null {
  if ('archived' in change) return change.archived && !isClosed(deal.status) ? 'ARCHIVE_ONLY_CLOSED' : null;
  if (isClosed(deal.status)) return 'DEAL_CLOSED';
  if (!deal.officerReaches) return 'OFFICER_ELSEWHERE';
  return (after.tags?.length ?? 0) > MOST_TAGS ? 'TOO_MANY_TAGS' : null;
}

/** Do these columns hold the same? Tags do in any order. */
export const sameValues = (a: BulkValues, b: BulkValues): boolean =>
  a.officerId === b.officerId && a.nextFollowUpOn === b.nextFollowUpOn && a.archivedAt === b.archivedAt && sameTags(a.tags ?? [], b.tags ?? []);

/** What the change does to one deal. */
export function judgeBulk(change: BulkChange, deal: BulkDeal, now: Date): BulkVerdict {
  if (!deal.permitted) return { kind: 'notPermitted' };
  const { before, after } = valuesOf(change, deal, now);
  if (sameValues(before, after)) return { kind: 'unchanged' };
  const code = refusal(change, deal, after);
  return code === null ? { kind: 'changing', before, after } : { kind: 'refused', code };
}

/** The columns of `values` as a deal has them now. */
export const valuesNow = (values: BulkValues, deal: Pick<BulkDeal, 'officerId' | 'tags' | 'nextFollowUpOn' | 'archivedAt'>): BulkValues => ({
  ...('officerId' in values ? { officerId: deal.officerId } : {}),
  ...('tags' in values ? { tags: deal.tags } : {}),
  ...('nextFollowUpOn' in values ? { nextFollowUpOn: deal.nextFollowUpOn } : {}),
  ...('archivedAt' in values ? { archivedAt: deal.archivedAt?.toISOString() ?? null } : {}),
});

/** Until when a change may be taken back. */
export const undoableUntil = (at: Date): Date => new Date(at.getTime() + UNDO_HOURS * 3_600_000);
