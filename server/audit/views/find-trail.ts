import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { newestFirst, pageSql } from '../../kernel/page.js';
import { type Asked, type Field, ref, type Shape, shape, top } from '../../kernel/shape.js';

const fromContent =
  (key: string): Field =>
  (from) =>
    sql`(${ref(from, 'content')}::jsonb ->> ${sql.lit(key)})`;

export const auditEntryShape: Shape = shape('AuditEntry', 'audit_entry', {
  seq: (from) => sql`${ref(from, 'seq')}::int`,
  verb: (from) => ref(from, 'verb'),
  recordedAt: (from) => ref(from, 'recorded_at'),
  businessDate: fromContent('day'),
  byName: (from) => sql`(select name from person where person.id = ${ref(from, 'by_person_id')})`,
  forName: (from) => sql`(select name from person where person.id = ${ref(from, 'for_person_id')})`,
  role: fromContent('role'),
  placeCode: (from) => ref(from, 'place_code'),
  requestKey: fromContent('requestKey'),
  reason: fromContent('reason'),
  changes: (from) => sql`(${ref(from, 'content')}::jsonb -> 'changes')`,
  hash: (from) => ref(from, 'hash'),
});

/** The trail of one object, newest first; without an object, of everything in the viewer's area. One statement. */
export async function findTrail(em: SqlEntityManager, objectId: string | null, asked: Asked): Promise<unknown> {
  const touched = objectId ? [sql`${ref(top, 'id')} in (select entry_id from audit_touch where object_id = ${objectId})`] : [];
  const { rows } = await sql<{
    page: unknown;
  }>`select ${pageSql(auditEntryShape, top, asked, { where: touched, order: newestFirst })} as page`.execute(em.getKysely());
  return rows[0]?.page;
}
