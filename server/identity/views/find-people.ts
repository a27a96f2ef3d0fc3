import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, newestFirst, type Order, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import type { Role } from '../../kernel/viewer.js';
import { departmentShape, personalTokenShape, personShape, postShape, substitutionShape } from './shapes.js';

export interface PersonFilter {
  readonly nameContains?: string | null;
  readonly active?: boolean | null;
  readonly role?: Role | null;
}
export const personOrders: Readonly<Record<'NAME_ASC' | 'NEWEST', Order>> = { NAME_ASC: by('name', 'text'), NEWEST: newestFirst };
export type PersonOrder = keyof typeof personOrders;

export interface DepartmentFilter {
  readonly placeCode?: string | null;
  readonly kind?: string | null;
  readonly isLeadBureau?: boolean | null;
}
export const departmentOrders: Readonly<Record<'KIND_ASC' | 'NAME_ASC', Order>> = {
  KIND_ASC: by('kind', 'text'),
  NAME_ASC: by('name', 'text'),
};
export type DepartmentOrder = keyof typeof departmentOrders;

export interface PostFilter {
  readonly personId?: string | null;
  readonly role?: Role | null;
  readonly placeCode?: string | null;
  readonly departmentId?: string | null;
  readonly validOn?: LocalDate | null;
}
export const postOrders: Readonly<Record<'ROLE_ASC' | 'PLACE_ASC' | 'NEWEST', Order>> = {
  ROLE_ASC: by('role', 'text'),
  PLACE_ASC: by('place_code', 'text'),
  NEWEST: newestFirst,
};
export type PostOrder = keyof typeof postOrders;

/** One page of the people of the viewer's county. One statement. */
export function findPeople(
  em: SqlEntityManager,
  filter: PersonFilter,
  order: PersonOrder,
  today: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const where: Sql[] = [];
  if (filter.nameContains) where.push(sql`position(${filter.nameContains} in ${ref(top, 'name')}) > 0`);
  if (typeof filter.active === 'boolean') where.push(sql`${ref(top, 'active')} = ${filter.active}`);
  if (filter.role) {
    where.push(sql`exists (select from post as held where held.person_id = ${ref(top, 'id')} and held.role = ${filter.role}
      and ${validOn('held', today)})`);
  }
  return page(em, personShape, where, personOrders[order], asked);
}

/** One page of the departments of the viewer's county. One statement. */
export function findDepartments(em: SqlEntityManager, filter: DepartmentFilter, order: DepartmentOrder, asked: Asked): Promise<unknown> {
  const where: Sql[] = [];
  if (filter.placeCode) where.push(sql`${ref(top, 'place_code')} = ${filter.placeCode}`);
  if (filter.kind) where.push(sql`${ref(top, 'kind')} = ${filter.kind}`);
  if (typeof filter.isLeadBureau === 'boolean') where.push(sql`${ref(top, 'is_lead_bureau')} = ${filter.isLeadBureau}`);
  return page(em, departmentShape, where, departmentOrders[order], asked);
}

/** One page of the posts of the viewer's county. One statement. */
export function findPosts(em: SqlEntityManager, filter: PostFilter, order: PostOrder, asked: Asked): Promise<unknown> {
  const where: Sql[] = [];
  if (filter.personId) where.push(sql`${ref(top, 'person_id')}::text = ${filter.personId}`);
  if (filter.role) where.push(sql`${ref(top, 'role')} = ${filter.role}`);
  if (filter.placeCode) where.push(sql`${ref(top, 'place_code')} = ${filter.placeCode}`);
  if (filter.departmentId) where.push(sql`${ref(top, 'department_id')}::text = ${filter.departmentId}`);
  if (filter.validOn) where.push(validOn(top, filter.validOn));
  return page(em, postShape, where, postOrders[order], asked);
}

/** One row as it is after an act. */
export const findPerson = (em: SqlEntityManager, id: string, asked: Asked) => one(em, personShape, id, asked);
export const findPost = (em: SqlEntityManager, id: string, asked: Asked) => one(em, postShape, id, asked);
export const findDepartment = (em: SqlEntityManager, id: string, asked: Asked) => one(em, departmentShape, id, asked);
export const findSubstitution = (em: SqlEntityManager, id: string, asked: Asked) => one(em, substitutionShape, id, asked);
export const findPersonalToken = (em: SqlEntityManager, id: string, asked: Asked) => one(em, personalTokenShape, id, asked);

function validOn(from: string, on: LocalDate): Sql {
  return sql`${ref(from, 'valid_from')} <= ${on}::date and (${ref(from, 'valid_to')} is null or ${ref(from, 'valid_to')} >= ${on}::date)`;
}

async function page(em: SqlEntityManager, shape: Shape, where: Sql[], order: Order, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ page: unknown }>`select ${pageSql(shape, top, asked, { where, order })} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

async function one(em: SqlEntityManager, shape: Shape, id: string, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ row: unknown }>`
    select ${objectSql(shape, top, asked)} as row from ${sql.table(shape.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}::uuid
  `.execute(em.getKysely());
  return rows[0]?.row ?? null;
}
