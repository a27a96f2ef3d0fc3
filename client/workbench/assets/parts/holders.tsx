import { useWords } from '../../kit/language.js';

export interface Holder {
  readonly share: string;
  readonly party: { readonly name: string } | null;
}

/** Who holds a right, each with the share; the whole needs no word. */
export function useHolderWords() {
  const t = useWords('assets');
  return (holders: readonly Holder[]): string =>
    holders.map(({ party, share }) => `${party?.name ?? '–'}${share === '1' ? '' : ` ${share}`}`).join(t('listMark')) || '–';
}
