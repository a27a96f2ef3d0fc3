import type { SqlEntityManager } from '@mikro-orm/sql';
import type { YearBalances } from '../rules/cover.js';

/** What lies in a holder's accounts of one stage, by budget year. One statement. */
export async function balancesByYear(em: SqlEntityManager, holder: string, stage: string): Promise<YearBalances> {
  const rows = await em.execute<{ year: number; fen: string }[]>(
    `select account.year, balance.amount_fen::text as fen from ledger_account account join balance on balance.account_id = account.id
     where account.holder = ? and account.stage = ?`,
    [holder, stage],
  );
  return new Map(rows.map(({ year, fen }) => [year, BigInt(fen)]));
}
