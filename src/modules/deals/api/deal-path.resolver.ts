import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { DealFactsReader, factsOf } from '../data/deal-facts.reader.js';
import type { DealRow } from '../data/deal.row.js';
import { DealPathQueries, pathKey } from '../deal-path.queries.js';
import { DealQueries } from '../deal.queries.js';
import type { DealFacts } from '../domain/facts.js';
import { withDays } from '../domain/lengths.js';
import { stagePath, type StageStep } from '../domain/stage-path.js';
import { mandatoryBetween } from '../domain/stages.js';
import { missing, nextStages, type Blocker, type NextStage } from '../domain/transition.js';
import { worded } from './judgement.resolver.js';
import { StageStepType } from './deal-path.types.js';
import { BlockerType, DealType, NextStageType, StageLogEntryType } from './deal.types.js';

/** Where a deal came from, what is missing behind it, and what comes next. A stranger to a sensitive deal is told nothing of it. */
@Resolver(() => DealType)
export class DealPathResolver {
  constructor(
    private readonly facts: DealFactsReader, private readonly queries: DealQueries, private readonly paths: DealPathQueries, private readonly clock: Clock,
  ) {}

  @ResolveField(() => [NextStageType])
  async nextStages(@Parent() deal: DealRow, @Ctx() ctx: RequestContext): Promise<NextStage[]> {
    return deal.masked ? [] : nextStages(await this.factsOf(deal, ctx), await ctx.loadOne(this.paths.gatesByCounty, deal.jurisdictionId));
  }

  @ResolveField(() => [BlockerType], { description: 'Gates of stages it has passed (by override or since) that are still unmet.' })
  async missing(@Parent() deal: DealRow, @Ctx() ctx: RequestContext): Promise<Blocker[]> {
    return deal.masked ? [] : missing(await this.factsOf(deal, ctx), await ctx.loadOne(this.paths.gatesByCounty, deal.jurisdictionId));
  }

  @ResolveField(() => [StageLogEntryType], { description: 'Oldest first.' })
  async stageLog(@Parent() deal: DealRow, @Ctx() ctx: RequestContext): Promise<StageLogEntryType[]> {
    return withDays(await ctx.loadMany(this.queries.stageLogByDealIds, deal.id), this.clock.today());
  }

  @ResolveField(() => [StageStepType], { description: 'Stages up to now and to come, with days and the median of peers.' })
  async stagePath(@Parent() deal: DealRow, @Ctx() ctx: RequestContext): Promise<StageStep[]> {
    const [log, medians] = await Promise.all([ctx.loadMany(this.queries.stageLogByDealIds, deal.id), ctx.loadMany(this.paths.mediansByKey, pathKey(deal))]);
    return stagePath(deal, log, medians, this.clock.today());
  }

  private async factsOf(deal: DealRow, ctx: RequestContext): Promise<DealFacts> {
    return factsOf(deal, await ctx.loadOne(this.facts.byDealIds, deal.id), this.clock.today());
  }
}

/** Says in the reader's language what an override passed over. */
@Resolver(() => StageLogEntryType)
export class StageLogEntryResolver {
  @ResolveField(() => [String], { description: 'Codes of what was missing when it was overridden, in words.' })
  unmet(@Parent() { unmet, fromStage, toStage }: StageLogEntryType, @Ctx() { locale }: RequestContext): string[] {
    const stages = fromStage ? mandatoryBetween(fromStage, toStage).join(',') : '';
    return unmet.map((code) => translate(locale, `error.${code}`, worded(locale, { stages })));
  }
}
