import sql, { type Sql } from 'sql-template-tag';
import type { SearchType } from '../../../platform/search/index.js';
import { followsCompany } from '../../companies/index.js';
import { knowsDeal } from '../../deals/index.js';
import type { Searcher } from './reach.sql.js';

/** What stands under the title of a hit. */
export interface DetailRow {
  id: string;
  parts: (string | null)[];
  /** Key of the catalogue for a code; its text comes second. */
  label: string | null;
  /** Code of GB/T 4754-2017; its name comes last. */
  industryCode: string | null;
  companyId: string | null;
  /** Of a company: the actor follows it. */
  ours: boolean;
}

const rows = (parts: Sql, from: Sql, { label = sql`NULL`, industryCode = sql`NULL`, companyId = sql`NULL`, ours = sql`true` } = {}): Sql => sql`
  SELECT s.id, ARRAY[${parts}]::text[] AS parts, ${label}::text AS label, ${industryCode}::text AS "industryCode", ${companyId}::uuid AS "companyId",
         ${ours} AS ours FROM ${from}`;

/**
 * Reads the second lines of hits of a type that were found within the searcher's reach. An id without a row is of a
 * thing that is gone (merged, joined), and no hit.
 */
export const DETAILS: Record<SearchType, (ids: readonly string[], searcher: Searcher) => Sql> = {
  company: (ids, { actor, today }) => rows(sql`s.credit_code`, sql`company s WHERE s.id = ANY (${ids}::uuid[]) AND s.merged_into IS NULL`,
    { industryCode: sql`s.industry_code`, ours: followsCompany('s', actor, 'company.read', today) }),
  contact: (ids) => rows(sql`c.name, s.title, s.phone_shown`, sql`contact s JOIN company c ON c.id = s.company_id WHERE s.id = ANY (${ids}::uuid[])`,
    { companyId: sql`c.id` }),
  // The investor of a sensitive deal is for those who know it.
  deal: (ids, { actor }) => rows(sql`s.number, c.name`, sql`deal s LEFT JOIN company c ON c.id = s.company_id AND ${knowsDeal('s', actor)} WHERE s.id = ANY (${ids}::uuid[])`,
    { label: sql`'stage.' || s.stage` }),
  parcel: (ids) => rows(sql`s.location, s.planned_use`, sql`parcel s WHERE s.id = ANY (${ids}::uuid[])`),
  // Its title has the day already.
  visit: (ids) => rows(sql`NULL, s.place, left(s.summary, 40)`, sql`visit s WHERE s.id = ANY (${ids}::uuid[]) AND s.joined_into IS NULL`,
    { label: sql`'direction.' || s.direction` }),
};
