import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompaniesService } from '../companies.service.js';
import { CompanyQueries } from '../company.queries.js';
import { ContactQueries, type ContactRow } from '../contact.queries.js';
import type { Company } from '../data/company.entity.js';
import { findIndustries, industryName, type Industry } from '../domain/industry.js';
import { AddContactInput, CompaniesArgs, CompanyArgs, IndustryCodesArgs, RegisterCompanyInput, UpdateCompanyInput } from './company.inputs.js';
import { CompanyConnection, CompanyPayload, CompanyType, ContactType, IndustryCodeType } from './company.types.js';

@Resolver(() => CompanyType)
export class CompanyResolver {
  constructor(private readonly service: CompaniesService, private readonly queries: CompanyQueries, private readonly contactQueries: ContactQueries) {}

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
  industryCodes(@Ctx() { locale }: RequestContext, @Args() { search }: IndustryCodesArgs): Industry[] {
    return findIndustries(search ?? null, locale);
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
  addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<CompanyPayload> {
    return refusable(async () => {
      await this.service.addContact(actor, input);
      return { company: await this.queries.get(actor, input.companyId) };
    });
  }

  @ResolveField(() => String, { nullable: true })
  industryName(@Parent() company: Company, @Ctx() { locale }: RequestContext): string | null {
    return industryName(company.industryCode, locale);
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
