import { heldSql, moneySums, movesSql, ofAllocation, ofProject } from './money-sql.js';
import { cellsSql, linesPerPage, linesSql, type ProgressBy } from './progress-sql.js';

/**
 * What PostGraphile cannot read from tables alone it is given as SQL functions, as its own manual advises: sums of
 * money, the reports, assets of a past day, the trace. They rest on the same functions of the database that this
 * server's statements call. Nothing else in the database is changed.
 */
export function peerFunctions(): readonly string[] {
  const sums = (names: readonly (keyof typeof moneySums)[], which: string) =>
    `select ${names.map((name) => `(${moneySums[name]})::bigint as ${name}_fen`).join(', ')} from ${movesSql(which)} move`;
  const all = ['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'balance'] as const;
  const report = (name: string, by: ProgressBy, onlyBehind: boolean) => `
    create or replace function ${name}(from_code text, to_code text, budget_year int, as_of date, place_code text) returns bench_report language sql stable as $$
      with ${cellsSql}, line as materialized (select * from ${linesSql(by)} line)
      select row((select mode from pace), (select percent_of(part, whole) from pace), (select ${lineRow} from line where is_total),
        array(select ${lineRow} from line where not is_total ${onlyBehind ? 'and is_behind' : ''} order by rank, key limit ${linesPerPage}))::bench_report $$`;
  return [
    `drop type if exists bench_line, bench_report, bench_money, bench_funding, bench_funding_part cascade`,
    `create type bench_money as (${all.map((name) => `${name}_fen bigint`).join(', ')})`,
    `create type bench_line as (key text, name text, allocated_fen bigint, disbursed_fen bigint, paid_fen bigint, base_fen bigint,
      expenditure_progress numeric, points_ahead numeric, projects_in_plan int, projects_started int, projects_finished int)`,
    `create type bench_report as (pace_mode text, time_progress numeric, total bench_line, lines bench_line[])`,
    `create type bench_funding_part as (kind text, project_id uuid, line_id uuid, fen bigint)`,
    `create type bench_funding as (total_fen bigint, paid_fen bigint, unpaid_fen bigint, inherited_fen bigint, residual_fen bigint, parts bench_funding_part[])`,
    `create or replace function project_money(project project) returns bench_money language sql stable as $$ ${sums(all, ofProject('project.id'))} $$`,
    `create or replace function allocation_money(allocation allocation) returns bench_money language sql stable as $$ ${sums(all, ofAllocation('allocation.id'))} $$`,
    `create or replace function project_physical_percent(project project) returns numeric language sql stable as $$ select physical_percent(project.id, 'infinity'::date) $$`,
    `create or replace function project_assets_now(project project) returns setof asset_version language sql stable as $$
      select version.* from asset_version version where version.asset_id in (select made.asset_id from asset_origin made
        where made.project_id = project.id and ${heldSql('made', null)}) and ${heldSql('version', null)} order by version.code, version.id $$`,
    report('bench_progress_by_level', 'LEVEL', false),
    report('bench_progress_by_township', 'TOWNSHIP', false),
    report('bench_behind_by_project', 'PROJECT', true),
    `create or replace function bench_held_assets(party_id uuid, as_of date) returns setof asset_version language sql stable as $$
      select version.* from asset_version version where version.asset_id in (
        select held.asset_id from asset_right_holder holder join asset_right held on held.id = holder.right_id
        where holder.party_id = bench_held_assets.party_id and held.kind = 'OWN' and ${heldSql('held', 'as_of')})
      and version.state not in ('DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED') and ${heldSql('version', 'as_of')} order by version.code, version.id $$`,
    `create or replace function asset_version_rights_on(version asset_version, as_of date) returns setof asset_right language sql stable as $$
      select held.* from asset_right held where held.asset_id = version.asset_id and ${heldSql('held', 'as_of')} $$`,
    `create or replace function asset_version_origins_on(version asset_version, as_of date) returns setof asset_origin language sql stable as $$
      select origin.* from asset_origin origin where origin.asset_id = version.asset_id and ${heldSql('origin', 'as_of')} order by origin.origin $$`,
    `create or replace function bench_asset_now(asset_id uuid) returns asset_version language sql stable as $$
      select version.* from asset_version version where version.asset_id = bench_asset_now.asset_id and ${heldSql('version', null)} $$`,
    `create or replace function asset_version_funding(version asset_version) returns bench_funding language sql stable as $$
      ${fundingSql('version.asset_id')}
      select row(version.original_fen, ${['PAID', 'UNPAID', 'INHERITED'].map((kind) => fundedSql(`kind = '${kind}'`)).join(', ')},
        version.original_fen - ${fundedSql('true')},
        array(select row(kind, project_id, line_id, fen)::bench_funding_part from part order by project_id, line_id))::bench_funding $$`,
    `create or replace function bench_funding_part_line(part bench_funding_part) returns fund_line language sql stable as $$
      select line.* from fund_line line where line.id = part.line_id $$`,
    `create or replace function bench_funding_part_project(part bench_funding_part) returns project language sql stable as $$
      select project.* from project where project.id = part.project_id $$`,
    `create or replace function bench_funding_part_chain(part bench_funding_part) returns setof fund_document language sql stable as $$
      select document.* from fund_line line cross join lateral document_chain(line.document_id) chain join fund_document document on document.id = chain.id
      where line.id = part.line_id order by chain.above desc $$`,
  ];
}

const lineRow = `row(key, name, allocated_fen, disbursed_fen, paid_fen, base_fen, expenditure_progress, points_ahead,
  projects_in_plan, projects_started, projects_finished)::bench_line`;

/** `part`: which money made an asset, from the cells of the projects in it. */
export const fundingSql = (asset: string): string => `with made as materialized (
    select origin.project_id, origin.fen from asset_origin origin where origin.asset_id = ${asset} and ${heldSql('origin', null)}
  ), part as materialized (
    select case when cell.line_id is null then 'UNPAID' else 'PAID' end as kind, cell.project_id, cell.line_id, cell.fen
    from asset_funding(array(select made.project_id from made where made.project_id is not null), null, null) cell where cell.asset_id = ${asset}
    union all select 'INHERITED', null, null, made.fen from made where made.project_id is null)`;
export const fundedSql = (condition: string): string => `(select coalesce(sum(fen), 0)::bigint from part where ${condition})`;
