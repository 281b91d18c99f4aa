import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';
import { Client } from './client.js';
import { openSession, type OrganisationName } from './world.js';

/** Somebody who is not in the world of every spec, with a session. */
export interface Colleague {
  id: string;
  client: Client;
}

/** One more login of a role at a place. */
export async function colleague(app: TestApp, { name, role, at }: { name: string; role: string; at: OrganisationName }): Promise<Colleague> {
  const id = newId();
  await app.db.query(`INSERT INTO user_account (id, username, name, password_hash) VALUES ($1::uuid, $1::text, $2, 'x')`, [id, name]);
  await app.db.query('INSERT INTO access_grant (id, user_id, role, organisation_id) VALUES ($1, $2, $3, $4)', [newId(), id, role, app.world.organisations[at]]);
  return { id, client: new Client(app.url, await openSession(app.db, id, app.clock.now())) };
}
