import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../locales', language, `${file}.json`), 'utf8')) as Record<string, string>;
const words = (language: string) => ({ translation: { ...read(language, 'ui'), ...read(language, 'enums') } });

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
