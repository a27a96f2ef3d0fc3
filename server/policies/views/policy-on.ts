import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, top } from '../../kernel/shape.js';
import type { PolicyKey, ValueOf } from '../rules/keys.js';
import { refuse } from '../rules/refusals.js';
import type { SourceLevel } from '../rules/source-levels.js';
import { mayHold, mostSpecificFirst, type PolicyQuestion } from './holding.js';

/** A policy's value as it holds, with where it comes from. */
export interface PolicyAnswer<Key extends PolicyKey = PolicyKey> {
  readonly id: string;
  readonly key: Key;
  readonly value: ValueOf<Key>;
  readonly basis: string;
  readonly scopeCode: string;
  readonly year: number | null;
  readonly level: SourceLevel | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export type PolicyAnswers<Key extends PolicyKey> = { readonly [Each in Key]: PolicyAnswer<Each> };

/**
 * The value that holds for a place on a day: the county's own before the prefecture's, the province's and the
 * nation's; within one scope the one for the fund level, then the one for the year. One statement.
 * Refuses POLICY_MUST_BE_SET where no scope has a value (before 2021).
 */
export async function policyOn<Key extends PolicyKey>(
  em: SqlEntityManager,
  key: Key,
  question: PolicyQuestion,
): Promise<PolicyAnswer<Key>> {
  return (await policiesOn(em, [key], question))[key];
}

/** Several policies at once, by key. One statement; refuses POLICY_MUST_BE_SET for the first key without a value. */
export async function policiesOn<const Key extends PolicyKey>(
  em: SqlEntityManager,
  keys: readonly Key[],
  question: PolicyQuestion,
): Promise<PolicyAnswers<Key>> {
  const { rows } = await sql<PolicyAnswer>`
    select distinct on (${ref(top, 'key')}) id, key, value, basis, scope_code as "scopeCode", year, level,
      valid_from::text as "validFrom", valid_to::text as "validTo"
    from policy as ${sql.ref(top)}
    where ${ref(top, 'key')} in (${sql.join(keys.length ? keys : [''])}) and ${mayHold(top, question)}
    order by ${ref(top, 'key')}, ${mostSpecificFirst(top)}`.execute(em.getKysely());
  const answers = new Map(rows.map((row) => [row.key, row]));
  for (const key of keys) if (!answers.has(key)) throw refuse('POLICY_MUST_BE_SET', { key, place: question.place, on: question.on });
  return Object.fromEntries(answers) as unknown as PolicyAnswers<Key>;
}
