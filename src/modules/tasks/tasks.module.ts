import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { DealTasksResolver } from './api/deal-tasks.resolver.js';
import { TaskResolver } from './api/task.resolver.js';
import { Task } from './data/task.entity.js';
import { TaskQueries } from './task.queries.js';
import { TasksService } from './tasks.service.js';

/** Follow-ups: who has to do what by when, and what is overdue. */
@Module({
  imports: [TypeOrmModule.forFeature([Task]), DealsModule, OrganisationsModule],
  providers: [TasksService, TaskQueries, TaskResolver, DealTasksResolver],
  exports: [TasksService, TaskQueries],
})
export class TasksModule {}
