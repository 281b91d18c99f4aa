import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { emptyDevice } from '../shared/device/device-db';

// jsdom has no structuredClone, and the database copies what it keeps.
if (!('structuredClone' in globalThis)) Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });

/** A device on which nobody has been: import this before anything that keeps something there. */
export const freshDevice = async (): Promise<void> => {
  localStorage.clear();
  await emptyDevice('everything');
};
