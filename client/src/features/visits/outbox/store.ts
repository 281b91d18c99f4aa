import { deviceDb, type StoredFile } from '../../../shared/device/device-db';
import type { OutboxEntry } from './entry';

const CHANGED = 'zouqing.outbox';
const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

const announce = (): void => {
  for (const tell of listeners) tell();
  channel?.postMessage(null);
};

/** Calls back after every change, also of another tab. */
export const onOutboxChange = (tell: () => void): (() => void) => {
  listeners.add(tell);
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANGED);
    channel.addEventListener('message', () => { for (const one of listeners) one(); });
  }
  return () => void listeners.delete(tell);
};

/** A person's entries, the oldest first. */
export const entriesOf = async (userId: string): Promise<OutboxEntry[]> => {
  const found = (await (await deviceDb()).getAllFromIndex('outbox', 'userId', userId)) as unknown as OutboxEntry[];
  return found.sort((a, b) => a.madeAt - b.madeAt);
};

export const findEntry = async (id: string): Promise<OutboxEntry | null> => ((await (await deviceDb()).get('outbox', id)) as unknown as OutboxEntry | undefined) ?? null;

/** Writes an entry, durably before it answers. */
export const putEntry = async (entry: OutboxEntry): Promise<void> => {
  const db = await deviceDb();
  // "strict": acknowledged to the person only when it is on the disk.
  const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
  await tx.store.put({ ...entry });
  await tx.done;
  announce();
};

/** Changes an entry that is still there: one that was deleted meanwhile does not come back. */
export const changeEntry = async (id: string, change: (entry: OutboxEntry) => OutboxEntry): Promise<void> => {
  const db = await deviceDb();
  const tx = db.transaction('outbox', 'readwrite');
  const found = (await tx.store.get(id)) as unknown as OutboxEntry | undefined;
  if (found) await tx.store.put({ ...change(found) });
  await tx.done;
  announce();
};

/** Takes an entry away; `withFiles` also the bytes of its photos. */
export const removeEntry = async (id: string, { withFiles }: { withFiles: boolean }): Promise<void> => {
  const db = await deviceDb();
  const tx = db.transaction(['outbox', 'files'], 'readwrite');
  await tx.objectStore('outbox').delete(id);
  if (withFiles) for (const key of await tx.objectStore('files').index('owner').getAllKeys(id)) await tx.objectStore('files').delete(key);
  await tx.done;
  announce();
};

/** Keeps a file until the server has it. */
export const putFile = async (file: StoredFile): Promise<void> => {
  await (await deviceDb()).put('files', file);
};

export const findFile = async (id: string): Promise<StoredFile | null> => (await (await deviceDb()).get('files', id)) ?? null;

export const filesOf = async (owner: string): Promise<StoredFile[]> => (await deviceDb()).getAllFromIndex('files', 'owner', owner);

export const removeFile = async (id: string): Promise<void> => {
  await (await deviceDb()).delete('files', id);
};
