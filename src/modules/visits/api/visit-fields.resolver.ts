import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { reachOf, type Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { Ctx, CurrentActor } from '../../../platform/access/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyType, ContactType, type Company, type ContactRow } from '../../companies/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { RaisedIssue } from '../data/visit-links.entity.js';
import type { Visit } from '../data/visit.entity.js';
import { VisitCompaniesQueries } from '../visit-companies.queries.js';
import { VisitDetailsQueries } from '../visit-details.queries.js';
import { RaisedIssueType } from './raised-issue.types.js';
import { VisitType } from './visit.types.js';

/** What hangs on a visit. */
@Resolver(() => VisitType)
export class VisitFieldsResolver {
  constructor(
    private readonly met: VisitCompaniesQueries, private readonly details: VisitDetailsQueries,
    private readonly people: PeopleQueries, private readonly organisationQueries: OrganisationQueries,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'HH:MM in Asia/Shanghai.' })
  visitTime(@Parent() { visitTime }: Visit): string | null {
    return visitTime?.slice(0, 5) ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'HH:MM of the same day, when it ended.' })
  endedAt(@Parent() { endedAt }: Visit): string | null {
    return endedAt?.slice(0, 5) ?? null;
  }

  @ResolveField(() => [CompanyType])
  companies(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Company[]> {
    return ctx.loadMany(this.met.byVisitIds, visit.id);
  }

  @ResolveField(() => [ContactType])
  contacts(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<ContactRow[]> {
    return ctx.loadMany(this.details.contacts, visit.id);
  }

  @ResolveField(() => [PersonType])
  colleagues(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Person[]> {
    return ctx.loadMany(this.details.colleagues, visit.id);
  }

  @ResolveField(() => [StoredFile])
  files(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.details.files, visit.id);
  }

  @ResolveField(() => [RaisedIssueType])
  issues(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<RaisedIssue[]> {
    return ctx.loadMany(this.details.issues, visit.id);
  }

  @ResolveField(() => String, { nullable: true })
  allianceName(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<string | null> {
    return ctx.load(this.details.allianceNames, visit.allianceId);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisationQueries.byIds, visit.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  createdBy(@Parent() visit: Visit, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.load(this.people.byIds, visit.createdById);
  }

  @ResolveField(() => [String], { description: 'Verbs that the viewer may go on with: registerLead, updateVisit, joinVisits.' })
  async viewerCan(@Parent() visit: Visit, @CurrentActor() actor: Actor, @Ctx() ctx: RequestContext): Promise<string[]> {
    const { path } = await ctx.loadOne(this.organisationQueries.byIds, visit.organisationId);
    const reaches = (permission: Permission): boolean => reachOf(actor, permission).some((reached) => path.startsWith(reached));
    // What became a part of another record is changed there.
    const stands = visit.joinedInto === null;
    const logs = reaches('visit.log');
    return [
      ...(reaches('deal.register') ? ['registerLead'] : []),
      ...(stands && (logs && visit.createdById === actor.id || reaches('visit.correct')) ? ['updateVisit'] : []),
      ...(stands && logs ? ['joinVisits'] : []),
    ];
  }
}

/** Which company asked. Read with the companies of the visit: who may read the visit may know it. */
@Resolver(() => RaisedIssueType)
export class RaisedIssueResolver {
  constructor(private readonly met: VisitCompaniesQueries) {}

  @ResolveField(() => CompanyType, { nullable: true })
  async company(@Parent() issue: RaisedIssue, @Ctx() ctx: RequestContext): Promise<Company | null> {
    const met = await ctx.loadMany(this.met.byVisitIds, issue.visitId);
    return met.find(({ id }) => id === issue.companyId) ?? null;
  }
}
