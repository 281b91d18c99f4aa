/** The part of a patch that differs from the row: lists are compared by what they hold. */
export function differing<Row extends object>(row: Row, patch: Partial<Row>): Partial<Row> {
  const entries = Object.entries(patch) as [keyof Row & string, unknown][];
  return Object.fromEntries(entries.filter(([field, value]) => value !== undefined && !same(row[field], value))) as Partial<Row>;
}

const same = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.length === other.length && one.every((value, place) => value === other[place]) : one === other;
