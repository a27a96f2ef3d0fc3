import { written } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

export type Conditions = { readonly [name: string]: unknown };
const kinds = { assetClasses: 'AssetClass', assetStates: 'AssetState', projectStates: 'ProjectState' } as const;

/** The conditions of a population in words. The record keeps amounts in fen. */
export function useConditionWords() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const wordsOf = (name: string, value: unknown): string => {
    if (name === 'amountFrom') return `${written(yuanOf(String(value)), 'YUAN')} ${t('kit:yuan')}`;
    const kind = kinds[name as keyof typeof kinds];
    return (Array.isArray(value) ? value : [value]).map((one) => (kind ? word(kind, String(one)) : String(one))).join(t('and'));
  };
  return (filter: Conditions): string =>
    Object.entries(filter)
      .map(([name, value]) => t('conditionIs', { name: t(`condition.${name}`), value: wordsOf(name, value) }))
      .join(t('also')) || t('samples.noConditions');
}

/** The conditions as a form of drawing takes them. */
export function asGiven({ amountFrom, ...filter }: Conditions): Conditions {
  return amountFrom === undefined ? filter : { ...filter, amountFrom: yuanOf(String(amountFrom)) };
}

/** Moves the point two places: fen are written as yuan. */
function yuanOf(fen: string): string {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
