// `npm run demo -- --reset`: loads the demo data into the private database, also while `npm start` runs.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Problem, ROOT, requireNode, runMain } from './lib/project.mjs';

await runMain(async () => {
  requireNode();
  process.chdir(ROOT);
  await ensureInstalled();
  await ensureBuilt('server');
  const { envFor, isPrivate, readConfig, startPrivateDb } = await import('./lib/private-db.mjs');
  if (!isPrivate()) throw new Problem('Demo data has public logins and goes into the private database only: remove DATABASE_URL.');
  const { loadDemo } = await import('./lib/demo-data.mjs');
  const { createDataSource, migrate } = await import('../dist/platform/database/data-source.js');
  const db = await startPrivateDb(await readConfig());
  try {
    const dataSource = await createDataSource(db.url).initialize();
    await migrate(dataSource).finally(() => dataSource.destroy());
    await loadDemo(db, envFor(db), process.argv.slice(2));
  } finally {
    await db.stop();
  }
});
