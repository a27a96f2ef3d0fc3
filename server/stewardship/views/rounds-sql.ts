import { sql } from 'kysely';
import { ref, type Sql } from '../../kernel/shape.js';

/** The day on which round `number` (0, 1, 2 …) of a plan is due: the day before the next round begins. */
export const dueOnSql = (plan: string, number: Sql): Sql =>
  sql`((${ref(plan, 'begins_on')} + make_interval(months => ${ref(plan, 'months')} * (${number} + 1)))::date - 1)`;

/** The day on which round `number` of a plan begins. */
export const beginsOnSql = (plan: string, number: Sql): Sql =>
  sql`(${ref(plan, 'begins_on')} + make_interval(months => ${ref(plan, 'months')} * ${number}))::date`;

/**
 * The day on which the first round without a record is due; null when the plan's end cuts it short. Among one round more
 * than there are records at least one has none, so no calendar is needed to find it.
 */
export function nextRoundSql(plan: string): Sql {
  const record = sql`select from upkeep_record as done where done.plan_id = ${ref(plan, 'id')}`;
  return sql`(select min(due.on_day) from generate_series(0, (select count(*)::int from upkeep_record as kept where kept.plan_id = ${ref(plan, 'id')})) as round(number)
    cross join lateral (select ${dueOnSql(plan, sql`round.number`)} as on_day) as due
    where not exists (${record} and done.due_on = due.on_day) and (${ref(plan, 'ends_on')} is null or due.on_day <= ${ref(plan, 'ends_on')}))`;
}
