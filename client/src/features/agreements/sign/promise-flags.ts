import type { FairCompetitionResult, Favour } from '../../../gql/schema';

/** The day on which 公平竞争审查条例 (State Council decree 783) came into force. */
const IN_FORCE_SINCE = '2024-08-01';

export type PromiseFlag = 'TAX_FAVOUR' | 'SELECTIVE_AWARD' | 'SELECTIVE_FAVOUR' | 'NOT_REVIEWED' | 'VIOLATING';

/** What of a promise the regulation asks about, as far as it has been filled in. */
export interface Typed {
  favour?: Favour | null;
  selective?: boolean | null;
  basis?: string | null;
  reviewResult?: FairCompetitionResult | null;
}

/**
 * What the server will flag of a promise, said while it is still being typed: tax favours always, awards and other
 * favours when they are for this investor alone, until a basis in law or of the State Council is named and reviewed;
 * any favour without a review; and what a review found to violate. The server judges again.
 * @param signedOn day of the agreement; before the regulation only a violation is told
 */
export const flagsOf = ({ favour, selective, basis, reviewResult }: Typed, signedOn: string | null | undefined): PromiseFlag[] => {
  const violating: PromiseFlag[] = reviewResult === 'violating' ? ['VIOLATING'] : [];
  if (!favour || favour === 'none' || (signedOn ?? '') < IN_FORCE_SINCE) return violating;
  const isAllowed = Boolean(basis?.trim()) && (reviewResult === 'compliant' || reviewResult === 'exempt');
  const kind: PromiseFlag[] = favour === 'taxFavour' ? ['TAX_FAVOUR'] : selective ? [favour === 'fiscalAward' ? 'SELECTIVE_AWARD' : 'SELECTIVE_FAVOUR'] : [];
  return [...(isAllowed ? [] : kind), ...(reviewResult ? [] : ['NOT_REVIEWED' as const]), ...violating];
};
