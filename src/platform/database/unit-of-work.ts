import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import sql from 'sql-template-tag';
import { DataSource } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { EventBus } from '../events/event-bus.js';
import { Tx } from './tx.js';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 4;

/** A create that may come twice: the mutation's name, and its input with the caller's id in it. */
export interface Repeatable {
  mutation: string;
  input: { clientMutationId?: string | null };
  /** Of a verb that does once more what it did to something that is there; left out: a new id. */
  id?: string;
}

/** Where everything is written: one verb, one transaction, repeated as a whole when the database asks for it. */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in a transaction in the name of `actor`. It may run again from the start: keep effects outside the database out of it. */
  async run<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => work(new Tx(manager, actor, this.events, this.clock)));
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
        await wait(attempt * 10 + Math.random() * 20);
      }
    }
  }

  /**
   * As `run`, for creating one thing: gives `work` the id to use and answers with it. When `input.clientMutationId`
   * was seen before from this actor, nothing is done and the first id is answered; with another body it is refused
   * as CLIENT_MUTATION_REUSED. Two at the same time wait for each other on the primary key.
   */
  create(actor: Actor, { mutation, input, id: known }: Repeatable, work: (tx: Tx, id: string) => Promise<void>): Promise<string> {
    return this.run(actor, async (tx) => {
      const id = known ?? newId();
      if (input.clientMutationId) {
        const earlier = await remember(tx, mutation, input.clientMutationId, hashOf(input), id);
        if (earlier) return earlier;
      }
      await work(tx, id);
      return id;
    });
  }
}

/** Writes the request down; answers with the id of the first one when it was there already. */
async function remember(tx: Tx, mutation: string, key: string, hash: string, id: string): Promise<string | null> {
  const fresh = await tx.query(sql`
    INSERT INTO client_mutation (actor_id, client_mutation_id, mutation, body_hash, result_id)
    VALUES (${tx.actor.id}, ${key}, ${mutation}, ${hash}, ${id}) ON CONFLICT DO NOTHING RETURNING result_id`);
  if (fresh.length > 0) return null;
  const [first] = await tx.query<{ mutation: string; bodyHash: string; resultId: string }>(sql`
    SELECT mutation, body_hash AS "bodyHash", result_id AS "resultId" FROM client_mutation
    WHERE actor_id = ${tx.actor.id} AND client_mutation_id = ${key}`);
  if (first?.mutation !== mutation || first.bodyHash !== hash) throw refuse('CLIENT_MUTATION_REUSED', 'clientMutationId');
  return first.resultId;
}

const hashOf = (input: object): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)))).digest('hex');

function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
