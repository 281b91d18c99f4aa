import { type DealFilterKey, TAG_KEYS } from './deal-filter';

/** Filters that are about a column of the board, or about deals that stand on no column. */
const NOT_ON_BOARD: readonly DealFilterKey[] = ['stages', 'statuses', 'archived', 'leadStep', 'leadOverdue'];

/** The filters of the list that make sense across columns. */
export const BOARD_KEYS: readonly DealFilterKey[] = ['search', 'light', 'lights', 'mine', ...TAG_KEYS.filter((key) => !NOT_ON_BOARD.includes(key))];
