export { ConstructionModule } from './construction.module.js';
export { ConstructionService, type RecordMilestone } from './construction.service.js';
export { MILESTONE_KINDS, type MilestoneKind } from './domain/milestone.js';
export { PermitService, type RecordPermit } from './permit.service.js';
export { PlanService, type PlanMilestones } from './plan.service.js';
export { ProgressService, type ReportProgress } from './progress.service.js';
export { StatisticsService, type SaveStatistics } from './statistics.service.js';
