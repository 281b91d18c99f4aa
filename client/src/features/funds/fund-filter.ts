import type { FundArrivalFilter, FundState } from '../../gql/schema';
import type { Permission } from '../../shared/viewer';

/** The keys of the address that the list understands. */
export const FUND_KEYS = ['state', 'from', 'to', 'org', 'deal'] as const;
export type FundKey = (typeof FUND_KEYS)[number];
export type FundValues = Partial<Record<FundKey, string>>;

/** In the order of the chain. */
export const SHOWN = ['reported', 'checked', 'returned', 'recognised', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;
/** What cannot be one is no filter, and is not asked of the server. */
export const idOf = (value: string | undefined): string | undefined => (ID.test(value ?? '') ? value : undefined);
export const monthOf = (value: string | undefined): string | undefined => (MONTH.test(value ?? '') ? value : undefined);

/** The step that waits for a person with these rights: the park checks, the bureau recognises. */
export const duties = (can: (permission: Permission) => boolean): FundState[] => [
  ...(can('funds.check') ? ['reported' as const] : []),
  ...(can('funds.recognise') ? ['checked' as const] : []),
  ...(can('funds.report') ? ['returned' as const] : []),
];

/** What is shown: as the address says, else what waits for this person, else everything. Who only reports begins with everything. */
export const shownOf = (values: FundValues, waiting: readonly FundState[]): Shown =>
  SHOWN.find((one) => one === values.state) ?? waiting.find((one) => one !== 'returned') ?? 'all';

/** The address as the API's filter. */
export const fundFilterOf = (values: FundValues, shown: Shown): FundArrivalFilter => {
  const [from, to, org, deal] = [monthOf(values.from), monthOf(values.to), idOf(values.org), idOf(values.deal)];
  return {
    ...(shown === 'all' ? {} : { state: shown }), ...(from ? { periodFrom: from } : {}), ...(to ? { periodTo: to } : {}), ...(org ? { organisationId: org } : {}), ...(deal ? { dealId: deal } : {}),
  };
};
