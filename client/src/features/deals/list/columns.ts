/** The columns of the table, in the order they stand in. The name is always there. */
export const COLUMN_KEYS = [
  'company', 'stage', 'light', 'investment', 'inward', 'organisation', 'officer', 'followUp', 'tags', 'chain', 'nature', 'kind', 'leader', 'projectCode', 'registered', 'progress',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];
/** What an officer asks of every deal. */
export const DEFAULT_COLUMNS: readonly ColumnKey[] = ['company', 'stage', 'light', 'investment', 'officer', 'followUp', 'tags'];

/** The columns that an address names; the usual ones where it names none. */
export const columnsOf = (value: string | undefined): readonly ColumnKey[] => {
  if (value === undefined) return DEFAULT_COLUMNS;
  const named = value.split(',');
  return COLUMN_KEYS.filter((key) => named.includes(key));
};

/** The columns as the address writes them; null where they are the usual ones. `none`: the name alone. */
export const writtenColumns = (columns: readonly ColumnKey[]): string | null => {
  const written = COLUMN_KEYS.filter((key) => columns.includes(key)).join(',');
  return written === DEFAULT_COLUMNS.join(',') ? null : written || 'none';
};
