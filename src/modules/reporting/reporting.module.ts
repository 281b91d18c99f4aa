import { Module } from '@nestjs/common';
import { DealsModule } from '../deals/index.js';
import { PipelineResolver, StandstillResolver } from './api/report.resolver.js';
import { ReportQueries } from './report.queries.js';

/** Numbers over the pipeline. Owns no table. */
@Module({ imports: [DealsModule], providers: [ReportQueries, PipelineResolver, StandstillResolver] })
export class ReportingModule {}
