import i18n from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

export type Language = 'zh' | 'en';
type Words = { readonly [key: string]: string | Words };

const key = 'xianjie.language';
const stored = localStorage.getItem(key);

void i18n.use(initReactI18next).init({
  lng: stored === 'en' ? 'en' : 'zh',
  fallbackLng: 'zh',
  defaultNS: 'kit',
  resources: { zh: { kit: zh }, en: { kit: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
});
document.documentElement.lang = i18n.language === 'en' ? 'en' : 'zh-CN';

/** The words of one part of the page; each part brings its own when it is opened. */
export function addWords(part: string, words: { readonly zh: Words; readonly en: Words }): void {
  i18n.addResourceBundle('zh', part, words.zh, true, true);
  i18n.addResourceBundle('en', part, words.en, true, true);
}

export function useWords(part = 'kit') {
  const { t } = useTranslation([part, 'kit']);
  return t;
}

export function useLanguage(): { readonly language: Language; speak(language: Language): void } {
  const { i18n: current } = useTranslation();
  return {
    language: current.language === 'en' ? 'en' : 'zh',
    speak: (language) => {
      localStorage.setItem(key, language);
      document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
      void current.changeLanguage(language);
    },
  };
}
