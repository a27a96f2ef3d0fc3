import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type Asked, type Sql, yuanSql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { baseOf } from '../rules/seen-area.js';
import type { Base } from '../rules/words.js';
import { chosen } from './chosen.js';
import { basisOf, type ProgressFilter, pickedCells } from './progress.js';

export interface CurveQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: string;
  readonly base?: Base | null;
  readonly filter?: ProgressFilter | null;
}

/**
 * Twelve month ends of a budget year: what had come in and been paid by then, beside the calendar's pace. The month of
 * `asOf` is read on that day; later months have a pace and no amounts. One statement; with a filter it reads the cells
 * of every month that has passed.
 */
export async function findCurve(em: SqlEntityManager, question: CurveQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, asOf } = question;
  const area = areaOf(placeCode);
  const picked = { ...question, by: 'LEVEL' } as const;
  const base = baseOf(basisOf(picked));
  const sums = Object.values(question.filter ?? {}).some((value) => value !== null && value !== undefined)
    ? sql`by_month as (
      select month, sum(received + carried_in) as gross, sum(allocated) as allocated, sum(paid) as paid
      from month_end cross join lateral budget_cell(${area.from}, ${area.to}, ${year}::int, date) cell
      where date <= ${asOf}::date and ${pickedCells(picked)} group by month
    ), added as (select * from by_month)`
    : sql`flows as (
      select * from month_turnover(${area.from}, ${area.to}, ${year}::int, ${asOf}::date)
    ), by_month as (
      select month,
        ${flow(`stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT') or other_year < ${year}`)} as gross,
        ${flow(`stage = 'ALLOCATED' and act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN')
          or stage in ('ALLOCATED', 'RELEASED') and other_year < ${year}`)} as allocated,
        -${flow(`stage = 'RELEASED' and act = 'PAY'`)} as paid
      from flows group by month
    ), added as (
      select month_end.month, sum(gross) over until as gross, sum(allocated) over until as allocated, sum(paid) over until as paid
      from month_end left join by_month on by_month.month = month_end.month window until as (order by month_end.month)
    )`;
  const { rows } = await sql<{ curve: unknown }>`with last_day as (
      select month, (make_date(${year}::int, month, 1) + interval '1 month - 1 day')::date as day from generate_series(1, 12) month
    ), month_end as (
      select month, case when to_char(day, 'YYYY-MM') = to_char(${asOf}::date, 'YYYY-MM') then ${asOf}::date else day end as date from last_day
    ), ${sums}, point as (
      select month_end.month, date, coalesce(${sql.raw(base === 'RECEIVED' ? 'gross' : 'allocated')}, 0) as base_fen, coalesce(paid, 0) as paid_fen
      from month_end left join added on added.month = month_end.month
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
