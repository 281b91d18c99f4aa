import sql from 'sql-template-tag';
import { columns, containing, type ListSpec } from '../../../platform/database/index.js';
import { industriesUnder } from '../domain/industry.js';
import { Company } from './company.entity.js';
import { companyScope } from './company.scope.js';

export const COMPANY_SORT_FIELDS = ['name', 'createdAt'] as const;
export type CompanySortField = (typeof COMPANY_SORT_FIELDS)[number];

export interface CompanyListFilter {
  /** A part of the name, or the whole credit code. */
  search?: string | null;
  /** A code of GB/T 4754-2017 with everything under it. */
  industryCode?: string | null;
  /** A region with everything under it: 360000 is all of the province. */
  regionCode?: string | null;
}

/** '360000' → '36', '360700' → '3607': what the codes of a region's parts begin with. */
const regionPrefix = (code: string): string => code.replace(/(?:00){1,2}$/, '');

/** Which companies, by what they can be filtered and sorted. */
export const companyList: ListSpec<CompanyListFilter, CompanySortField> = {
  select: columns(Company, 'c'),
  from: sql`company c`,
  id: 'c.id',
  scope: (actor) => companyScope('c', actor, 'company.read'),
  filters: {
    search: (text) => {
      const wanted = text.normalize('NFKC').trim();
      return sql`(c.name ILIKE ${containing(wanted)} OR c.credit_code = ${wanted.toUpperCase()})`;
    },
    industryCode: (code) => sql`c.industry_code = ANY (${industriesUnder(code.trim().toUpperCase())}::text[])`,
    regionCode: (code) => sql`starts_with(c.region_code, ${regionPrefix(code.trim())})`,
  },
  sorts: {
    // By pinyin, as people look names up.
    name: { expression: 'c.name COLLATE "zh-x-icu"', type: 'text' },
    createdAt: { expression: 'c.created_at', type: 'timestamptz' },
  },
  defaultSort: { by: 'createdAt', direction: 'desc' },
};
