import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DealsModule } from '../deals/index.js';
import { DealReviewsResolver, ReviewConditionResolver, ReviewScoreResolver, ReviewVetoResolver } from './api/review-parts.resolver.js';
import { ReviewResolver } from './api/review.resolver.js';
import { ReviewCondition, ReviewOpinion } from './data/review-parts.entity.js';
import { Review } from './data/review.entity.js';
import { ReviewConclusionService } from './review-conclusion.service.js';
import { ReviewQueries } from './review.queries.js';
import { ReviewsService } from './reviews.service.js';

/** 评审: an application, what the departments say, a scorecard, a conclusion. Gates read the conclusion from `deal_facts`. */
@Module({
  imports: [TypeOrmModule.forFeature([Review, ReviewOpinion, ReviewCondition]), DealsModule],
  providers: [ReviewsService, ReviewConclusionService, ReviewQueries, ReviewResolver, DealReviewsResolver, ReviewConditionResolver, ReviewScoreResolver, ReviewVetoResolver],
  exports: [ReviewsService, ReviewConclusionService],
})
export class ReviewsModule {}
