import { forgetDrafts } from '../draft';
import { emptyDevice } from './device-db';
import { daysUnused, FORGET_AFTER_DAYS, FORGET_UNSENT_AFTER_DAYS, forgetViewer } from './kept-viewer';

/** The program and its empty page hold nothing of anybody; without them, nobody could even be told that the device was cleared. */
const isProgram = (cache: string): boolean => cache.includes('precache') || cache === 'zouqing-page';

const dropCaches = async (): Promise<void> => {
  // Not there on plain http.
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !isProgram(name)).map((name) => caches.delete(name).catch(() => false)));
};

/** Takes everything of every person off this device: what was not sent, drafts, lists, who was here, caches. */
export const wipeDevice = async (): Promise<void> => {
  forgetDrafts();
  forgetViewer();
  await emptyDevice('everything').catch(() => undefined);
  await dropCaches();
};

/** At the start: takes away what was left here too long ago (docs/decisions/0007-offline.md). */
export const wipeWhatIsOld = async (now = Date.now()): Promise<void> => {
  const days = daysUnused(now);
  if (days >= FORGET_UNSENT_AFTER_DAYS) await wipeDevice();
  else if (days >= FORGET_AFTER_DAYS) await emptyDevice('lists').catch(() => undefined);
};
