/** So many tags may a deal have, of so many characters each. */
export const MOST_TAGS = 20;
export const LONGEST_TAG = 20;

/** Tags as they are kept: without blanks around them, each once, in the order in which they were given. */
export const tagsOf = (given: readonly string[]): string[] => [...new Set(given.map((tag) => tag.trim()).filter((tag) => tag !== ''))];

/** Are they the same tags, in whatever order? */
export const sameTags = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((tag) => b.includes(tag));
