/** How a lead came to us: 走出去 请进来 以商招商 产业链 商会 联盟 中介 云招商 展会 驻外 网站来电 上级推介 二次招商 增资扩产. */
export const LEAD_SOURCES = [
  'visitOut', 'visitIn', 'investorReferral', 'chain', 'chamber', 'alliance', 'agent', 'online', 'exhibition', 'outpost', 'website', 'superior',
  'secondAttraction', 'expansion',
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** 产业 基建 商业 载体 配套. */
export const DEAL_KINDS = ['industry', 'infrastructure', 'commercial', 'carrier', 'facility'] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

export { CONTRACT_REASONS, isContractReason, isTerminationReason, REASON_CODES, TERMINATION_REASONS, type ReasonCode } from '../../../kernel/reasons.js';

/** 补链 强链 延链 扩链: what a deal is to its industry chain. */
export const CHAIN_ROLES = ['fill', 'strengthen', 'extend', 'expand'] as const;
export type ChainRole = (typeof CHAIN_ROLES)[number];

/** 新建 扩建 技改 迁建 租赁. */
export const DEAL_NATURES = ['newBuild', 'expansion', 'technicalUpgrade', 'relocation', 'lease'] as const;
export type DealNature = (typeof DEAL_NATURES)[number];

/** 境外 省外 省内市外 市内县外 本县: where the money comes from. */
export const FUND_ORIGINS = ['overseas', 'otherProvince', 'otherCity', 'otherCounty', 'local'] as const;
export type FundOrigin = (typeof FUND_ORIGINS)[number];

/** 存量地 增量地 标准厂房: which clock runs from the contract to the site. */
export const SITE_KINDS = ['stockLand', 'newLand', 'plant'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** 期次 增资扩产 二次招商: what a deal is to its parent. A phase is part of it; the others are new deals that grew from it. */
export const DEAL_RELATIONS = ['phase', 'expansion', 'secondAttraction'] as const;
export type DealRelation = (typeof DEAL_RELATIONS)[number];

/** 产值 营收 税收 就业 能耗 研发占比. */
export const BENEFIT_INDICATORS = ['output', 'revenue', 'tax', 'jobs', 'energy', 'researchShare'] as const;
export type BenefitIndicator = (typeof BENEFIT_INDICATORS)[number];

/** 承诺 实际. */
export const BENEFIT_KINDS = ['promised', 'actual'] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];
