import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { refusable } from '../../../platform/graphql/index.js';
import type { Deal } from '../data/deal.entity.js';
import { DealEditingService } from '../deal-editing.service.js';
import { DealStatusService } from '../deal-status.service.js';
import { DealQueries, type DealPage } from '../deal.queries.js';
import { LeadService } from '../lead.service.js';
import { DealArgs } from './deal.args.js';
import { DropDealInput, RegisterLeadInput, ReopenDealInput, SuspendDealInput, UpdateDealInput } from './deal.inputs.js';
import { DealConnection, DealPayload, DealType } from './deal.types.js';

/** The queries of deals, and the verbs: each answers with the deal as it is afterwards. */
@Resolver(() => DealType)
export class DealResolver {
  constructor(
    private readonly queries: DealQueries, private readonly leads: LeadService, private readonly editing: DealEditingService,
    private readonly statuses: DealStatusService,
  ) {}

  @Can('deal.read')
  @Query(() => DealConnection)
  deals(@CurrentActor() actor: Actor, @Args() args: DealArgs): Promise<DealPage> {
    return this.queries.page(actor, args);
  }

  @Can('deal.read')
  @Query(() => DealType)
  deal(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Deal> {
    return this.queries.get(actor, id);
  }

  @Can('deal.register')
  @Mutation(() => DealPayload)
  registerLead(@CurrentActor() actor: Actor, @Args('input') input: RegisterLeadInput): Promise<DealPayload> {
    return this.answer(actor, () => this.leads.register(actor, input));
  }

  @Can('deal.register')
  @Mutation(() => DealPayload)
  updateDeal(@CurrentActor() actor: Actor, @Args('input') input: UpdateDealInput): Promise<DealPayload> {
    return this.answer(actor, () => this.editing.update(actor, input).then(() => input.id));
  }

  @Can('deal.advance')
  @Mutation(() => DealPayload)
  suspendDeal(@CurrentActor() actor: Actor, @Args('input') input: SuspendDealInput): Promise<DealPayload> {
    return this.answer(actor, () => this.statuses.suspend(actor, input).then(() => input.id));
  }

  @Can('deal.advance')
  @Mutation(() => DealPayload)
  dropDeal(@CurrentActor() actor: Actor, @Args('input') input: DropDealInput): Promise<DealPayload> {
    return this.answer(actor, () => this.statuses.drop(actor, input).then(() => input.id));
  }

  @Can('deal.advance')
  @Mutation(() => DealPayload)
  reopenDeal(@CurrentActor() actor: Actor, @Args('input') input: ReopenDealInput): Promise<DealPayload> {
    return this.answer(actor, () => this.statuses.reopen(actor, input).then(() => input.id));
  }

  private async answer(actor: Actor, verb: () => Promise<string>): Promise<DealPayload> {
    // What a refusal carries (`deal`, `blockers`, `current`) takes the place of what is given first.
    return { blockers: [], ...(await refusable(async () => ({ deal: await this.queries.get(actor, await verb()) }))) };
  }
}
