import type { Blocker } from './deal';

/** What keeps a deal from moving. */
export const hardOnes = (blockers: readonly Blocker[]): Blocker[] => blockers.filter(({ hard }) => hard);
/** What ought to be there and keeps nobody from moving. */
export const softOnes = (blockers: readonly Blocker[]): Blocker[] => blockers.filter(({ hard }) => !hard);
