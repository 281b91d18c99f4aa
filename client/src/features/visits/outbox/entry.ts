import type { LogVisitInput } from '../../../gql/schema';
import type { UserError } from '../../../shared/api-error';
import type { VisitDraft } from '../visit-draft';

/** A photo or file of an entry; its bytes lie in the device's file store until the server has them. */
interface EntryFile {
  id: string;
  name: string;
}

/**
 * Why it is still here.
 * - network: nobody answered · server: an error over there, which passes · refused: the server wants something changed
 * - sent: the server has an earlier version of it already
 */
type Reason = { kind: 'network' | 'server' } | { kind: 'refused' | 'sent'; errors: UserError[] };

/** A visit on its way. `id` is its clientMutationId, made once: however often it is sent, it is logged once. */
export interface OutboxEntry {
  id: string;
  userId: string;
  /** As it is sent. */
  input: LogVisitInput;
  /** As the form had it, to edit it again. */
  draft: VisitDraft;
  files: EntryFile[];
  /** Milliseconds since 1970. */
  madeAt: number;
  tries: number;
  nextTryAt: number;
  reason: Reason | null;
}

/** What became of one attempt. */
export type Outcome<Taken> =
  | { kind: 'taken'; taken: Taken }
  | { kind: 'refused'; errors: UserError[] }
  | { kind: 'network' }
  | { kind: 'server' }
  | { kind: 'signedOut' };

/** Waits for a person: sending it again as it is would be answered the same way. */
export const needsPerson = (entry: OutboxEntry): boolean => entry.reason?.kind === 'refused' || entry.reason?.kind === 'sent';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 120_000;

/** When to try again after so many tries: 5 s, 10 s, 20 s … at most 2 min. */
const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, tries - 1));

/** The server has the first version of this visit, and takes no second one under its id. */
const REUSED = 'CLIENT_MUTATION_REUSED';

/** The entry after an attempt that did not get it to the server. */
export const afterAttempt = (entry: OutboxEntry, outcome: Exclude<Outcome<unknown>, { kind: 'taken' }>, now: number): OutboxEntry => {
  const tries = entry.tries + 1;
  const tried = { ...entry, tries, nextTryAt: now + waitAfter(tries) };
  switch (outcome.kind) {
    case 'refused':
      return { ...tried, reason: { kind: outcome.errors.some(({ code }) => code === REUSED) ? 'sent' : 'refused', errors: outcome.errors } };
    case 'network':
    case 'server':
      return { ...tried, reason: { kind: outcome.kind } };
    case 'signedOut':
      return tried;
  }
};
