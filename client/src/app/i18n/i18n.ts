import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, LANGUAGES, type Language, rememberedLanguage } from '../../shared/language';

const load: Record<Language, () => Promise<{ words: Record<string, string> }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};

const loadRest: Record<Language, () => Promise<{ words: Record<string, string> }>> = {
  'zh-CN': () => import('./zh-CN-rest'),
  en: () => import('./en-rest'),
};
const complete = new Set<Language>();

/** Every word of a language; what is there already stays. */
const bring = async (language: Language): Promise<void> => {
  if (complete.has(language)) return;
  const [{ words }, rest] = await Promise.all([load[language](), loadRest[language]()]);
  i18next.addResourceBundle(language, 'translation', { ...words, ...rest.words }, true, true);
  complete.add(language);
};

/** The words of all pages: 记走请 opens before they are there, every other page waits for them. */
export const allWords = (): Promise<void> => bring(isLanguage(i18next.language) ? i18next.language : LANGUAGES[0]);

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
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  document.documentElement.lang = language;
};

/** Fetches the words first and switches afterwards: the page never shows a bare key. */
export const switchLanguage = async (language: Language): Promise<void> => {
  await bring(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
