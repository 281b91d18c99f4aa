import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import type { Organisation } from '../data/organisation.entity.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { OrganisationsService } from '../organisations.service.js';
import { CreateOrganisationInput, OrganisationArgs } from './organisation.inputs.js';
import { OrganisationPayload, OrganisationType } from './organisation.types.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationsService, private readonly queries: OrganisationQueries) {}

  @Can('organisation.read')
  @Query(() => [OrganisationType], { name: 'organisations' })
  tree(@CurrentActor() actor: Actor, @Args() { kind }: OrganisationArgs): Promise<Organisation[]> {
    return this.queries.tree(actor, kind ?? null);
  }

  @Can('organisation.manage')
  @Mutation(() => OrganisationPayload)
  createOrganisation(@CurrentActor() actor: Actor, @Ctx() ctx: RequestContext, @Args('input') input: CreateOrganisationInput): Promise<OrganisationPayload> {
    return refusable(async () => ({ organisation: await ctx.loadOne(this.queries.byIds, await this.organisations.create(actor, input)) }));
  }
}
