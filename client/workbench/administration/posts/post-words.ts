import type { Role } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const isHeldOn = ({ validFrom, validTo }: Dated, day: string): boolean => validFrom <= day && (validTo === null || validTo >= day);

/** Where a dated thing stands on a day, for its mark. A last day before the first says that it never took effect. */
export function standingOn({ validFrom, validTo }: Dated, day: string): 'never' | 'ahead' | 'ended' | 'current' {
  if (validTo !== null && validTo < validFrom) return 'never';
  if (validFrom > day) return 'ahead';
  return validTo !== null && validTo < day ? 'ended' : 'current';
}

interface ShortPost {
  readonly role: Role;
  readonly place: { readonly name: string } | null;
  readonly department: { readonly shortName: string } | null;
}

/** A post in short: role and where it lies. */
export function usePostInShort() {
  const word = useEnumWords();
  return ({ role, place, department }: ShortPost): string =>
    [word('Role', role), department?.shortName ?? place?.name].filter(Boolean).join(' · ');
}
