import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { ConstructionResolver } from './api/construction.resolver.js';
import { DealConstructionResolver } from './api/deal-construction.resolver.js';
import {
  MilestoneFilesResolver, PermitFilesResolver, PlanLaneResolver, ProgressReportFilesResolver, StatisticsFindingResolver, StatisticsPhotosResolver,
} from './api/record-links.resolver.js';
import { ConstructionService } from './construction.service.js';
import { BuiltDeals } from './data/built-deals.js';
import { Milestone } from './data/milestone.entity.js';
import { Permit } from './data/permit.entity.js';
import { ProgressReport } from './data/progress-report.entity.js';
import { RecordFiles } from './data/record-files.js';
import { StatisticsMaterial } from './data/statistics-material.entity.js';
import { MilestoneCorrectionService } from './milestone-correction.service.js';
import { MilestoneQueries } from './milestone.queries.js';
import { PermitQueries } from './permit.queries.js';
import { PermitService } from './permit.service.js';
import { PlanQueries } from './plan.queries.js';
import { PlanService } from './plan.service.js';
import { ProgressQueries } from './progress.queries.js';
import { ProgressService } from './progress.service.js';
import { StatisticsQueries } from './statistics.queries.js';
import { StatisticsService } from './statistics.service.js';

/** What was really reached: permits, milestones planned and actual, monthly progress, the entry into statistics. */
@Module({
  imports: [TypeOrmModule.forFeature([Milestone, Permit, ProgressReport, StatisticsMaterial]), DealsModule],
  providers: [
    ConstructionService, MilestoneCorrectionService, PermitService, PlanService, ProgressService, StatisticsService, BuiltDeals, RecordFiles,
    MilestoneQueries, PermitQueries, PlanQueries, ProgressQueries, StatisticsQueries,
    ConstructionResolver, DealConstructionResolver, MilestoneFilesResolver, PermitFilesResolver, ProgressReportFilesResolver, PlanLaneResolver,
    StatisticsPhotosResolver, StatisticsFindingResolver,
  ],
  exports: [ConstructionService],
})
export class ConstructionModule {}
