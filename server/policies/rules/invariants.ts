import type { Invariant } from '../../kernel/invariant.js';

export const policyInvariants: readonly Invariant[] = [
  {
    name: 'policiesEndBeforeTheirSuccessor',
    zh: '被替代的政策值止于新值生效前一日',
    en: 'A replaced policy value ends the day before its successor begins, and both are about the same thing.',
    sql: `select old.id::text || ' ' || old.key as broken from policy as old join policy as new on new.id = old.replaced_by_id
      where old.valid_to is distinct from new.valid_from - 1 or (old.key, old.scope_code) <> (new.key, new.scope_code)
        or old.year is distinct from new.year or old.level is distinct from new.level`,
  },
];
