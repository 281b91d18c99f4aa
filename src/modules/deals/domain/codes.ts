/** How a lead came to us: 走出去 请进来 以商招商 产业链 商会 联盟 中介 云招商 展会 驻外 网站来电 上级推介 二次招商 增资扩产. */
export const LEAD_SOURCES = [
  'visitOut', 'visitIn', 'investorReferral', 'chain', 'chamber', 'alliance', 'agent', 'online', 'exhibition', 'outpost', 'website', 'superior',
  'secondAttraction', 'expansion',
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** 产业 基建 商业 载体 配套. */
export const DEAL_KINDS = ['industry', 'infrastructure', 'commercial', 'carrier', 'facility'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

/** Why a deal was suspended or dropped: 市场 资金 用地 能耗环评 政策 竞争落选 企业战略 政府原因 其他. */
export const REASON_CODES = ['market', 'funding', 'land', 'energyEnvironment', 'policy', 'lostToCompetitor', 'investorStrategy', 'government', 'other'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
