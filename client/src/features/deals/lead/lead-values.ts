import type { AreaInput as AreaValue, Bound, DealKind, DealNature, FundOrigin, LeadSource } from '../../../gql/schema';
import type { PickedCompany } from '../company-pick';

/** What the form of a new lead holds. */
export interface LeadValues {
  name: string;
  company?: PickedCompany | null;
  source?: LeadSource;
  kind: DealKind;
  content?: string;
  industryCode?: string | null;
  totalInvestment?: string | null;
  totalInvestmentBound: Bound;
  landNeed?: AreaValue | null;
  powerNeed?: string | null;
  energyNeed?: string | null;
  registeredOn?: string | null;
  organisationId?: string;
  phaseName?: string;
  contractedInward?: string | null;
  parcelId?: string | null;
  secrecy: number;
  chain?: string | null;
  nature?: DealNature | null;
  fundOrigin?: FundOrigin | null;
}
