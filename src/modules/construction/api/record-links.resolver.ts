import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { ClockExtensionType, LightQueries, type ClockExtensionRow } from '../../deals/index.js';
import { RecordFiles } from '../data/record-files.js';
import { concernsLane } from '../domain/plan.js';
import { MilestoneType } from './construction.types.js';
import { PermitType } from './permit.types.js';
import { PlanLaneType } from './plan.types.js';
import { ProgressReportType } from './progress.types.js';
import { StatisticsCheckType, StatisticsFindingType } from './statistics.types.js';

@Resolver(() => MilestoneType)
export class MilestoneFilesResolver {
  constructor(private readonly records: RecordFiles) {}

  @ResolveField(() => [StoredFile])
  files(@Parent() milestone: MilestoneType, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.records.ofMilestones, milestone.id);
  }
}

@Resolver(() => PermitType)
export class PermitFilesResolver {
  constructor(private readonly records: RecordFiles) {}

  @ResolveField(() => [StoredFile])
  async files(@Parent() { id }: PermitType, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return id === null ? [] : ctx.loadMany(this.records.ofPermits, id);
  }
}

@Resolver(() => ProgressReportType)
export class ProgressReportFilesResolver {
  constructor(private readonly records: RecordFiles) {}

  @ResolveField(() => [StoredFile])
  files(@Parent() report: ProgressReportType, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.records.ofReports, report.id);
  }
}

@Resolver(() => PlanLaneType)
export class PlanLaneResolver {
  constructor(private readonly lights: LightQueries) {}

  @ResolveField(() => [ClockExtensionType], { description: 'Those that stand, the last recorded first.' })
  async extensions(@Parent() { dealId, kind }: PlanLaneType, @Ctx() ctx: RequestContext): Promise<ClockExtensionRow[]> {
    return (await ctx.loadMany(this.lights.extensionsByDealIds, dealId)).filter(({ rule, withdrawn }) => !withdrawn && concernsLane(kind, rule));
  }
}

@Resolver(() => StatisticsCheckType)
export class StatisticsPhotosResolver {
  constructor(private readonly records: RecordFiles) {}

  @ResolveField(() => [StoredFile])
  async photos(@Parent() { dealId }: StatisticsCheckType, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return dealId ? ctx.loadMany(this.records.ofStatistics, dealId) : [];
  }
}

/** Says in the reader's language what a finding asks, or that it is settled. */
@Resolver(() => StatisticsFindingType)
export class StatisticsFindingResolver {
  @ResolveField(() => String)
  message(@Parent() { code, ok }: StatisticsFindingType, @Ctx() { locale }: RequestContext): string {
    return translate(locale, ok ? `finding.${code}` : `error.${code}`);
  }
}
