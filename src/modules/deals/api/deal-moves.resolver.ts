import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { refusable } from '../../../platform/graphql/index.js';
import { DealQueries } from '../deal.queries.js';
import { DealsService } from '../deals.service.js';
import type { Blocker } from '../domain/transition.js';
import { MoveUndoService } from '../move-undo.service.js';
import { AdvanceDealInput } from './deal.inputs.js';
import { UndoMoveInput } from './deal-moves.inputs.js';
import { BlockerType, DealPayload } from './deal.types.js';

/** Moving a deal along the pipeline, and taking a slip of the hand back. */
@Resolver(() => DealPayload)
export class DealMovesResolver {
  constructor(private readonly deals: DealQueries, private readonly moving: DealsService, private readonly undoing: MoveUndoService) {}

  @Can('deal.advance')
  @Mutation(() => DealPayload)
  async advanceDeal(@CurrentActor() actor: Actor, @Args('input') input: AdvanceDealInput): Promise<DealPayload> {
    return { blockers: [], ...(await refusable(async () => {
      const { entryId, warnings } = await this.moving.advance(actor, input);
      return { deal: await this.deals.get(actor, input.id), undoableEntryId: entryId, warnings };
    })) };
  }

  @Can('deal.advance')
  @Mutation(() => DealPayload, { description: 'Takes back a slip of the hand: the last move of the deal, by its own actor, within a minute. It counts for nothing afterwards.' })
  async undoMove(@CurrentActor() actor: Actor, @Args('input') { entryId }: UndoMoveInput): Promise<DealPayload> {
    return { blockers: [], ...(await refusable(async () => ({ deal: await this.deals.get(actor, await this.undoing.undo(actor, entryId)) }))) };
  }

  @ResolveField(() => [BlockerType], { description: 'Soft conditions that were not met.' })
  warnings(@Parent() { warnings }: DealPayload): Blocker[] {
    return warnings ?? [];
  }
}
