import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';

/** A point in both of the ledger's times; an absent one does not narrow. */
export interface Moment {
  /** The last business date that counts. */
  readonly asOf?: LocalDate | Sql | null;
  /** The last moment of recording that counts: what was known then. */
  readonly knownAt?: Date | string | Sql | null;
}

export interface TurnoverQuestion extends Moment {
  /** The first business date that counts. */
  readonly from?: LocalDate | Sql | null;
  /** More conditions on the columns of `flow`. */
  readonly where?: (flow: string) => readonly Sql[];
}

/** The columns of `flow` (one row per inside account that a posting touches) by which amounts can be summed. */
export type FlowColumn =
  | 'account_id'
  | 'holder'
  | 'origin'
  | 'stage'
  | 'year'
  | 'act'
  | 'place_code'
  | 'county_code'
  | 'business_date'
  | 'entry_id';

/**
 * A derived table `(select <by>, in_fen, out_fen, balance_fen …)` of what went into and out of inside accounts, to be
 * given an alias and joined: amounts are numeric fen, `balance_fen` = in − out. Reversals count against the act that
 * they reverse: net paid out of stage RELEASED is `out_fen - in_fen` where act is PAY. Without `by` it has one row.
 */
export function turnoverSql(by: readonly FlowColumn[], question: TurnoverQuestion = {}): Sql {
  const columns = by.map((name) => sql.ref(`flow.${name}`));
  const conditions = momentSql('flow', question);
  if (question.from) conditions.push(sql`flow.business_date >= ${question.from}::date`);
  conditions.push(...(question.where?.('flow') ?? []));
  const sums = sql`coalesce(sum(flow.in_fen), 0) as in_fen, coalesce(sum(flow.out_fen), 0) as out_fen, coalesce(sum(flow.in_fen - flow.out_fen), 0) as balance_fen`;
  const selected = columns.length ? sql`${sql.join(columns)}, ${sums}` : sums;
  const where = conditions.length
    ? sql`where ${sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` and `,
      )}`
    : sql``;
  return sql`(select ${selected} from flow ${where} ${columns.length ? sql`group by ${sql.join(columns)}` : sql``})`;
}

/** The conditions under which a row of `posting` or `flow` counts at a moment. */
export function momentSql(row: string, { asOf, knownAt }: Moment): Sql[] {
  const conditions: Sql[] = [];
  if (asOf) conditions.push(sql`${sql.ref(`${row}.business_date`)} <= ${asOf}::date`);
  if (knownAt) conditions.push(sql`${sql.ref(`${row}.recorded_at`)} <= ${knownAt}::timestamptz`);
  return conditions;
}

/** The balance of one inside account as an expression in fen: the stored one now, the sum of its postings at a moment. */
export function balanceSql(account: Sql, moment: Moment = {}): Sql {
  if (!moment.asOf && !moment.knownAt) return sql`(select balance.amount_fen from balance where balance.account_id = ${account})`;
  const turnover = turnoverSql([], { ...moment, where: (flow) => [sql`${sql.ref(`${flow}.account_id`)} = ${account}`] });
  return sql`(select turnover.balance_fen from ${turnover} as turnover)`;
}
