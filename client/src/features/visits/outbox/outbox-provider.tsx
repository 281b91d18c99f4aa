import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { isOnline } from '../../../shared/use-online';
import { useSession } from '../../../shared/viewer';
import { carrierOf } from './carrier';
import type { OutboxEntry } from './entry';
import { type LogAnswer, type Outbox, OutboxContext, type Submitted, type Why } from './outbox-context';
import { alone, type Run, runOutbox, sendEntry } from './run';
import { changeEntry, entriesOf, onOutboxChange, putEntry, removeEntry } from './store';

/** How long a person is made to wait for the server, photos included; it goes on being sent behind. */
const PATIENCE_MS = 10_000;
const later = (ms: number): Promise<'late'> => new Promise((resolve) => { setTimeout(() => resolve('late'), ms); });

export interface OutboxProviderProps {
  children: ReactNode;
  /** Entries that went out while nobody waited at the form. */
  onSent: (sent: Run<LogAnswer>['taken']) => void;
}

/** Sends what waits: at the start, when the network is back, when the page is looked at again, and from time to time. */
export const OutboxProvider = ({ children, onSent }: OutboxProviderProps) => {
  const client = useClient();
  const { viewer, can } = useSession();
  const userId = viewer !== null && can('visit.log') ? viewer.id : null;
  const [entries, setEntries] = useState<OutboxEntry[]>([]);
  const [sending, setSending] = useState(false);
  const [nextAt, setNextAt] = useState<number | null>(null);
  const told = useRef(onSent);
  useEffect(() => { told.current = onSent; });

  useEffect(() => {
    let current = true;
    const load = () => {
      void (userId ? entriesOf(userId) : Promise.resolve([])).then((found) => { if (current) setEntries(found); }, () => undefined);
    };
    load();
    const stop = onOutboxChange(load);
    return () => { current = false; stop(); };
  }, [userId]);

  const run = useCallback(async (hurry: boolean) => {
    if (!userId) return;
    setSending(true);
    try {
      const done = await alone(() => runOutbox(userId, carrierOf(client), { hurry }), false);
      if (done && done.taken.length > 0) told.current(done.taken);
      // Another tab is at it: look again later whether anything is left.
      setNextAt(done ? done.nextAt : Date.now() + PATIENCE_MS);
    } catch {
      setNextAt(null); // this browser keeps nothing, so nothing waits
    } finally {
      setSending(false);
    }
  }, [client, userId]);

  useEffect(() => {
    const hurry = () => void run(true);
    const seen = () => { if (document.visibilityState === 'visible') void run(true); };
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', seen);
    const first = setTimeout(hurry, 0);
    return () => {
      clearTimeout(first);
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', seen);
    };
    // The viewer is another object once the server has confirmed it: after an offline start, and after signing in again.
  }, [run, viewer]);

  useEffect(() => {
    if (nextAt === null) return undefined;
    const timer = setTimeout(() => void run(false), Math.max(500, nextAt - Date.now()));
    return () => clearTimeout(timer);
  }, [nextAt, run]);

  const outbox = useMemo((): Outbox => {
    const submit: Outbox['submit'] = async (given, onKept) => {
      if (!userId) throw new Error('nobody is signed in');
      const entry: OutboxEntry = { ...given, userId, madeAt: Date.now(), tries: 0, nextTryAt: isOnline() ? Date.now() + 2 * PATIENCE_MS : 0, reason: null };
      const isKept = await putEntry(entry).then(() => true, () => false);
      if (isKept) onKept();
      const kept = (why: Why): Submitted => {
        if (isKept) void run(false); // sets the clock for the next try
        return { kind: isKept ? 'kept' : 'unkept', why };
      };
      if (!isOnline()) return kept('offline');
      let waitedFor = true;
      const sent = alone(() => sendEntry(entry, carrierOf(client)), true).then((outcome) => {
        if (outcome?.kind === 'taken' && !waitedFor) told.current([{ entry, taken: outcome.taken }]);
        return outcome;
      });
      const outcome = await Promise.race([sent, later(PATIENCE_MS + 500)]);
      if (outcome === 'late' || outcome === undefined) {
        waitedFor = false;
        return kept('slow');
      }
      if (outcome.kind === 'taken') return { kind: 'taken', answer: outcome.taken };
      return outcome.kind === 'refused' ? outcome : kept(outcome.kind);
    };
    const retry: Outbox['retry'] = async (id) => {
      if (id) await changeEntry(id, (entry) => ({ ...entry, reason: null, nextTryAt: 0 }));
      await run(true);
    };
    return { entries, sending, submit, retry, discard: (id, options = { withFiles: true }) => removeEntry(id, options) };
  }, [client, entries, run, sending, userId]);

  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};
