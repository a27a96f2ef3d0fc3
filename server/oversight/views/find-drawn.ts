import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { newestFirst, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { Population } from '../rules/sample-words.js';
import { packShape, sampleShape } from './oversight-shapes.js';

export interface DrawnFilter {
  /** The place and everything below it. */
  readonly placeCode?: string | null;
  readonly population?: Population | null;
  readonly subjectId?: string | null;
}

const matching = ({ placeCode, population, subjectId }: DrawnFilter): Sql[] => {
  const area = placeCode ? areaOf(placeCode) : null;
  return [
    ...(area ? [sql`${ref(top, 'place_code')} between ${area.from} and ${area.to}`] : []),
    ...(population ? [sql`${ref(top, 'population')} = ${population}`] : []),
    ...(subjectId ? [isId(subjectId) ? sql`${ref(top, 'subject_id')} = ${subjectId}` : sql`false`] : []),
  ];
};

async function pageOf(em: SqlEntityManager, target: Shape, filter: DrawnFilter, asked: Asked): Promise<unknown> {
  const page = pageSql(target, top, asked, { where: matching(filter), order: newestFirst });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

async function oneOf(em: SqlEntityManager, target: Shape, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ one: unknown }>`select ${objectSql(target, top, asked)} as one
    from ${sql.table(target.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`.execute(em.getKysely());
  return rows[0]?.one ?? null;
}

/** Samples, the newest first; one of them; each one statement. */
export const findSamples = (em: SqlEntityManager, filter: Omit<DrawnFilter, 'subjectId'>, asked: Asked) =>
  pageOf(em, sampleShape, filter, asked);
export const findSample = (em: SqlEntityManager, id: string, asked: Asked) => oneOf(em, sampleShape, id, asked);

/** Packs of evidence that were taken out, the newest first; one of them; each one statement. */
export const findPacks = (em: SqlEntityManager, filter: Omit<DrawnFilter, 'population'>, asked: Asked) =>
  pageOf(em, packShape, filter, asked);
export const findPack = (em: SqlEntityManager, id: string, asked: Asked) => oneOf(em, packShape, id, asked);
