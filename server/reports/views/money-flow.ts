import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Asked, type Sql, yuanSql } from '../../kernel/shape.js';
import { areaOf, countyOf } from '../../kernel/viewer.js';
import { type FlowAsset, type FlowProject, type FlowSource, flowGroupsDefault, flowStations } from '../rules/words.js';
import { chosen } from './chosen.js';
import { dimensionSql, noKey } from './dimension-sql.js';

export interface FlowQuestion {
  readonly placeCode: string;
  /** The year of the fund documents. */
  readonly year: number;
  readonly asOf: LocalDate;
  readonly sources?: FlowSource | null;
  readonly projects?: FlowProject | null;
  readonly assets?: FlowAsset | null;
  readonly most?: number | null;
}

/** The key of the smaller groups that stand together. */
export const restKey = '*';

const assetSql: Readonly<Record<FlowAsset, { key: Sql; name: (key: Sql) => Sql }>> = {
  CLASS: { key: sql`asset.class`, name: () => sql`null::text` },
  FORM: { key: sql`asset.form`, name: () => sql`null::text` },
  ASSET: {
    key: sql`part.asset_id::text`,
    name: (key) => sql`(select named.name from seen_asset named where named.asset_id = nullif(nullif(${key}, ${restKey}), ${noKey})::uuid)`,
  },
};

/**
 * `part`: the money of the lines of a year, every fen in exactly one row: not laid on a project, not paid, paid on a
 * project that is not formed, expensed, or become an asset. From the same functions as the trace of a document, so that
 * both tell the same sums.
 */
function partsSql({ placeCode, year, asOf }: FlowQuestion): Sql {
  const area = areaOf(placeCode);
  const isBelowCounty = !placeCode.endsWith('000000');
  const lines = isBelowCounty ? areaOf(countyOf(placeCode)) : area;
  return sql`picked as materialized (
      select line.id, line.level, line.channel, line.task, line.document_id from fund_line line
      join fund_document document on document.id = line.document_id and document.year = ${year}::int
      where line.place_code between ${lines.from} and ${lines.to}
    ), move as materialized (
      select moved.* from line_money(array(select picked.id from picked), ${asOf}::date, null) moved
    ), laid as materialized (
      select move.line_id, move.project_id, -coalesce(sum(move.fen) filter (where move.act = 'PAY'), 0) as paid, sum(move.fen) as unpaid
      from move join project on project.id = move.project_id and project.place_code between ${area.from} and ${area.to}
      group by move.line_id, move.project_id
    ), made as materialized (
      select cell.project_id, cell.asset_id, cell.line_id, cell.fen
      from asset_funding(array(select distinct laid.project_id from laid), ${asOf}::date, null) cell
    ), part as materialized (
      select move.line_id, null::uuid as project_id, null::uuid as asset_id, 'UNALLOCATED' as station, sum(move.fen) as fen
      from move where move.stage = 'AVAILABLE' and ${isBelowCounty ? sql`false` : sql`true`} group by move.line_id
      union all select laid.line_id, laid.project_id, null, 'UNPAID', laid.unpaid from laid
      union all select laid.line_id, laid.project_id, null, 'NOT_FORMED', laid.paid from laid
      where not exists (select from made where made.project_id = laid.project_id)
      union all select made.line_id, made.project_id, made.asset_id, case when made.asset_id is null then 'EXPENSED' else 'ASSET' end, made.fen
      from made where made.line_id in (select picked.id from picked)
    ), seen_asset as materialized (
      select version.asset_id, version.class, version.form, version.name from asset_version version
      where version.asset_id = any(array(select part.asset_id from part where part.asset_id is not null)) and version.known_to is null
        and version.valid_from <= ${asOf}::date and (version.valid_to is null or version.valid_to >= ${asOf}::date)
    )`;
}

/**
 * The money of a year's fund documents as of a date: groups at each station, the smaller ones of a station together, and
 * what went from group to group. What flows into a group flows out of it. One statement.
 */
