import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompaniesService } from '../companies.service.js';
import { CompanyQueries } from '../company.queries.js';
import type { Company } from '../data/company.entity.js';
import { findIndustries, type Industry } from '../domain/industry.js';
import { findRegions, type Region } from '../domain/regions.js';
import { RisksService } from '../risks.service.js';
import { CodesArgs, CompaniesArgs, CompanyArgs } from './company.args.js';
import { RegisterCompanyInput, UpdateCompanyInput } from './company.inputs.js';
import { CompanyConnection, CompanyPayload, CompanyType, IndustryCodeType, RegionCodeType } from './company.types.js';
import { ClearRiskInput, FlagRiskInput } from './risk.inputs.js';

@Resolver(() => CompanyType)
export class CompanyResolver {
  constructor(private readonly service: CompaniesService, private readonly queries: CompanyQueries, private readonly risks: RisksService) {}

  @Can('company.read')
  @Query(() => CompanyConnection)
  companies(@CurrentActor() actor: Actor, @Args() args: CompaniesArgs): Promise<Page<Company>> {
    return this.queries.page(actor, args);
  }

  @Can('company.read')
  @Query(() => CompanyType)
  company(@CurrentActor() actor: Actor, @Args() { id }: CompanyArgs): Promise<Company> {
    return this.queries.get(actor, id);
  }

  @Can('company.read')
  @Query(() => [IndustryCodeType])
  industryCodes(@Ctx() { locale }: RequestContext, @Args() { search }: CodesArgs): Industry[] {
    return findIndustries(search ?? null, locale);
  }

  @Can('company.read')
  @Query(() => [RegionCodeType])
  regionCodes(@Args() { search }: CodesArgs): Region[] {
    return findRegions(search ?? null);
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  registerCompany(@CurrentActor() actor: Actor, @Args('input') input: RegisterCompanyInput): Promise<CompanyPayload> {
    return refusable(async () => ({ company: await this.queries.get(actor, await this.service.register(actor, input)) }));
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  updateCompany(@CurrentActor() actor: Actor, @Args('input') input: UpdateCompanyInput): Promise<CompanyPayload> {
    return refusable(async () => {
      await this.service.update(actor, input);
      return { company: await this.queries.get(actor, input.id) };
    });
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  flagRisk(@CurrentActor() actor: Actor, @Args('input') input: FlagRiskInput): Promise<CompanyPayload> {
    return refusable(async () => {
      await this.risks.flag(actor, input);
      return { company: await this.queries.get(actor, input.companyId) };
    });
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  clearRisk(@CurrentActor() actor: Actor, @Args('input') input: ClearRiskInput): Promise<CompanyPayload> {
    return refusable(async () => ({ company: await this.queries.get(actor, await this.risks.clear(actor, input)) }));
  }
}
