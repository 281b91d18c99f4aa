/** What an entry of the audit trail keeps: `{ field: [before, after] }`. */
export type RecordedChanges = Readonly<Record<string, unknown>>;

/** One field of a change, as text; null is "nothing". */
export interface ChangedFieldText {
  field: string;
  before: string | null;
  after: string | null;
}

/** Fields that no story tells, whoever asks: the ways to reach somebody have a right and a log of their own, secrets have no reader. */
const HIDDEN = /phone|mobile|wechat|email|sealed|password|token|secret|hash/i;

/** Changes as a reader sees them: what is secret is left out at any depth, and what did not change is not told. */
export function changedFields(changes: RecordedChanges): ChangedFieldText[] {
  return Object.entries(changes).flatMap(([field, pair]) => {
    if (HIDDEN.test(field) || !Array.isArray(pair)) return [];
    const [before, after] = (pair as unknown[]).map(asText);
    return (before ?? null) === (after ?? null) ? [] : [{ field, before: before ?? null, after: after ?? null }];
  });
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const parts = Array.isArray(value)
    ? (value as unknown[]).map(asText)
    : Object.entries(value).filter(([key]) => !HIDDEN.test(key)).map(([, part]) => asText(part));
  const told = parts.filter((part) => part !== null);
  return told.length > 0 ? told.join('、') : null;
}
