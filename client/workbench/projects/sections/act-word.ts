import { enumWords } from '../../../generated/enum-words.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

/** The name of an act of a case: a move's as the contract names it, a record's as this page does. */
export function useActWord() {
  const t = useWords('projects');
  const word = useEnumWords();
  return (act: string): string =>
    act in enumWords.ProjectMoveName ? word('ProjectMoveName', act) : t(`act.${act}`, { defaultValue: act });
}
