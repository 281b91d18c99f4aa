import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, type Company } from '../../companies/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { Visit } from '../data/visit.entity.js';
import { VisitNoticesQueries, type CompanyVisitActivity, type VisitNotice } from '../visit-notices.queries.js';
import { VisitQueries } from '../visit.queries.js';
import { CompanyVisitActivityType, VisitNoticeType } from './visit-notice.types.js';
import { VisitType } from './visit.types.js';

const NO_ACTIVITY: CompanyVisitActivity = { lastWeek: 0, notices: [] };

/** What visits add to a company. */
@Resolver(() => CompanyType)
export class CompanyVisitsResolver {
  constructor(private readonly queries: VisitQueries, private readonly noticeQueries: VisitNoticesQueries) {}

  @ResolveField(() => [VisitType], { description: 'The latest 20 in reach, latest first.' })
  visits(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Visit[]> {
    return ctx.loadMany(this.queries.latestByCompanyIds, company.id);
  }

  @ResolveField(() => CompanyVisitActivityType, { description: 'Who of the whole county was there lately and who plans to go: days and organisations, never what was said.' })
  async visitActivity(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<CompanyVisitActivity> {
    return (await ctx.load(this.noticeQueries.activity, company.id)) ?? NO_ACTIVITY;
  }
}

/** Whose visit a notice tells of. */
@Resolver(() => VisitNoticeType)
export class VisitNoticeResolver {
  constructor(private readonly organisationQueries: OrganisationQueries) {}

  @ResolveField(() => OrganisationType)
  organisation(@Parent() notice: VisitNotice, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisationQueries.byIds, notice.organisationId);
  }
}
