import { useLanguage } from '../../kit/language.js';

/** What a value rests on; the loaded ones are told in both languages. */
export function Basis({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  const [zh, en = zh] = text.split(' · ');
  return language === 'zh' ? zh : en;
}
