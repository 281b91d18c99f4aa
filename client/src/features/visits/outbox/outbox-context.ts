import { createContext, useContext } from 'react';
import type { LogVisitMutation } from '../../../gql/graphql';
import type { UserError } from '../../../shared/api-error';
import type { OutboxEntry } from './entry';

/** A visit as the server answered it, and who else logged one that looks the same. */
export type LogAnswer = LogVisitMutation['logVisit'] & { visit: NonNullable<LogVisitMutation['logVisit']['visit']> };

/** What the form is told: the server has it, wants something changed, or it waits in the outbox for a reason. */
export type Submitted = { kind: 'taken'; answer: LogAnswer } | { kind: 'refused'; errors: UserError[] } | { kind: 'kept' | 'unkept'; why: Why };

/** Why it was not taken at once; `unkept`: and this browser keeps nothing, so the form must hold it. */
export type Why = 'offline' | 'network' | 'server' | 'signedOut' | 'slow';

export interface Outbox {
  /** Of the person who is signed in, the oldest first. */
  entries: OutboxEntry[];
  /** Something is being sent right now. */
  sending: boolean;
  /** Puts a visit into the outbox and sends it at once; answers after 10 s at the latest. `onKept` is called as soon as it lies there, before it is sent. */
  submit: (entry: Omit<OutboxEntry, 'userId' | 'madeAt' | 'tries' | 'nextTryAt' | 'reason'>, onKept: () => void) => Promise<Submitted>;
  /** Sends all now; one that was refused goes again, too, when it is named. */
  retry: (id?: string) => Promise<void>;
  /** Throws an entry away with its photos; `withFiles: false` when a form goes on with them. */
  discard: (id: string, options?: { withFiles: boolean }) => Promise<void>;
}

const missing = (): Promise<never> => Promise.reject(new Error('no outbox here'));

export const OutboxContext = createContext<Outbox>({ entries: [], sending: false, submit: missing, retry: () => Promise.resolve(), discard: () => Promise.resolve() });
export const useOutbox = (): Outbox => useContext(OutboxContext);