export async function findMoneyFlow(em: SqlEntityManager, question: FlowQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, year, asOf } = question;
  const sources = question.sources ?? 'LEVEL';
  const projects = question.projects ?? 'CLASS';
  const assets = question.assets ?? 'CLASS';
  const most = question.most ?? flowGroupsDefault;
  const [source, project, asset] = [dimensionSql[sources], dimensionSql[projects], assetSql[assets]];
  // The few largest of a station stand for themselves, all others together.
  const within = (station: string, key: Sql) => sql`case when ${key} is null or exists (select from ranked
    where ranked.station = ${station} and ranked.key = ${key} and ranked.rank <= ${most}::int) then ${key} else ${restKey} end`;
  const named = (of: { name: (key: Sql) => Sql }) =>
    sql`case when node.key in (${restKey}, ${noKey}) then null else ${of.name(sql`nullif(node.key, ${restKey})`)} end`;
  const nodeName = sql`case node.station when 'SOURCE' then ${named(source)}
    when 'PROJECT' then ${projects === 'PROJECT' ? projectName : named(project)} when 'ASSET' then ${named(asset)} end`;
  const rank = sql`case node.station ${sql.join(
    Object.keys(flowStations).map((station, index) => sql`when ${station} then ${sql.lit(index)}`),
    sql` `,
  )} end`;
  const answer = chosen(asked, 'MoneyFlow', {
    placeCode: sql`${placeCode}::text`,
    year: sql`${year}::int`,
    asOf: sql`${asOf}::text`,
    sources: sql`${sources}::text`,
    projects: sql`${projects}::text`,
    assets: sql`${assets}::text`,
    total: sql`(select ${yuanSql(sql`coalesce(sum(grouped.fen), 0)`)} from grouped)`,
    nodes: (field) => {
      const node = chosen(field, 'MoneyFlowNode', {
        id: nodeId(sql`node.station`, sql`node.key`),
        station: sql`node.station`,
        key: sql`node.key`,
        name: nodeName,
        amount: yuanSql(sql`node.fen`),
      });
      return sql`(select coalesce(json_agg(${node} order by ${rank}, node.key = ${restKey}, node.fen desc, node.key), '[]'::json) from node)`;
    },
    links: (field) => {
      const link = chosen(field, 'MoneyFlowLink', {
        id: sql`link.origin || ' > ' || link.goal`,
        from: sql`link.origin`,
        to: sql`link.goal`,
        amount: yuanSql(sql`link.fen`),
      });
      return sql`(select coalesce(json_agg(${link} order by link.rank, link.fen desc, link.origin, link.goal), '[]'::json) from link)`;
    },
  });
  const { rows } = await sql<{ flow: unknown }>`with ${partsSql(question)}, keyed as materialized (
      select part.station, part.fen, ${source.key('line')} as source_key,
        case when part.project_id is not null then ${project.key('owner')} end as project_key,
        case when part.station = 'ASSET' then coalesce(${asset.key}, ${noKey}) end as asset_key
      from part join picked line_row on line_row.id = part.line_id
      cross join lateral (select line_row.id as line_id, line_row.level, line_row.channel, line_row.task, line_row.document_id) line
      left join (select project.id, project.id as project_id, project.place_code, project.class_code, project.department_id from project) owner
        on owner.id = part.project_id
      left join seen_asset asset on asset.asset_id = part.asset_id
      where part.fen > 0
    ), ranked as materialized (
      select summed.*, row_number() over (partition by summed.station order by summed.fen desc, summed.key) as rank from (
        select 'SOURCE' as station, source_key as key, sum(fen) as fen from keyed group by source_key
        union all select 'PROJECT', project_key, sum(fen) from keyed where project_key is not null group by project_key
        union all select 'ASSET', asset_key, sum(fen) from keyed where asset_key is not null group by asset_key) summed
    ), grouped as materialized (
      select keyed.station, ${within('SOURCE', sql`keyed.source_key`)} as source_key, ${within('PROJECT', sql`keyed.project_key`)} as project_key,
        ${within('ASSET', sql`keyed.asset_key`)} as asset_key, sum(keyed.fen) as fen
      from keyed group by 1, 2, 3, 4
    ), node as materialized (
      select 'SOURCE' as station, source_key as key, sum(fen) as fen from grouped group by source_key
      union all select 'PROJECT', project_key, sum(fen) from grouped where project_key is not null group by project_key
      union all select station, asset_key, sum(fen) from grouped group by station, asset_key
    ), link as materialized (
      select 1 as rank, ${nodeId(sql`'SOURCE'`, sql`source_key`)} as origin, ${nodeId(sql`'PROJECT'`, sql`project_key`)} as goal, sum(fen) as fen
      from grouped where project_key is not null group by 2, 3
      union all select 1, ${nodeId(sql`'SOURCE'`, sql`source_key`)}, 'UNALLOCATED', sum(fen) from grouped where project_key is null group by 2, 3
      union all select 2, ${nodeId(sql`'PROJECT'`, sql`project_key`)}, ${nodeId(sql`station`, sql`asset_key`)}, sum(fen)
      from grouped where project_key is not null group by 2, 3
    ) select ${answer} as flow`.execute(em.getKysely());
  return rows[0]?.flow;
}

const projectName = sql`(select project.name from project where project.id = nullif(nullif(node.key, ${restKey}), ${noKey})::uuid)`;
const nodeId = (station: Sql, key: Sql): Sql => sql`concat_ws(':', ${station}, ${key})`;
