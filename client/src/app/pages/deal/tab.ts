import type { DealAction } from '../../../features/deals/page/actions';
import type { DealPageQuery } from '../../../gql/graphql';

/** The parts of a deal's page, in their order. */
export const DEAL_TABS = ['overview', 'agreements', 'construction', 'reviews', 'story'] as const;
export type DealTab = (typeof DEAL_TABS)[number];

/** What a part of the page is given: the deal, how to open a dialog on it (`?do=sign`, in deal-dialogs.tsx), and how to ask for it again. */
export interface DealTabProps {
  deal: DealPageQuery['deal'];
  onAction: (action: DealAction) => void;
  onRetry: () => void;
}
