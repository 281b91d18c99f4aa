import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, enumOf, Payload } from '../../../platform/graphql/index.js';
import { DealType } from '../../deals/index.js';
import type { ReviewCondition, ReviewOpinion } from '../data/review-parts.entity.js';
import { REVIEW_CONCLUSIONS, REVIEW_DEPARTMENTS, REVIEW_VERDICTS, type ReviewConclusion, type ReviewDepartment, type ReviewVerdict } from '../domain/codes.js';
import type { ReviewRow } from '../review.queries.js';

export const ReviewDepartmentEnum = enumOf(REVIEW_DEPARTMENTS);
registerEnumType(ReviewDepartmentEnum, { name: 'ReviewDepartment' });
export const ReviewVerdictEnum = enumOf(REVIEW_VERDICTS);
registerEnumType(ReviewVerdictEnum, { name: 'ReviewVerdict' });
export const ReviewConclusionEnum = enumOf(REVIEW_CONCLUSIONS);
registerEnumType(ReviewConclusionEnum, { name: 'ReviewConclusion' });

@ObjectType('Review')
export class ReviewType {
  @Field(() => ID) id: string;
  @Field(() => DateScalar) appliedOn: string;
  @Field(() => DateScalar, { nullable: true }) dueOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [String]) vetoes: string[];
  @Field(() => ReviewConclusionEnum, { nullable: true }) conclusion: ReviewConclusion | null;
  @Field(() => DateScalar, { nullable: true }) concludedOn: string | null;
  @Field(() => String, { nullable: true }) concludedBy: string | null;
  @Field(() => String, { nullable: true }) conclusionNote: string | null;
  @Field(() => Int) version: number;
  @Field(() => [String], { description: 'Verbs: giveOpinion, scoreReview, concludeReview.' }) viewerCan: string[];
}

@ObjectType('ReviewOpinion')
export class ReviewOpinionType {
  @Field(() => ReviewDepartmentEnum) department: ReviewDepartment;
  @Field(() => ReviewVerdictEnum) verdict: ReviewVerdict;
  @Field(() => String, { nullable: true }) opinion: string | null;
  @Field(() => DateScalar) givenOn: string;
  @Field(() => String) givenBy: string;
}

@ObjectType('ReviewScore')
export class ReviewScoreType {
  @Field(() => String) item: string;
  @Field(() => Int) max: number;
  @Field(() => DecimalScalar, { nullable: true }) points: string | null;
}

@ObjectType('ReviewCondition')
export class ReviewConditionType {
  @Field(() => ID) id: string;
  @Field(() => String) content: string;
  @Field(() => DateScalar) dueOn: string;
}

@ObjectType('ReviewVeto')
export class ReviewVetoType {
  @Field(() => String) code: string;
}

@ObjectType('ReviewTemplate')
export class ReviewTemplateType {
  @Field(() => [ReviewScoreType]) items: ReviewScoreType[];
  @Field(() => [ReviewVetoType]) vetoes: ReviewVetoType[];
}

@ObjectType()
export class ReviewPayload extends Payload {
  @Field(() => ReviewType, { nullable: true }) review?: ReviewRow;
  @Field(() => DealType, { nullable: true }) deal?: DealType;
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as ReviewRow satisfies ReviewType);
void (0 as unknown as ReviewOpinion satisfies ReviewOpinionType);
void (0 as unknown as ReviewCondition satisfies ReviewConditionType);
