export { VisitType } from './api/visit.types.js';
export type { Visit } from './data/visit.entity.js';
export { visitScope } from './data/visit.scope.js';
export { ISSUE_CATEGORIES, type IssueCategory } from './domain/codes.js';
export { DIRECTIONS, type Direction } from './domain/direction.js';
export { LogVisitService, type LogVisit } from './log-visit.service.js';
export { VisitPlansService, type PlanVisit } from './visit-plans.service.js';
export { VisitQueries } from './visit.queries.js';
export { VisitsModule } from './visits.module.js';
