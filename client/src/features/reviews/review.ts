import type { DealReviewsQuery, ReviewFactsFragment } from '../../gql/graphql';
import type { ReviewDepartment, ReviewVerdict } from '../../gql/schema';

export type Review = ReviewFactsFragment;
export type Opinion = Review['opinions'][number];
export type Veto = DealReviewsQuery['reviewTemplate']['vetoes'][number];

/** Who is asked: 发改 工信 自然资源 生态环境 应急 住建 财政 税务. */
export const DEPARTMENTS: readonly ReviewDepartment[] = ['reform', 'industry', 'naturalResources', 'environment', 'emergency', 'housing', 'finance', 'taxation'];
export const VERDICTS: readonly ReviewVerdict[] = ['agree', 'conditional', 'disagree'];

/** The verbs of a review that `viewerCan` names. */
export type ReviewVerb = 'giveOpinion' | 'scoreReview' | 'concludeReview';
export const mayReview = (review: Pick<Review, 'viewerCan'>, verb: ReviewVerb): boolean => review.viewerCan.includes(verb);

/** How the departments stand to it. */
export interface Standing {
  heard: number;
  disagreeing: ReviewDepartment[];
  missing: ReviewDepartment[];
}

export const standingOf = ({ opinions }: Pick<Review, 'opinions'>): Standing => ({
  heard: opinions.length,
  disagreeing: opinions.filter(({ verdict }) => verdict === 'disagree').map(({ department }) => department),
  missing: DEPARTMENTS.filter((one) => !opinions.some(({ department }) => department === one)),
});

/** Asks for the reviews of the deal again; the one of this id as it is now, null when it could not be had. */
export type Reload = (id: string) => Promise<Review | null>;
