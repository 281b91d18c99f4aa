import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { SimilarCompanyQueries, type SimilarCompany } from '../similar-companies.queries.js';
import { SimilarCompaniesArgs, SimilarCompanyType } from './similar.types.js';

@Resolver(() => SimilarCompanyType)
export class SimilarResolver {
  constructor(private readonly queries: SimilarCompanyQueries) {}

  @Can('company.read')
  @Query(() => [SimilarCompanyType], { description: 'Companies of the county that may be the same, the most alike first; at most 8.' })
  similarCompanies(@CurrentActor() actor: Actor, @Args() sought: SimilarCompaniesArgs): Promise<SimilarCompany[]> {
    return this.queries.similar(actor, sought);
  }
}
