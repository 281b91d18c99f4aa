const files = import.meta.glob<Record<string, string>>(['@locales/en/ui.json', '@locales/en/ui-*.json', '@locales/en/enums.json'], { eager: true, import: 'default' });

/** All the English words of the screens: one chunk, loaded only for those who read English. */
export const words: Record<string, string> = Object.assign({}, ...Object.values(files)) as Record<string, string>;
