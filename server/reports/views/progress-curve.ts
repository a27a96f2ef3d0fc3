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
      select * from month_turnover(${area.from}, ${area.to}, ${year}::int, ${asOf}::date)
    ), by_month as (
      select month,
        ${flow(`stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT') or other_year < ${year}`)} as gross,
        ${flow(`stage = 'ALLOCATED' and act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN')
          or stage in ('ALLOCATED', 'RELEASED') and other_year < ${year}`)} as allocated,
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
