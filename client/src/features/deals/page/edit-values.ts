import type { AreaInput, Bound, UpdateDealInput } from '../../../gql/schema';
import { muToSquareMetres, squareMetresToMu } from '../../../shared/amount/area-format';
import type { Unit } from '../../../shared/conflict/three-way';
import type { DealFacts } from '../deal';

/** What the edit dialog holds: the fields of `updateDeal`. */
export interface EditValues {
  name: string;
  companyId: string | null;
  content: string | null;
  industryCode: string | null;
  totalInvestment: string | null;
  totalInvestmentBound: Bound;
  fixedAssetInvestment: string | null;
  landNeed: AreaInput | null;
  powerNeed: string | null;
  energyNeed: string | null;
  officerId: string | null;
  assessedOn: string | null;
  assessment: string | null;
  proposalOn: string | null;
  dueDiligence: string | null;
}

const EDIT_FIELDS = [
  'name', 'companyId', 'content', 'industryCode', 'totalInvestment', 'totalInvestmentBound', 'fixedAssetInvestment', 'landNeed', 'powerNeed', 'energyNeed', 'officerId',
  'assessedOn', 'assessment', 'proposalOn', 'dueDiligence',
] as const satisfies readonly (keyof EditValues)[];

/** What a conflict is asked about: an amount means nothing without its "about" or "at least". */
export const EDIT_UNITS: readonly Unit<EditValues>[] = [
  ['totalInvestment', 'totalInvestmentBound'],
  ...EDIT_FIELDS.filter((field) => field !== 'totalInvestment' && field !== 'totalInvestmentBound').map((field) => [field]),
];

/** In 亩 where that is exact, else in the square metres that are stored: opening a form must not change an area. */
const areaOf = (squareMetres: string | null | undefined): AreaInput | null => {
  if (!squareMetres) return null;
  const mu = squareMetresToMu(squareMetres).replace(/,/g, '');
  return muToSquareMetres(mu) === squareMetres ? { value: mu, unit: 'mu' } : { value: squareMetres, unit: 'squareMetres' };
};

/** Without the noughts that the database adds: opening a form must not change a number. */
const needOf = (need: string | null | undefined): string | null => need?.replace(/\.00$/, '') ?? null;

/** The deal as the form shows it. */
export const valuesOf = (deal: DealFacts): EditValues => ({
  name: deal.name,
  companyId: deal.company?.id ?? null,
  content: deal.content ?? null,
  industryCode: deal.industryCode ?? null,
  totalInvestment: deal.totalInvestment ?? null,
  totalInvestmentBound: deal.totalInvestmentBound,
  fixedAssetInvestment: deal.fixedAssetInvestment ?? null,
  landNeed: areaOf(deal.landNeed),
  powerNeed: needOf(deal.powerNeed),
  energyNeed: needOf(deal.energyNeed),
  officerId: deal.officer?.id ?? null,
  assessedOn: deal.assessedOn ?? null,
  assessment: deal.assessment ?? null,
  proposalOn: deal.proposalOn ?? null,
  dueDiligence: deal.dueDiligence ?? null,
});

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'object' && value !== null && 'value' in value && value.value === '') return null;
  return value ?? null;
};

export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(clean(one)) === JSON.stringify(clean(other));

/** Only what was changed: undefined leaves a field, null clears it. */
export const changesOf = (before: EditValues, now: Partial<EditValues>): Partial<Omit<UpdateDealInput, 'id' | 'expectedVersion'>> =>
  Object.fromEntries(EDIT_FIELDS.filter((field) => field in now && !sameValue(before[field], now[field])).map((field) => [field, clean(now[field])]));
