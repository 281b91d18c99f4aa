import { EventBus } from '../../src/platform/events/index.js';
import type { TestApp } from './app.js';

/** A new day begins, as the job of the night begins it: deals are judged by it. */
export async function nightfall(app: TestApp, day?: string): Promise<void> {
  if (day !== undefined) app.clock.setDay(day);
  await app.nest.get(EventBus).work('deals.nightly', {});
}
