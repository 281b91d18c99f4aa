import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { DecimalScalar, refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import { DealQueries } from '../../deals/index.js';
import type { ReviewCondition, ReviewOpinion } from '../data/review-parts.entity.js';
import type { Review } from '../data/review.entity.js';
import { VETOES } from '../domain/score-template.js';
import { scorecardOf, totalOf } from '../domain/scores.js';
import { ReviewConclusionService } from '../review-conclusion.service.js';
import { ReviewQueries } from '../review.queries.js';
import { ReviewsService } from '../reviews.service.js';
import { namingDepartments } from './naming-departments.js';
import { ApplyForReviewInput, ConcludeReviewInput, GiveOpinionInput, ScoreReviewInput } from './review.inputs.js';
import { ReviewConditionType, ReviewOpinionType, ReviewPayload, ReviewScoreType, ReviewTemplateType, ReviewType } from './review.types.js';

@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(
    private readonly service: ReviewsService, private readonly conclusions: ReviewConclusionService,
    private readonly queries: ReviewQueries, private readonly deals: DealQueries,
  ) {}

  @Can('deal.read')
  @Query(() => ReviewTemplateType)
  reviewTemplate(): ReviewTemplateType {
    return { items: scorecardOf({}), vetoes: VETOES.map((code) => ({ code })) };
  }

  @Can('review.manage')
  @Mutation(() => ReviewPayload)
  applyForReview(@CurrentActor() actor: Actor, @Args('input') input: ApplyForReviewInput): Promise<ReviewPayload> {
    return this.answer(actor, () => this.service.apply(actor, input));
  }

  @Can('review.opinion')
  @Mutation(() => ReviewPayload)
  giveOpinion(@CurrentActor() actor: Actor, @Args('input') input: GiveOpinionInput): Promise<ReviewPayload> {
    return this.answer(actor, () => this.service.giveOpinion(actor, input).then(() => input.reviewId));
  }

  @Can('review.manage')
  @Mutation(() => ReviewPayload)
  scoreReview(@CurrentActor() actor: Actor, @Args('input') input: ScoreReviewInput): Promise<ReviewPayload> {
    return this.answer(actor, () => this.service.score(actor, input).then(() => input.reviewId));
  }

  @Can('review.conclude')
  @Mutation(() => ReviewPayload)
  async concludeReview(@CurrentActor() actor: Actor, @Args('input') input: ConcludeReviewInput, @Ctx() { locale }: RequestContext): Promise<ReviewPayload> {
    const answered = await this.answer(actor, () => this.conclusions.conclude(actor, input).then(() => input.reviewId));
    return Object.assign(answered, { userErrors: namingDepartments(answered.userErrors, locale) });
  }

  @ResolveField(() => [ReviewOpinionType])
  opinions(@Parent() { id }: Review, @Ctx() ctx: RequestContext): Promise<ReviewOpinion[]> {
    return ctx.loadMany(this.queries.opinionsByReviewIds, id);
  }

  @ResolveField(() => [ReviewScoreType])
  scores(@Parent() { scores }: Review): ReviewScoreType[] {
    return scorecardOf(scores);
  }

  @ResolveField(() => DecimalScalar, { nullable: true, description: 'Of 100; null while no item is scored.' })
  total(@Parent() { scores }: Review): string | null {
    return totalOf(scores);
  }

  @ResolveField(() => [ReviewConditionType])
  conditions(@Parent() { id }: Review, @Ctx() ctx: RequestContext): Promise<ReviewCondition[]> {
    return ctx.loadMany(this.queries.conditionsByReviewIds, id);
  }

  @ResolveField(() => [StoredFile])
  files(@Parent() { id }: Review, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.queries.filesByReviewIds, id);
  }

  private answer(actor: Actor, verb: () => Promise<string>): Promise<ReviewPayload> {
    return refusable(async () => {
      const review = await this.queries.get(actor, await verb());
      return { review, deal: await this.deals.get(actor, review.dealId) };
    });
  }
}
