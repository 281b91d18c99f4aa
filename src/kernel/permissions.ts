/** Every right the system knows, as `<module>.<verb>`. Roles (identity/domain/roles.ts) are sets of these. */
export const PERMISSIONS = [
  'organisation.read', 'organisation.manage', 'user.read', 'user.manage', 'people.read',
  'company.read', 'company.write', 'contact.reveal',
  'visit.read', 'visit.log', 'visit.correct',
  'deal.read', 'deal.register', 'deal.advance', 'deal.override', 'deal.secret', 'deal.archive',
  'review.manage', 'review.opinion', 'review.conclude',
  'agreement.read', 'agreement.sign', 'funds.report', 'funds.check', 'funds.recognise',
  'land.read', 'land.register', 'land.supply',
  'construction.record',
  'task.read', 'task.write',
  'alliance.read', 'alliance.manage', 'alliance.share', 'alliance.view',
  'pipeline.read', 'timeline.read', 'audit.read', 'settings.read', 'settings.manage', 'search.use', 'view.save', 'view.manage',
] as const;

/** A right, checked by `@Can(…)` and by the scope of rows. */
export type Permission = (typeof PERMISSIONS)[number];
