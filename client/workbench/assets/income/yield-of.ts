import type { ReactNode } from 'react';
import type { Definition } from '../../kit/defined.js';
import { useWords } from '../../kit/language.js';

/** What the yield of an asset is computed from. */
export function useYield() {
  const t = useWords('assets');
  return (income: ReactNode, original: ReactNode): Definition => ({
    name: t('income.yield'),
    formula: t('income.yieldFormula'),
    parts: [
      { name: t('income.incomes'), value: income },
      { name: t('originalValue'), value: original },
    ],
  });
}
