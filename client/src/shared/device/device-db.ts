import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One thing that waits to be sent. What it is, only its feature knows. */
interface StoredEntry {
  id: string;
  userId: string;
  [more: string]: unknown;
}

/** A file that the server does not have yet. As bytes: some browsers lose a Blob that lies in their database. */
export interface StoredFile {
  id: string;
  userId: string;
  /** The draft, and later the entry, that it is sent with: both have the same id. */
  owner: string;
  name: string;
  type: string;
  bytes: ArrayBuffer;
  /** When the server took it, in milliseconds since 1970; its bytes stay until what it belongs to is taken, too. */
  sentAt: number | null;
}

/** A short list kept for the time without a network. */
interface StoredList {
  userId: string;
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  rows: unknown[];
}

interface Device extends DBSchema {
  outbox: { key: string; value: StoredEntry; indexes: { userId: string } };
  files: { key: string; value: StoredFile; indexes: { owner: string } };
  lists: { key: [string, string]; value: StoredList };
}

const STORES = ['outbox', 'files', 'lists'] as const;
let opened: Promise<IDBPDatabase<Device>> | undefined;

/** What this browser keeps for the product. Rejects where the browser forbids it (some private windows). */
export const deviceDb = (): Promise<IDBPDatabase<Device>> => {
  opened ??= openDB<Device>('zouqing', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('userId', 'userId');
      db.createObjectStore('files', { keyPath: 'id' }).createIndex('owner', 'owner');
      db.createObjectStore('lists', { keyPath: ['userId', 'name'] });
    },
    // A newer version in another tab, or the browser itself, wants it: the next call opens it anew.
    blocking(_current, _blocked, event) {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => { opened = undefined; });
  return opened;
};

/** Empties it, or only the lists that the server has as well. Not deleted: that would wait for other tabs. */
export const emptyDevice = async (what: 'everything' | 'lists'): Promise<void> => {
  const db = await deviceDb();
  const tx = db.transaction(STORES, 'readwrite');
  const stores = what === 'everything' ? STORES : (['lists'] as const);
  await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
};

/** Takes away what one person has here. What somebody else could not send yet is not theirs to throw away. */
export const forgetPerson = async (userId: string): Promise<void> => {
  const db = await deviceDb();
  const tx = db.transaction(STORES, 'readwrite');
  for (const name of STORES) {
    const store = tx.objectStore(name);
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) if (cursor.value.userId === userId) await cursor.delete();
  }
  await tx.done;
};
