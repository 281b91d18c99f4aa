import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language, rememberedLanguage } from '../../shared/language';

const load: Record<Language, () => Promise<{ words: Record<string, string> }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};

const bring = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', (await load[language]()).words);
};

/** Starts i18next in the remembered language. Keys are flat ("task.done"): no separators, so that a key can be searched for. */
export const startI18n = async (): Promise<void> => {
  const language = rememberedLanguage() ?? LANGUAGES[0];
  const { words } = await load[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: LANGUAGES,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [language]: { translation: words } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
};

/** Fetches the words first and switches afterwards: the page never shows a bare key. */
export const switchLanguage = async (language: Language): Promise<void> => {
  await bring(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
