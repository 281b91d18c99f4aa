import type { LeadVisitQuery } from '../../../gql/graphql';
import type { Direction, LeadSource } from '../../../gql/schema';
import type { LeadValues } from './lead-values';

/** The visit that a lead comes from. */
export type LeadVisit = LeadVisitQuery['visit'];

/** Where a lead most likely comes from, by the way of the visit; of aftercare it is a company that grows. */
const SOURCE_OF: Record<Direction, LeadSource> = { out: 'visitOut', in: 'visitIn', online: 'online', aftercare: 'expansion' };

/** 东莞市兴科兴五金制品有限公司 → 东莞市兴科兴五金制品: what a project of the company may be called. */
const shortened = (company: string): string => company.replace(/[（(][^）)]*[）)]$/, '').replace(/(股份)?有限(责任)?公司$/, '');

/** What the visit knows of the lead already; `nameFor` makes a project's name of a company's. */
export const fromVisit = (visit: LeadVisit | null, nameFor: (company: string) => string): Partial<LeadValues> => {
  if (!visit) return {};
  const only = visit.companies.length === 1 ? visit.companies[0] : undefined;
  return {
    registeredOn: visit.visitedOn,
    source: visit.kind === 'exhibition' ? 'exhibition' : SOURCE_OF[visit.direction],
    ...(only ? { name: nameFor(shortened(only.name)), company: { id: only.id, name: only.name } } : {}),
    ...(only && visit.intendedAmount ? { totalInvestment: visit.intendedAmount, totalInvestmentBound: 'about' as const } : {}),
  };
};
