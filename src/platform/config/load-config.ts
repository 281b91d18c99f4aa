import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { StartupError } from '../../kernel/errors.js';
import { Config } from './config.js';
import { declaredVariables } from './variable.js';

/** A variable is missing or wrong; the message is one sentence that names it and says how to mend it. */
export class ConfigError extends StartupError {}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const SECRET = /URL$|KEY$/;

// An empty text counts as unset: that is what a blank line in a .env or compose file means.
const textOf = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;

function readAll(env: Environment): Record<string, string | undefined> {
  return Object.fromEntries([...declaredVariables()].map(([property, info]) => [property, textOf(env, info.name) ?? info.default]));
}

/** Addresses may hold a password, keys are secret, and errors end up in logs. */
const shown = (name: string, value: string | undefined): string => (value === undefined ? 'not set' : SECRET.test(name) ? 'set to something else' : `"${value}"`);

function refuseUnknown(env: Environment): void {
  const known = new Set([...declaredVariables().values()].map(({ name }) => name));
  const stranger = Object.keys(env).find((name) => name.startsWith('ZOUQING_') && !name.startsWith('ZOUQING_TEST_') && !known.has(name));
  if (stranger) throw new ConfigError(`${stranger} is not a variable of ZouQing: remove it, or see "npm run env" for the right name.`);
}

function refuseInvalid(config: Config, env: Environment): void {
  const [first] = validateSync(config, { whitelist: false, stopAtFirstError: true });
  const info = first && declaredVariables().get(first.property);
  if (!info) return;
  const remedy = info.default === undefined ? 'correct it' : `correct it, or remove it for the default ${info.default}`;
  throw new ConfigError(`${info.name} is ${shown(info.name, textOf(env, info.name))} but must be ${info.allowed}: ${textOf(env, info.name) === undefined ? 'set it' : remedy}.`);
}

function refuseOpenDemo(config: Config): void {
  if (!config.demo) return;
  if (config.isProduction) throw new ConfigError('NODE_ENV is "production" but ZOUQING_DEMO is on, whose logins are public: set DATABASE_URL to a PostgreSQL of your own, or remove NODE_ENV.');
  if (!LOOPBACK.test(config.host)) throw new ConfigError(`HOST is "${config.host}" but ZOUQING_DEMO is on, whose logins are public: remove HOST, or set DATABASE_URL to a PostgreSQL of your own.`);
}

/** Two keys of which only one is used: whoever changes the other would wonder. */
function refuseTwoKeys(config: Config): void {
  if (config.secretKey && config.secretKeyFile) throw new ConfigError('SECRET_KEY is set to something else but must be unset where SECRET_KEY_FILE is set: keep one of the two.');
}

/** Files would silently go into the folder of a machine whose keeper believes them in a bucket. */
function refuseLoneBucket(config: Config): void {
  if (config.s3Endpoint === undefined && config.s3Bucket !== undefined) throw new ConfigError('S3_BUCKET is set but S3_ENDPOINT is not: set it to the address of the store, or remove S3_BUCKET.');
}

const urlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host);

/**
 * Reads and checks the environment.
 * @param env the variables, `process.env` by default; it is not changed
 * @throws ConfigError for the first variable that is missing, wrong, unknown or dangerous
 */
export function loadConfig(env: Environment = process.env): Config {
  refuseUnknown(env);
  const config = plainToInstance(Config, readAll(env), { exposeUnsetFields: false });
  refuseInvalid(config, env);
  refuseOpenDemo(config);
  refuseTwoKeys(config);
  refuseLoneBucket(config);
  const publicUrl = (config.publicUrl as string | undefined) ?? `http://${urlHost(config.host)}:${String(config.port)}`;
  return Object.freeze(Object.assign(config, { publicUrl: publicUrl.replace(/\/+$/, '') }));
}
