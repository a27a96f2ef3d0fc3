import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, type Sql } from '../../kernel/shape.js';
import { nation } from '../rules/scope.js';
import type { SourceLevel } from '../rules/source-levels.js';

/** For which place, year, fund level and day a policy is asked. The year is that of the day unless another is meant. */
export interface PolicyQuestion {
  readonly place: string;
  readonly on: LocalDate;
  readonly year?: number | null;
  readonly level?: SourceLevel | null;
}

/** Whether a policy row may hold for the question; the function `policy_value` in the database says the same. */
export function mayHold(from: string, { place, on, year, level }: PolicyQuestion): Sql {
  const scopes = [nation, ...[2, 4, 6].map((length) => place.slice(0, length).padEnd(12, '0'))];
  return sql`${ref(from, 'scope_code')} in (${sql.join(scopes)})
    and (${ref(from, 'year')} is null or ${ref(from, 'year')} = ${year ?? Number(on.slice(0, 4))})
    and (${ref(from, 'level')} is null or ${ref(from, 'level')} = ${level ?? null})
    and ${isInForce(from, on)}`;
}

export const isInForce = (from: string, on: LocalDate): Sql =>
  sql`${ref(from, 'valid_from')} <= ${on}::date and (${ref(from, 'valid_to')} is null or ${ref(from, 'valid_to')} >= ${on}::date)`;

/** The order in which rows that may hold are taken: the narrowest scope, then the fund level, then the year. */
export const mostSpecificFirst = (from: string): Sql =>
  sql`${ref(from, 'scope_code')} desc, ${ref(from, 'level')} is null, ${ref(from, 'year')} is null`;
