import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

export interface TurnoverQuestion {
  readonly placeCode: string;
  /** The last business date that counts; later postings, reversals among them, are not there yet. */
  readonly asOf: LocalDate;
}
export interface CellQuestion extends TurnoverQuestion {
  readonly year: number;
}

/**
 * `turnover`: what went into and out of each inside account of an area up to a date, per act (`fen` above zero came in),
 * with the year at the other end of a carry-over.
 *
 * Postings and not the rows of allocations and payments: a reversal is a posting like any other, so sums are net at
 * every date without asking what was taken back later.
 */
export function turnoverSql({ placeCode, asOf }: TurnoverQuestion): Sql {
  const area = areaOf(placeCode);
  return sql`turnover as materialized (select * from account_turnover(${area.from}, ${area.to}, ${asOf}::date))`;
}

/** Acts by which money is laid on projects, as rows of `turnover` in the stage ALLOCATED. */
export const isLaid = sql`(turnover.stage = 'ALLOCATED' and turnover.act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN'))`;
/** Acts by which money comes to a line, as rows of `turnover` in the stage AVAILABLE. */
export const isReceived = sql`(turnover.stage = 'AVAILABLE' and turnover.act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT'))`;

/** The sums of a `cell`: fen of one budget year. */
export const measureNames = ['received', 'returned', 'carried_in', 'carried_out', 'allocated', 'disbursed', 'paid', 'on_hand'] as const;

/**
 * `cell`: the measures of one budget year per line (`allocation_id` null: money not laid on a project) and per
 * allocation, with what a question may break them down by.
 */
export function cellsSql({ placeCode, year, asOf }: CellQuestion): Sql {
  const area = areaOf(placeCode);
  return sql`cell as materialized (select * from budget_cell(${area.from}, ${area.to}, ${year}::int, ${asOf}::date))`;
}

/**
 * `plan`: the projects of an area that stood in the plan of a year on a date, with the days on which they had begun and
 * had been finished by then. Days and not states, since a state is known for today only.
 */
export function planSql({ placeCode, year, asOf }: CellQuestion): Sql {
  const area = areaOf(placeCode);
  return sql`plan as materialized (select * from planned_project(${area.from}, ${area.to}, ${year}::int, ${asOf}::date))`;
}
