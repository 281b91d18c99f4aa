import type { StoredFile } from '../../../shared/device/device-db';
import type { Outcome } from './entry';
import { findFile, putFile } from './store';

export type SendFile = (file: StoredFile) => Promise<Outcome<unknown>>;

/** The server sweeps after seven days what no visit refers to; what was sent long before its visit is sent again. */
const STAYS_MS = 5 * 24 * 3600 * 1000;
const underWay = new Map<string, Promise<Outcome<unknown>>>();

/** Sends a kept file if the server does not have it; asked for twice at once, it is sent once. */
export const deliverFile = async (id: string, send: SendFile, now = Date.now): Promise<Outcome<unknown>> => {
  const running = underWay.get(id);
  if (running) return running;
  const delivery = (async (): Promise<Outcome<unknown>> => {
    const file = await findFile(id);
    // Not here: it was sent from another device's draft or taken with an earlier try.
    if (!file || (file.sentAt !== null && now() - file.sentAt < STAYS_MS)) return { kind: 'taken', taken: null };
    const outcome = await send(file);
    if (outcome.kind === 'taken' && (await findFile(id))) await putFile({ ...file, sentAt: now() });
    return outcome;
  })().finally(() => underWay.delete(id));
  underWay.set(id, delivery);
  return delivery;
};
