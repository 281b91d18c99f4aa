import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationType, type Organisation } from '../../organisations/index.js';
import { CompanyQueries } from '../company.queries.js';
import { CompanyRelationsQueries } from '../company-relations.queries.js';
import { ContactQueries, type ContactRow } from '../contact.queries.js';
import type { CompanyRisk } from '../data/company-risk.entity.js';
import type { Company } from '../data/company.entity.js';
import { industryName } from '../domain/industry.js';
import { regionOf } from '../domain/regions.js';
import { CompanyType, RiskFlagType } from './company.types.js';
import { ContactType } from './contact.types.js';

/** What a company's own row does not hold. */
@Resolver(() => CompanyType)
export class CompanyRelationsResolver {
  constructor(private readonly queries: CompanyQueries, private readonly relations: CompanyRelationsQueries, private readonly contactQueries: ContactQueries) {}

  @ResolveField(() => String, { nullable: true })
  industryName(@Parent() company: Company, @Ctx() { locale }: RequestContext): string | null {
    return industryName(company.industryCode, locale);
  }

  @ResolveField(() => String, { nullable: true, description: 'Such as 江西省赣州市南康区; null for a code that the list does not know.' })
  regionName(@Parent() company: Company): string | null {
    return regionOf(company.regionCode)?.fullName ?? null;
  }

  @ResolveField(() => CompanyType, { nullable: true, description: '母公司.' })
  parent(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Company | null> {
    return ctx.load(this.queries.byIds, company.parentId);
  }

  @ResolveField(() => [CompanyType])
  subsidiaries(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Company[]> {
    return ctx.loadMany(this.relations.subsidiaries, company.id);
  }

  @ResolveField(() => [RiskFlagType], { description: 'Those not cleared first, newest first.' })
  riskFlags(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<CompanyRisk[]> {
    return ctx.loadMany(this.relations.risks, company.id);
  }

  @ResolveField(() => [OrganisationType], { description: 'Organisations of the county that have a live deal with it or visited it in the last 180 days.' })
  followedBy(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<Organisation[]> {
    return ctx.loadMany(this.relations.followers, company.id);
  }

  @ResolveField(() => [ContactType])
  contacts(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<ContactRow[]> {
    return ctx.loadMany(this.contactQueries.byCompany, company.id);
  }

  @ResolveField(() => [String], { description: 'Mutations that the viewer may call for this company.' })
  viewerCan(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<string[]> {
    return ctx.loadMany(this.queries.viewerCan, company.id);
  }
}
