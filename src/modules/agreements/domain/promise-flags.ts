import type { FairCompetitionResult, Favour } from './codes.js';

/** The day on which 公平竞争审查条例 (State Council decree 783) came into force. Older promises were given under older rules. */
export const IN_FORCE_SINCE = '2024-08-01';

/** Why a promise is flagged; the sentence of each is `promiseFlag.<code>` in the catalogue. */
export const PROMISE_FLAGS = ['TAX_FAVOUR', 'SELECTIVE_AWARD', 'SELECTIVE_FAVOUR', 'NOT_REVIEWED', 'VIOLATING'] as const;
export type PromiseFlag = (typeof PROMISE_FLAGS)[number];

/** What of a promise the regulation asks about. */
export interface Reviewable {
  favour: Favour;
  /** For this investor alone, not for all that meet published conditions. */
  selective: boolean;
  /** The law, administrative regulation or State Council approval it rests on. */
  basis: string | null;
  reviewResult: FairCompetitionResult | null;
}

/**
 * Why a promise is to be looked at again. Article 10 of the regulation forbids, without a basis in law, administrative
 * regulation or State Council approval: tax favours, selective or differential fiscal awards, and selective favours in
 * what production costs. So a tax favour is flagged always, awards and other favours when they are selective, until such
 * a basis is named and the review has passed. Any favour without a review is flagged as that. Of agreements signed
 * before the regulation was in force only what a review found to violate is flagged.
 * @param signedOn day of the agreement that holds the promise
 */
export function flagsOf({ favour, selective, basis, reviewResult }: Reviewable, signedOn: string): PromiseFlag[] {
  const violating: PromiseFlag[] = reviewResult === 'violating' ? ['VIOLATING'] : [];
  if (signedOn < IN_FORCE_SINCE || favour === 'none') return violating;
  const isAllowed = Boolean(basis?.trim()) && (reviewResult === 'compliant' || reviewResult === 'exempt');
  return [
    ...(isAllowed ? [] : forbiddenKind(favour, selective)),
    ...(reviewResult === null ? ['NOT_REVIEWED' as const] : []),
    ...violating,
  ];
}

function forbiddenKind(favour: Favour, selective: boolean): PromiseFlag[] {
  if (favour === 'taxFavour') return ['TAX_FAVOUR'];
  if (!selective) return [];
  return [favour === 'fiscalAward' ? 'SELECTIVE_AWARD' : 'SELECTIVE_FAVOUR'];
}
