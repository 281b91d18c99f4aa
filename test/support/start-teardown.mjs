// After the specs of the start: their folder goes, and what all specs use.
import globalTeardown from './global-teardown.mjs';

export default async function startTeardown() {
  globalThis.zouqingStart?.();
  globalThis.zouqingStart = undefined;
  await globalTeardown();
}
