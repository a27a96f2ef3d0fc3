import type { PolicyKeyRow } from './key-row.js';
import { assetKeys, fundKeys, progressKeys } from './keys-of-money.js';
import { libraryKeys, noticeKeys, stepKeys } from './keys-of-projects.js';
import type { ValueOfKind } from './value-kinds.js';

/** The closed table of policy keys: whatever number, list or switch a rule needs is named here and kept in the database. */
export const policyKeys = {
  ...noticeKeys,
  ...stepKeys,
  ...libraryKeys,
  ...fundKeys,
  ...progressKeys,
  ...assetKeys,
} as const satisfies Readonly<Record<string, PolicyKeyRow>>;

export type PolicyKey = keyof typeof policyKeys;
type RowOf<Key extends PolicyKey> = (typeof policyKeys)[Key];
/** The form of the value of one key; a choice is one of the key's own choices. */
export type ValueOf<Key extends PolicyKey> =
  RowOf<Key> extends { readonly choices: infer Choices } ? { readonly choice: keyof Choices & string } : ValueOfKind[RowOf<Key>['kind']];

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyKeys, key);
}
