import { sql } from 'kysely';
import { type AssetMoment, heldSql } from '../../assets/index.js';
import { type PageQuestion, pageRowsSql } from '../../kernel/page.js';
import { type Asked, below, column, type Field, money, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';

// Who does not see a single origin gets null and not an empty list: an asset without any origin does not exist.
const originShape: Shape = {
  type: 'RegisterOrigin',
  table: 'origin',
  fields: {
    id: column('origin'),
    projectId: column('project_id'),
    projectName: column('project_name'),
    projectYear: column('project_year'),
    department: column('department_name'),
    amount: money('fen'),
  },
};

/** The projects that made it, each with its part of the original value; before the system, none by name. */
export const originsOf =
  (moment: AssetMoment): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select json_agg(${objectSql(originShape, to, asked)} order by ${ref(to, 'origin')}) from (
      select made.origin, made.project_id, made.fen, project.name as project_name, project.year as project_year,
        (select department.name from department where department.id = project.department_id) as department_name
      from asset_origin as made left join project on project.id = made.project_id
      where made.asset_id = ${ref(from, 'asset_id')} and ${heldSql('made', moment)}) as ${sql.ref(to)})`;
  };

export const projectYears =
  (moment: AssetMoment): Field =>
  (from) =>
    sql`(select coalesce(json_agg(distinct project.year), '[]'::json) from asset_origin as made join project on project.id = made.project_id
      where made.asset_id = ${ref(from, 'asset_id')} and ${heldSql('made', moment)})`;

const sourceShape: Shape = {
  type: 'RegisterSource',
  table: 'source',
  fields: { kind: column('kind'), level: column('level'), channel: column('channel'), amount: money('fen') },
};

/**
 * Whose money the original value is, by level and channel; with what is not yet paid, what was there before the system
 * and what cannot be told here, they make exactly the original value. Reads `funding`, gathered once for the page.
 */
export const sourcesOf =
  (moment: AssetMoment): Field =>
  (from, asked) => {
    const to = below(from);
    const made = sql`asset_origin as made where made.asset_id = ${ref(from, 'asset_id')} and ${heldSql('made', moment)}`;
    return sql`(select json_agg(${objectSql(sourceShape, to, asked)} order by ${ref(to, 'kind')}, array_position(array['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY'], ${ref(to, 'level')}), ${ref(to, 'channel')}) from (
      with part as (
        select case when funding.line_id is null then 'UNPAID' when line.id is null then 'UNTOLD' else 'FUND' end as kind, line.level, line.channel, funding.fen
        from funding left join fund_line as line on line.id = funding.line_id where funding.asset_id = ${ref(from, 'asset_id')}
        union all
        select 'INHERITED', null, null, made.fen from ${made} and made.project_id is null
        union all
        select 'UNTOLD', null, null, made.fen from ${made} and made.project_id is not null
          and not exists (select from funding where funding.asset_id = made.asset_id and funding.project_id = made.project_id)
      ) select kind, level, channel, sum(fen) as fen from part group by kind, level, channel) as ${sql.ref(to)})`;
  };

/** `rows`, with the funding of the page's assets gathered once before it, where sources are asked for. */
export function withFunding(row: Shape, asked: Asked, question: PageQuestion, { asOf, knownAt }: AssetMoment, rows: Sql): Sql {
  if (!asksFor(asked, row, 'sources')) return rows;
  return sql`(with funding as materialized (select funded.project_id, funded.asset_id, funded.line_id, funded.fen
    from asset_funding(array(select distinct made.project_id from asset_origin as made
      where made.project_id is not null and made.asset_id in (select page.asset_id from ${pageRowsSql(row, top, asked, question)} as page)),
      ${asOf ?? null}::date, ${knownAt ?? null}::timestamptz) as funded) select ${rows})`;
}

function asksFor(asked: Asked, row: Shape, field: string): boolean {
  const children = (tree: Asked, type: string) => Object.values(tree.fieldsByTypeName[type] ?? {});
  const nodes = children(asked, `${row.type}Connection`).flatMap((child) =>
    child.name === 'edges' ? children(child, `${row.type}Edge`).filter(({ name }) => name === 'node') : [child],
  );
  return nodes.some((node) => children(node, row.type).some(({ name }) => name === field));
}
