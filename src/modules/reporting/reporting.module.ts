import { Module } from '@nestjs/common';
import { DealsModule } from '../deals/index.js';
import { FunnelResolver, IndicatorsResolver } from './api/indicator.resolver.js';
import { PipelineResolver, StandstillResolver } from './api/report.resolver.js';
import { IndicatorQueries } from './indicator.queries.js';
import { ReportQueries } from './report.queries.js';

/** Numbers over the pipeline. Owns no table. */
@Module({ imports: [DealsModule], providers: [ReportQueries, IndicatorQueries, PipelineResolver, StandstillResolver, IndicatorsResolver, FunnelResolver] })
export class ReportingModule {}
