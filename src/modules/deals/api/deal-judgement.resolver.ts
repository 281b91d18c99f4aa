import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import { Ctx } from '../../../platform/access/index.js';
import { DateScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { DealFactsReader, factsOf } from '../data/deal-facts.reader.js';
import type { Deal } from '../data/deal.entity.js';
import type { DealFacts } from '../domain/facts.js';
import { stageDays } from '../domain/lengths.js';
import { judgeLight, type Light } from '../domain/lights.js';
import { LightEnum } from './deal.enums.js';
import { DealType, LightReasonType } from './deal.types.js';

/** What the rules say of a deal. The facts of all deals of a page are one statement. */
@Resolver(() => DealType)
export class DealJudgementResolver {
  constructor(private readonly facts: DealFactsReader, private readonly clock: Clock) {}

  @ResolveField(() => Int)
  stageDays(@Parent() deal: Deal): number {
    return stageDays(deal, this.clock.today());
  }

  @ResolveField(() => DateScalar, { description: 'The last day on which anything moved.' })
  async lastProgressOn(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<string> {
    return (await this.factsOf(deal, ctx)).lastProgressOn;
  }

  @ResolveField(() => LightEnum)
  async light(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Light> {
    return judgeLight(await this.factsOf(deal, ctx), this.clock.today()).light;
  }

  @ResolveField(() => LightReasonType, { nullable: true })
  async lightReason(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<LightReasonType | null> {
    const { light, reason } = judgeLight(await this.factsOf(deal, ctx), this.clock.today());
    return reason && { ...reason, light };
  }

  private async factsOf(deal: Deal, ctx: RequestContext): Promise<DealFacts> {
    return factsOf(deal, await ctx.loadOne(this.facts.byDealIds, deal.id));
  }
}
