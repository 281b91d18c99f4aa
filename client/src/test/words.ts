import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const FOLDER = join(import.meta.dirname, '../../../locales');
/** What the client loads: the common words, those of each feature, and the enums. */
const words = (language: string) => {
  const files = readdirSync(join(FOLDER, language)).filter((file) => /^(ui(-\w+)?|enums)\.json$/.test(file));
  const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Record<string, string>;
  return { translation: Object.assign({}, ...files.map(read)) as Record<string, string> };
};

/** i18next with the real catalogue, for specs: what is asserted is what people read. */
export const speak = async (language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { 'zh-CN': words('zh-CN'), en: words('en') },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
};
