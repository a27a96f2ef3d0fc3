import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import type { SourceLevel } from '../rules/source-levels.js';
import { isInForce, mayHold, mostSpecificFirst, type PolicyQuestion } from './holding.js';
import { type PolicyOrder, policyOrders, policyShape } from './policy-shape.js';

export interface PolicyFilter {
  readonly keys?: readonly string[] | null;
  readonly scopeCode?: string | null;
  readonly year?: number | null;
  readonly level?: SourceLevel | null;
  readonly validOn?: LocalDate | null;
}

/** One page of policy values, ended ones included unless a day is named. One statement. */
export async function findPolicies(em: SqlEntityManager, filter: PolicyFilter, order: PolicyOrder, asked: Asked): Promise<unknown> {
  const page = pageSql(policyShape, top, asked, { where: matching(filter), order: policyOrders[order] });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** The row whose value holds for a place on a day, or null; the same precedence as `policyOn`. One statement. */
export async function findPolicy(em: SqlEntityManager, key: string, question: PolicyQuestion, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ policy: unknown }>`
    select ${objectSql(policyShape, top, asked)} as policy from policy as ${sql.ref(top)}
    where ${ref(top, 'key')} = ${key} and ${mayHold(top, question)} order by ${mostSpecificFirst(top)} limit 1
  `.execute(em.getKysely());
  return rows[0]?.policy ?? null;
}

/** One policy row by its identity. */
export async function policyById(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ policy: unknown }>`
    select ${objectSql(policyShape, top, asked)} as policy from policy as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}
  `.execute(em.getKysely());
  return rows[0]?.policy ?? null;
}

function matching(filter: PolicyFilter): Sql[] {
  const where: Sql[] = [];
  if (filter.keys?.length) where.push(sql`${ref(top, 'key')} in (${sql.join([...filter.keys])})`);
  if (filter.scopeCode) where.push(sql`${ref(top, 'scope_code')} = ${filter.scopeCode}`);
  if (filter.year) where.push(sql`${ref(top, 'year')} = ${filter.year}`);
  if (filter.level) where.push(sql`${ref(top, 'level')} = ${filter.level}`);
  if (filter.validOn) where.push(isInForce(top, filter.validOn));
  return where;
}
