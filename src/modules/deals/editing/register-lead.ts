import { checkedIndustry } from '../data/deal-references.js';
import type { Deal } from '../data/deal.entity.js';
import { needOf, squareMetresOf, yuanOf } from '../domain/amounts.js';
import type { DealKind, DealNature, DealRelation, FundOrigin, LeadSource } from '../domain/codes.js';
import type { Money } from '../domain/money.js';
import { relationOf } from '../domain/relations.js';
import type { Secrecy } from '../domain/secrecy.js';
import type { Bound } from '../../../platform/graphql/index.js';

/** A lead as it is typed in; amounts are yuan. */
export interface RegisterLead {
  name: string;
  kind?: DealKind | null;
  content?: string | null;
  companyId?: string | null;
  companyName?: string | null;
  source: LeadSource;
  industryCode?: string | null;
  totalInvestment?: string | null;
  totalInvestmentBound?: Bound | null;
  fixedAssetInvestment?: string | null;
  landNeed?: { value: string; unit: 'mu' | 'squareMetres' } | null;
  /** kVA. */
  powerNeed?: string | null;
  /** Tonnes of standard coal a year. */
  energyNeed?: string | null;
  registeredOn?: string | null;
  visitId?: string | null;
  officerId?: string | null;
  organisationId?: string | null;
  parentId?: string | null;
  /** What it is to its parent; left out: by the source, else a phase. */
  relation?: DealRelation | null;
  phaseName?: string | null;
  /** Of an expansion or a second attraction: the land on which it happens. */
  parcelId?: string | null;
  /** Left out: that of its parent, else 1. */
  secrecy?: Secrecy | null;
  chain?: string | null;
  nature?: DealNature | null;
  fundOrigin?: FundOrigin | null;
  contractedInward?: string | null;
  clientMutationId?: string | null;
}

/** The columns of a new deal that are stored as they were typed. */
export function given(input: RegisterLead): Partial<Deal> & Pick<Deal, 'name' | 'source' | keyof Money> {
  return {
    name: input.name.trim(), kind: input.kind ?? 'industry', content: input.content?.trim() ?? null, source: input.source,
    industryCode: checkedIndustry(input.industryCode), totalInvestment: yuanOf(input.totalInvestment) ?? null,
    totalInvestmentBound: input.totalInvestmentBound ?? 'exact', fixedAssetInvestment: yuanOf(input.fixedAssetInvestment) ?? null,
    equipmentInvestment: null, contractedInward: yuanOf(input.contractedInward) ?? null,
    chain: input.chain?.trim() ?? null, nature: input.nature ?? null, fundOrigin: input.fundOrigin ?? null, parcelId: input.parcelId ?? null,
    landNeed: input.landNeed ? squareMetresOf(input.landNeed, 'landNeed') : null,
    powerNeed: needOf(input.powerNeed, 'powerNeed') ?? null, energyNeed: needOf(input.energyNeed, 'energyNeed') ?? null,
    visitId: input.visitId ?? null, parentId: input.parentId ?? null, relation: relationOf(input), phaseName: input.phaseName?.trim() ?? null,
  };
}
