const files = import.meta.glob<Record<string, string>>(['@locales/zh-CN/ui.json', '@locales/zh-CN/ui-*.json', '@locales/zh-CN/enums.json'], { eager: true, import: 'default' });

/** All the Chinese words of the screens: one chunk, loaded only for those who read Chinese. */
export const words: Record<string, string> = Object.assign({}, ...Object.values(files)) as Record<string, string>;
