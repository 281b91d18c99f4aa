import { forgetDrafts } from '../draft';
import { emptyDevice, forgetPerson } from './device-db';
import { daysUnused, FORGET_AFTER_DAYS, FORGET_UNSENT_AFTER_DAYS, forgetViewer } from './kept-viewer';

/** The program and its empty page hold nothing of anybody; without them, nobody could even be told that the device was cleared. */
const isProgram = (cache: string): boolean => cache.includes('precache') || cache === 'zouqing-page';

const dropCaches = async (): Promise<void> => {
  // Not there on plain http.
  if (!('caches' in globalThis)) return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !isProgram(name)).map((name) => caches.delete(name).catch(() => false)));
};

/**
 * At sign-out: takes everything of this person off the device: what was not sent, drafts, photos, lists, who was here,
 * caches. What another person could not send yet stays for that person.
 */
export const wipeDevice = async (userId: string): Promise<void> => {
  forgetDrafts(userId);
  forgetViewer();
  await forgetPerson(userId).catch(() => undefined);
  await dropCaches();
};

/** At the start: takes away what was left here too long ago (docs/decisions/0007-offline.md). */
export const wipeWhatIsOld = async (now = Date.now()): Promise<void> => {
  const days = daysUnused(now);
  if (days < FORGET_AFTER_DAYS) return;
  const all = days >= FORGET_UNSENT_AFTER_DAYS;
  await emptyDevice(all ? 'everything' : 'lists').catch(() => undefined);
  if (!all) return;
  forgetDrafts();
  forgetViewer();
};
