const files = import.meta.glob<Record<string, string>>(['@locales/zh-CN/ui-*.json', '!@locales/zh-CN/ui-log.json', '!@locales/zh-CN/ui-offline.json', '!@locales/zh-CN/ui-files.json', '!@locales/zh-CN/ui-search.json'], { eager: true, import: 'default' });

/** The Chinese words of all other pages. */
export const words: Record<string, string> = Object.assign({}, ...Object.values(files)) as Record<string, string>;
