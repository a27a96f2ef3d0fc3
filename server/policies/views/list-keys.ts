import type { PolicyKeyRow } from '../rules/key-row.js';
import { policyKeys } from '../rules/keys.js';
import { valueKinds } from '../rules/value-kinds.js';

/** The closed table of keys as outsiders see it: the values themselves are in the store. */
export function listKeys() {
  return Object.entries(policyKeys as Readonly<Record<string, PolicyKeyRow>>).map(([key, { zh, en, kind, choices }]) => ({
    key,
    zh,
    en,
    kind,
    form: valueKinds[kind],
    choices: Object.entries(choices ?? {}).map(([choice, meaning]) => ({ choice, meaning })),
  }));
}
