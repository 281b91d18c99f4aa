import { randomBytes } from 'node:crypto';
import { RUN_PREFIX, createEmpty, onServer, urlOf } from '../support/test-server.mjs';

const server = (): string => process.env['ZOUQING_TEST_SERVER'] ?? '';

/** The address of a new, empty database on the server of the specs, as a user of ZouQing would give it. */
export async function emptyDatabase(): Promise<string> {
  const name = `${RUN_PREFIX}${randomBytes(4).toString('hex')}`;
  await onServer(server(), (client) => createEmpty(client, name));
  return urlOf(server(), name);
}

/** An empty one in which characters are what this LC_CTYPE says. */
export async function databaseOfType(ctype: string): Promise<string> {
  const name = `${RUN_PREFIX}${randomBytes(4).toString('hex')}`;
  await onServer(server(), (client) => client.query(`create database "${name}" template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype '${ctype}'`));
  return urlOf(server(), name);
}

/** Rows of one statement on a database. */
export const rowsOf = (url: string, statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  onServer(url, async (client) => (await client.query<Record<string, unknown>>(statement, values)).rows);
