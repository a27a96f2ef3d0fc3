import { sql } from 'kysely';
import type { Act } from '../../audit/index.js';
import { must } from '../../kernel/invariant.js';
import { countyOf } from '../../kernel/viewer.js';

/**
 * The next asset codes of a county (资产编码: county, year of registration, number), as many as are wanted, in one
 * statement. Whoever registers at the same moment waits for this transaction, so that no number is given twice or lost.
 */
export async function nextCodes({ em, today }: Act, placeCode: string, count: number): Promise<string[]> {
  if (count === 0) return [];
  const county = countyOf(placeCode);
  const year = today.slice(0, 4);
  const { rows } = await sql<{ last: number }>`insert into asset_number as number (county_code, year, last)
    values (${county}, ${year}::int, ${count}::int)
    on conflict (county_code, year) do update set last = number.last + excluded.last returning number.last`.execute(em.getKysely());
  const last = rows[0]?.last;
  must(last, `no asset numbers of ${county}`);
  return Array.from({ length: count }, (_, index) => `${county.slice(0, 6)}-${year}-${String(last - count + index + 1).padStart(6, '0')}`);
}
