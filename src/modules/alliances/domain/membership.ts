/** Kinds of organisations that may join an alliance: 县区 园区 部门 驻外招商组 企业 商会协会. A whole city, a zone or a township joins through one of these. */
export const MEMBER_KINDS = ['county', 'park', 'department', 'outreach', 'enterprise', 'association'] as const;

/** Of other counties only these are offered as partners; their parks and offices are nobody else's business. */
export const OUTSIDE_MEMBER_KINDS = ['county', 'enterprise', 'association'] as const;
