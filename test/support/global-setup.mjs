// Once per run: a PostgreSQL for tests and a migrated template database, which every spec file gets a copy of.
import { RUN_PREFIX, createEmpty, dropLeftovers, onServer, testServer, urlOf } from './test-server.mjs';

/** Migrates as the application does at its start: a migration that does not run on an empty database fails here. */
async function migrateTemplate(url) {
  const { createDataSource, migrate } = await import('../../dist/platform/database/data-source.js');
  const dataSource = await createDataSource(url).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

export default async function globalSetup() {
  if (globalThis.zouqingTest) return; // two projects in one run share the server
  const server = await testServer();
  globalThis.zouqingTest = { server };
  const template = `${RUN_PREFIX}tpl`;
  await onServer(server.url, async (client) => {
    await dropLeftovers(client);
    await createEmpty(client, template);
  });
  await migrateTemplate(urlOf(server.url, template));
  process.env.ZOUQING_TEST_SERVER = server.url;
  process.env.ZOUQING_TEST_PREFIX = RUN_PREFIX;
}
