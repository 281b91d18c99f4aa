import { StartupError } from '../../kernel/errors.js';
import type { Config } from '../config/index.js';

interface SystemError extends Error {
  code?: string;
  errors?: unknown[];
}

const where = (config: Config): string => {
  const { hostname, port, pathname } = new URL(config.databaseUrl);
  return `${hostname}:${port || '5432'}${pathname}`;
};

/** What the codes of Node and PostgreSQL mean to the person who started the server. */
const SENTENCES: Record<string, (config: Config) => string> = {
  EADDRINUSE: ({ port }) => `Port ${String(port)} (PORT) is in use by another program: stop it, or set PORT to a free port.`,
  EACCES: ({ port }) => `Port ${String(port)} (PORT) may not be opened by this user: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `HOST is "${host}", which is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`,
  ENOTFOUND: (config) => `The machine in DATABASE_URL (${where(config)}) is not known: correct its name.`,
  ECONNREFUSED: (config) => `No PostgreSQL answers at ${where(config)} (DATABASE_URL): start it, or correct the address.`,
  ETIMEDOUT: (config) => `PostgreSQL at ${where(config)} (DATABASE_URL) does not answer: check the network, or correct the address.`,
  '28P01': (config) => `PostgreSQL at ${where(config)} refuses the user or password of DATABASE_URL: correct them.`,
  '28000': (config) => `PostgreSQL at ${where(config)} does not let the user of DATABASE_URL in: correct the address, or allow the user in pg_hba.conf.`,
  '3D000': (config) => `The database in DATABASE_URL (${where(config)}) does not exist: create it, or correct the name.`,
  '42501': (config) => `The user of DATABASE_URL may not change the database at ${where(config)}: make it the owner of the database.`,
};

const LISTEN_CODES = new Set(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL']);

/**
 * Turns an error of the start into one sentence that says what to mend.
 * @returns undefined for an error that nobody foresaw: its stack is worth more than a guess
 */
export function startProblem(error: unknown, config: Config): string | undefined {
  if (error instanceof StartupError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, errors } = error as SystemError;
  // "localhost" is tried on both IPv6 and IPv4, and both failures come in one error.
  const cause = code ?? (errors?.[0] as SystemError | undefined)?.code;
  const sentence = cause === undefined ? undefined : SENTENCES[cause];
  return sentence && (LISTEN_CODES.has(cause ?? '') ? 'syscall' in error : true) ? sentence(config) : undefined;
}
