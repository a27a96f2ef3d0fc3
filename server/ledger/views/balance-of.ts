import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Fen } from '../../kernel/money.js';
import { type Moment, turnoverSql } from './turnover.js';

/**
 * What lies in these inside accounts, in fen, by account id: now, or as of a business date as it was known at a moment.
 * An account that is unknown, hidden or outside is absent; one without postings by then holds 0.
 */
export async function balanceOf(em: SqlEntityManager, accountIds: readonly string[], moment: Moment = {}): Promise<Map<string, Fen>> {
  if (accountIds.length === 0) return new Map();
  const ids = sql`(select json_array_elements_text(${JSON.stringify(accountIds)}::json)::uuid)`;
  const isNow = !moment.asOf && !moment.knownAt;
  const turnover = turnoverSql(['account_id'], { ...moment, where: (flow) => [sql`${sql.ref(`${flow}.account_id`)} in ${ids}`] });
  const statement = isNow
    ? sql<{ account: string; fen: string }>`select account_id as account, amount_fen::text as fen from balance where account_id in ${ids}`
    : sql<{ account: string; fen: string }>`select account.id as account, coalesce(turnover.balance_fen, 0)::text as fen
        from ledger_account account left join ${turnover} as turnover on turnover.account_id = account.id
        where account.kind = 'INSIDE' and account.id in ${ids}`;
  const { rows } = await statement.execute(em.getKysely());
  return new Map(rows.map(({ account, fen }) => [account, BigInt(fen)]));
}
