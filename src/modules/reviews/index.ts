export { ReviewConclusionService, type ConcludeReview } from './review-conclusion.service.js';
export { REVIEW_DEPARTMENTS, type ReviewDepartment } from './domain/codes.js';
export { ReviewsModule } from './reviews.module.js';
export { ReviewsService, type ApplyForReview, type GiveOpinion, type ScoreReview } from './reviews.service.js';
