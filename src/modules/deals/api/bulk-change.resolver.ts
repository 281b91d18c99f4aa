import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { BulkChangeQueries, type BulkChangeRow, type BulkPreview } from '../bulk/bulk-change.queries.js';
import { BulkChangeService } from '../bulk/bulk-change.service.js';
import type { DealRow } from '../data/deal.row.js';
import { DealQueries } from '../deal.queries.js';
import { LONGEST_TAG } from '../domain/tags.js';
import { ApplyBulkChangeInput, BulkChangeInput, BulkChangePayload, BulkChangeType, BulkPreviewType, BulkReasonType, UndoBulkChangeInput } from './bulk-change.types.js';
import { DealType } from './deal.types.js';

/** Changing many deals at once: what it would do, doing it, taking it back. */
@Resolver(() => BulkPreviewType)
export class BulkChangeResolver {
  constructor(private readonly queries: BulkChangeQueries, private readonly service: BulkChangeService, private readonly deals: DealQueries) {}

  @Can('deal.register')
  @Query(() => BulkPreviewType)
  previewBulkChange(@CurrentActor() actor: Actor, @Args('change') change: BulkChangeInput): Promise<BulkPreview> {
    return this.queries.preview(actor, change);
  }

  @Can('deal.register')
  @Query(() => [BulkChangeType], { description: "The viewer's own, of the last 24 hours, newest first." })
  bulkChanges(@CurrentActor() actor: Actor): Promise<BulkChangeRow[]> {
    return this.queries.recent(actor);
  }

  @Can('deal.register')
  @Mutation(() => BulkChangePayload)
  async applyBulkChange(@CurrentActor() actor: Actor, @Args('input') input: ApplyBulkChangeInput): Promise<BulkChangePayload> {
    return { kept: 0, ...(await refusable(async () => ({ bulkChange: await this.queries.get(actor, await this.service.apply(actor, input)) }))) };
  }

  @Can('deal.register')
  @Mutation(() => BulkChangePayload)
  async undoBulkChange(@CurrentActor() actor: Actor, @Args('input') { id }: UndoBulkChangeInput): Promise<BulkChangePayload> {
    return { kept: 0, ...(await refusable(async () => {
      const kept = await this.service.undo(actor, id);
      return { kept, bulkChange: await this.queries.get(actor, id) };
    })) };
  }

  @ResolveField(() => [DealType])
  async sample(@Parent() { sampleIds }: BulkPreview, @Ctx() ctx: RequestContext): Promise<DealRow[]> {
    const found = await Promise.all(sampleIds.map((id) => ctx.load(this.deals.byIds, id)));
    return found.filter((deal) => deal !== null);
  }
}

/** Says in the reader's language why deals would not change. */
@Resolver(() => BulkReasonType)
export class BulkReasonResolver {
  @ResolveField(() => String)
  message(@Parent() { code }: BulkReasonType, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `error.${code}`, { max: LONGEST_TAG });
  }
}
