import type { AreaInput, Bound, ChainRole, DealKind, DealNature, FundOrigin, SiteKind, UpdateDealInput } from '../../../gql/schema';
import { muToSquareMetres, squareMetresToMu } from '../../../shared/amount/area-format';
import { plainValue, sameValue } from '../../../shared/conflict/same-value';
import type { Unit } from '../../../shared/conflict/three-way';
import type { DealFacts } from '../deal';
import { type BenefitYear, benefitsOf, yearsOf } from './benefits';

/** Somebody on the named list of a deal. */
export interface EditMember {
  userId?: string | null;
  duty?: string | null;
}

/** What the edit dialog holds: the fields of `updateDeal`. */
export interface EditValues {
  name: string;
  /** Of a phase. */
  phaseName: string | null;
  secrecy: number;
  codeName: string;
  projectCode: string | null;
  companyId: string | null;
  content: string | null;
  kind: DealKind;
  industryCode: string | null;
  chain: string | null;
  chainRole: ChainRole | null;
  nature: DealNature | null;
  fundOrigin: FundOrigin | null;
  totalInvestment: string | null;
  totalInvestmentBound: Bound;
  fixedAssetInvestment: string | null;
  equipmentInvestment: string | null;
  contractedInward: string | null;
  benefits: BenefitYear[];
  siteKind: SiteKind | null;
  landNeed: AreaInput | null;
  plantNeed: AreaInput | null;
  /** Of an expansion or a second attraction. */
  parcelId: string | null;
  powerNeed: string | null;
  energyNeed: string | null;
  leaderPosition: string | null;
  organisationId: string;
  firstContactOrganisationId: string | null;
  officerId: string | null;
  liaisonId: string | null;
  members: EditMember[];
  nextFollowUpOn: string | null;
  tags: string[];
  assessedOn: string | null;
  assessment: string | null;
  proposalOn: string | null;
  dueDiligence: string | null;
}

const EDIT_FIELDS = [
  'name', 'phaseName', 'secrecy', 'codeName', 'projectCode', 'companyId', 'content', 'kind', 'industryCode', 'chain', 'chainRole', 'nature', 'fundOrigin',
  'totalInvestment', 'totalInvestmentBound', 'fixedAssetInvestment', 'equipmentInvestment', 'contractedInward', 'benefits',
  'siteKind', 'landNeed', 'plantNeed', 'parcelId', 'powerNeed', 'energyNeed', 'leaderPosition', 'organisationId', 'firstContactOrganisationId', 'officerId', 'liaisonId',
  'members', 'nextFollowUpOn', 'tags', 'assessedOn', 'assessment', 'proposalOn', 'dueDiligence',
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
/** Floors are measured in square metres. */
const floorOf = (squareMetres: string | null | undefined): AreaInput | null => (squareMetres ? { value: squareMetres.replace(/\.00$/, ''), unit: 'squareMetres' } : null);

/** Without the noughts that the database adds: opening a form must not change a number. */
const needOf = (need: string | null | undefined): string | null => need?.replace(/\.00$/, '') ?? null;

/** The deal as the form shows it. */
export const valuesOf = (deal: DealFacts): EditValues => ({
  name: deal.name,
  phaseName: deal.phaseName ?? null,
  secrecy: deal.secrecy,
  codeName: deal.codeName,
  projectCode: deal.projectCode ?? null,
  companyId: deal.company?.id ?? null,
  content: deal.content ?? null,
  kind: deal.kind,
  industryCode: deal.industryCode ?? null,
  chain: deal.chain ?? null,
  chainRole: deal.chainRole ?? null,
  nature: deal.nature ?? null,
  fundOrigin: deal.fundOrigin ?? null,
  totalInvestment: deal.totalInvestment ?? null,
  totalInvestmentBound: deal.totalInvestmentBound,
  fixedAssetInvestment: deal.fixedAssetInvestment ?? null,
  equipmentInvestment: deal.equipmentInvestment ?? null,
  contractedInward: deal.contractedInward ?? null,
  benefits: yearsOf(deal.benefits),
  siteKind: deal.siteKind ?? null,
  landNeed: areaOf(deal.landNeed),
  plantNeed: floorOf(deal.plantNeed),
  parcelId: deal.parcel?.id ?? null,
  powerNeed: needOf(deal.powerNeed),
  energyNeed: needOf(deal.energyNeed),
  leaderPosition: deal.leaderPosition ?? null,
  organisationId: deal.organisation.id,
  firstContactOrganisationId: deal.firstContactOrganisation?.id ?? null,
  officerId: deal.officer?.id ?? null,
  liaisonId: deal.liaison?.id ?? null,
  members: deal.members.map(({ person, duty }) => ({ userId: person.id, duty: duty ?? null })),
  nextFollowUpOn: deal.nextFollowUpOn ?? null,
  tags: deal.tags,
  assessedOn: deal.assessedOn ?? null,
  assessment: deal.assessment ?? null,
  proposalOn: deal.proposalOn ?? null,
  dueDiligence: deal.dueDiligence ?? null,
});

type Changes = Partial<Omit<UpdateDealInput, 'id' | 'expectedVersion'>>;

/** Rows that name somebody, as `updateDeal` takes them. */
const membersOf = (members: readonly EditMember[]): Changes['members'] => members.flatMap(({ userId, duty }) => (userId ? [{ userId, duty: duty?.trim() || null }] : []));

/** Only what was changed: undefined leaves a field, null clears it. */
export const changesOf = (before: EditValues, now: Partial<EditValues>): Changes => {
  const changed = EDIT_FIELDS.filter((field) => field in now && !sameValue(before[field], now[field]));
  const sent = (field: (typeof EDIT_FIELDS)[number]): unknown => {
    if (field === 'members') return membersOf(now.members ?? []);
    return field === 'benefits' ? benefitsOf(now.benefits ?? []) : plainValue(now[field]);
  };
  return Object.fromEntries(changed.map((field) => [field, sent(field)]));
};
