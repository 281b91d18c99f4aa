/** Who is asked for an opinion: 发改 工信 自然资源 生态环境 应急 住建 财政 税务. */
export const REVIEW_DEPARTMENTS = ['reform', 'industry', 'naturalResources', 'environment', 'emergency', 'housing', 'finance', 'taxation'] as const;
export type ReviewDepartment = (typeof REVIEW_DEPARTMENTS)[number];

/** 同意 有条件同意 不同意. */
export const REVIEW_VERDICTS = ['agree', 'conditional', 'disagree'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** 通过 有条件通过 不通过. */
export const REVIEW_CONCLUSIONS = ['passed', 'conditional', 'refused'] as const;
export type ReviewConclusion = (typeof REVIEW_CONCLUSIONS)[number];
