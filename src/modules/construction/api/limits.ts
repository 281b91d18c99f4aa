/** Versions count from 1; 0 stands for what is not there yet. */
export const LAST_VERSION = 2_147_483_647;
/** Photographs and papers of one record. */
export const MAX_FILES = 20;
