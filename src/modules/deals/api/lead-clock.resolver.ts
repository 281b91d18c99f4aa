import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import type { Deal } from '../data/deal.entity.js';
import { DealQueries } from '../deal.queries.js';
import { LeadClockQueries, type LeadClockRow } from '../lead-clock.queries.js';
import { LeadClocksService } from '../lead-clocks.service.js';
import { DealPayload, DealType } from './deal.types.js';
import { RecordLeadStepInput } from './lead-clock.inputs.js';
import { LeadClockType } from './lead-clock.types.js';

/** The clocks of a deal, and recording their steps. */
@Resolver(() => DealType)
export class DealLeadClocksResolver {
  constructor(private readonly clocks: LeadClockQueries, private readonly steps: LeadClocksService, private readonly deals: DealQueries) {}

  @ResolveField(() => [LeadClockType], { description: 'In the order of their due days.' })
  leadClocks(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<LeadClockRow[]> {
    return ctx.loadMany(this.clocks.byDealIds, deal.id);
  }

  @Can('deal.register')
  @Mutation(() => DealPayload)
  async recordLeadStep(@CurrentActor() actor: Actor, @Args('input') input: RecordLeadStepInput): Promise<DealPayload> {
    return { blockers: [], ...(await refusable(async () => {
      await this.steps.record(actor, input);
      return { deal: await this.deals.get(actor, input.dealId) };
    })) };
  }
}

/** What a step says of itself, in the reader's language where nobody wrote it. */
@Resolver(() => LeadClockType)
export class LeadClockResolver {
  @ResolveField(() => String, { nullable: true })
  note(@Parent() { note, ended }: LeadClockRow, @Ctx() { locale }: RequestContext): string | null {
    return note ?? (ended && translate(locale, `leadClock.${ended}`));
  }
}
