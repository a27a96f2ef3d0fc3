import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { newestFirst, pageSql } from '../../kernel/page.js';
import { type Asked, column, group, objectSql, ref, type Shape, type Sql, shape, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

const numeric = (name: string) => (from: string) => sql`${ref(from, name)}::text`;
const lessComputed = (name: string) => (from: string) => sql`(${ref(from, 'stated')}::numeric - ${ref(from, name)})::text`;
// The ledger's operands are shown in the unit of the report, with every digit that they have.
const inUnit = (name: string) => (from: string) =>
  sql`trim_scale(${ref(from, name)} * case ${ref(from, 'unit')} when 'YUAN' then 0.01 when 'TEN_THOUSAND_YUAN' then 0.000001
    when 'HUNDRED_MILLION_YUAN' then 0.0000000001 else 1 end)::text`;

const figureShape: Shape = shape('StatedFigure', 'stated_figure', {
  placeCode: column('place_code'),
  place: placeOf('place_code'),
  reportName: column('report_name'),
  year: column('year'),
  asOf: column('as_of'),
  indicator: column('indicator'),
  base: column('base'),
  levels: column('levels'),
  channels: column('channels'),
  stated: column('stated'),
  unit: column('unit'),
  byOperands: group('FigureComparison', {
    numerator: column('numerator'),
    denominator: column('denominator'),
    computed: numeric('operands_percent'),
    difference: lessComputed('operands_percent'),
    verdict: column('operands_verdict'),
  }),
  byLedger: group('FigureComparison', {
    numerator: inUnit('ledger_numerator'),
    denominator: inUnit('ledger_denominator'),
    computed: numeric('ledger_percent'),
    difference: lessComputed('ledger_percent'),
    verdict: column('ledger_verdict'),
  }),
  verdict: column('verdict'),
  recordedAt: column('recorded_at'),
});

export interface StatedFigureFilter {
  readonly placeCode?: string | null;
  readonly year?: number | null;
  readonly indicator?: string | null;
  readonly verdict?: string | null;
}

/** One page of stated figures of the viewer's area, latest stored first. One statement. */
export async function findStatedFigures(em: SqlEntityManager, filter: StatedFigureFilter, asked: Asked): Promise<unknown> {
  const page = pageSql(figureShape, top, asked, { where: conditions(filter), order: newestFirst });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One stated figure by its identity. One statement. */
export async function statedFigureById(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ figure: unknown }>`
    select ${objectSql(figureShape, top, asked)} as figure from stated_figure as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`.execute(
    em.getKysely(),
  );
  return rows[0]?.figure ?? null;
}

function conditions({ placeCode, year, indicator, verdict }: StatedFigureFilter): Sql[] {
  const where: Sql[] = [];
  if (placeCode) {
    const area = areaOf(placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${area.from} and ${area.to}`);
  }
  if (year) where.push(sql`${ref(top, 'year')} = ${year}`);
  if (indicator) where.push(sql`${ref(top, 'indicator')} = ${indicator}`);
  if (verdict) where.push(sql`${ref(top, 'verdict')} = ${verdict}`);
  return where;
}
