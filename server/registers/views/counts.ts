import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type AssetClass, type AssetMoment, type AssetState, livingStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, group, objectSql, ref, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { CountDimension, CountOrder } from '../rules/words.js';
import { countShape, sumsSql } from './count-shape.js';
import { dimensionSql, needsAsset, needsOwner } from './dimension-sql.js';

export interface CountQuestion {
  readonly placeCode: string;
  readonly by: CountDimension;
  /** Left out: the assets that are still there. */
  readonly states?: readonly AssetState[] | null;
  readonly classes?: readonly AssetClass[] | null;
  readonly moment: AssetMoment;
  readonly day: LocalDate;
}

const byKey = { read: (from: string) => ref(from, 'id'), type: 'text' } as const;
const orders: Readonly<Record<CountOrder, Order>> = {
  KEY: [{ read: (from) => ref(from, 'weight'), type: 'bigint' }, byKey],
  COUNT_DESC: [{ read: (from) => ref(from, 'count'), type: 'bigint', descending: true }, byKey],
  VALUE_DESC: [{ read: (from) => ref(from, 'original_fen'), type: 'numeric', descending: true }, byKey],
};

/** Numbers and values of an area's assets at a moment, in total and broken down; every asset counts once. One statement. */
export async function findCounts(em: SqlEntityManager, question: CountQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, by, states, classes, moment, day } = question;
  const { from, to } = areaOf(placeCode);
  const { key, name, weight } = dimensionSql(by, placeCode);
  const picked = sql`state in (${sql.join(states?.length ? states : livingStates)}) ${classes?.length ? sql`and class in (${sql.join(classes)})` : sql``}`;
  const fields = group('AssetCounts', {
    placeCode: () => sql`${placeCode}::text`,
    by: () => sql`${by}::text`,
    asOf: () => sql`${day}::date`,
    knownAt: () => sql`${moment.knownAt ?? null}::timestamptz`,
    total: (_, field) => sql`(select ${objectSql(countShape, top, field)} from summed as ${sql.ref(top)} where is_total)`,
    rows: (_, field) =>
      pageSql(countShape, top, field, { where: [], order: orders[(field.args['order'] as CountOrder | undefined) ?? 'KEY'] }),
  });
  const { rows } = await sql<{ answer: unknown }>`
    with cell as materialized (
      select ${key(sql.ref('cell'))} as key, cell.* from register_cell(${from}, ${to}, ${moment.asOf ?? null}::date, ${moment.knownAt ?? null}::timestamptz,
        ${needsOwner(by)}, ${needsAsset(by)}) as cell where ${picked}),
    tallied as (select coalesce(key, 'TOTAL') as key, grouping(key) = 1 as is_total, ${sumsSql} from cell group by grouping sets ((key), ())),
    summed as (select key as id, tallied.*, case when is_total then '合计' else ${name(sql`tallied.key`)} end as name, case when is_total then 0 else ${weight(sql`tallied.key`)} end as weight from tallied),
    tally as (select * from summed where not is_total)
    select ${fields(top, asked)} as answer`.execute(em.getKysely());
  return rows[0]?.answer;
}
