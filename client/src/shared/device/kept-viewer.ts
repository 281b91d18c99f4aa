import type { Viewer } from '../viewer';

const VIEWER = 'zouqing.viewer';
const USED = 'zouqing.usedAt';
const DAY_MS = 24 * 3600 * 1000;
/** After so many days without use the application no longer opens without a network, and the lists kept for that are gone. */
export const FORGET_AFTER_DAYS = 7;
/** What was typed and never sent waits longer, for the same person to sign in again: it is nowhere else. */
export const FORGET_UNSENT_AFTER_DAYS = 30;

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Remembers who was let in last, so that the application opens without a network. What they may do, the server decides again. */
export const keepViewer = (viewer: Viewer, now = Date.now()): void => {
  try {
    localStorage.setItem(VIEWER, JSON.stringify(viewer));
    localStorage.setItem(USED, String(now));
  } catch {
    // storage is forbidden: then it opens with a network only
  }
};

export const forgetViewer = (): void => {
  try {
    localStorage.removeItem(VIEWER);
    localStorage.removeItem(USED);
  } catch {
    // nothing was kept
  }
};

/** Whole days since somebody was let in here; 0 when nobody ever was. */
export const daysUnused = (now = Date.now()): number => {
  const used = Number(read(USED) ?? Number.NaN);
  return Number.isFinite(used) ? Math.floor((now - used) / DAY_MS) : 0;
};

/** Who was let in last on this device, if that is not too long ago. */
export const keptViewer = (now = Date.now()): Viewer | null => {
  const text = read(VIEWER);
  if (text === null || daysUnused(now) >= FORGET_AFTER_DAYS) return null;
  try {
    return JSON.parse(text) as Viewer;
  } catch {
    return null;
  }
};
