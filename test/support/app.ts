import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { Clock, SystemClock } from '../../src/kernel/clock.js';
import { APP_OPTIONS, configureApp } from '../../src/platform/http/create-app.js';
import { Client } from './client.js';
import { FixedClock } from './clock.js';
import { Factories } from './factories.js';
import { makeWorld, openSession, type UserName, type World } from './world.js';

export { countStatements } from './statements.js';
export { TEST_PASSWORD } from './world.js';
export type { Client } from './client.js';

export interface TestApp {
  nest: NestExpressApplication;
  url: string;
  /** Stands still until it is set; nobody looks at it when the spec runs in real time. */
  clock: FixedClock;
  db: DataSource;
  world: World;
  /** Somebody with a session. */
  as: (user: UserName) => Promise<Client>;
  anonymous: Client;
  make: Factories;
  close: () => Promise<void>;
}

/** The key of every test database, so that no spec writes one into the project's data folder. */
const TEST_SECRET_KEY = 'a key for specs only, of no use elsewhere';

interface Options {
  /** The day it is, in Shanghai; `now` for the real time, which a browser lives in. */
  today?: string;
  /** Leave the database as the migrations made it. */
  empty?: boolean;
  /** Serve the built pages too, as browser specs need. */
  client?: boolean;
}

/** The whole application on the spec file's own database, on a day of the spec's choosing, listening on a free port. */
export async function startApp({ today = '2024-06-30', empty = false, client = false }: Options = {}): Promise<TestApp> {
  process.env['ZOUQING_WORKER'] ??= 'off';
  process.env['SECRET_KEY'] ??= TEST_SECRET_KEY;
  const files = mkdtempSync(path.join(tmpdir(), 'zouqing-files-'));
  process.env['FILES_DIR'] = files;
  const isReal = today === 'now';
  const clock = new FixedClock(isReal ? new SystemClock().today() : today);
  const builder = Test.createTestingModule({ imports: [AppModule] });
  const module = await (isReal ? builder : builder.overrideProvider(Clock).useValue(clock)).compile();
  const nest = configureApp(module.createNestApplication<NestExpressApplication>(APP_OPTIONS), { client });
  await nest.listen(0, '127.0.0.1');
  const url = (await nest.getUrl()).replace('[::1]', '127.0.0.1');
  const db = nest.get(DataSource);
  const world = empty ? { organisations: {}, users: {} } as World : await makeWorld(db);
  const as = async (user: UserName): Promise<Client> => new Client(url, await openSession(db, world.users[user], isReal ? new Date() : clock.now()));
  return { nest, url, clock, db, world, as, anonymous: new Client(url, null), make: new Factories(as), close: () => nest.close().finally(() => { rmSync(files, { recursive: true, force: true }); }) };
}
