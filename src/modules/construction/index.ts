export { ConstructionModule } from './construction.module.js';
export { ConstructionService, type RecordMilestone } from './construction.service.js';
export { MILESTONE_KINDS, type MilestoneKind } from './domain/milestone.js';
