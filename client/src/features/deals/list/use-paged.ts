import { useCallback, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Paged<Data, Node> {
  result: { data?: Data | undefined; error?: CombinedError | undefined; fetching: boolean };
  nodes: Node[];
  /** 1 for the first page. */
  page: number;
  hasNext: boolean;
  next: () => void;
  previous: () => void;
  reload: () => void;
}

/**
 * One page of a connection at a time, forwards and back again by its cursors. A change of a row refetches the page that
 * is shown and leaves the reader there. Another filter or order starts at the first page.
 */
export function usePaged<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Node>,
): Paged<Data, Node> {
  const of = JSON.stringify(variables);
  const [trail, setTrail] = useState<{ of: string; cursors: readonly string[] }>({ of, cursors: [] });
  const cursors = trail.of === of ? trail.cursors : [];
  const [result, execute] = useQuery<Data, Variables>({ query, variables: { ...variables, after: cursors.at(-1) ?? null } });
  const shown = result.data ? pick(result.data) : null;
  const end = shown?.pageInfo.hasNextPage ? (shown.pageInfo.endCursor ?? null) : null;
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    result,
    nodes: shown?.nodes ?? [],
    page: cursors.length + 1,
    hasNext: end !== null,
    // While the next page is on its way, the cursor at hand is still that of this one.
    next: () => { if (end !== null && !result.fetching && end !== cursors.at(-1)) setTrail({ of, cursors: [...cursors, end] }); },
    previous: () => setTrail({ of, cursors: cursors.slice(0, -1) }),
    reload,
  };
}
