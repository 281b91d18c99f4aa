export { VisitType } from './api/visit.types.js';
export type { Visit } from './data/visit.entity.js';
export { visitScope } from './data/visit.scope.js';
export { DIRECTIONS, type Direction } from './domain/direction.js';
export { VisitQueries } from './visit.queries.js';
export { VisitsModule } from './visits.module.js';
export { VisitsService, type LogVisit } from './visits.service.js';
