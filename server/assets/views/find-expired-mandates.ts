import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, type Order } from '../../kernel/page.js';
import { type Asked, column, objectSql, ref, type Shape, shape, top } from '../../kernel/shape.js';
import type { DutyLevel } from '../rules/words.js';
import { assetDutyShape } from './asset-shape.js';
import { areaSql, livingSql } from './duty-sql.js';
import { findPage } from './find.js';

export interface MandateFilter {
  readonly placeCode?: string | null;
  readonly level?: DutyLevel | null;
}

const longestFirst: Order = by('last_day', 'date');

/** One page of the duties whose mandate has run out by a day without a successor, longest first. One statement. */
export function findExpiredMandates(
  em: SqlEntityManager,
  { placeCode, level }: MandateFilter,
  day: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const where = level ? [sql`${ref(top, 'level')} = ${level}`] : [];
  // The last day on which somebody answered: of the duty or of the post, whichever came first.
  const rows = sql`(select lapsed.*, least(lapsed.valid_to, post.valid_to) as last_day
    from expired_mandate(${areaSql(placeCode)}, ${day}::date, ${livingSql}) as lapsed left join post on post.id = lapsed.post_id)`;
  return findPage(em, { ...mandateShape(day), rows }, { where, order: longestFirst }, asked);
}

/** A mandate is a duty's row, seen as when and why it ran out. */
function mandateShape(day: LocalDate): Shape {
  return shape('ExpiredMandate', 'asset_duty', {
    duty: (from, asked) => objectSql(assetDutyShape, from, asked),
    lastDay: column('last_day'),
    days: (from) => sql`${day}::date - ${ref(from, 'last_day')}`,
    cause: (from) =>
      sql`(case when ${ref(from, 'valid_to')} is null or ${ref(from, 'last_day')} < ${ref(from, 'valid_to')} then 'POST_ENDED' else 'DUTY_ENDED' end)`,
  });
}
