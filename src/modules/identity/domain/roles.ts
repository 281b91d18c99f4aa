import type { Permission } from '../../../kernel/permissions.js';

/** 招商专员, 科室负责人, 领导, 用地专员, 联盟成员, 系统管理员, 审计员. */
export const ROLES = ['officer', 'head', 'leader', 'landClerk', 'allianceMember', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

const COLLEAGUES = ['organisation.read', 'people.read'] as const;

const OFFICER = [
  ...COLLEAGUES, 'company.read', 'company.write', 'visit.read', 'visit.log', 'deal.read', 'deal.register', 'deal.advance', 'deal.archive',
  'review.manage', 'agreement.read', 'agreement.sign', 'funds.report', 'land.read', 'land.supply', 'construction.record', 'task.read', 'task.write',
  'alliance.read', 'alliance.view', 'alliance.share', 'pipeline.read', 'timeline.read', 'settings.read', 'search.use', 'view.save',
] as const satisfies readonly Permission[];

/**
 * What each role may do, where it is granted and below. System, business and audit are kept apart (三员分立): the
 * administrator sees no business data and no audit, the auditor changes nothing.
 */
const PERMISSIONS_OF: Record<Role, ReadonlySet<Permission>> = {
  officer: new Set(OFFICER),
  head: new Set<Permission>([
    ...OFFICER, 'contact.reveal', 'visit.correct', 'deal.override', 'deal.secret', 'review.opinion', 'review.conclude', 'funds.check',
    'alliance.manage', 'land.register', 'view.manage',
  ]),
  // Looks at everything and can carry a deal over a gate, with a reason; phone numbers are not needed for that.
  leader: new Set<Permission>([
    ...COLLEAGUES, 'company.read', 'visit.read', 'deal.read', 'deal.advance', 'deal.override', 'deal.secret', 'review.opinion', 'review.conclude',
    'agreement.read', 'funds.recognise', 'land.read',
    'task.read', 'task.write', 'alliance.read', 'alliance.view', 'pipeline.read', 'timeline.read', 'settings.read', 'search.use', 'view.save', 'view.manage',
  ]),
  landClerk: new Set<Permission>([
    ...COLLEAGUES, 'company.read', 'deal.read', 'review.opinion', 'agreement.read', 'land.read', 'land.register', 'land.supply', 'construction.record',
    'task.read', 'task.write', 'timeline.read', 'search.use', 'view.save',
  ]),
  allianceMember: new Set<Permission>(['alliance.view']),
  administrator: new Set<Permission>(['organisation.read', 'organisation.manage', 'user.read', 'user.manage', 'settings.read', 'settings.manage']),
  auditor: new Set<Permission>([
    ...COLLEAGUES, 'user.read', 'company.read', 'visit.read', 'deal.read', 'agreement.read', 'land.read', 'task.read',
    'alliance.read', 'alliance.view', 'pipeline.read', 'timeline.read', 'audit.read', 'settings.read', 'search.use',
  ]),
};

/** The rights that a grant of the role carries. */
export const permissionsOf = (role: Role): ReadonlySet<Permission> => PERMISSIONS_OF[role];

/** Roles that carry the right, in the order above. */
export const rolesWith = (permission: Permission): Role[] => ROLES.filter((role) => PERMISSIONS_OF[role].has(permission));
