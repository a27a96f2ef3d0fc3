import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Order } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, shape, top } from '../../kernel/shape.js';
import { livingStates } from '../rules/states.js';
import type { DutyLevel } from '../rules/words.js';
import { assetDutyShape } from './asset-shape.js';
import { expiredSql, inAreaSql, mandateEndSql } from './duty-sql.js';
import { findPage } from './find.js';
import { heldSql } from './moment.js';

export interface MandateFilter {
  readonly placeCode?: string | null;
  readonly level?: DutyLevel | null;
}

/** Whether the asset that a duty names is there on the day. */
export const isThereSql = (from: string, day: LocalDate): Sql =>
  sql`exists (select from asset_version as there where there.asset_id = ${ref(from, 'asset_id')} and ${heldSql('there', { asOf: day })}
    and there.state in (${sql.join(livingStates)}))`;

const longestFirst: Order = [
  { read: mandateEndSql, type: 'date' },
  { read: (from) => ref(from, 'id'), type: 'uuid' },
];

/** One page of the duties whose mandate has run out by a day without a successor, longest first. One statement. */
export function findExpiredMandates(
  em: SqlEntityManager,
  { placeCode, level }: MandateFilter,
  day: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const where: Sql[] = [expiredSql(top, day), isThereSql(top, day)];
  if (placeCode) where.push(inAreaSql(top, placeCode));
  if (level) where.push(sql`${ref(top, 'level')} = ${level}`);
  return findPage(em, mandateShape(day), { where, order: longestFirst }, asked);
}

/** A mandate is a duty's row, seen as when and why it ran out. */
function mandateShape(day: LocalDate): Shape {
  return shape('ExpiredMandate', 'asset_duty', {
    duty: (from, asked) => objectSql(assetDutyShape, from, asked),
    lastDay: mandateEndSql,
    days: (from) => sql`${day}::date - ${mandateEndSql(from)}`,
    cause: (from) =>
      sql`(case when ${ref(from, 'valid_to')} is null or ${mandateEndSql(from)} < ${ref(from, 'valid_to')} then 'POST_ENDED' else 'DUTY_ENDED' end)`,
  });
}
