import { decodeCursor, encodeCursor } from '../../../kernel/paging.js';

const SORT = 'id:desc';

/** Where a page of entries ended. Entries are numbered as they are written, so the number alone says it. */
export const cursorOf = (id: string): string => encodeCursor({ sort: SORT, value: id, id });

/** The entry's number, or null for a cursor that was not handed out here. */
export function numberIn(cursor: string): string | null {
  const value = decodeCursor(cursor, SORT)?.value ?? '';
  return /^\d{1,18}$/.test(value) ? value : null;
}
