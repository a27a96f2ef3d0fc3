import { sql } from 'kysely';
import type { Sql } from '../../kernel/shape.js';
import type { PolicyKey } from '../rules/keys.js';

/**
 * The values of many policies for a place of county level or below on a day, as one JSON object by key: what
 * `policy_value` says of each key with no year and no fund level in question, in one pass over the policies.
 */
export function policiesSql(keys: readonly PolicyKey[], place: Sql, day: Sql): Sql {
  return sql`(select coalesce(json_object_agg(held.key, held.value), '{}'::json) from (
    select distinct on (policy.key) policy.key, policy.value from policy
    where policy.key in (select asked.key from json_array_elements_text(${JSON.stringify(keys)}::json) as asked (key))
      and policy.scope_code in ('000000000000', substr(${place}, 1, 2) || '0000000000', substr(${place}, 1, 4) || '00000000', substr(${place}, 1, 6) || '000000')
      and (policy.year is null or policy.year = extract(year from ${day}::date)::int) and policy.level is null
      and policy.valid_from <= ${day}::date and (policy.valid_to is null or policy.valid_to >= ${day}::date)
    order by policy.key, policy.scope_code desc, policy.year is null) as held)`;
}
