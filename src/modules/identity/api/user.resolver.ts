import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { PeopleQueries, type Person } from '../people.queries.js';
import { UserQueries, type GrantRow, type UserRow } from '../user.queries.js';
import { UsersService } from '../users.service.js';
import { CreateUserInput, PeopleArgs } from './identity.inputs.js';
import { GrantType, PersonType, UserPayload, UserType } from './identity.types.js';

@Resolver(() => UserType)
export class UserResolver {
  constructor(private readonly service: UsersService, private readonly queries: UserQueries, private readonly colleagues: PeopleQueries) {}

  @Can('people.read')
  @Query(() => [PersonType], { description: "colleagues who may own deals and tasks within the viewer's reach" })
  people(@CurrentActor() actor: Actor, @Args() { search }: PeopleArgs): Promise<Person[]> {
    return this.colleagues.list(actor, search ?? null);
  }

  @Can('user.read')
  @Query(() => [UserType])
  users(@CurrentActor() actor: Actor): Promise<UserRow[]> {
    return this.queries.list(actor);
  }

  @Can('user.manage')
  @Mutation(() => UserPayload)
  createUser(@CurrentActor() actor: Actor, @Args('input') input: CreateUserInput): Promise<UserPayload> {
    return refusable(async () => ({ user: await this.queries.get(actor, await this.service.create(actor, input)) }));
  }

  @ResolveField(() => [GrantType])
  grants(@Parent() user: UserRow, @Ctx() ctx: RequestContext): Promise<GrantRow[]> {
    return ctx.loadMany(this.queries.grantsByUser, user.id);
  }
}

@Resolver(() => GrantType)
export class GrantResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  /** The viewer's own grants bring their organisation along. */
  @ResolveField(() => OrganisationType)
  organisation(@Parent() grant: GrantRow & { organisation?: Organisation }, @Ctx() ctx: RequestContext): Promise<Organisation> | Organisation {
    return grant.organisation ?? ctx.loadOne(this.organisations.byIds, grant.organisationId);
  }
}
