/** 企业类型: 国有 民营 外资 港澳台 混合. */
export const OWNERSHIPS = ['stateOwned', 'private', 'foreign', 'hongKongMacaoTaiwan', 'mixed'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** 上游 中游 下游. */
export const CHAIN_POSITIONS = ['upstream', 'midstream', 'downstream'] as const;
export type ChainPosition = (typeof CHAIN_POSITIONS)[number];

/** 世界500强 中国500强 民企500强 上市 独角兽 专精特新 小巨人 单项冠军 链主 绿色工厂. */
export const HONOURS = ['global500', 'china500', 'private500', 'listed', 'unicorn', 'specialised', 'littleGiant', 'champion', 'chainLeader', 'greenFactory'] as const;
export type Honour = (typeof HONOURS)[number];

/** 个体 小微 规上 亿元 十亿 二十亿 百亿, by annual revenue. */
export const SIZE_TIERS = ['individual', 'micro', 'aboveScale', 'over100m', 'over1bn', 'over2bn', 'over10bn'] as const;
export type SizeTier = (typeof SIZE_TIERS)[number];

/** 正常 停产 半停产 关闭 迁出 破产 僵尸. */
export const OPERATING_STATUSES = ['normal', 'suspended', 'partlySuspended', 'closed', 'movedAway', 'bankrupt', 'zombie'] as const;
export type OperatingStatus = (typeof OPERATING_STATUSES)[number];

/** 失信 被执行 经营异常 虚假央企 其他. */
export const RISK_KINDS = ['dishonest', 'enforced', 'abnormal', 'falseCentral', 'other'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** 名片交换 公开信息 本人同意 履职: why a contact may be kept (Personal Information Protection Law, article 13). */
export const CONTACT_BASES = ['cardExchange', 'publicSource', 'consent', 'duty'] as const;
export type ContactBasis = (typeof CONTACT_BASES)[number];

/** 女 男: how to address somebody. */
export const CONTACT_GENDERS = ['female', 'male'] as const;
export type ContactGender = (typeof CONTACT_GENDERS)[number];

/** 决策 执行 中间人. */
export const CONTACT_LEVELS = ['decision', 'execution', 'intermediary'] as const;
export type ContactLevel = (typeof CONTACT_LEVELS)[number];
