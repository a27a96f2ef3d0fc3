import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { composedOnce, oneFor } from '../../kernel/composed.js';
import { type Asked, objectSql, type Sql, top } from '../../kernel/shape.js';
import { baseOf, hasReceived } from '../rules/seen-area.js';
import { type Base, type Dimension, isBySource, type PaceKind } from '../rules/words.js';
import { type CellQuestion, cellsSql, measureNames, planSql } from './cells.js';
import { chosen } from './chosen.js';
import { dimensionSql, noKey } from './dimension-sql.js';
import { progressPage, progressShape } from './progress-shape.js';

export interface ProgressFilter {
  readonly levels?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  readonly tasks?: readonly string[] | null;
  readonly documentId?: string | null;
  readonly lineId?: string | null;
  readonly classCodes?: readonly string[] | null;
  readonly libraries?: readonly string[] | null;
  readonly departmentId?: string | null;
  readonly projectId?: string | null;
}

export interface ProgressQuestion {
  readonly placeCode: string;
  readonly year: number;
  readonly asOf: LocalDate;
  readonly by: Dimension;
  readonly base?: Base | null;
  readonly against?: PaceKind | null;
  readonly filter?: ProgressFilter | null;
}

/** One report that is asked for; with `onlyBehind`, its rows are those whose progress lies below what they are measured against. */
export interface ReportAsked {
  readonly question: ProgressQuestion;
  readonly asked: Asked;
  readonly onlyBehind: boolean;
}

/**
 * Totals of a budget year as of a date and their breakdown, each with every percentage: several reports of one place,
 * year and day, in one statement that gathers the money once. A report that is refused has its refusal in its place.
 */
export async function findProgress(em: SqlEntityManager, about: CellQuestion, reports: readonly ReportAsked[]): Promise<unknown[]> {
  const answers: unknown[] = reports.map(() => null);
  const columns: Sql[] = [];
  for (const [at, report] of reports.entries()) {
    try {
      const { question, asked, onlyBehind } = report;
      const compose = () => sql`(${oneReportSql(report)})`;
      const made = composedOnce(asked.fieldsByTypeName, oneFor(question), onlyBehind ? 'behind' : 'progress', compose);
      columns.push(sql`${made} as ${sql.ref(String(at))}`);
    } catch (refusal) {
      answers[at] = refusal;
    }
  }
  if (columns.length === 0) return answers;
  const statement = sql<Record<string, unknown>>`with ${cellsSql(about)}, ${planSql(about)} select ${sql.join(columns)}`;
  const [row] = (await statement.execute(em.getKysely())).rows;
  for (const [at, report] of Object.entries(row ?? {})) answers[Number(at)] = report;
  return answers;
}

const oneReportSql = ({ question, asked, onlyBehind }: ReportAsked): Sql => sql`
  with ${measuredSql(question)}, progress_row as (
    select * from measured where not is_total ${onlyBehind ? sql`and points_ahead_exact < 0` : sql``})
  select ${reportSql(question, asked)}`;

/** The total of a question, in fen and numbers of projects, for rules. One statement. */
export async function totalOf(em: SqlEntityManager, question: ProgressQuestion): Promise<Total> {
  const names = [
    'received',
    'base_fen',
    'allocated',
    'disbursed',
    'paid',
    'projects_in_plan',
    'projects_started',
    'projects_finished',
  ] as const;
  const columns = sql.join(names.map((name) => sql`${sql.ref(name)}::text`));
  const statement = sql<
    Record<(typeof names)[number], string | null>
  >`with ${cellsSql(question)}, ${planSql(question)}, ${measuredSql(question)} select ${columns} from measured where is_total`;
  const [row] = (await statement.execute(em.getKysely())).rows;
  const amount = (name: (typeof names)[number]) => BigInt(row?.[name] ?? 0);
  return {
    received: amount('received'),
    base: amount('base_fen'),
    allocated: amount('allocated'),
    disbursed: amount('disbursed'),
    paid: amount('paid'),
    inPlan: amount('projects_in_plan'),
    started: amount('projects_started'),
    finished: amount('projects_finished'),
  };
}

export type Total = Readonly<Record<'received' | 'base' | 'allocated' | 'disbursed' | 'paid' | 'inPlan' | 'started' | 'finished', bigint>>;

function reportSql(question: ProgressQuestion, asked: Asked): Sql {
  const { placeCode, year, asOf, by, against } = question;
  return chosen(asked, 'MoneyProgress', {
    placeCode: sql`${placeCode}::text`,
    year: sql`${year}::int`,
    asOf: sql`${asOf}::text`,
    by: sql`${by}::text`,
    base: sql`${baseOf(basisOf(question))}::text`,
    against: sql`${against ?? 'TIME_PROGRESS'}::text`,
    paceMode: sql`(select mode from pace)`,
    timeProgress: sql`(select percent_of(part, whole)::text from pace)`,
    total: (field) => sql`(select ${objectSql(progressShape, top, field)} from measured as ${sql.ref(top)} where is_total)`,
    rows: progressPage,
  });
}

type Picked = Pick<ProgressQuestion, 'placeCode' | 'by' | 'base' | 'filter'>;

/** What decides the base of a question. */
export const basisOf = <Question extends Picked>(question: Question) => ({
  ...question,
  picksProjects: projectConditions(question.filter).length > 0,
});

/** Which rows of `cell` a question counts; where nothing is received, only those laid on projects. */
export function pickedCells(question: Picked): Sql {
  const { filter } = question;
  const onSource = [...sourceConditions(filter), ...(hasReceived(basisOf(question)) ? [] : [sql`cell.allocation_id is not null`])];
  return sql`${conditionsSql(onSource)} and ${conditionsSql(projectConditions(filter))}`;
}

