import { sql } from 'kysely';
import { setting } from '../../kernel/access.js';
import { below, column, type Field, money, objectSql, ref, type Shape } from '../../kernel/shape.js';
import { type AssetMoment, heldSql } from './moment.js';
import { type Figures, figuresAt, momentOfField } from './trace-cells.js';
import { ofLineFields, ofProject, sumsSql } from './trace-parts.js';

const partShape: Shape = {
  type: 'AssetFundingPart',
  table: 'funding_part',
  fields: { kind: column('kind'), project: ofProject, ...ofLineFields, amount: money('fen') },
};

/**
 * Which money made an asset: for each project its cells by line, what of it is not paid yet, and what it was worth
 * before the system. Null for who does not see the whole of every project behind it. The row is a version of the asset.
 */
export const assetFunding =
  (around: AssetMoment, gathered?: Figures): Field =>
  (from, asked) => {
    const moment = momentOfField(asked, around);
    const { cells } = gathered && moment === around ? gathered : figuresAt(moment);
    const projects = sql`array(select funding_made.project_id from funding_made where funding_made.project_id is not null)`;
    const total = sql`(select version.original_fen from asset_version as version
      where version.asset_id = ${ref(from, 'asset_id')} and ${heldSql('version', moment)})`;
    const sum = (condition: string) => sql`(select coalesce(sum(part.fen), 0) from funding_part as part where ${sql.raw(condition)})`;
    // An asset that was split or merged away has no value and no origins left; the public sees no origins of any.
    const isEmptied = sql`(${total} = 0 and ${sql.raw(setting('area_from'))} <> '')`;
    const to = below(from);
    const object = sumsSql(
      'AssetFunding',
      asked,
      {
        total,
        paid: sum(`part.kind = 'PAID'`),
        unpaid: sum(`part.kind = 'UNPAID'`),
        inherited: sum(`part.kind = 'INHERITED'`),
        residual: sql`${total} - ${sum('true')}`,
      },
      {
        parts: (
          child,
        ) => sql`(select coalesce(json_agg(${objectSql(partShape, to, child)} order by ${ref(to, 'project_id')}, ${ref(to, 'line_id')}), '[]'::json)
          from funding_part as ${sql.ref(to)})`,
      },
    );
    return sql`(with funding_made as materialized (
      select made.project_id, made.fen from asset_origin as made where made.asset_id = ${ref(from, 'asset_id')} and ${heldSql('made', moment)}
    ), funding_part as materialized (
      select case when cell.line_id is null then 'UNPAID' else 'PAID' end as kind, cell.project_id, cell.line_id, cell.fen
      from ${cells(projects)} as cell where cell.asset_id = ${ref(from, 'asset_id')}
      union all
      select 'INHERITED', null, null, funding_made.fen from funding_made where funding_made.project_id is null
    ) select ${object} where (exists (select from funding_made) or ${isEmptied}) and not exists (select from funding_made where funding_made.project_id is not null
      and not exists (select from funding_part where funding_part.project_id = funding_made.project_id)))`;
  };
