import type { ProgressDimension } from '../../../generated/schema.js';
import { type EnumName, useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

const kindOf: Partial<Record<ProgressDimension, EnumName>> = { LEVEL: 'FundSourceLevel', CHANNEL: 'FundChannel', TASK: 'FundTask' };

/** The name of a row in the language spoken, where the contract has one; otherwise as it is kept. */
export function useRowName(by: ProgressDimension) {
  const t = useWords('progress');
  const word = useEnumWords();
  return ({ id, key, name }: { readonly id: string; readonly key: string | null; readonly name: string }): string => {
    if (id === 'TOTAL') return t('total');
    if (key === null) return t('notFilled');
    const kind = kindOf[by];
    return kind ? word(kind, key) : name;
  };
}
