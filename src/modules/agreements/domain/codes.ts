/** 政府方 投资方 担保方. */
export const PARTY_SIDES = ['government', 'investor', 'guarantor'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** What a fair-competition review found: 符合规定, 适用例外规定 (article 12 of 公平竞争审查条例), 违反规定. */
export const FAIR_COMPETITION_RESULTS = ['compliant', 'exempt', 'violating'] as const;
export type FairCompetitionResult = (typeof FAIR_COMPETITION_RESULTS)[number];

/** What an investor commits to: 总投资 固定资产投资 年产值 年税收 就业 亩均投资 亩均税收 其他. Amounts in yuan, jobs in people. */
export const COMMITMENT_INDICATORS = ['investment', 'fixedAssets', 'output', 'tax', 'jobs', 'investPerMu', 'taxPerMu', 'other'] as const;
export type CommitmentIndicator = (typeof COMMITMENT_INDICATORS)[number];

/** What a promise of the government gives: nothing that costs competition, or a favour of some kind. */
export const FAVOURS = ['none', 'taxFavour', 'fiscalAward', 'landPrice', 'rent', 'energyPrice', 'other'] as const;
export type Favour = (typeof FAVOURS)[number];

/** 待兑现 已兑现 未兑现. */
export const PROMISE_STATES = ['open', 'kept', 'notKept'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
