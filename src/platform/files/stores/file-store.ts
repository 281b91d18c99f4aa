import type { Readable } from 'node:stream';

/** Keeps contents under their hash. The same content is kept once; it never changes. */
export abstract class FileStore {
  /** Keeps a content for good before it answers; nothing happens when it is there already. */
  abstract put(hash: string, bytes: Buffer): Promise<void>;
  /** The content, or null when it is not there. */
  abstract read(hash: string): Promise<Readable | null>;
  /** Takes a content away; nothing happens when it is not there. */
  abstract remove(hash: string): Promise<void>;
}

/** 'ab/abcdef…': the same in a folder and in a bucket, so that moving from one to the other is copying. */
export const placeOf = (hash: string): string => `${hash.slice(0, 2)}/${hash}`;
