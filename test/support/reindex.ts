import { EventBus } from '../../src/platform/events/index.js';
import type { TestApp } from './app.js';

/** Makes rows that a spec wrote into the tables by itself findable, as the job at the start does. */
export const reindex = (app: TestApp): Promise<void> => app.nest.get(EventBus).work('search.reindex', {});
