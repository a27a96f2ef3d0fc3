import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, type Sql } from '../../kernel/shape.js';

/**
 * When a question about assets is meant: on which day (`asOf`), as it was known at which moment (`knownAt`). Left out
 * they mean the latest: what holds without an end, as we know it now.
 */
export interface AssetMoment {
  readonly asOf?: LocalDate | null;
  /** An ISO moment. */
  readonly knownAt?: string | null;
}

/** Whether a span held on the day, by what was known at the moment. */
export function heldSql(to: string, { asOf, knownAt }: AssetMoment): Sql {
  const valid = asOf
    ? sql`${ref(to, 'valid_from')} <= ${asOf}::date and (${ref(to, 'valid_to')} is null or ${ref(to, 'valid_to')} >= ${asOf}::date)`
    : sql`${ref(to, 'valid_to')} is null`;
  const known = knownAt
    ? sql`${ref(to, 'known_from')} <= ${knownAt}::timestamptz and (${ref(to, 'known_to')} is null or ${ref(to, 'known_to')} > ${knownAt}::timestamptz)`
    : sql`${ref(to, 'known_to')} is null`;
  return sql`${valid} and ${known}`;
}
