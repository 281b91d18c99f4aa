const USERNAME = /^[a-z0-9\p{Script=Han}][a-z0-9\p{Script=Han}._@-]{1,63}$/u;

/** The one form in which login names are stored and compared: width, case and blanks around it make no difference. */
export const normaliseUsername = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Is a normalised name fit to be one: 2–64 small letters, digits, Chinese characters, and . _ @ - after the first? */
export const isUsername = (name: string): boolean => USERNAME.test(name);
