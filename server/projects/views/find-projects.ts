import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, keyOf, objectSql, ref, top } from '../../kernel/shape.js';
import { matching, type ProjectFilter, type ProjectOrder, projectOrders } from './project-filter.js';
import { projectClassShape, projectShape } from './project-shape.js';

/** One page of the viewer's projects. One statement. */
export async function findProjects(
  em: SqlEntityManager,
  filter: ProjectFilter,
  order: ProjectOrder,
  today: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const page = pageSql(projectShape, top, asked, { where: matching(top, filter, today), order: projectOrders[order] });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One project of the viewer's, or null. One statement. */
export async function findProject(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ project: unknown }>`
    select ${objectSql(projectShape, top, asked)} as project from project as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}
  `.execute(em.getKysely());
  return rows[0]?.project ?? null;
}

/** The viewer's projects among many ids, each under the keys in which `asked` wants it, by id. One statement. */
export async function projectsById(
  em: SqlEntityManager,
  ids: readonly string[],
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const known = ids.filter(isId);
  if (known.length === 0 || asked.length === 0) return new Map();
  const { rows } = await sql<{ id: string; [key: string]: unknown }>`
    select ${ref(top, 'id')}, ${sql.join(asked.map((child) => sql`${objectSql(projectShape, top, child)} as ${sql.ref(keyOf(child))}`))}
    from project as ${sql.ref(top)} where ${ref(top, 'id')} in (${sql.join(known)})`.execute(em.getKysely());
  return new Map(rows.map(({ id, ...keyed }) => [id, keyed]));
}

/** All project classes in their order. One statement. */
export async function findProjectClasses(em: SqlEntityManager, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ classes: unknown }>`
    select coalesce(json_agg(${objectSql(projectClassShape, top, asked)} order by ${ref(top, 'rank')}), '[]'::json) as classes
    from project_class as ${sql.ref(top)}`.execute(em.getKysely());
  return rows[0]?.classes;
}
