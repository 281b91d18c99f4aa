import sql, { raw } from 'sql-template-tag';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import { found } from '../../../platform/search/index.js';
import type { Honour, OperatingStatus } from '../domain/codes.js';
import { industriesUnder } from '../domain/industry.js';
import { Company } from './company.entity.js';
import { companyScope } from './company.scope.js';

export const COMPANY_SORT_FIELDS = ['name', 'createdAt'] as const;
export type CompanySortField = (typeof COMPANY_SORT_FIELDS)[number];

export interface CompanyListFilter {
  /** A part of the name or of another name it goes by, pinyin, initials, or the whole credit code. */
  search?: string | null;
  /** A code of GB/T 4754-2017 with everything under it. */
  industryCode?: string | null;
  /** A region with everything under it: 360000 is all of the province. */
  regionCode?: string | null;
  /** A part of the industry chain's name. */
  chain?: string | null;
  honour?: Honour | null;
  operatingStatus?: OperatingStatus | null;
  /** With, or without, a risk flag that is not cleared. */
  atRisk?: boolean | null;
}

/** '360000' → '36', '360700' → '3607': what the codes of a region's parts begin with. */
const regionPrefix = (code: string): string => code.replace(/(?:00){1,2}$/, '');

/** Which companies, by what they can be filtered and sorted. Those merged away are in no list. */
export const companyList: ListSpec<CompanyListFilter, CompanySortField> = {
  select: columns(Company, 'c'),
  from: sql`company c`,
  id: 'c.id',
  scope: (actor) => sql`c.merged_into IS NULL AND ${companyScope('c', actor, 'company.read')}`,
  filters: {
    search: (text) => sql`(${found('company', sql`c.id`, text)} OR c.credit_code = ${text.normalize('NFKC').trim().toUpperCase()})`,
    industryCode: (code) => sql`c.industry_code = ANY (${industriesUnder(code.trim().toUpperCase())}::text[])`,
    regionCode: (code) => sql`starts_with(c.region_code, ${regionPrefix(code.trim())})`,
    chain: (text) => sql`c.chain ILIKE ${containing(text.normalize('NFKC').trim())}`,
    honour: (honour) => sql`c.honours @> ARRAY[${honour}]`,
    operatingStatus: (status) => sql`c.operating_status = ${status}`,
    atRisk: (atRisk) => sql`${raw(atRisk ? '' : 'NOT ')}EXISTS (SELECT 1 FROM company_risk risk WHERE risk.company_id = c.id AND risk.cleared_on IS NULL)`,
  },
  sorts: {
    // By pinyin, as people look names up.
    name: { expression: 'c.name COLLATE "zh-x-icu"', type: 'text' },
    createdAt: { expression: 'c.created_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'createdAt', direction: 'desc' },
};
