import type { TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const FIELDS = 'id version name';
export const MERGE = `mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { company { ${FIELDS} } current { ${FIELDS} } userErrors { code field params message } } }`;
export const UNDO = `mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { company { ${FIELDS} } userErrors { code field params message } } }`;

/** Everything that a merge may touch: both rows without their version and time, and all that refers to either. */
export interface Dump {
  companies: unknown[];
  references: unknown[];
  search: unknown[];
  cores: unknown[];
}

export async function dumpOf({ db }: TestApp, ids: string[]): Promise<Dump> {
  const references = await db.query<{ tbl: string; col: string }[]>('SELECT tbl::text, col FROM company_references()');
  const rows = await Promise.all(references.map(({ tbl, col }) => db.query<object[]>(
    `SELECT '${tbl}.${col}' AS ref, to_jsonb(t) - 'version' - 'updated_at' AS row FROM ${tbl} t WHERE ${col} = ANY ($1) ORDER BY 2`, [ids])));
  return {
    companies: await db.query(`SELECT to_jsonb(c) - 'version' - 'updated_at' AS row FROM company c WHERE id = ANY ($1) ORDER BY id`, [ids]),
    references: rows.flat(),
    search: await db.query(`SELECT to_jsonb(s) AS row FROM search_entry s WHERE subject_id = ANY ($1) ORDER BY subject_id`, [ids]),
    cores: await db.query('SELECT to_jsonb(k) AS row FROM company_core k WHERE company_id = ANY ($1) ORDER BY company_id, core', [ids]),
  };
}

/** Waits until so many sessions of the spec's database stand in line for a lock. */
export async function waiting({ db }: TestApp, sessions: number): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const [row] = await db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if ((row?.n ?? 0) >= sessions) return;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  throw new Error(`fewer than ${String(sessions)} sessions wait for a lock`);
}

/** Companies with names of their own, and the two verbs. */
export function merging(app: () => TestApp) {
  let count = 0;
  const input = (kept: Answered, merged: Answered, take: string[] = []): object => ({ keptId: kept.id, keptVersion: kept.version, mergedId: merged.id, mergedVersion: merged.version, take });
  return {
    input,
    make: (given: object = {}): Promise<Answered> => app().make.company({ name: `赣州合并测试第${++count}号有限公司`, ...given }),
    merge: async (kept: Answered, merged: Answered, take: string[] = []): Promise<Answered> => (await (await app().as('officer')).ok(MERGE, { input: input(kept, merged, take) })).mergeCompanies.company,
    /** Undoes the latest merge of a company that was read with its merges. */
    undo: async ({ merges }: Answered): Promise<Answered> => (await (await app().as('officer')).ok(UNDO, { input: { id: merges[0].id } })).undoMerge.company,
  };
}
