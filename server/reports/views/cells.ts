import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

export interface CellQuestion {
  readonly placeCode: string;
  /** The last business date that counts; later postings, reversals among them, are not there yet. */
  readonly asOf: LocalDate | Sql;
}

/**
 * `moved` and `side`: what was posted in an area up to a date, seen from both of its accounts (`fen` above zero came in).
 *
 * Why postings and not the rows of allocations and payments: a reversal is a posting like any other, so sums are net at
 * every date without asking what was taken back later. They are added up per pair of accounts and act before anything
 * is joined, so that a million payments are read once and joined as the few thousand pairs they make.
 */
export function movesSql({ placeCode, asOf }: CellQuestion): Sql {
  const area = areaOf(placeCode);
  const day = typeof asOf === 'string' ? sql`${asOf}::date` : asOf;
  return sql`moved as materialized (
      select from_account, to_account, act, sum(amount_fen) as fen from posting
      where place_code between ${area.from} and ${area.to} and business_date <= ${day}
      group by from_account, to_account, act
    ), side as (
      select to_account as account_id, from_account as other_id, act, fen from moved
      union all select from_account, to_account, act, -fen from moved
    )`;
}

const sum = (condition: string, sign = '') => sql.raw(`${sign}coalesce(sum(side.fen) filter (where ${condition}), 0)`);

/**
 * The measures of a budget year over the rows of `side` joined to `account` and, for carry-over, to the account at the
 * other end (`other`), whose year tells what was carried in from what was carried out. The words are those of the
 * recipes of funds; reversals count against their own act.
 */
const measures = sql`
  ${sum("account.stage = 'AVAILABLE' and side.act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT')")} as received,
  ${sum("account.stage = 'AVAILABLE' and side.act = 'RETURN_SURPLUS'", '-')} as returned,
  ${sum("side.act = 'CARRY_OVER' and other.year < account.year")} as carried_in,
  ${sum("side.act = 'CARRY_OVER' and other.year > account.year", '-')} as carried_out,
  ${sum(`(account.stage = 'ALLOCATED' and side.act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN'))
    or (account.stage in ('ALLOCATED', 'RELEASED') and side.act = 'CARRY_OVER' and other.year < account.year)`)} as allocated,
  ${sum(`account.stage = 'RELEASED' and (side.act in ('RELEASE', 'RETURN_RELEASE')
    or (side.act = 'CARRY_OVER' and other.year < account.year))`)} as disbursed,
  ${sum("account.stage = 'RELEASED' and side.act = 'PAY'", '-')} as paid,
  coalesce(sum(side.fen), 0) as on_hand`;

export const measureNames = ['received', 'returned', 'carried_in', 'carried_out', 'allocated', 'disbursed', 'paid', 'on_hand'] as const;

/**
 * `cell`: the measures of one budget year per line (`allocation_id` null: money not laid on a project) and per
 * allocation, with what a question may break them down by. Needs `movesSql` before it.
 */
export function cellsSql(year: number): Sql {
  return sql`counted as (
      select account.origin as line_id, nullif(account.holder, account.origin) as allocation_id, account.place_code, ${measures}
      from side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE' and account.year = ${year}
      left join ledger_account other on other.id = side.other_id and other.kind = 'INSIDE'
      group by account.origin, account.holder, account.place_code
    ), cell as (
      select counted.*, line.document_id, line.level, line.channel, line.task, allocation.project_id, allocation.disposition,
        project.class_code, project.library, project.department_id
      from counted join fund_line line on line.id = counted.line_id
      left join allocation on allocation.id = counted.allocation_id
      left join project on project.id = allocation.project_id
    )`;
}
