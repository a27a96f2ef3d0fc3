import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, top, yuanSql } from '../../kernel/shape.js';
import { matching, type ProjectFilter } from './project-filter.js';
import { poolSql } from './project-shape.js';

/** How many of the viewer's projects there are and what they budget, in all, by state and by pool. One statement. */
export async function countProjects(em: SqlEntityManager, filter: ProjectFilter, today: LocalDate): Promise<unknown> {
  const where = sql.join([sql`true`, ...matching(top, filter, today)], sql` and `);
  const { rows } = await sql<{ counts: unknown }>`
    with counted as materialized (
      select ${ref(top, 'state')} as state, ${poolSql(top)} as pool, count(*)::int as count, sum(${ref(top, 'budget_fen')}) as fen
      from project as ${sql.ref(top)} where ${where} group by 1, 2
    )
    select json_build_object(
      'count', (select coalesce(sum(count), 0)::int from counted),
      'budget', (select coalesce(${yuanSql(sql`sum(fen)`)}, '0.00') from counted),
      'states', (select coalesce(json_agg(json_build_object('state', state, 'count', count, 'budget', ${yuanSql(sql`fen`)}) order by state), '[]'::json)
        from (select state, sum(count)::int as count, sum(fen) as fen from counted group by state) as by_state),
      'pools', (select coalesce(json_agg(json_build_object('pool', pool, 'count', count, 'budget', ${yuanSql(sql`fen`)}) order by pool), '[]'::json)
        from (select pool, sum(count)::int as count, sum(fen) as fen from counted where pool is not null group by pool) as by_pool)
    ) as counts`.execute(em.getKysely());
  return rows[0]?.counts;
}
