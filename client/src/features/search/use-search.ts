import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { SearchEverythingQuery } from '../../gql/graphql';
import { useDebounced } from '../../shared/use-debounced';
import { SearchDocument } from './documents';

export type SearchHit = SearchEverythingQuery['search']['hits'][number];

/** What the server said, and for which text: while another one is typed, the old answer stays. */
export interface Answer {
  asked: string;
  hits: readonly SearchHit[];
  more: boolean;
  error: CombinedError | null;
}

const FIRST = 20;
/** As long as the server takes. */
const LONGEST = 100;
const PAUSE_MS = 150;

/** Asks the server for a text that stood still for a moment. Never from the cache: a new name is found at once. */
export const useSearch = (typed: string): { answer: Answer | null; wanted: string; retry: () => void } => {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = typed.trim().slice(0, LONGEST);
  const asked = useDebounced(wanted, PAUSE_MS);
  useEffect(() => {
    if (asked === '') return undefined;
    let late = false;
    void client.query(SearchDocument, { text: asked, first: FIRST }, { requestPolicy: 'network-only' }).toPromise().then(({ data, error }) => {
      if (!late) setAnswer({ asked, hits: data?.search.hits ?? [], more: data?.search.more ?? false, error: error ?? null });
    });
    return () => {
      late = true;
    };
  }, [client, asked, attempt]);
  return { answer: wanted === '' ? null : answer, wanted, retry: () => setAttempt((before) => before + 1) };
};
