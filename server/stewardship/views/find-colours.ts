import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { assetOf } from '../../assets/index.js';
import type { Order } from '../../kernel/page.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, column, ref, type Shape, shape, top } from '../../kernel/shape.js';
import { type Colour, type ColourIndicator, colourIndicators, type Quarter } from '../rules/colours.js';
import { gradedSql } from './colours-sql.js';
import { equals, hasId, oneOf, when, within } from './conditions.js';
import { findPage } from './find.js';
import { colourCheckShape, indicatorFields, latestQuarterFirst } from './income-shapes.js';

export interface ColourFilter {
  readonly colours?: readonly Colour[] | null;
  /** Only those abnormal in this indicator. */
  readonly indicator?: ColourIndicator | null;
}

const gradedShape: Shape = shape('AssetColour', 'graded', {
  asset: assetOf(),
  ...indicatorFields,
  abnormal: column('abnormal'),
  redFrom: column('red_from'),
  colour: column('colour'),
});

const worstFirst: Order = [
  { read: (from) => ref(from, 'abnormal'), type: 'bigint', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];

/** One page of the colours of a place’s operational assets in a quarter, as rows stand now, the worst first. One statement. */
export async function findColours(
  em: SqlEntityManager,
  place: string,
  quarter: Quarter,
  filter: ColourFilter,
  asked: Asked,
): Promise<unknown> {
  const where = [...when(filter.colours, oneOf('colour')), ...when(filter.indicator, (name) => ref(top, name))];
  const { rows } = await sql<{ page: unknown }>`with ${gradedSql(place, quarter)}
    select ${pageSql(gradedShape, top, asked, { where, order: worstFirst })} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

export type ColourCounts = Readonly<Record<'assets' | 'green' | 'yellow' | 'red' | ColourIndicator, number>>;

/** How many of a place’s operational assets have each colour in a quarter, and how many fail each indicator. One statement. */
export async function countColours(em: SqlEntityManager, place: string, quarter: Quarter): Promise<ColourCounts> {
  const indicators = Object.keys(colourIndicators).map((name) => sql`count(*) filter (where ${sql.ref(name)})::int as ${sql.ref(name)}`);
  const { rows } = await sql<ColourCounts>`with ${gradedSql(place, quarter)}
    select count(*)::int as assets, count(*) filter (where colour = 'GREEN')::int as green, count(*) filter (where colour = 'YELLOW')::int as yellow,
      count(*) filter (where colour = 'RED')::int as red, ${sql.join(indicators)} from graded`.execute(em.getKysely());
  return rows[0] as ColourCounts;
}

export interface ColourCheckFilter extends ColourFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly year?: number | null;
  readonly quarter?: number | null;
}

/** One page of the colours that were filed, the latest quarter first. One statement. */
export function findColourChecks(em: SqlEntityManager, filter: ColourCheckFilter, asked: Asked): Promise<unknown> {
  const where = [
    ...when(filter.placeCode, within),
    ...when(filter.assetId, hasId('asset_id')),
    ...when(filter.year, equals('year')),
    ...when(filter.quarter, equals('quarter')),
    ...when(filter.colours, oneOf('colour')),
    ...when(filter.indicator, (name) => ref(top, name)),
  ];
  return findPage(em, colourCheckShape, { where, order: latestQuarterFirst }, asked);
}
