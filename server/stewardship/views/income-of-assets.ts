import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { heldSql } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { percentSql, uuidsSql, yuanSql } from '../../kernel/shape.js';

/** What an asset earns, up to a day; amounts are decimal strings of yuan. */
export interface AssetIncome {
  readonly asOf: LocalDate;
  readonly year: number;
  readonly due: string;
  readonly received: string;
  readonly distributed: string;
  readonly undistributed: string;
  readonly arrears: string;
  readonly yearIncome: string;
  readonly yieldPercent: string | null;
}

/**
 * The income of many assets as of a day, and of one year up to that day, by asset id: what fell due, what came in (net
 * of reversals), what was paid out in distributions, what is in arrears, and 资产收益率 = the year’s income ÷ original
 * value on the day. One statement, however many assets.
 */
export async function incomeOfAssets(
  em: SqlEntityManager,
  ids: readonly string[],
  asOf: LocalDate,
  year: number,
): Promise<ReadonlyMap<string, AssetIncome>> {
  const day = sql`${asOf}::date`;
  const { rows } = await sql<AssetIncome & { id: string }>`
    select asset.id, ${asOf}::text as "asOf", ${year}::int as year, ${yuanSql(sql`dues.due`)} as due, ${yuanSql(sql`got.received`)} as received,
      ${yuanSql(sql`given.distributed`)} as distributed, ${yuanSql(sql`got.received - given.distributed`)} as undistributed,
      ${yuanSql(sql`dues.arrears`)} as arrears, ${yuanSql(sql`got.in_year`)} as "yearIncome",
      ${percentSql(sql`got.in_year`, sql`version.original_fen`)} as "yieldPercent"
    from asset
    left join asset_version as version on version.asset_id = asset.id and ${heldSql('version', { asOf })}
    cross join lateral (select coalesce(sum(due.amount_fen), 0) as due,
        coalesce(sum(due.amount_fen - (select coalesce(sum(part.amount_fen), 0) from income as part where part.due_id = due.id and part.received_on <= ${day}))
          filter (where due.due_on < ${day}), 0) as arrears
      from income_due as due where due.asset_id = asset.id and due.lapsed_on is null and due.due_on <= ${day}) as dues
    cross join lateral (select coalesce(sum(income.amount_fen), 0) as received,
        coalesce(sum(income.amount_fen) filter (where extract(year from income.received_on) = ${year}), 0) as in_year
      from income where income.asset_id = asset.id and income.received_on <= ${day}) as got
    cross join lateral (select coalesce(sum(paid.amount_fen), 0) as distributed
      from distribution as paid where paid.asset_id = asset.id and paid.paid_on <= ${day}) as given
    where asset.id = any (${uuidsSql(ids)})`.execute(em.getKysely());
  return new Map(rows.map(({ id, ...income }) => [id, income]));
}