/** `measured`, from `cell` and `plan`: one row per key and one for the total (`is_total`), with the sums, the base and the exact points. */
function measuredSql(question: ProgressQuestion): Sql {
  const { placeCode, year, asOf, by, against } = question;
  const { key, name, label } = dimensionSql[by];
  const isWhole = hasReceived(basisOf(question));
  const onCells = pickedCells(question);
  const sums = sql.join(measureNames.map((measure) => sql`coalesce(sum(${sql.ref(measure)}), 0) as ${sql.ref(measure)}`));
  const kept = (disposition: string) => sql`coalesce(sum(allocated) filter (where disposition = ${disposition}), 0)`;
  const base = baseOf(basisOf(question)) === 'RECEIVED' ? sql`received + carried_in` : sql`allocated`;
  const mode = against === 'MILESTONE' ? sql`'TABLE'` : sql`null`;
  return sql`pace as materialized (select * from pace_on(${placeCode}, ${year}, ${asOf}::date, ${mode})),
    picked as (select ${key('cell')} as key, ${label('cell')} as label, cell.* from cell where ${onCells}),
    summed as (
      select coalesce(key, 'TOTAL') as key, grouping(key) = 1 as is_total, max(label) as label, ${sums}, ${kept('KEPT')} as kept, ${kept('PASSED_DOWN')} as passed_down
      from picked group by grouping sets ((key), ())),
    tallied as (${talliedSql(question)}),
    joined as (
      select key, is_total, coalesce(summed.label, tallied.label) as label, ${sql.join([...measureNames, 'kept', 'passed_down'].map((column) => sql`coalesce(${sql.ref(column)}, 0) as ${sql.ref(column)}`))},
        ${sql.join(tallies.map((column) => sql`coalesce(${sql.ref(column)}, 0) as ${sql.ref(column)}`))}
      from summed full join tallied using (key, is_total)),
    based as (select joined.*, ${base} as base_fen from joined),
    measured as (
      select key as id, is_total, nullif(key, ${noKey}) as key, case when is_total then '合计' else coalesce(label, ${name(sql`based.key`)}, '（未填）') end as name,
        allocated, kept, passed_down, disbursed, paid, returned, carried_out, carried_in, on_hand, base_fen, ${sql.join(tallies.map((column) => sql.ref(column)))},
        ${isWhole ? sql`received` : sql`null::numeric`} as received,
        ${isWhole ? sql`received + carried_in` : sql`null::numeric`} as gross,
        ${baseOf(basisOf(question))}::text as base, pace.part, pace.whole,
        (paid * whole - part * base_fen) * sign(base_fen) as points_ahead_exact
      from based cross join pace)`;
}

const tallies = ['projects_in_plan', 'projects_started', 'projects_finished'] as const;
const ofPlan = sql`count(*)::int as projects_in_plan, count(started_on)::int as projects_started, count(completed_on)::int as projects_finished`;
const ofMoney = sql`(count(distinct project_id) filter (where is_in_plan))::int as projects_in_plan,
  (count(distinct project_id) filter (where is_in_plan and started_on is not null))::int as projects_started,
  (count(distinct project_id) filter (where is_in_plan and completed_on is not null))::int as projects_finished`;

/**
 * Projects of the plan per key and in total. By source, and where sources are picked, those on which such money lies,
 * so that one may count under several keys; otherwise all of the plan, with or without money.
 */
function talliedSql({ by, filter }: ProgressQuestion): Sql {
  const { key, label } = dimensionSql[by];
  const onPlan = conditionsSql(projectConditions(filter).map(onRow('plan')));
  const picksSources = sourceConditions(filter).length > 0;
  const isByMoney = picksSources || (isBySource(by) && by !== 'COUNTY');
  const parts = isByMoney
    ? sql`select key, false as is_total, max(label) as label, ${ofMoney} from picked group by key`
    : sql`select ${key('plan')} as key, false as is_total, max(${label('plan')}) as label, ${ofPlan} from plan where ${onPlan} group by 1`;
  const total = picksSources
    ? sql`select 'TOTAL', true, null, ${ofMoney} from picked`
    : sql`select 'TOTAL', true, null, ${ofPlan} from plan where ${onPlan}`;
  return sql`${parts} union all ${total}`;
}

type Condition = (row: string) => Sql;
const onRow = (row: string) => (condition: Condition) => condition(row);

const isIn = (column: string, values: readonly string[] | null | undefined): Condition[] =>
  values?.length ? [(row) => sql`${sql.ref(`${row}.${column}`)} in (${sql.join([...values])})`] : [];
const is = (column: string, value: string | null | undefined): Condition[] =>
  value ? [(row) => sql`${sql.ref(`${row}.${column}`)}::text = ${value}`] : [];

function sourceConditions(filter: ProgressFilter | null | undefined): Condition[] {
  return [
    ...isIn('level', filter?.levels),
    ...isIn('channel', filter?.channels),
    ...isIn('task', filter?.tasks),
    ...is('document_id', filter?.documentId),
    ...is('line_id', filter?.lineId),
  ];
}

function projectConditions(filter: ProgressFilter | null | undefined): Condition[] {
  return [
    ...isIn('class_code', filter?.classCodes),
    ...isIn('library', filter?.libraries),
    ...is('department_id', filter?.departmentId),
    ...is('project_id', filter?.projectId),
  ];
}

function conditionsSql(conditions: readonly (Condition | Sql)[]): Sql {
  if (conditions.length === 0) return sql`true`;
  return sql`(${sql.join(
    conditions.map((condition) => (typeof condition === 'function' ? condition('cell') : condition)),
    sql` and `,
  )})`;
}
