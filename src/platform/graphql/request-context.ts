import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import type { Actor, Locale } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';

/** Fetches values for many keys in one go, within the actor's reach. */
export type Batch<Key, Value> = (actor: Actor, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

/** What one GraphQL request carries: who asks, in which language, and the loaders that keep it from asking the database row by row. */
export class RequestContext {
  // Keyed by the batch function itself, so a module needs no registry; values are typed where they are taken out.
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  constructor(readonly actor: Actor | null, readonly locale: Locale, readonly requestId: string | null, readonly req: Request, readonly res: Response) {}

  // No async functions here: a list asks some hundred times, and each would be one promise more.

  /** The value for a key, or null. Calls of the same tick with the same batch function become one call of it. */
  load<Key, Value>(batch: Batch<Key, Value>, key: Key | null | undefined): Promise<Value | null> {
    if (key == null) return Promise.resolve(null);
    const { actor } = this;
    if (!actor) return Promise.reject(new ApiError('UNAUTHENTICATED'));
    return this.loader(batch, actor).load(key) as Promise<Value | null>;
  }

  /** As `load`, where null would break a promise of the schema. */
  loadOne<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value> {
    return this.load(batch, key).then((value) => {
      if (value === null) throw new ApiError('NOT_FOUND');
      return value;
    });
  }

  /** The list for a key; empty when there is none. */
  loadMany<Key, Value>(batch: Batch<Key, Value[]>, key: Key): Promise<Value[]> {
    return this.load(batch, key).then((values) => values ?? []);
  }

  /** Forgets what was loaded: called before each mutation, so that none answers with what an earlier one found. */
  forget(): void {
    this.loaders.clear();
  }

  private loader<Key, Value>(batch: Batch<Key, Value>, actor: Actor): DataLoader<unknown, unknown> {
    const known = this.loaders.get(batch);
    if (known) return known;
    const loader = new DataLoader<unknown, unknown>(async (keys) => {
      const values = await batch(actor, keys as readonly Key[]);
      return keys.map((key) => values.get(key as Key) ?? null);
    });
    this.loaders.set(batch, loader);
    return loader;
  }
}
