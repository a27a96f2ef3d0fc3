import { areaOf } from '../../../server/kernel/viewer.js';

/**
 * The progress of a budget year in plain SQL over the functions that the reports of this server use, so that the
 * contenders differ in what they do around the same sums. Parameters: $1 first and $2 last place code of the area,
 * $3 year, $4 day, $5 the asked place.
 */
export const cellsSql = `cell as materialized (select * from budget_cell($1, $2, $3, $4)),
  plan as materialized (select * from planned_project($1, $2, $3, $4)),
  pace as materialized (select * from pace_on($5, $3, $4, null))`;

export const progressValues = (placeCode: string, year: number, asOf: string): readonly unknown[] => {
  const { from, to } = areaOf(placeCode);
  return [from, to, year, asOf, placeCode];
};

export type ProgressBy = 'LEVEL' | 'TOWNSHIP' | 'PROJECT';

const keys: Readonly<Record<ProgressBy, (row: string) => string>> = {
  LEVEL: (row) => `coalesce(${row}.level, '-')`,
  TOWNSHIP: (row) => `substr(${row}.place_code, 1, 9) || '000'`,
  PROJECT: (row) => `coalesce(${row}.project_id::text, '-')`,
};
const names: Readonly<Record<ProgressBy, string>> = {
  LEVEL: `'{"CENTRAL":"中央","PROVINCIAL":"省级","CITY":"市级","COUNTY":"县级"}'::json ->> joined.key`,
  TOWNSHIP: `(select place.name from place where place.code = joined.key)`,
  PROJECT: `joined.label`,
};

/** One row for each key and one for the total, with what the compared answers show. */
export function linesSql(by: ProgressBy): string {
  const isBySource = by === 'LEVEL';
  const counts = `count(*)::int as in_plan, count(started_on)::int as started, count(completed_on)::int as finished`;
  const ofMoney = ['true', 'started_on is not null', 'completed_on is not null']
    .map(
      (condition, order) =>
        `(count(distinct project_id) filter (where is_in_plan and ${condition}))::int as ${['in_plan', 'started', 'finished'][order]}`,
    )
    .join(', ');
  const label = (row: string, name: string) => (by === 'PROJECT' ? `max(${row}.${name})` : 'null::text');
  return `(with summed as (
      select coalesce(${keys[by]('cell')}, 'TOTAL') as key, grouping(${keys[by]('cell')}) = 1 as is_total, ${label('cell', 'project_name')} as label,
        sum(allocated) as allocated, sum(disbursed) as disbursed, sum(paid) as paid,
        sum(${isBySource ? 'received + carried_in' : 'allocated'}) as base
      from cell where ${isBySource ? 'true' : 'allocation_id is not null'} group by grouping sets ((${keys[by]('cell')}), ())
    ), tallied as (
      ${
        isBySource
          ? `select ${keys[by]('cell')} as key, false as is_total, null::text as label, ${ofMoney} from cell group by 1`
          : `select ${keys[by]('plan')} as key, false as is_total, ${label('plan', 'name')} as label, ${counts} from plan group by 1`
      }
      union all select 'TOTAL', true, null, ${counts} from plan
    ), joined as (
      select key, is_total, coalesce(summed.label, tallied.label) as label, coalesce(allocated, 0) as allocated, coalesce(disbursed, 0) as disbursed,
        coalesce(paid, 0) as paid, coalesce(base, 0) as base, coalesce(in_plan, 0) as in_plan, coalesce(started, 0) as started, coalesce(finished, 0) as finished
      from summed full join tallied using (key, is_total))
    select joined.key, is_total, case when is_total then '合计' else coalesce(${names[by]}, '（未填）') end as name,
      allocated::bigint as allocated_fen, disbursed::bigint as disbursed_fen, paid::bigint as paid_fen, base::bigint as base_fen,
      percent_of(paid, base) as expenditure_progress, percent_of(paid * whole - part * base, base * whole) as points_ahead,
      in_plan as projects_in_plan, started as projects_started, finished as projects_finished,
      (paid * whole - part * base) * sign(base) < 0 as is_behind,
      coalesce(round(paid * 100 / nullif(base, 0), 20), 1000000000) as rank
    from joined cross join pace)`;
}

export const linesPerPage = 50;
