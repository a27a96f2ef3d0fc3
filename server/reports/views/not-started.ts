import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, column, money, ref, type Shape, shape, top } from '../../kernel/shape.js';
import { type CellQuestion, cellsSql, planSql } from './cells.js';

export interface NotStartedQuestion extends CellQuestion {
  readonly onlyOverdue?: boolean | null;
}

const notStartedShape: Shape = shape('ProjectNotStarted', 'not_started', {
  name: column('name'),
  placeCode: column('place_code'),
  place: placeOf('place_code'),
  classCode: column('class_code'),
  implementingUnit: column('implementing_unit'),
  budget: money('budget_fen'),
  allocated: money('allocated'),
  disbursed: money('disbursed'),
  paid: money('paid'),
  plannedStart: column('planned_start'),
  startBy: column('start_by'),
  overdueDays: column('overdue_days'),
});

const mostMoneyFirst: Order = [
  { read: (from) => ref(from, 'allocated'), type: 'numeric', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid' },
];

/**
 * Projects of a year's plan that had not begun by a date, with the money on them and the day by which the policy
 * start.deadline of that year asks them to begin (null where it asks nothing). One statement.
 */
export async function findProjectsNotStarted(em: SqlEntityManager, question: NotStartedQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, asOf, onlyOverdue } = question;
  const page = pageSql(notStartedShape, top, asked, {
    where: onlyOverdue ? [sql`${ref(top, 'overdue_days')} > 0`] : [],
    order: mostMoneyFirst,
  });
  const { rows } = await sql<{ page: unknown }>`with ${cellsSql(question)}, ${planSql(question)},
    deadline as (
      select make_date(${year}::int, left(day, 2)::int, 1) + right(day, 2)::int - 1 as start_by
      from (select policy_value('start.deadline', ${placeCode}, ${year}::int, null, ${asOf}::date) ->> 'date' as day) policy
    ), laid as (
      select project_id, sum(allocated) as allocated, sum(disbursed) as disbursed, sum(paid) as paid from cell where project_id is not null group by project_id
    ), not_started as (
      select plan.project_id as id, plan.*, coalesce(laid.allocated, 0) as allocated, coalesce(laid.disbursed, 0) as disbursed, coalesce(laid.paid, 0) as paid,
        deadline.start_by, case when deadline.start_by is not null then greatest(${asOf}::date - deadline.start_by, 0) end as overdue_days
      from plan cross join deadline left join laid on laid.project_id = plan.project_id where plan.started_on is null
    ) select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}
