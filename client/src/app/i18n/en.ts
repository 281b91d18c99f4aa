const files = import.meta.glob<Record<string, string>>(
  ['@locales/en/ui.json', '@locales/en/ui-log.json', '@locales/en/ui-offline.json', '@locales/en/ui-files.json', '@locales/en/ui-search.json', '@locales/en/enums.json'],
  { eager: true, import: 'default' },
);

/** The English words of the frame and of 记走请: what a phone loads first. catalogue.spec.ts says what belongs here. */
export const words: Record<string, string> = Object.assign({}, ...Object.values(files)) as Record<string, string>;
