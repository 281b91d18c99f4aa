/** 政府方 投资方 担保方. */
export const PARTY_SIDES = ['government', 'investor', 'guarantor'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

export { FAIR_COMPETITION_RESULTS, FAVOURS, type FairCompetitionResult, type Favour } from '../../../kernel/promise-flags.js';

/** What an investor commits to: 总投资 固定资产投资 年产值 年税收 就业 亩均投资 亩均税收 其他. Amounts in yuan, jobs in people. */
export const COMMITMENT_INDICATORS = ['investment', 'fixedAssets', 'output', 'tax', 'jobs', 'investPerMu', 'taxPerMu', 'other'] as const;
export type CommitmentIndicator = (typeof COMMITMENT_INDICATORS)[number];

/** 待兑现 已兑现 未兑现. */
export const PROMISE_STATES = ['open', 'kept', 'notKept'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
