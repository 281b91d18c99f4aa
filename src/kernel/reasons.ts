/**
 * 退出情形: what a deal is terminated for, as the rules on the exit of investment projects name it. 超约定 30 日未交履约保证金,
 * 或未注册独立法人; 投资方自愿终止; 虚假信息; 供地后超约定动工日 6 个月未动工; 久拖慢建; 投产未达约定指标; 工艺产品不符政策.
 */
export const TERMINATION_REASONS = [
  'depositUnpaid', 'companyUnregistered', 'investorWithdrew', 'falseInformation', 'startOverdue', 'slowConstruction', 'targetsMissed', 'againstPolicy',
] as const;
/** Those that say a contract is not kept: there has to be one. An investor may withdraw, or a plan be against policy, before. */
export const CONTRACT_REASONS = ['depositUnpaid', 'companyUnregistered', 'startOverdue', 'slowConstruction', 'targetsMissed'] as const satisfies readonly (typeof TERMINATION_REASONS)[number][];
/** Why a deal stops in any way: 市场 资金 用地 能耗环评 政策 竞争落选 企业战略 政府原因 其他. */
export const USUAL_REASONS = ['market', 'funding', 'land', 'energyEnvironment', 'policy', 'lostToCompetitor', 'investorStrategy', 'government', 'other'] as const;
/** Why a deal was suspended or dropped. */
export const REASON_CODES = [...USUAL_REASONS, ...TERMINATION_REASONS] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Is it a reason for a termination, and for nothing else? */
export const isTerminationReason = (code: ReasonCode): boolean => TERMINATION_REASONS.some((reason) => reason === code);
/** Does it speak of a contract, so that only a signed deal can be terminated for it? */
export const isContractReason = (code: ReasonCode): boolean => CONTRACT_REASONS.some((reason) => reason === code);
