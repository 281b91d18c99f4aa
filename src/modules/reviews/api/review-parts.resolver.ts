import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { DealType, type Deal } from '../../deals/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import type { ReviewCondition } from '../data/review-parts.entity.js';
import { ReviewQueries, type ReviewRow } from '../review.queries.js';
import { ReviewConditionType, ReviewScoreType, ReviewType, ReviewVetoType } from './review.types.js';

/** What reviews add to a deal. */
@Resolver(() => DealType)
export class DealReviewsResolver {
  constructor(private readonly queries: ReviewQueries) {}

  @ResolveField(() => [ReviewType], { description: 'The oldest first.' })
  reviews(@Parent() deal: Deal, @Ctx() ctx: RequestContext): Promise<ReviewRow[]> {
    return ctx.loadMany(this.queries.byDealIds, deal.id);
  }
}

@Resolver(() => ReviewConditionType)
export class ReviewConditionResolver {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => PersonType)
  owner(@Parent() { ownerId }: ReviewCondition, @Ctx() ctx: RequestContext): Promise<Person> {
    return ctx.loadOne(this.people.byIds, ownerId);
  }
}

@Resolver(() => ReviewScoreType)
export class ReviewScoreResolver {
  @ResolveField(() => String)
  title(@Parent() { item }: ReviewScoreType, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `reviewItem.${item}`);
  }
}

@Resolver(() => ReviewVetoType)
export class ReviewVetoResolver {
  @ResolveField(() => String)
  title(@Parent() { code }: ReviewVetoType, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `reviewVeto.${code}`);
  }
}
