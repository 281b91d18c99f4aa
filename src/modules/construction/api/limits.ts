/** Photographs and papers of one record. */
export const MAX_FILES = 20;
