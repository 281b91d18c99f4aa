import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/**
 * What a screen or the database comes to after an action: reads again and again until it equals `expected`, as `toEqual`
 * sees it (`expect.stringContaining(…)` and its like are welcome). Fails with what was read last.
 * @param patience in milliseconds
 */
export async function eventually(read: () => unknown, expected: unknown, patience = PATIENCE_MS): Promise<void> {
  const latest = Date.now() + patience;
  for (;;) {
    try {
      expect(await read()).toEqual(expected);
      return;
    } catch (error) {
      // A read fails, too, while a page gives way to the next one.
      if (Date.now() >= latest) throw error;
    }
    await pause(PAUSE_MS);
  }
}
