import { useCallback, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient, useQuery } from 'urql';

/** A Relay connection as every list of the API has it. */
export interface Connection<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
  totalCountCapped?: boolean;
}

export interface Pages<Data, Node> {
  /** The first page as urql holds it: give it to `QueryState`. */
  result: { data?: Data | undefined; error?: CombinedError | undefined; fetching: boolean };
  nodes: Node[];
  totalCount: number;
  totalCountCapped: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  moreError: CombinedError | undefined;
  loadMore: () => void;
  reload: () => void;
}

interface More<Node> {
  /** The first page these follow; when that changes, they are out of date. */
  after: unknown;
  nodes: Node[];
  pageInfo: Connection<Node>['pageInfo'] | null;
  loading: boolean;
  error: CombinedError | undefined;
}

/**
 * The first page of a connection, kept fresh by the cache, and more pages on demand. A refetch of the first page
 * folds the list back to it: rows shown are never of two different moments.
 */
export function usePages<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node>,
  pause = false,
): Pages<Data, Node> {
  const client = useClient();
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause });
  const first = result.data ? pick(result.data) : null;
  const key = result.data;
  const [kept, setKept] = useState<More<Node>>({ after: undefined, nodes: [], pageInfo: null, loading: false, error: undefined });
  const more: More<Node> = kept.after === key ? kept : { after: key, nodes: [], pageInfo: null, loading: false, error: undefined };
  const pageInfo = more.pageInfo ?? first?.pageInfo;

  const loadMore = () => {
    if (!pageInfo?.hasNextPage || more.loading) return;
    setKept({ ...more, loading: true, error: undefined });
    void client
      .query(query, { ...variables, after: pageInfo.endCursor ?? null }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        const page = data ? pick(data) : null;
        setKept((now) =>
          now.after !== key ? now : { after: key, nodes: page ? [...now.nodes, ...page.nodes] : now.nodes, pageInfo: page?.pageInfo ?? now.pageInfo, loading: false, error },
        );
      });
  };

  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    result,
    nodes: first ? [...first.nodes, ...more.nodes] : [],
    totalCount: first?.totalCount ?? 0,
    totalCountCapped: first?.totalCountCapped ?? false,
    hasMore: pageInfo?.hasNextPage ?? false,
    loadingMore: more.loading,
    moreError: more.error,
    loadMore,
    reload,
  };
}
