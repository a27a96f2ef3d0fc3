import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, type Order, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import type { PlaceLevel } from '../rules/place-code.js';
import { byCode, placeShape, validOn } from './place-shape.js';

export interface PlaceFilter {
  readonly level?: PlaceLevel | null;
  readonly parentCode?: string | null;
  readonly countyCode?: string | null;
  readonly nameContains?: string | null;
  readonly validOn?: LocalDate | null;
}

export const placeOrders: Readonly<Record<'CODE_ASC' | 'CODE_DESC' | 'NAME_ASC', Order>> = {
  CODE_ASC: byCode,
  CODE_DESC: by('code', 'text', true),
  NAME_ASC: by('name', 'text'),
};
export type PlaceOrder = keyof typeof placeOrders;

/** One page of places. One statement. */
export async function findPlaces(em: SqlEntityManager, filter: PlaceFilter, order: PlaceOrder, asked: Asked): Promise<unknown> {
  const page = pageSql(placeShape, top, asked, { where: matching(filter), order: placeOrders[order] });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** The place that had the code on a day, or null. One statement. */
export async function findPlace(em: SqlEntityManager, code: string, on: LocalDate, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ place: unknown }>`
    select ${objectSql(placeShape, top, asked)} as place from place as ${sql.ref(top)} where ${ref(top, 'code')} = ${code} and ${validOn(top, on)}
  `.execute(em.getKysely());
  return rows[0]?.place ?? null;
}

function matching(filter: PlaceFilter): Sql[] {
  const where: Sql[] = [];
  if (filter.level) where.push(sql`${ref(top, 'level')} = ${filter.level}`);
  if (filter.countyCode) where.push(sql`${ref(top, 'county_code')} = ${filter.countyCode}`);
  if (filter.parentCode)
    where.push(sql`${ref(top, 'parent_id')} in (select above.id from place as above where above.code = ${filter.parentCode})`);
  if (filter.nameContains) where.push(sql`position(${filter.nameContains} in ${ref(top, 'name')}) > 0`);
  if (filter.validOn) where.push(validOn(top, filter.validOn));
  return where;
}
