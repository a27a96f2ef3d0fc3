import { sql } from 'kysely';
import { setting } from '../../kernel/access.js';
import { type Asked, type Field, jsonObject, keyOf, ref, type Sql, yuanSql } from '../../kernel/shape.js';
import { type Moment, momentSql } from '../../ledger/index.js';

/**
 * What the postings of some accounts add up to. `fen` is what came in (or, below zero, went out); moves between two
 * stages or two years of the same holder cancel out, and a reversal counts against the act that it takes back.
 */
const sums = {
  received: `sum(fen) filter (where stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT'))`,
  surplusReturned: `-sum(fen) filter (where stage = 'AVAILABLE' and act = 'RETURN_SURPLUS')`,
  unallocated: `sum(fen) filter (where stage = 'AVAILABLE')`,
  allocated: `sum(fen) filter (where stage in ('ALLOCATED', 'RELEASED') and act <> 'PAY')`,
  reclaimed: `-sum(fen) filter (where stage = 'ALLOCATED' and act = 'RECLAIM')`,
  adjustedOut: `-sum(fen) filter (where stage = 'ALLOCATED' and act = 'ADJUST_OUT')`,
  unreleased: `sum(fen) filter (where stage = 'ALLOCATED')`,
  released: `sum(fen) filter (where stage = 'RELEASED' and act <> 'PAY')`,
  unpaid: `sum(fen) filter (where stage = 'RELEASED')`,
  paid: `-sum(fen) filter (where stage = 'RELEASED' and act = 'PAY')`,
  balance: `sum(fen) filter (where stage in ('ALLOCATED', 'RELEASED'))`,
} as const;
export type MoneySum = keyof typeof sums;

/** One sum in fen over the rows of `movesSql`. */
export const sumSql = (name: MoneySum): Sql => sql.raw(`coalesce(${sums[name]}, 0)`);

/**
 * The moves of the accounts that a condition on `account` picks by its stage, origin, holder or year. As things stand now they are
 * read from what the ledger keeps for each account and act; at another moment from the postings, account by account.
 */
export function movesSql(which: Sql, moment: Moment = {}): Sql {
  const conditions = momentSql('posting', moment);
  // A kept total says of its account what the account says of itself, under the same names.
  if (conditions.length === 0)
    return sql`(select account.stage, account.holder, account.origin, account.year, account.act, account.fen from turnover_total as account where ${which})`;
  const counts = sql.join(conditions, sql` and `);
  return sql`(select account.stage, account.holder, account.origin, account.year, move.act, move.fen from ledger_account as account cross join lateral (
      select posting.act, posting.amount_fen as fen from posting where posting.to_account = account.id and ${counts}
      union all select posting.act, -posting.amount_fen from posting where posting.from_account = account.id and ${counts}) as move
    where account.kind = 'INSIDE' and ${which})`;
}

/** The accounts of a line with all its allocations: all money of that origin. */
export const ofLine = (line: Sql): Sql => sql`account.origin = ${line}`;
export const ofAllocation = (allocation: Sql): Sql => sql`account.holder = ${allocation}`;
export const ofProject = (project: Sql): Sql =>
  sql`account.holder in (select allocation.id from allocation where allocation.project_id = ${project})`;

/**
 * A group of sums as a field of a noun, in yuan, as of `asOf` as it was known at `knownAt`. It is null for who does
 * not see the accounts behind it: a part shown as the whole would be a wrong number.
 */
export function moneyField(type: string, names: readonly MoneySum[], which: (from: string) => Sql, isSeen: (from: string) => Sql): Field {
  return (from, asked) => {
    const moment: Moment = { asOf: asked.args['asOf'] as string | undefined, knownAt: asked.args['knownAt'] as string | undefined };
    const fields = Object.values(asked.fieldsByTypeName[type] ?? {}).filter((child): child is Asked =>
      (names as readonly string[]).includes(child.name),
    );
    const entries = fields.map((child): [string, Sql] => [keyOf(child), yuanSql(sumSql(child.name as MoneySum))]);
    return sql`(case when ${isSeen(from)} then (select ${jsonObject(entries)} from ${movesSql(which(from), moment)} as move) end)`;
  };
}

/** Whether the row's place lies in the viewer's area. */
export const isInArea = (from: string): Sql =>
  sql`${ref(from, 'place_code')} between ${sql.raw(setting('area_from'))} and ${sql.raw(setting('area_to'))}`;
