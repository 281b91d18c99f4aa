/** 意向 A 强, B 中, C 弱: how much they mean it. */
export const INTENTION_LEVELS = ['a', 'b', 'c'] as const;
export type IntentionLevel = (typeof INTENTION_LEVELS)[number];

/** 用地 用工 融资 用能 审批 基础设施 政策兑现 纠纷 环保安全 物流 其他: what companies ask for (四帮). */
export const ISSUE_CATEGORIES = ['land', 'labour', 'finance', 'energy', 'approval', 'infrastructure', 'policy', 'dispute', 'environment', 'logistics', 'other'] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];
