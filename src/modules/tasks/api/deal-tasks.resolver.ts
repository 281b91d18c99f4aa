import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { DealType, type Deal } from '../../deals/index.js';
import type { Task } from '../data/task.entity.js';
import { TaskQueries } from '../task.queries.js';
import { TaskType } from './task.types.js';

/** What tasks add to a deal. */
@Resolver(() => DealType)
export class DealTasksResolver {
  constructor(private readonly queries: TaskQueries) {}

  @ResolveField(() => [TaskType], { description: 'Open ones first, by due date; then those done.' })
  tasks(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Task[]> {
    return ctx.loadMany(this.queries.byDealIds, deal.id);
  }
}
