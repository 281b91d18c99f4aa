import type { Permission } from '../../../kernel/permissions.js';

/** What can be done to an open review of an active deal, and the right each takes. */
export const REVIEW_VERBS = [
  { name: 'giveOpinion', permission: 'review.opinion' },
  { name: 'scoreReview', permission: 'review.manage' },
  { name: 'concludeReview', permission: 'review.conclude' },
] as const satisfies readonly { name: string; permission: Permission }[];
