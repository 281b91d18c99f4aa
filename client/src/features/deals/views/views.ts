import type { SavedViewFragment } from '../../../gql/graphql';
import { DEAL_FILTER_KEYS } from '../list/deal-filter';

/** The name under which the server keeps the views of this list. */
export const LIST = 'deals';

export type SavedView = SavedViewFragment;

/** Views that everybody has, by what the address calls them. Days are relative: "this week" is next week's next week. */
export const READY_VIEWS = {
  mine: 'mine=true&status=active',
  due: 'status=active&due=week&sort=nextFollowUpOn.asc',
  quiet: 'status=active&quiet=14&sort=lastProgressOn.asc',
  signed: 'enteredStage=contract&enteredIn=month&archived=all',
  alarms: 'status=active&lights=yellow,red',
} as const;
export type ReadyView = keyof typeof READY_VIEWS;
export const READY_KEYS = Object.keys(READY_VIEWS) as ReadyView[];
export const isReady = (id: string | null): id is ReadyView => READY_KEYS.some((key) => key === id);

/** What a view is about: the filters, order and columns of an address in one fixed order, and nothing else of it. */
export const canonical = (query: string | URLSearchParams): string => {
  const params = new URLSearchParams(query);
  const kept = DEAL_FILTER_KEYS.filter((key) => key !== 'view').flatMap((key) => {
    const value = params.get(key);
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams(kept).toString();
};

/** The address of the list under a view. */
export const viewLink = (id: string | null, query: string): string => {
  const params = new URLSearchParams(canonical(query));
  if (id) params.set('view', id);
  const text = params.toString();
  return text ? `/deals?${text}` : '/deals';
};
