import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventBus } from '../../src/platform/events/index.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());

const count = async (table: string): Promise<number> => Number((await app.db.query<{ count: string }[]>(`SELECT count(*) AS count FROM ${table}`))[0]?.count);

describe('housekeeping', () => {
  it('clears ended sessions, dead set-up links and old request ids, and nothing else', async () => {
    const now = app.clock.now();
    const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
    const session = (seen: Date, expires: Date): Promise<unknown> => app.db.query(
      `INSERT INTO user_session (id, token_hash, user_id, created_at, last_seen_at, expires_at) VALUES (gen_random_uuid(), decode(md5(random()::text), 'hex'), $1, $2, $2, $3)`,
      [app.world.users.officer, seen, expires]);
    await session(ago(5), ago(-60));
    await session(ago(121), ago(-60));
    await session(ago(5), ago(1));
    const link = (expires: Date, used: Date | null): Promise<unknown> => app.db.query(
      `INSERT INTO setup_link (token_hash, created_at, expires_at, used_at) VALUES (decode(md5(random()::text), 'hex'), $1, $2, $3)`, [now, expires, used]);
    await link(ago(-60), null);
    await link(ago(1), null);
    await link(ago(-60), ago(1));
    const remembered = (at: Date): Promise<unknown> => app.db.query(
      `INSERT INTO client_mutation (actor_id, client_mutation_id, mutation, body_hash, result_id, created_at) VALUES ($1, $2, 'x', 'x', $1, $3)`,
      [app.world.users.officer, at.toISOString(), at]);
    await remembered(ago(45 * 24 * 60 - 1));
    await remembered(ago(45 * 24 * 60 + 1));

    await app.nest.get(EventBus).work('housekeeping', {});
    expect([await count('user_session'), await count('setup_link'), await count('client_mutation')]).toEqual([1, 1, 1]);
  });
});
