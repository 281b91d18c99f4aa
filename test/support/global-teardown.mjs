// Drops what this run made and stops the server unless another run uses it.
export default async function globalTeardown() {
  const test = globalThis.zouqingTest;
  if (!test) return;
  globalThis.zouqingTest = undefined;
  const { rows } = await test.admin.query('select datname as name from pg_database where starts_with(datname, $1)', [test.prefix]);
  for (const { name } of rows) await test.admin.query(`drop database if exists "${name}" with (force)`);
  await test.admin.end();
  await test.server.stop();
}
