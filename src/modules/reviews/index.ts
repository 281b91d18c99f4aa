export { ReviewConclusionService, type ConcludeReview } from './review-conclusion.service.js';
export { ReviewsModule } from './reviews.module.js';
export { ReviewsService, type GiveOpinion } from './reviews.service.js';
