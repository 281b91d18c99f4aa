import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';

/** The company that an id means now: the survivor of one that was merged away, else the id itself, whether it is there or not. */
export async function survivorOf(reader: Queryable, id: string): Promise<string> {
  const [row] = await reader.query<{ id: string }>(sql`SELECT coalesce(merged_into, id) AS id FROM company WHERE id = ${id}`);
  return row?.id ?? id;
}
