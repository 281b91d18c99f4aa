import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompanyMergeService } from '../company-merge.service.js';
import { CompanyMergesQueries, type CompanyMerge } from '../company-merges.queries.js';
import { CompanyQueries } from '../company.queries.js';
import type { Company } from '../data/company.entity.js';
import { CompanyPayload, CompanyType } from './company.types.js';
import { MergeCompaniesInput, UndoMergeInput } from './merge.inputs.js';
import { CompanyMergeType } from './merge.types.js';

@Resolver(() => CompanyType)
export class MergeResolver {
  constructor(private readonly service: CompanyMergeService, private readonly merging: CompanyMergesQueries, private readonly queries: CompanyQueries) {}

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  mergeCompanies(@CurrentActor() actor: Actor, @Args('input') input: MergeCompaniesInput): Promise<CompanyPayload> {
    return refusable(async () => ({ company: await this.queries.get(actor, await this.service.merge(actor, input)) }));
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  undoMerge(@CurrentActor() actor: Actor, @Args('input') input: UndoMergeInput): Promise<CompanyPayload> {
    return refusable(async () => ({ company: await this.queries.get(actor, await this.service.undo(actor, input.id)) }));
  }

  @ResolveField(() => [CompanyMergeType], { description: 'Companies merged into this one in the last 30 days, newest first: each can be undone.' })
  merges(@Parent() company: Company, @Ctx() ctx: RequestContext): Promise<CompanyMerge[]> {
    return ctx.loadMany(this.merging.byCompany, company.id);
  }
}
