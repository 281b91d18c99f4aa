import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import type { AuditEntry } from '../data/audit-entry.js';
import type { ChangedFieldText } from '../domain/changed-fields.js';
import { TimelineQueries, type EntryPage } from '../timeline.queries.js';
import { EntryWording } from './entry-wording.js';
import { AuditLogArgs, TimelineArgs } from './timeline.inputs.js';
import { ChangedField, TimelineConnection, TimelineEntry } from './timeline.types.js';

@Resolver(() => TimelineEntry)
export class TimelineResolver {
  constructor(private readonly queries: TimelineQueries, private readonly wording: EntryWording) {}

  @Can('timeline.read')
  @Query(() => TimelineConnection)
  timeline(@CurrentActor() actor: Actor, @Args() { subjectType, subjectId, first, after }: TimelineArgs): Promise<EntryPage> {
    return this.queries.story(actor, subjectType, subjectId, { first, after: after ?? null });
  }

  @Can('audit.read')
  @Query(() => TimelineConnection, { description: "the auditor's view of every recorded verb in reach" })
  auditLog(@CurrentActor() actor: Actor, @Args() { first, after }: AuditLogArgs): Promise<EntryPage> {
    return this.queries.log(actor, { first, after: after ?? null });
  }

  @ResolveField(() => String, { description: "What was done, in the caller's language." })
  sentence(@Parent() entry: AuditEntry, @Ctx() ctx: RequestContext): Promise<string> {
    return this.wording.sentence(entry, ctx);
  }

  @ResolveField(() => [ChangedField], { description: "Values in the caller's language. Phone numbers and secrets are never among them." })
  changes(@Parent() entry: AuditEntry, @Ctx() ctx: RequestContext): Promise<ChangedFieldText[]> {
    return this.wording.changes(entry, ctx);
  }
}
