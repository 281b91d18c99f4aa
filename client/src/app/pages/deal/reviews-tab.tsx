import { may } from '../../../features/deals/deal';
import { ReviewsPanel } from '../../../features/reviews/reviews-panel';
import type { DealTabProps } from './tab';

/** 评审: applications, opinions, scores and conclusions. */
export const ReviewsTab = ({ deal, onAction }: DealTabProps) => <ReviewsPanel dealId={deal.id} onApply={may(deal, 'applyForReview') ? () => onAction('review') : null} />;
