import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type Asked, type Sql, yuanSql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { baseOf } from '../rules/seen-area.js';
import type { Base } from '../rules/words.js';
import { chosen } from './chosen.js';

export interface CurveQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: string;
  readonly base?: Base | null;
}

/**
 * Twelve month ends of a budget year: what had come in and been paid by then, beside the calendar's pace. The month of
 * `asOf` is read on that day; later months have a pace and no amounts. One statement.
 */
export async function findCurve(em: SqlEntityManager, question: CurveQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, asOf } = question;
  const base = baseOf({ ...question, by: 'LEVEL', picksProjects: false });
  const area = areaOf(placeCode);
  const { rows } = await sql<{ curve: unknown }>`with flows as (
      select case when posting.business_date < make_date(${year}::int, 1, 1) then 1 else extract(month from posting.business_date)::int end as month,
        account.stage, posting.act, other.year as other_year, account.year, sum(side.sign * posting.amount_fen) as fen
      from posting cross join lateral (values (posting.to_account, posting.from_account, 1), (posting.from_account, posting.to_account, -1))
          as side (account_id, other_id, sign)
        join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE' and account.year = ${year}
        left join ledger_account other on other.id = side.other_id and other.kind = 'INSIDE'
      where posting.place_code between ${area.from} and ${area.to} and posting.business_date <= least(${asOf}::date, make_date(${year}::int, 12, 31))
      group by 1, 2, 3, 4, 5
    ), by_month as (
      select month,
        ${flow(`stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT') or act = 'CARRY_OVER' and other_year < year`)} as gross,
        ${flow(`stage = 'ALLOCATED' and act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN')
          or stage in ('ALLOCATED', 'RELEASED') and act = 'CARRY_OVER' and other_year < year`)} as allocated,
        -${flow(`stage = 'RELEASED' and act = 'PAY'`)} as paid
      from flows group by month
    ), month_end as (
      select month, (make_date(${year}::int, month, 1) + interval '1 month - 1 day')::date as last_day from generate_series(1, 12) month
    ), point as (
      select month_end.month, case when to_char(last_day, 'YYYY-MM') = to_char(${asOf}::date, 'YYYY-MM') then ${asOf}::date else last_day end as date,
        coalesce(sum(${sql.raw(base === 'RECEIVED' ? 'gross' : 'allocated')}) over (order by month_end.month), 0) as base_fen,
        coalesce(sum(paid) over (order by month_end.month), 0) as paid_fen
      from month_end left join by_month on by_month.month = month_end.month
    ), paced as (
      select point.*, point.date <= ${asOf}::date as is_past, pace.part, pace.whole
      from point cross join lateral pace_on(${placeCode}, ${year}::int, point.date, null) pace
    ) select ${curveSql(question, base, asked)} as curve`.execute(em.getKysely());
  return rows[0]?.curve;
}

const flow = (condition: string) => sql.raw(`coalesce(sum(fen) filter (where ${condition}), 0)`);
const past = (value: Sql) => sql`case when is_past then ${value} end`;

const pointFields: Readonly<Record<string, Sql>> = {
  month: sql`month`,
  date: sql`date`,
  baseAmount: past(yuanSql(sql`base_fen`)),
  paid: past(yuanSql(sql`paid_fen`)),
  expenditureProgress: past(sql`percent_of(paid_fen, base_fen)::text`),
  timeProgress: sql`percent_of(part, whole)::text`,
  pointsAhead: past(sql`percent_of(paid_fen * whole - part * base_fen, base_fen * whole)::text`),
};

function curveSql({ placeCode, year, asOf }: CurveQuestion, base: Base, asked: Asked): Sql {
  return chosen(asked, 'ProgressCurve', {
    placeCode: sql`${placeCode}::text`,
    year: sql`${year}::int`,
    asOf: sql`${asOf}::text`,
    base: sql`${base}::text`,
    points: (field) => sql`(select json_agg(${chosen(field, 'ProgressPoint', pointFields)} order by month) from paced)`,
  });
}
