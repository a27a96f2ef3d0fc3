import { enumWords } from '../../generated/enum-words.js';
import { useLanguage } from './language.js';

export type EnumName = keyof typeof enumWords;

/** The words of the contract's enums in the language spoken: `word('ProjectState', 'SETTLED')`. */
export function useEnumWords() {
  const { language } = useLanguage();
  return <Name extends EnumName>(name: Name, value: string | null | undefined): string => {
    if (!value) return '–';
    const words = (enumWords[name] as Readonly<Record<string, readonly [string, string]>>)[value];
    return words ? words[language === 'zh' ? 0 : 1] : value;
  };
}

/** The values of an enum as choices of a form or filter. */
export function useEnumOptions() {
  const word = useEnumWords();
  return (name: EnumName) => Object.keys(enumWords[name]).map((value) => ({ value, label: word(name, value) }));
}
