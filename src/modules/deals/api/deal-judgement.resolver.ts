import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import type { Deal } from '../data/deal.entity.js';
import { stageDays } from '../domain/lengths.js';
import { DealType } from './deal.types.js';

/** What the day says of a deal. */
@Resolver(() => DealType)
export class DealJudgementResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Int)
  stageDays(@Parent() deal: Deal): number {
    return stageDays(deal, this.clock.today());
  }
}
