import { sql } from 'kysely';
import { type AssetMoment, assetShapeAt, heldSql } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import {
  type Asked,
  below,
  column,
  type Field,
  group,
  money,
  objectSql,
  ref,
  type Shape,
  type Sql,
  shape,
  toOne,
  yuanSql,
} from '../../kernel/shape.js';
import type { DifferenceKind, DifferenceOrder } from '../rules/words.js';

/** The two sides of a comparison, and the day that stands for "now" on either. */
export interface Sides {
  readonly from: AssetMoment;
  readonly to: AssetMoment;
  readonly day: LocalDate;
}
/** The asset of a line on one side; null where it was not in the register then. */
const assetOn = (moment: AssetMoment, fen: string): Field =>
  toOne(
    () => assetShapeAt(moment),
    (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')} and ${ref(from, fen)} is not null and ${heldSql(to, moment)}`,
  );

const moved = (from: string): Sql => sql`coalesce(${ref(from, 'fen_after')}, 0) - coalesce(${ref(from, 'fen_before')}, 0)`;

const lineShape = ({ from, to }: Sides): Shape =>
  shape('RegisterDifferenceLine', 'line', {
    kind: column('kind'),
    code: column('code'),
    name: column('name'),
    placeCode: column('place_code'),
    columns: (row) => sql`to_json(${ref(row, 'columns')})`,
    before: assetOn(from, 'fen_before'),
    after: assetOn(to, 'fen_after'),
    originalBefore: money('fen_before'),
    originalAfter: money('fen_after'),
    moved: (row) => yuanSql(moved(row)),
    netBefore: money('net_before'),
    netAfter: money('net_after'),
  });

const orders: Readonly<Record<DifferenceOrder, Order>> = {
  CODE: [
    { read: (from) => ref(from, 'code'), type: 'text' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ],
  MOVED_DESC: [
    { read: (from) => sql`abs(${moved(from)})`, type: 'bigint', descending: true },
    { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
  ],
};

const sumShape: Shape = {
  type: 'RegisterSum',
  table: '',
  fields: { count: column('count'), originalValue: money('fen'), netValue: money('net') },
};

// Each sum is taken for itself: that opening and movements make the closing is a truth to be tested, not a definition.
const sum =
  (where: Sql, fen: Sql, net: Sql): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select ${objectSql(sumShape, to, asked)} from (
      select count(*)::int as count, coalesce(sum(${fen}), 0) as fen, coalesce(sum(${net}), 0) as net from line where ${where}) as ${sql.ref(to)})`;
  };

const sideShape = (moment: AssetMoment, { day }: Sides): Field =>
  group('RegisterMoment', {
    asOf: () => sql`${moment.asOf ?? day}::date`,
    knownAt: () => sql`${moment.knownAt ?? null}::timestamptz`,
  });

/** The fields of a comparison over the rows of `line`. */
export function differenceFields(sides: Sides): Record<string, Field> {
  return {
    from: sideShape(sides.from, sides),
    to: sideShape(sides.to, sides),
    opening: sum(sql`fen_before is not null`, sql`fen_before`, sql`net_before`),
    added: sum(sql`kind = 'ADDED'`, sql`fen_after`, sql`net_after`),
    gone: sum(sql`kind = 'GONE'`, sql`fen_before`, sql`net_before`),
    changed: sum(sql`kind = 'CHANGED'`, sql`fen_after - fen_before`, sql`net_after - net_before`),
    closing: sum(sql`fen_after is not null`, sql`fen_after`, sql`net_after`),
    lines: (from: string, asked: Asked) => {
      const kinds = asked.args['kinds'] as readonly DifferenceKind[] | null | undefined;
      const to = below(from);
      const order = orders[(asked.args['order'] as DifferenceOrder | undefined) ?? 'CODE'];
      const where = kinds?.length ? sql`${ref(to, 'kind')} in (${sql.join(kinds)})` : sql`${ref(to, 'kind')} <> 'SAME'`;
      return pageSql(lineShape(sides), to, asked, { where: [where], order });
    },
  };
}
