import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { ConstructionResolver } from './api/construction.resolver.js';
import { ConstructionService } from './construction.service.js';
import { Milestone } from './data/milestone.entity.js';
import { MilestoneQueries } from './milestone.queries.js';

/** What was really reached on the ground: commencement, completion, production, capacity. */
@Module({
  imports: [TypeOrmModule.forFeature([Milestone]), DealsModule],
  providers: [ConstructionService, MilestoneQueries, ConstructionResolver],
  exports: [ConstructionService],
})
export class ConstructionModule {}
