import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { SavedViewsDocument } from './documents';
import { canonical, isReady, LIST, READY_VIEWS, type ReadyView, type SavedView } from './views';

export interface CurrentView {
  saved: readonly SavedView[];
  /** The ready-made view that is named in the address, or the saved one, if it is still there; neither: no view. */
  ready: ReadyView | null;
  view: SavedView | null;
  /** What the address shows now, without the name of a view. */
  shown: string;
  /** What it showed as the view was saved; without a view: everything. */
  stored: string;
  /** Something differs from the view, or is set without one. */
  changed: boolean;
}

/** The view that the address is under. The filters of the address are the truth; the view only names them. */
export const useView = (): CurrentView => {
  const [params] = useSearchParams();
  const [{ data }] = useQuery({ query: SavedViewsDocument, variables: { list: LIST } });
  const saved = data?.savedViews ?? [];
  const id = params.get('view');
  const ready = isReady(id) ? id : null;
  const view = saved.find((one) => one.id === id) ?? null;
  const shown = canonical(params);
  const stored = canonical(ready ? READY_VIEWS[ready] : (view?.query ?? ''));
  return { saved, ready, view, shown, stored, changed: shown !== stored };
};
