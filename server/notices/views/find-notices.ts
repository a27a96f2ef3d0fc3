import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { by, type Order, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { Carrier, NoticeKind, NoticeLevel, Purpose, Standing } from '../rules/words.js';
import { noticeShape, objectionShape } from './notice-shape.js';
import { standingSql } from './standing-sql.js';

export interface NoticeFilter {
  readonly placeCode?: string | null;
  readonly purpose?: Purpose | null;
  readonly kind?: NoticeKind | null;
  readonly level?: NoticeLevel | null;
  readonly carrier?: Carrier | null;
  readonly standing?: Standing | null;
  readonly subjectId?: string | null;
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  readonly text?: string | null;
}

export const noticeOrders = {
  PUBLISHED_DESC: by('published_on', 'date', true),
  PUBLISHED_ASC: by('published_on', 'date'),
  LAST_DAY_ASC: [
    { read: (from) => sql`coalesce(${ref(from, 'last_day')}, ${ref(from, 'published_on')})`, type: 'date' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ],
} as const satisfies Readonly<Record<string, Order>>;
export type NoticeOrder = keyof typeof noticeOrders;

/** One page of notices; the standing asked for is that of `today`. One statement. */
export async function findNotices(
  em: SqlEntityManager,
  filter: NoticeFilter,
  order: NoticeOrder,
  today: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const page = pageSql(noticeShape, top, asked, { where: matching(filter, today), order: noticeOrders[order] });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One notice, or null. One statement. */
export const findNotice = (em: SqlEntityManager, id: string, asked: Asked) => findOne(em, noticeShape, id, asked);

/** One objection, or null. One statement. */
export const findObjection = (em: SqlEntityManager, id: string, asked: Asked) => findOne(em, objectionShape, id, asked);

async function findOne(em: SqlEntityManager, shape: Shape, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ found: unknown }>`
    select ${objectSql(shape, top, asked)} as found from ${sql.table(shape.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}
  `.execute(em.getKysely());
  return rows[0]?.found ?? null;
}

function matching(filter: NoticeFilter, today: LocalDate): Sql[] {
  const where: Sql[] = [];
  const equal = (name: string, value: string | null | undefined) => value && where.push(sql`${ref(top, name)} = ${value}`);
  if (filter.placeCode) {
    const { from, to } = areaOf(filter.placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${from} and ${to}`);
  }
  equal('purpose', filter.purpose);
  equal('kind', filter.kind);
  equal('level', filter.level);
  equal('subject_id', filter.subjectId);
  if (filter.carrier) where.push(sql`${filter.carrier} = any(${ref(top, 'carriers')})`);
  if (filter.from) where.push(sql`${ref(top, 'published_on')} >= ${filter.from}::date`);
  if (filter.to) where.push(sql`${ref(top, 'published_on')} <= ${filter.to}::date`);
  if (filter.text) where.push(sql`position(${filter.text} in ${ref(top, 'title')}) > 0`);
  if (filter.standing) where.push(sql`${standingSql(top, today)} = ${filter.standing}`);
  // The clock alone narrows what runs, and an index knows it, before objections are looked at.
  if (filter.standing === 'OPEN') where.push(sql`coalesce(${ref(top, 'last_day')}, ${ref(top, 'published_on')}) >= ${today}::date`);
  return where;
}
