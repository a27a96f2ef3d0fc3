import { useWords } from '../../kit/language.js';

/** Where a value holds: a place, or the nation. */
export function useScopeWords() {
  const t = useWords('administration');
  return ({ scope, scopeCode }: { readonly scope: { readonly name: string } | null; readonly scopeCode: string }): string =>
    scope?.name ?? (/^0+$/.test(scopeCode) ? t('policy.nation') : scopeCode);
}
