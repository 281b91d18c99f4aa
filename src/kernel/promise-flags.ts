/** The day on which 公平竞争审查条例 (State Council decree 783) came into force. Older promises were given under older rules. */
export const IN_FORCE_SINCE = '2024-08-01';

/** What a promise of the government gives: nothing that costs competition, or a favour of some kind. */
export const FAVOURS = ['none', 'taxFavour', 'fiscalAward', 'landPrice', 'rent', 'energyPrice', 'other'] as const;
export type Favour = (typeof FAVOURS)[number];

/** What a fair-competition review found: 符合规定, 适用例外规定 (article 12 of 公平竞争审查条例), 违反规定. */
export const FAIR_COMPETITION_RESULTS = ['compliant', 'exempt', 'violating'] as const;
export type FairCompetitionResult = (typeof FAIR_COMPETITION_RESULTS)[number];

/** Why a promise is flagged; the sentence of each is `promiseFlag.<code>` in the catalogue. */
export type PromiseFlag = 'TAX_FAVOUR' | 'SELECTIVE_AWARD' | 'SELECTIVE_FAVOUR' | 'NOT_REVIEWED' | 'VIOLATING';

/** What of a promise the regulation asks about, as far as it has been filled in: a form asks too, while it is typed. */
export interface Reviewable {
  favour?: Favour | null;
  /** For this investor alone, not for all that meet published conditions. */
  selective?: boolean | null;
  /** The law, administrative regulation or State Council approval it rests on. */
  basis?: string | null;
  reviewResult?: FairCompetitionResult | null;
}

/**
 * Why a promise is to be looked at again. Article 10 of the regulation forbids, without a basis in law, administrative
 * regulation or State Council approval: tax favours, selective or differential fiscal awards, and selective favours in
 * what production costs. So a tax favour is flagged always, awards and other favours when they are selective, until such
 * a basis is named and the review has passed. Any favour without a review is flagged as that. Of agreements signed
 * before the regulation was in force only what a review found to violate is flagged.
 * @param signedOn day of the agreement that holds the promise, 'YYYY-MM-DD'; not known yet counts as before the regulation
 */
export function flagsOf({ favour, selective, basis, reviewResult }: Reviewable, signedOn: string | null | undefined): PromiseFlag[] {
  const violating: PromiseFlag[] = reviewResult === 'violating' ? ['VIOLATING'] : [];
  if ((signedOn ?? '') < IN_FORCE_SINCE || !favour || favour === 'none') return violating;
  const isAllowed = Boolean(basis?.trim()) && (reviewResult === 'compliant' || reviewResult === 'exempt');
  return [
    ...(isAllowed ? [] : forbiddenKind(favour, selective ?? false)),
    ...(reviewResult ? [] : ['NOT_REVIEWED' as const]),
    ...violating,
  ];
}

function forbiddenKind(favour: Favour, selective: boolean): PromiseFlag[] {
  if (favour === 'taxFavour') return ['TAX_FAVOUR'];
  if (!selective) return [];
  return [favour === 'fiscalAward' ? 'SELECTIVE_AWARD' : 'SELECTIVE_FAVOUR'];
}
