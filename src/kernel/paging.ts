/** Where a page ended: the sort it belongs to, the sort value and the id of its last row. */
export interface Cursor {
  sort: string;
  value: string;
  id: string;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.id])).toString('base64url');

/** The cursor, or null for anything that this system did not hand out for this sort. */
export function decodeCursor(text: string, sort: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part): part is string => typeof part === 'string')) return null;
    const [itsSort, value, id] = parts as [string, string, string];
    return itsSort === sort ? { sort: itsSort, value, id } : null;
  } catch {
    return null;
  }
}
