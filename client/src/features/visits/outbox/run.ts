import { afterAttempt, needsPerson, type OutboxEntry, type Outcome } from './entry';
import { type SendFile, deliverFile } from './deliver-file';
import { changeEntry, entriesOf, removeEntry } from './store';

/** The server, as far as the outbox needs it. */
export interface Carrier<Taken> {
  /** Who the server takes this browser for: the id, null when nobody is signed in, undefined when it cannot be reached. */
  whoIsThere: () => Promise<string | null | undefined>;
  sendFile: SendFile;
  sendVisit: (entry: OutboxEntry) => Promise<Outcome<Taken>>;
}

/** Its files first, each under the id it was given here, then the visit itself. A file that the server has is not sent again. */
export const sendEntry = async <Taken>(entry: OutboxEntry, carrier: Carrier<Taken>, now = Date.now): Promise<Outcome<Taken>> => {
  const outcome = await carry(entry, carrier);
  if (outcome.kind === 'taken') await removeEntry(entry.id, { withFiles: true });
  else await changeEntry(entry.id, (at) => afterAttempt(at, outcome, now()));
  return outcome;
};

const carry = async <Taken>(entry: OutboxEntry, carrier: Carrier<Taken>): Promise<Outcome<Taken>> => {
  for (const { id } of entry.files) {
    const outcome = await deliverFile(id, carrier.sendFile);
    if (outcome.kind !== 'taken') return outcome;
  }
  return carrier.sendVisit(entry);
};

export interface Run<Taken> {
  taken: { entry: OutboxEntry; taken: Taken }[];
  /** When the next one is due; null when none waits for time alone. */
  nextAt: number | null;
}

/**
 * Sends what is due, the oldest first. Stops where the network or the session ends: the rest would fare the same.
 * @param hurry the network has just come back, or the person asks: what is not due yet goes as well
 */
export const runOutbox = async <Taken>(userId: string, carrier: Carrier<Taken>, { hurry = false, now = Date.now }: { hurry?: boolean; now?: () => number } = {}): Promise<Run<Taken>> => {
  const taken: Run<Taken>['taken'] = [];
  // One that was never tried and is not due lies in the hands of a form that waits for the answer.
  const due = (await entriesOf(userId)).filter((entry) => !needsPerson(entry) && (entry.nextTryAt <= now() || (hurry && entry.tries > 0)));
  if (due.length > 0) {
    const there = await carrier.whoIsThere();
    if (there === undefined) for (const { id } of due) await changeEntry(id, (at) => afterAttempt(at, { kind: 'network' }, now()));
    // Another person's session in another tab must not send these; nobody's gets the sign-in asked for.
    if (there === userId || there === null) {
      for (const entry of due) {
        const outcome = await sendEntry(entry, carrier, now);
        if (outcome.kind === 'taken') taken.push({ entry, taken: outcome.taken });
        if (outcome.kind === 'network' || outcome.kind === 'signedOut') break;
      }
    }
  }
  const left = (await entriesOf(userId)).filter((entry) => !needsPerson(entry));
  return { taken, nextAt: left.length > 0 ? Math.min(...left.map((entry) => entry.nextTryAt)) : null };
};

let busy: Promise<unknown> | null = null;

/** As `alone`, within this page only. */
const aloneHere = async <Result>(work: () => Promise<Result>, wait: boolean): Promise<Result | undefined> => {
  while (busy) {
    if (!wait) return undefined;
    await busy.catch(() => undefined);
  }
  const mine = work();
  busy = mine;
  try {
    return await mine;
  } finally {
    busy = null;
  }
};

/**
 * One sender at a time over all tabs; undefined when another is at it and `wait` is false. Browsers have no locks on
 * plain http: then two tabs may send the same, and the server takes it once.
 */
export const alone = async <Result>(work: () => Promise<Result>, wait: boolean): Promise<Result | undefined> => {
  if (!('locks' in navigator)) return aloneHere(work, wait);
  const options: LockOptions = wait ? {} : { ifAvailable: true };
  return navigator.locks.request('zouqing.outbox', options, async (lock) => (lock ? work() : undefined));
};
