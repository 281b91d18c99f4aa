import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { TaskType, type Task } from '../../tasks/index.js';
import { VisitQueries, VisitType, type Visit } from '../../visits/index.js';

/** The visit that a task comes from. It is told here because tasks and visits do not know each other. */
@Resolver(() => TaskType)
export class TaskVisitResolver {
  constructor(private readonly visits: VisitQueries) {}

  @ResolveField(() => VisitType, { nullable: true, description: 'The visit it is about, if it is in reach.' })
  visit(@Parent() task: Task, @Ctx() ctx: RequestContext): Promise<Visit | null> {
    return ctx.load(this.visits.byIds, task.subjectType === 'visit' ? task.subjectId : null);
  }
}
