import { useTranslation } from 'react-i18next';

/** The languages of the screens; the first is the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'zouqing.language';
export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** The language this browser was last set to, if any. Storage may be forbidden: then the choice lasts as long as the page. */
export const rememberedLanguage = (): Language | null => {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
};

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // private mode: nothing to do
  }
};

/** The language in use right now. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : LANGUAGES[0];
};
