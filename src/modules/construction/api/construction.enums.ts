import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';
import { MILESTONE_KINDS } from '../domain/milestone.js';
import { PERMIT_HANDLERS, PERMIT_KINDS, PERMIT_STATES } from '../domain/permit.js';
import { PLANNED_MILESTONES } from '../domain/plan.js';
import { SITE_STAGES } from '../domain/statistics.js';

export const MilestoneKindEnum = enumOf(MILESTONE_KINDS);
registerEnumType(MilestoneKindEnum, { name: 'MilestoneKind', description: '注册 备案 用地报批 厂房租赁 开工 入统 竣工 投产 上规 达产达效' });

export const PlannedMilestoneEnum = enumOf(PLANNED_MILESTONES);
registerEnumType(PlannedMilestoneEnum, { name: 'PlannedMilestone' });

export const PermitKindEnum = enumOf(PERMIT_KINDS);
registerEnumType(PermitKindEnum, { name: 'PermitKind' });

export const PermitHandlerEnum = enumOf(PERMIT_HANDLERS);
registerEnumType(PermitHandlerEnum, { name: 'PermitHandler' });

export const PermitStateEnum = enumOf(PERMIT_STATES);
registerEnumType(PermitStateEnum, { name: 'PermitState' });

export const SiteStageEnum = enumOf(SITE_STAGES);
registerEnumType(SiteStageEnum, { name: 'SiteStage' });
