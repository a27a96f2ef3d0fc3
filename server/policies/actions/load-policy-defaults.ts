import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../kernel/ids.js';
import type { PolicyKeyRow } from '../rules/key-row.js';
import { policyKeys } from '../rules/keys.js';
import { nation } from '../rules/scope.js';

/** The first day of the transition period (过渡期), from which the policies hold. */
const policiesValidFrom = '2021-01-01';

/**
 * Loads the defaults of the table of keys into the store, as the owner of the tables, in one statement. A default
 * whose key, scope, year and level already have a value is left alone: from then on the store holds the numbers.
 * Answers how many values were new.
 */
export async function loadPolicyDefaults(em: SqlEntityManager, now: Date): Promise<number> {
  const rows = Object.entries(policyKeys as Readonly<Record<string, PolicyKeyRow>>).flatMap(([key, row]) =>
    row.defaults.map(({ value, basis, scope = nation, year = null, level = null }) => ({
      id: newId(),
      key,
      scope_code: scope,
      year,
      level,
      value,
      basis,
    })),
  );
  const added = await em.execute<{ id: string }[]>(insertSql, [policiesValidFrom, now.toISOString(), JSON.stringify(rows)]);
  return added.length;
}

const insertSql = `insert into policy (id, key, scope_code, year, level, value, valid_from, basis, recorded_at)
  select id, key, scope_code, year, level, value, ?::date, basis, ?::timestamptz
  from json_to_recordset(?::json) as line (id uuid, key text, scope_code text, year int, level text, value jsonb, basis text)
  where not exists (
    select 1 from policy where policy.key = line.key and policy.scope_code = line.scope_code
    and policy.year is not distinct from line.year and policy.level is not distinct from line.level)
  returning id`;
