import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { CohortRatesType, type CohortRates, type Stage } from '../../deals/index.js';
import type { FunnelStep } from '../domain/funnel.js';
import { IndicatorQueries, type ChainIndicators } from '../indicator.queries.js';
import { ReportQueries } from '../report.queries.js';
import { ChainIndicatorsType, FunnelStepType, IndicatorFilterInput, Indicators } from './indicator.types.js';

@Resolver(() => Indicators)
export class IndicatorsResolver {
  constructor(private readonly queries: IndicatorQueries) {}

  @Can('pipeline.read')
  @Query(() => Indicators)
  async indicators(@CurrentActor() actor: Actor, @Args('filter') filter: IndicatorFilterInput): Promise<Indicators> {
    this.queries.check(filter);
    return { filter, ...(await this.queries.entered(actor, filter)) };
  }

  @ResolveField(() => CohortRatesType)
  cohort(@CurrentActor() actor: Actor, @Parent() { filter }: Indicators): Promise<CohortRates> {
    return this.queries.cohort(actor, filter);
  }

  @ResolveField(() => [ChainIndicatorsType])
  byChain(@CurrentActor() actor: Actor, @Parent() { filter }: Indicators): Promise<ChainIndicators[]> {
    return this.queries.byChain(actor, filter);
  }
}

@Resolver(() => FunnelStepType)
export class FunnelResolver {
  constructor(private readonly reports: ReportQueries) {}

  @Can('pipeline.read')
  @Query(() => [FunnelStepType], { description: 'Deals in reach, not dropped, that came at least this far.' })
  funnel(@CurrentActor() actor: Actor, @Args('organisationId', { type: () => ID, nullable: true }) organisationId?: string | null): Promise<FunnelStep<Stage>[]> {
    return this.reports.funnel(actor, organisationId);
  }
}
