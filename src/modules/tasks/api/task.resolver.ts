import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries } from '../../organisations/index.js';
import type { Task } from '../data/task.entity.js';
import { isOverdue } from '../domain/task-rules.js';
import { TaskQueries } from '../task.queries.js';
import { TasksService } from '../tasks.service.js';
import { AssignTaskInput, CompleteTaskInput, PostponeTaskInput, TaskListArgs } from './task.inputs.js';
import { TaskConnection, TaskPayload, TaskType } from './task.types.js';

@Resolver(() => TaskType)
export class TaskResolver {
  constructor(
    private readonly service: TasksService,
    private readonly queries: TaskQueries,
    private readonly deals: DealQueries,
    private readonly people: PeopleQueries,
    private readonly organisations: OrganisationQueries,
    private readonly clock: Clock,
  ) {}

  @Can('task.read')
  @Query(() => TaskConnection)
  tasks(@CurrentActor() actor: Actor, @Args() args: TaskListArgs): Promise<Page<Task>> {
    return this.queries.page(actor, args);
  }

  @Can('task.write')
  @Mutation(() => TaskPayload)
  assignTask(@CurrentActor() actor: Actor, @Ctx() ctx: RequestContext, @Args('input') input: AssignTaskInput): Promise<TaskPayload> {
    return refusable(async () => ({ task: await ctx.loadOne(this.queries.byIds, await this.service.assign(actor, input)) }));
  }

  @Can('task.write')
  @Mutation(() => TaskPayload)
  completeTask(@CurrentActor() actor: Actor, @Ctx() ctx: RequestContext, @Args('input') input: CompleteTaskInput): Promise<TaskPayload> {
    return this.changed(ctx, input.id, () => this.service.complete(actor, input));
  }

  @Can('task.write')
  @Mutation(() => TaskPayload)
  postponeTask(@CurrentActor() actor: Actor, @Ctx() ctx: RequestContext, @Args('input') input: PostponeTaskInput): Promise<TaskPayload> {
    return this.changed(ctx, input.id, () => this.service.postpone(actor, input));
  }

  @ResolveField(() => Boolean, { description: 'Open, and its day is past: on the day itself there is still time.' })
  overdue(@Parent() task: Task): boolean {
    return isOverdue(task, this.clock.today());
  }

  @ResolveField(() => PersonType)
  owner(@Parent() task: Task, @Ctx() ctx: RequestContext): Promise<Person> {
    return ctx.loadOne(this.people.byIds, task.ownerId);
  }

  @ResolveField(() => DealType, { nullable: true, description: 'The deal it is about, if it is in reach.' })
  deal(@Parent() task: Task, @Ctx() ctx: RequestContext): Promise<Deal | null> {
    return ctx.load(this.deals.byIds, task.subjectType === 'deal' ? task.subjectId : null);
  }

  @ResolveField(() => [String], { description: 'Verbs that the viewer may call now: completeTask, postponeTask.' })
  async viewerCan(@Parent() task: Task, @CurrentActor() actor: Actor, @Ctx() ctx: RequestContext): Promise<string[]> {
    const reach = reachOf(actor, 'task.write');
    if (task.state === 'done' || reach.length === 0) return [];
    const { path } = await ctx.loadOne(this.organisations.byIds, task.organisationId);
    return task.ownerId === actor.id || reach.some((reached) => path.startsWith(reached)) ? ['completeTask', 'postponeTask'] : [];
  }

  private changed(ctx: RequestContext, id: string, verb: () => Promise<void>): Promise<TaskPayload> {
    return refusable(async () => {
      await verb();
      return { task: await ctx.loadOne(this.queries.byIds, id) };
    });
  }
}
