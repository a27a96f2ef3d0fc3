import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { assetOf, heldSql, livingStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, column, money, ref, type Shape, shape, top } from '../../kernel/shape.js';
import { when, within } from './conditions.js';

export interface YieldFilter {
  readonly placeCode?: string | null;
  /** Only those below (true) or not below (false) the least yield. */
  readonly belowMin?: boolean | null;
}

const yieldShape: Shape = shape('AssetYield', 'yields', {
  asset: assetOf(),
  originalValue: money('original_fen'),
  yearIncome: money('income_fen'),
  yieldPercent: (from) => sql`round(${ref(from, 'percent')}, 2)::text`,
  minPercent: (from) => sql`round(${ref(from, 'least')}, 2)::text`,
  belowMin: column('below'),
});

/** Those below the least yield first, and among them the lowest yield. */
const lowestFirst: Order = [
  { read: (from) => sql`(${ref(from, 'below')})::int`, type: 'bigint', descending: true },
  { read: (from) => sql`coalesce(${ref(from, 'percent')}, -1)`, type: 'numeric' },
  { read: (from) => ref(from, 'id'), type: 'uuid' },
];

/**
 * One page of the yields of operational assets in a year: the year’s income up to a day ÷ original value on that day,
 * compared with the county’s policy `asset.yield.min`. One statement.
 */
export async function findYields(em: SqlEntityManager, filter: YieldFilter, year: number, asOf: LocalDate, asked: Asked): Promise<unknown> {
  const where = when(filter.belowMin, (below) => sql`${ref(top, 'below')} = ${below}`);
  const { rows } = await sql<{ page: unknown }>`
    with held as (
      select version.asset_id, version.county_code, version.original_fen,
        (select coalesce(sum(income.amount_fen), 0) from income where income.asset_id = version.asset_id
          and income.received_on between ${`${year}-01-01`}::date and ${asOf}::date) as income_fen
      from asset_version as version
      where ${heldSql('version', { asOf })} and version.class = 'OPERATIONAL' and version.state in (${sql.join(livingStates)})
        ${filter.placeCode ? sql`and ${within(filter.placeCode, 'version')}` : sql``}
    ), least as (
      select county.county_code, (policy_value('asset.yield.min', county.county_code, ${year}::int, null, ${asOf}::date) ->> 'percent')::numeric as percent
      from (select distinct held.county_code from held) as county
    ), yields as (
      select held.asset_id as id, held.asset_id, held.original_fen, held.income_fen, earned.percent, least.percent as least,
        coalesce(earned.percent < least.percent, false) as below
      from held join least on least.county_code = held.county_code
      cross join lateral (select held.income_fen::numeric(60, 30) * 100 / nullif(held.original_fen, 0) as percent) as earned
    )
    select ${pageSql(yieldShape, top, asked, { where, order: lowestFirst })} as page`.execute(em.getKysely());
  return rows[0]?.page;
}
