import { sql } from 'kysely';
import { ownershipOf, wordsOf } from '../../assets/index.js';
import type { Sql } from '../../kernel/shape.js';

/** What kind of ownership, or which level of it, a party of a kind stands for; null for those who own nothing. */
export const ownershipSql = (kind: Sql, what: 'kind' | 'level'): Sql => {
  const cases = wordsOf(ownershipOf).flatMap((party) => {
    const ownership = ownershipOf[party];
    return ownership ? [sql`when ${sql.lit(party)} then ${sql.lit(ownership[what])}`] : [];
  });
  return sql`case ${kind} ${sql.join(cases, sql` `)} end`;
};
