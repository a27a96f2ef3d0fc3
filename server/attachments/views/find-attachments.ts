import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { newestFirst, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, top } from '../../kernel/shape.js';
import { attachmentShape, narrowAttachments } from './attachment-shape.js';

/** One page of the files of a subject, newest first. One statement. */
export async function findAttachments(em: SqlEntityManager, subjectId: string, asked: Asked): Promise<unknown> {
  const where = [sql`${ref(top, 'subject_id')} = ${subjectId}`, ...narrowAttachments(top, asked.args)];
  const page = pageSql(attachmentShape, top, asked, { where, order: newestFirst });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One attachment, withdrawn or not, or null. One statement. */
export async function findAttachment(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ attachment: unknown }>`
    select ${objectSql(attachmentShape, top, asked)} as attachment from attachment as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}
  `.execute(em.getKysely());
  return rows[0]?.attachment ?? null;
}
