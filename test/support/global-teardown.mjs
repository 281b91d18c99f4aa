// Drops what this run made and stops the server unless another run uses it.
import { RUN_PREFIX, dropAll, onServer } from './test-server.mjs';

export default async function globalTeardown() {
  const test = globalThis.zouqingTest;
  if (!test) return;
  globalThis.zouqingTest = undefined;
  await onServer(test.server.url, (client) => dropAll(client, RUN_PREFIX));
  await test.server.stop();
}
