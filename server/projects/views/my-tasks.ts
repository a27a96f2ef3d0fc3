import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleSql } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, column, objectSql, ref, type Shape, type Sql, shape, top, uuidsSql } from '../../kernel/shape.js';
import { type Level, levelOfRole, type Role, type Viewer } from '../../kernel/viewer.js';
import { standingSql } from '../../notices/index.js';
import { type ProjectMove, projectMoves } from '../rules/lifecycle.js';
import { projectOrders } from './project-filter.js';
import { projectShape } from './project-shape.js';

/**
 * What waits for the viewer's post: projects in a state whose awaited step is theirs and a duty (not an offer, as a
 * reserve waits for nobody), on which they have no other part and no notice runs, overdue first and then by
 * due date. One statement.
 */
export async function findMyTasks(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  move: string | null,
  asked: Asked,
): Promise<unknown> {
  const { moves, where: all } = waiting(viewer, today);
  const where = move ? [...all, sql`${byState(top, moves, (one) => sql.lit(one.move))} = ${move}`] : all;
  const page = pageSql(taskShape(moves, today), top, asked, { where, order: projectOrders.DUE_ASC });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** How many tasks each awaited step of the viewer's post has, how many of them are overdue and when the first is due. One statement. */
export async function countMyTasks(em: SqlEntityManager, viewer: Viewer, today: LocalDate): Promise<unknown> {
  const { moves, where } = waiting(viewer, today);
  const { rows } = await sql<{ counts: unknown }>`
    with counted as (
      select ${byState(top, moves, ({ move }) => sql.lit(move))} as move, count(*)::int as count,
        (count(*) filter (where due_on < ${today}::date))::int as overdue, min(due_on) filter (where due_on >= ${today}::date) as next_due_on
      from project as ${sql.ref(top)} where ${sql.join(where, sql` and `)} group by 1
    )
    select coalesce(json_agg(json_build_object('move', move, 'count', count, 'overdue', overdue, 'nextDueOn', next_due_on)
      order by overdue desc, next_due_on), '[]'::json) as counts from counted`.execute(em.getKysely());
  return rows[0]?.counts;
}

/** The steps that a post may wait for, and which projects wait for it. */
function waiting(viewer: Viewer, today: LocalDate): { moves: readonly ProjectMove[]; where: Sql[] } {
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = circleSql(actors, today);
  const moves = projectMoves.filter(({ isOffer, by }) => !isOffer && viewer.role && by.includes(viewer.role));
  const where = moves.length
    ? [mine(moves, viewer), notOwn(moves, viewer.role as Role, actors, circle), noNoticeOpen(today)]
    : [sql`false`];
  return { moves, where };
}

/** A task is a project's row, seen as the step it waits for. */
function taskShape(moves: readonly ProjectMove[], today: LocalDate): Shape {
  return shape('Task', 'project', {
    project: (from, asked) => objectSql(projectShape, from, asked),
    move: (from) => byState(from, moves, ({ move }) => sql.lit(move)),
    zh: (from) => byState(from, moves, ({ zh }) => sql.lit(zh)),
    dueOn: column('due_on'),
    overdue: (from) => sql`coalesce(${ref(from, 'due_on')} < ${today}::date, false)`,
  });
}

const inStates = (from: string, { from: states }: ProjectMove): Sql =>
  sql`${ref(from, 'state')} in (${sql.join(states.map((state) => sql.lit(state)))})`;

function byState(from: string, moves: readonly ProjectMove[], value: (move: ProjectMove) => Sql): Sql {
  if (moves.length === 0) return sql`null`;
  return sql`(case ${sql.join(
    moves.map((move) => sql`when ${inStates(from, move)} then ${value(move)}`),
    sql` `,
  )} end)`;
}

// The cheap half of the guards as conditions, so that a page is filled with what really waits; the table decides the rest.
function mine(moves: readonly ProjectMove[], { role, departmentId }: Viewer): Sql {
  const inCharge = sql`coalesce(${ref(top, 'department_id')}::text = ${departmentId}, false)`;
  const conditions = moves.map((move) => {
    const parts = [inStates(top, move)];
    if (move.move === 'declare') parts.push(sql`${ref(top, 'drafted_by')} = ${role}`);
    if (move.move === 'resubmit')
      parts.push(sql`${resubmitter} = ${role} and (${ref(top, 'returned_to')} <> 'DEPT_EXAMINED' or ${inCharge})`);
    if (move.move === 'examineInDepartment') parts.push(departmentExamines, inCharge);
    if (move.move === 'accept' && role === 'DEPARTMENT_EXAMINER') parts.push(inCharge);
    if (move.move === 'approveInCounty') parts.push(sql`(${ref(top, 'state')} = 'DEPT_EXAMINED' or not ${departmentExamines})`);
    return sql`(${sql.join(parts, sql` and `)})`;
  });
  return sql.join(conditions, sql` or `);
}

const resubmitter = sql`(case ${ref(top, 'returned_to')} when 'TOWNSHIP_REVIEWED' then 'TOWNSHIP_REVIEWER'
  when 'DEPT_EXAMINED' then 'DEPARTMENT_EXAMINER' else ${ref(top, 'drafted_by')} end)`;
const departmentExamines = sql`(policy_value('step.departmentExamine', ${ref(top, 'county_code')}, null, null, ${ref(top, 'declared_on')}) ->> 'on')::boolean`;

function notOwn(moves: readonly ProjectMove[], role: Role, actors: readonly string[], circle: Sql): Sql {
  const level = byState(top, moves, (move) => (move.move === 'resubmit' ? resubmissionLevel : sql.lit(levelOf(move, role))));
  return sql`not exists (select from case_act as act where act.project_id = ${ref(top, 'id')} and act.level <> ${level}
    and (act.circle && ${uuidsSql(actors)} or act.by_person_id = any (${circle}) or act.for_person_id = any (${circle})))`;
}

const resubmissionLevel = sql`(case ${ref(top, 'returned_to')} when 'TOWNSHIP_REVIEWED' then 'TOWNSHIP' when 'DEPT_EXAMINED' then 'DEPARTMENT' else 'VILLAGE' end)`;

function levelOf(move: ProjectMove, role: Role): Level {
  return move.level({ role } as Parameters<ProjectMove['level']>[0]) ?? levelOfRole[role];
}

function noNoticeOpen(today: LocalDate): Sql {
  return sql`not exists (select from notice where notice.subject_id = ${ref(top, 'id')} and ${standingSql('notice', today)} in ('OPEN', 'OBJECTED'))`;
}
