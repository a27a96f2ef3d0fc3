import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { postShape } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { by, type Order } from '../../kernel/page.js';
import { type Asked, column, ref, type Shape, type Sql, shape, toOne, toPage } from '../../kernel/shape.js';
import { assetDutyShape } from './asset-shape.js';
import { inAreaSql } from './duty-sql.js';
import { findPage } from './find.js';

export interface HandOverQuestion {
  readonly placeCode?: string | null;
  /** Posts that end within so many days count as well; left out, only those that have ended. */
  readonly withinDays?: number | null;
  readonly day: LocalDate;
}

const soonestFirst: Order = by('last_day', 'date');

/**
 * One page of the posts that have ended, or soon will, while something still lies on them: who leaves hands on what was
 * held. The tasks are not stored; each is gone as soon as the duties lie on another post. One statement.
 */
export function findDutiesToHandOver(em: SqlEntityManager, question: HandOverQuestion, asked: Asked): Promise<unknown> {
  return findPage(em, handOverShape(question), { where: [], order: soonestFirst }, asked);
}

function handOverShape({ placeCode, withinDays, day }: HandOverQuestion): Shape {
  const latest = withinDays === null || withinDays === undefined ? sql`${day}::date - 1` : sql`${day}::date + ${withinDays}::int`;
  // What still lies on the post when it has ended: today, or on the day after its last one.
  const lies = (duty: string, lastDay: Sql): Sql => sql`${ref(duty, 'known_to')} is null and ${ref(duty, 'valid_from')} <= ${day}::date
    and (${ref(duty, 'valid_to')} is null or ${ref(duty, 'valid_to')} >= greatest(${day}::date, ${lastDay} + 1))
    and ${placeCode ? inAreaSql(duty, placeCode) : sql`true`}`;
  const rows = sql`(select post.id, post.valid_to as last_day, count(distinct duty.asset_id)::int as assets, count(*)::int as duties
    from asset_duty as duty join post on post.id = duty.post_id and post.valid_to <= ${latest}
    where ${lies('duty', sql`post.valid_to`)} group by post.id, post.valid_to)`;
  return {
    ...shape('DutiesToHandOver', 'post', {
      post: toOne(
        () => postShape,
        (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'id')}`,
      ),
      lastDay: column('last_day'),
      daysLeft: (from) => sql`${ref(from, 'last_day')} - ${day}::date`,
      assets: column('assets'),
      duties: column('duties'),
      held: toPage(
        () => assetDutyShape,
        (from, to) => sql`${ref(to, 'post_id')} = ${ref(from, 'id')} and ${lies(to, ref(from, 'last_day'))}`,
        by('place_code', 'text'),
      ),
    }),
    rows,
  };
}
