import type { CompanyFields } from './company-fields.js';

/** Fields that a merge can take from the company that goes. */
export const MERGE_FIELDS = [
  'name', 'creditCode', 'regionCode', 'industryCode', 'ownership', 'legalRepresentative', 'registeredAddress', 'registeredCapital', 'paidInCapital', 'foundedOn',
  'chain', 'chainNode', 'chainPosition', 'sizeTier', 'operatingStatus', 'parent',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** What a merge chooses from and unites. */
export type MergeFacts = CompanyFields & { parentId: string | null };

/** Days in which a merge can be undone. */
export const UNDO_DAYS = 30;

/** Columns that a field brings along: why a company stands still belongs to its standing still. */
const COLUMNS: Partial<Record<MergeField, readonly (keyof MergeFacts)[]>> = { parent: ['parentId'], operatingStatus: ['operatingStatus', 'operatingStatusNote'] };
const columnsOf = (field: MergeField): readonly (keyof MergeFacts)[] => COLUMNS[field] ?? [field as keyof MergeFacts];

/**
 * What the company that stays gets: the fields taken from the one that goes, the honours of both, and every name that
 * either went by, so that whoever looks for the old one finds the new one.
 */
export function united(kept: MergeFacts, merged: MergeFacts, take: readonly MergeField[]): Partial<MergeFacts> {
  const taken = Object.fromEntries(take.flatMap(columnsOf).map((column) => [column, merged[column]])) as Partial<MergeFacts>;
  const name = taken.name ?? kept.name;
  const aliases = new Set([...kept.aliases, kept.name, merged.name, ...merged.aliases]);
  aliases.delete(name);
  return { ...taken, aliases: [...aliases], honours: [...new Set([...kept.honours, ...merged.honours])] };
}

/** What undoing a merge gives back to the company that stayed, and what it leaves because somebody changed it since. */
export interface Restored {
  patch: Partial<MergeFacts>;
  left: (keyof MergeFacts)[];
}

/** Each column that the merge changed: as before where it is still as the merge left it, else as it is now. */
export function restored(now: MergeFacts, before: MergeFacts, after: MergeFacts): Restored {
  const changed = (Object.keys(before) as (keyof MergeFacts)[]).filter((column) => !same(before[column], after[column]));
  const left = changed.filter((column) => !same(now[column], after[column]));
  return { patch: Object.fromEntries(changed.filter((column) => !left.includes(column)).map((column) => [column, before[column]])), left };
}

/** The chosen columns of a row, for keeping beside a merge. */
export function factsOf(row: MergeFacts): MergeFacts {
  const columns = [...MERGE_FIELDS.flatMap(columnsOf), 'aliases', 'honours'] as (keyof MergeFacts)[];
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as unknown as MergeFacts;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
