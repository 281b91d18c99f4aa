import type { Benefit } from '../domain/benefits.js';
import type { Deal } from '../data/deal.entity.js';

/** Columns that are stored as they were typed. */
export const PLAIN = [
  'companyId', 'officerId', 'assessedOn', 'proposalOn', 'chainRole', 'nature', 'fundOrigin', 'siteKind', 'firstContactOrganisationId', 'liaisonId', 'nextFollowUpOn', 'parcelId',
] as const;
/** Texts, stored without blanks around them. */
export const TEXTS = ['content', 'assessment', 'dueDiligence', 'chain', 'leaderPosition', 'phaseName'] as const;
/** Amounts in yuan. */
export const AMOUNTS = ['totalInvestment', 'fixedAssetInvestment', 'equipmentInvestment', 'contractedInward'] as const;

type Area = { value: string; unit: 'mu' | 'squareMetres' };

/** Somebody to put on the named list of a deal. */
export interface MemberGiven {
  userId: string;
  duty?: string | null;
}

/** What is to change: undefined leaves, null clears. Amounts are yuan. */
export interface UpdateDeal
  extends Partial<Pick<Deal, (typeof PLAIN)[number] | (typeof TEXTS)[number] | (typeof AMOUNTS)[number] | 'industryCode' | 'projectCode' | 'powerNeed' | 'energyNeed'>> {
  id: string;
  expectedVersion: number;
  name?: string | null;
  codeName?: string | null;
  kind?: Deal['kind'] | null;
  secrecy?: Deal['secrecy'] | null;
  organisationId?: string | null;
  totalInvestmentBound?: Deal['totalInvestmentBound'] | null;
  landNeed?: Area | null;
  plantNeed?: Area | null;
  tags?: string[] | null;
  /** The whole list. */
  members?: readonly MemberGiven[] | null;
  /** The whole table. */
  benefits?: readonly Benefit[] | null;
}
