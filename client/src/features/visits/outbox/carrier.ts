import type { Client, CombinedError } from 'urql';
import { graphql } from '../../../gql';
import { errorCode, userErrorsOf } from '../../../shared/api-error';
import { LogVisitDocument } from '../log/documents';
import type { Outcome } from './entry';
import type { LogAnswer } from './outbox-context';
import type { Carrier } from './run';
import { sendFile } from './send-file';

const WhoIsThereDocument = graphql(`
  query WhoIsThere {
    viewer { id }
  }
`);

/** After so long without an answer the network counts as gone. */
const PATIENCE_MS = 10_000;

const impatient: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
const soon = { requestPolicy: 'network-only', fetch: impatient } as const;

/** An answer that is none of ours: a proxy's page, or a server that is just starting. */
const isPassing = (error: CombinedError): boolean => {
  const status = (error.response as Response | undefined)?.status;
  return error.networkError !== undefined || (status !== undefined && status >= 500);
};

const outcomeOf = (error: CombinedError): Outcome<never> => {
  const code = errorCode(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'signedOut' };
  if (code === 'NETWORK' || isPassing(error)) return { kind: 'network' };
  if (code === 'INTERNAL' || code === 'RATE_LIMITED') return { kind: 'server' };
  const errors = userErrorsOf(error);
  return { kind: 'refused', errors: errors.length > 0 ? errors : [{ code: code ?? 'INTERNAL', field: [], message: error.graphQLErrors[0]?.message ?? error.message }] };
};

/** Carries the outbox's entries to the API. */
export const carrierOf = (client: Client): Carrier<LogAnswer> => ({
  async whoIsThere() {
    const { data, error } = await client.query(WhoIsThereDocument, {}, soon).toPromise();
    return error || !data ? undefined : (data.viewer?.id ?? null);
  },
  sendFile: (file) => sendFile(file),
  async sendVisit({ input }) {
    const { data, error } = await client.mutation(LogVisitDocument, { input }, soon).toPromise();
    const answer = data?.logVisit;
    if (error) return outcomeOf(error);
    if (!answer) return { kind: 'server' };
    const { visit, userErrors } = answer;
    return visit ? { kind: 'taken', taken: { ...answer, visit } } : { kind: 'refused', errors: [...userErrors] };
  },
});
