import type { BulkChangeInput, DealFilter } from '../../../gql/schema';

/** What one bulk change does; exactly one of them. */
export const BULK_KINDS = ['officer', 'addTags', 'removeTags', 'followUp', 'archive', 'unarchive'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

/** The form of a bulk change. */
export interface BulkValues {
  kind: BulkKind;
  officerId?: string | null;
  tags?: string[];
  nextFollowUpOn?: string | null;
}

/** Which deals: those ticked, or all of a filter. */
export type BulkTarget = { ids: readonly string[] } | { filter: DealFilter };

/** The form as the API takes it. */
export const changeOf = (target: BulkTarget, { kind, officerId, tags, nextFollowUpOn }: BulkValues): BulkChangeInput => {
  const which = 'ids' in target ? { ids: [...target.ids] } : { filter: target.filter };
  switch (kind) {
    case 'officer':
      return { ...which, officerId: officerId ?? null };
    case 'addTags':
      return { ...which, addTags: tags ?? [] };
    case 'removeTags':
      return { ...which, removeTags: tags ?? [] };
    case 'followUp':
      return { ...which, nextFollowUpOn: nextFollowUpOn ?? null };
    case 'archive':
      return { ...which, archived: true };
    case 'unarchive':
      return { ...which, archived: false };
  }
};

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** What a change did, as the server keeps it: its kind, and the tags or the day. */
export const doneBy = (change: unknown): { kind: BulkKind; tags: string[]; day: string } | null => {
  if (typeof change !== 'object' || change === null) return null;
  const { officerId, addTags, removeTags, nextFollowUpOn, archived } = change as Record<string, unknown>;
  const day = typeof nextFollowUpOn === 'string' ? nextFollowUpOn : '';
  if (typeof officerId === 'string') return { kind: 'officer', tags: [], day };
  if (Array.isArray(addTags)) return { kind: 'addTags', tags: textsOf(addTags), day };
  if (Array.isArray(removeTags)) return { kind: 'removeTags', tags: textsOf(removeTags), day };
  if (day) return { kind: 'followUp', tags: [], day };
  if (typeof archived === 'boolean') return { kind: archived ? 'archive' : 'unarchive', tags: [], day };
  return null;
};
