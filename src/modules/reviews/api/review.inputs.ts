import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, DecimalScalar, Id, ListOf, Nested, OneOf, Optional, OptionalScalar, OptionalText, Scalar, Text, Version } from '../../../platform/graphql/index.js';
import { REVIEW_CONCLUSIONS, REVIEW_DEPARTMENTS, REVIEW_VERDICTS, type ReviewConclusion, type ReviewDepartment, type ReviewVerdict } from '../domain/codes.js';
import type { GivenScore } from '../domain/scores.js';
import type { ConcludeReview, ConditionDraft } from '../review-conclusion.service.js';
import type { ApplyForReview, GiveOpinion, ScoreReview } from '../reviews.service.js';
import { ReviewConclusionEnum, ReviewDepartmentEnum, ReviewVerdictEnum } from './review.types.js';


@InputType()
export class ApplyForReviewInput implements ApplyForReview {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() appliedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() dueOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) note?: string | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, 20) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class GiveOpinionInput implements GiveOpinion {
  @Field(() => ID) @Id() reviewId: string;
  @Field(() => ReviewDepartmentEnum) @OneOf(REVIEW_DEPARTMENTS) department: ReviewDepartment;
  @Field(() => ReviewVerdictEnum) @OneOf(REVIEW_VERDICTS) verdict: ReviewVerdict;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) opinion?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() givenOn?: string | null;
}

@InputType()
export class ReviewScoreInput implements GivenScore {
  @Field(() => String) @Text({ max: 50 }) item: string;
  @Field(() => DecimalScalar) @Scalar() points: string;
}

@InputType()
export class ScoreReviewInput implements ScoreReview {
  @Field(() => ID) @Id() reviewId: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => [ReviewScoreInput]) @ListOf(0, 50) @Nested(() => ReviewScoreInput, { each: true }) scores: ReviewScoreInput[];
  @Field(() => [String]) @ListOf(0, 50) @Text({ max: 50, each: true }) vetoes: string[];
}

@InputType()
export class ReviewConditionInput implements ConditionDraft {
  // As long as the title of a task, which it becomes.
  @Field(() => String) @Text({ max: 200 }) content: string;
  @Field(() => DateScalar) @Scalar() dueOn: string;
  @Field(() => ID) @Id() ownerId: string;
}

@InputType()
export class ConcludeReviewInput implements ConcludeReview {
  @Field(() => ID) @Id() reviewId: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => ReviewConclusionEnum) @OneOf(REVIEW_CONCLUSIONS) conclusion: ReviewConclusion;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() on?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) note?: string | null;
  @Field(() => [ReviewConditionInput], { nullable: true, description: 'Of a conditional conclusion: each becomes a task.' })
  @Optional() @ListOf(0, 20) @Nested(() => ReviewConditionInput, { each: true }) conditions?: ReviewConditionInput[] | null;
}
