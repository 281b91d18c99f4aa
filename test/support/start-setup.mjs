// Before the specs of the start: a database server, a folder for private databases, and npm.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { databaseUser } from '../../scripts/lib/pg-user.mjs';
import { choosePlace } from '../../scripts/lib/pg-place.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { npmScript } from '../../scripts/lib/run.mjs';
import globalSetup from './global-setup.mjs';

export default async function startSetup() {
  await globalSetup();
  // As root this may be elsewhere: PostgreSQL's user must be able to enter it.
  const wanted = inProject('.data', `start-${process.pid}`);
  const { folder } = choosePlace(wanted, { chosen: false, user: databaseUser(path.join(wanted, 'pg')) });
  process.env.ZOUQING_TEST_FOLDER = folder;
  process.env.ZOUQING_TEST_NPM = npmScript();
  globalThis.zouqingStart = () => { for (const at of [folder, wanted]) if (existsSync(at)) rmSync(at, { recursive: true, force: true }); };
}
