import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Asked, below, objectSql, ref, type Shape, shape, toList, toOne, top } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import { heldPostShape, personalTokenShape, personShape } from './shapes.js';

// `my_posts` answers with the viewer's own posts and the ones substituted for, also before one of them is chosen,
// when row security would still hide them.
const viewerShape = ({ postId }: Viewer, today: LocalDate): Shape =>
  shape('Viewer', 'person', {
    person: toOne(
      () => personShape,
      (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'id')}`,
    ),
    post: (from, asked) => {
      const to = below(from);
      return sql`(select ${objectSql(heldPostShape, to, asked)} from my_posts(${today}::date) as ${sql.ref(to)} where ${ref(to, 'id')}::text = ${postId ?? ''})`;
    },
    posts: (from, asked) => {
      const to = below(from);
      return sql`(select coalesce(json_agg(${objectSql(heldPostShape, to, asked)} order by ${ref(to, 'for_person_id')} is not null, ${ref(to, 'id')}), '[]'::json)
        from my_posts(${today}::date) as ${sql.ref(to)})`;
    },
    mustChangePassword: (from) => sql`(account_facts(${ref(from, 'id')}) -> 'mustChangePassword')`,
    personalTokens: toList(
      () => personalTokenShape,
      (from, to) => sql`${ref(to, 'person_id')} = ${ref(from, 'id')}`,
    ),
  });

/** Who the viewer is, in which post and for whom; null for the public. One statement. */
export async function findViewer(em: SqlEntityManager, viewer: Viewer, today: LocalDate, asked: Asked): Promise<unknown> {
  if (!viewer.personId) return null;
  const { rows } = await sql<{ viewer: unknown }>`
    select ${objectSql(viewerShape(viewer, today), top, asked)} as viewer from person as ${sql.ref(top)} where ${ref(top, 'id')} = ${viewer.personId}::uuid
  `.execute(em.getKysely());
  return rows[0]?.viewer ?? null;
}
