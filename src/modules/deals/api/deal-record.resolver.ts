import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { DealBenefit } from '../data/deal-benefit.entity.js';
import type { DealMember } from '../data/deal-member.entity.js';
import type { Deal } from '../data/deal.entity.js';
import type { DealRow } from '../data/deal.row.js';
import { DealRecordQueries } from '../deal-record.queries.js';
import { DealQueries } from '../deal.queries.js';
import { BenefitType, DealMemberType, DealType } from './deal.types.js';

/** The rest of a deal's record: who may know it, its people, its benefit, what grew from it. */
@Resolver(() => DealType)
export class DealRecordResolver {
  constructor(
    private readonly queries: DealQueries, private readonly record: DealRecordQueries, private readonly people: PeopleQueries,
    private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField(() => Boolean, { description: 'true: name, investor, content and project code are withheld from the viewer; `name` is the code name.' })
  masked(@Parent() deal: Deal & Partial<DealRow>): boolean {
    // A row that a refused verb carries was locked, which takes knowing it.
    return deal.masked ?? false;
  }

  @ResolveField(() => Boolean)
  archived(@Parent() deal: Deal): boolean {
    return deal.archivedAt !== null;
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  firstContactOrganisation(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.load(this.organisations.byIds, deal.firstContactOrganisationId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  liaison(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.load(this.people.byIds, deal.liaisonId);
  }

  @ResolveField(() => [DealMemberType])
  members(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<DealMember[]> {
    return ctx.loadMany(this.record.membersByDealIds, deal.id);
  }

  @ResolveField(() => [BenefitType])
  benefits(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<DealBenefit[]> {
    return ctx.loadMany(this.record.benefitsByDealIds, deal.id);
  }

  @ResolveField(() => [DealType], { description: 'Deals that grew from this one: expansions and second attractions.' })
  offshoots(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<DealRow[]> {
    return ctx.loadMany(this.queries.offshootsByDealIds, deal.id);
  }
}

/** Who somebody on a deal's list is. */
@Resolver(() => DealMemberType)
export class DealMemberResolver {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => PersonType)
  person(@Parent() { userId }: DealMember, @Ctx() ctx: RequestContext): Promise<Person> {
    return ctx.loadOne(this.people.byIds, userId);
  }
}
