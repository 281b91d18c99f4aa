/** 市, 县区, 园区, 开发区, 部门, 乡镇, 驻外招商组, 企业, 商会协会. */
export const ORGANISATION_KINDS = ['city', 'county', 'park', 'zone', 'department', 'township', 'outreach', 'enterprise', 'association'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
