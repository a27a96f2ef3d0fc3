import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by } from '../../kernel/page.js';
import { type Asked, ref, type Sql, top } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { DutyLevel } from '../rules/words.js';
import { assetDutyShape } from './asset-shape.js';
import { findPage } from './find.js';
import { heldSql } from './moment.js';

/**
 * One page of what the viewer answers for today: by every post of his or her own, ended ones too until their duties are
 * handed on, and by the post in which he or she acts for somebody. One statement.
 */
export function findMyDuties(
  em: SqlEntityManager,
  { personId, postId }: Viewer,
  level: DutyLevel | null,
  today: LocalDate,
  asked: Asked,
): Promise<unknown> {
  const where: Sql[] = [
    heldSql(top, { asOf: today }),
    sql`${ref(top, 'post_id')} = any (array(select post.id from post where post.person_id::text = ${personId ?? ''} or post.id::text = ${postId ?? ''}))`,
  ];
  if (level) where.push(sql`${ref(top, 'level')} = ${level}`);
  return findPage(em, assetDutyShape, { where, order: by('place_code', 'text') }, asked);
}
