/** Somebody, a company, a file: what counts of it is its id, not how it is shown. */
const isReference = (value: unknown): value is { id: unknown; state?: unknown } => typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

/**
 * A value of a form as it is sent: blanks around a text fall away, an empty one is none, as are empty rows of a list and a file
 * that has not arrived; what is named by an id is that id.
 */
export const plainValue = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(plainValue).filter((one) => one !== null);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (isReference(value)) return value.state === undefined || value.state === 'done' ? value.id : null;
  if ('unit' in value) return 'value' in value && value.value === '' ? null : value;
  const row: Record<string, unknown> = Object.fromEntries(Object.entries(value as Record<string, unknown>).map(([key, one]): [string, unknown] => [key, plainValue(one)]).sort(([a], [b]) => a.localeCompare(b)));
  return Object.values(row).every((one) => one === null) ? null : row;
};

/** The order in which people, companies or files stand in a list says nothing; that of texts does. */
const comparable = (value: unknown): unknown => (Array.isArray(value) && value.every(isReference) ? (plainValue(value) as unknown[]).toSorted() : plainValue(value));

/** Whether two values of a form's field mean the same: are sent as the same. */
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
