import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import type { FundArrival } from '../data/fund-arrival.entity.js';
import { FundArrivalQueries, type FundArrivalPage } from '../fund-arrival.queries.js';
import { FundsChainService } from '../funds-chain.service.js';
import { ReportFundsService } from '../report-funds.service.js';
import { CheckFundsInput, FundArrivalArgs, RecogniseFundsInput, ReportFundsInput, ReturnFundsInput } from './fund-arrival.inputs.js';
import { FundArrivalConnection, FundArrivalPayload, FundArrivalType } from './fund-arrival.types.js';

/** Funds in place: the list, the chain of verbs, and what hangs on an arrival. */
@Resolver(() => FundArrivalType)
export class FundArrivalResolver {
  constructor(
    private readonly queries: FundArrivalQueries, private readonly reporting: ReportFundsService, private readonly chain: FundsChainService,
    private readonly deals: DealQueries,
  ) {}

  @Can('agreement.read')
  @Query(() => FundArrivalConnection, { description: 'What waits to be checked or recognised, and what was: the newest period first.' })
  fundArrivals(@CurrentActor() actor: Actor, @Args() args: FundArrivalArgs): Promise<FundArrivalPage> {
    return this.queries.page(actor, args);
  }

  @Can('funds.report')
  @Mutation(() => FundArrivalPayload)
  reportFunds(@CurrentActor() actor: Actor, @Args('input') input: ReportFundsInput): Promise<FundArrivalPayload> {
    return this.answer(actor, () => this.reporting.report(actor, input));
  }

  @Can('funds.check')
  @Mutation(() => FundArrivalPayload)
  checkFunds(@CurrentActor() actor: Actor, @Args('input') input: CheckFundsInput): Promise<FundArrivalPayload> {
    return this.answer(actor, () => this.chain.check(actor, input).then(() => input.id));
  }

  @Can('funds.recognise')
  @Mutation(() => FundArrivalPayload)
  recogniseFunds(@CurrentActor() actor: Actor, @Args('input') input: RecogniseFundsInput): Promise<FundArrivalPayload> {
    return this.answer(actor, () => this.chain.recognise(actor, input).then(() => input.id));
  }

  // Who checks and who recognises may both send back: the chain asks for either right where the deal belongs.
  @Can('agreement.read')
  @Mutation(() => FundArrivalPayload)
  returnFunds(@CurrentActor() actor: Actor, @Args('input') input: ReturnFundsInput): Promise<FundArrivalPayload> {
    return this.answer(actor, () => this.chain.sendBack(actor, input).then(() => input.id));
  }

  @ResolveField(() => String, { description: 'YYYY-MM' })
  period(@Parent() funds: FundArrival): string {
    return funds.period.slice(0, 7);
  }

  @ResolveField(() => DealType)
  deal(@Parent() funds: FundArrival, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, funds.dealId);
  }

  @ResolveField(() => [StoredFile])
  files(@Parent() funds: FundArrival, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.queries.files, funds.id);
  }

  @ResolveField(() => [String], { description: 'Verbs: checkFunds, recogniseFunds, returnFunds, reportFunds (again, when sent back).' })
  viewerCan(@Parent() funds: FundArrival, @Ctx() ctx: RequestContext): Promise<string[]> {
    return ctx.loadMany(this.queries.viewerCanByIds, funds.id);
  }

  private answer(actor: Actor, verb: () => Promise<string>): Promise<FundArrivalPayload> {
    return refusable(async () => {
      const fundArrival = await this.queries.get(actor, await verb());
      return { fundArrival, deal: await this.deals.get(actor, fundArrival.dealId) };
    });
  }
}
