import { forgetDrafts } from '../draft';
import { emptyDevice } from './device-db';
import { daysUnused, FORGET_AFTER_DAYS, FORGET_UNSENT_AFTER_DAYS, forgetViewer } from './kept-viewer';

/** The program itself holds nothing of anybody, and is needed for the next sign-in without a network. */
const isProgram = (cache: string): boolean => cache.includes('precache');

const dropPages = async (): Promise<void> => {
  // Not there on plain http.
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !isProgram(name)).map((name) => caches.delete(name).catch(() => false)));
};

/** Takes everything of every person off this device: what was not sent, drafts, lists, who was here, pages. */
export const wipeDevice = async (): Promise<void> => {
  forgetDrafts();
  forgetViewer();
  await emptyDevice('everything').catch(() => undefined);
  await dropPages();
};

/** At the start: takes away what was left here too long ago (docs/decisions/0007-offline.md). */
export const wipeWhatIsOld = async (now = Date.now()): Promise<void> => {
  const days = daysUnused(now);
  if (days >= FORGET_UNSENT_AFTER_DAYS) await wipeDevice();
  else if (days >= FORGET_AFTER_DAYS) await emptyDevice('lists').catch(() => undefined);
};
