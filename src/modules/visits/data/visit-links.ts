import sql, { raw, type Sql } from 'sql-template-tag';
import type { Queryable, Tx } from '../../../platform/database/index.js';
import { MASKED_FROM } from '../../deals/index.js';

/** What hangs on a visit, by ids. Files are in the order given; the others have none. */
export interface VisitLinks {
  companyIds: string[];
  contactIds: string[];
  colleagueIds: string[];
  dealIds: string[];
  fileIds: string[];
}

/**
 * The same by name, for the trail and the search. Deals by number, since not everybody who reads the visit may know their
 * names; sensitive ones by a sign alone, since the trail outlives the link, and tells whom the visit met.
 */
export type VisitNames = Record<'companies' | 'contacts' | 'colleagues' | 'deals' | 'files', string[]>;

const LINKS: Record<Exclude<keyof VisitLinks, 'fileIds'>, { table: string; column: string }> = {
  companyIds: { table: 'visit_company', column: 'company_id' },
  contactIds: { table: 'visit_contact', column: 'contact_id' },
  colleagueIds: { table: 'visit_colleague', column: 'user_id' },
  dealIds: { table: 'visit_deal', column: 'deal_id' },
};
const KINDS = Object.keys(LINKS) as (keyof typeof LINKS)[];

/** The ids of all that hangs on a visit. */
export async function linksOf(reader: Queryable, visitId: string): Promise<VisitLinks> {
  const list = (table: string, column: string, order: string): Sql =>
    raw(`ARRAY(SELECT link.${column} FROM ${table} link WHERE link.visit_id = v.id ORDER BY link.${order})`);
  const [links] = await reader.query<VisitLinks>(sql`
    SELECT ${list('visit_company', 'company_id', 'company_id')} AS "companyIds", ${list('visit_contact', 'contact_id', 'contact_id')} AS "contactIds",
           ${list('visit_colleague', 'user_id', 'user_id')} AS "colleagueIds", ${list('visit_deal', 'deal_id', 'deal_id')} AS "dealIds",
           ${list('visit_file', 'file_id', 'place')} AS "fileIds"
    FROM visit v WHERE v.id = ${visitId}`);
  return links ?? { companyIds: [], contactIds: [], colleagueIds: [], dealIds: [], fileIds: [] };
}

/** Makes what hangs on a visit these; lists that are left out stay as they are. */
export async function setLinks(tx: Tx, visitId: string, links: Partial<VisitLinks>): Promise<void> {
  for (const kind of KINDS) {
    const ids = links[kind];
    if (ids === undefined) continue;
    const { table, column } = LINKS[kind];
    await tx.query(sql`DELETE FROM ${raw(table)} WHERE visit_id = ${visitId} AND ${raw(column)} <> ALL (${ids}::uuid[])`);
    if (ids.length > 0) await tx.query(sql`INSERT INTO ${raw(`${table} (visit_id, ${column})`)} SELECT ${visitId}, given.id FROM unnest(${ids}::uuid[]) AS given (id) ON CONFLICT DO NOTHING`);
  }
  if (links.fileIds) await setFiles(tx, visitId, links.fileIds);
}

async function setFiles(tx: Tx, visitId: string, ids: readonly string[]): Promise<void> {
  await tx.query(sql`DELETE FROM visit_file WHERE visit_id = ${visitId} AND file_id <> ALL (${[...ids]}::uuid[])`);
  await tx.query(sql`
    INSERT INTO visit_file (visit_id, file_id, place) SELECT ${visitId}, given.id, given.place FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS given (id, place)
    ON CONFLICT (visit_id, file_id) DO UPDATE SET place = EXCLUDED.place`);
}

const DEAL_TOLD = `CASE WHEN named.secrecy < ${String(MASKED_FROM)} THEN named.number ELSE '●●●●' END`;

/** The names of all that hangs on a visit, and the numbers of its deals, in alphabetical order. */
export async function namesOf(reader: Queryable, visitId: string): Promise<VisitNames> {
  const list = (link: string, table: string, column: string, told = 'named.name'): Sql =>
    raw(`ARRAY(SELECT ${told} FROM ${link} link JOIN ${table} named ON named.id = link.${column} WHERE link.visit_id = v.id ORDER BY 1, named.id)`);
  const [names] = await reader.query<VisitNames>(sql`
    SELECT ${list('visit_company', 'company', 'company_id')} AS companies, ${list('visit_contact', 'contact', 'contact_id')} AS contacts,
           ${list('visit_colleague', 'user_account', 'user_id')} AS colleagues, ${list('visit_deal', 'deal', 'deal_id', DEAL_TOLD)} AS deals,
           ${list('visit_file', 'stored_file', 'file_id')} AS files
    FROM visit v WHERE v.id = ${visitId}`);
  return names ?? { companies: [], contacts: [], colleagues: [], deals: [], files: [] };
}
