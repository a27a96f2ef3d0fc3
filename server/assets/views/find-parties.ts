import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { by } from '../../kernel/page.js';
import { type Asked, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { PartyKind } from '../rules/words.js';
import { partyShape } from './asset-shape.js';
import { findPage } from './find.js';

export interface PartyFilter {
  readonly kinds?: readonly PartyKind[] | null;
  readonly placeCode?: string | null;
  readonly text?: string | null;
}

/** One page of the parties that the viewer sees, by place. One statement. */
export function findPartiesPage(em: SqlEntityManager, { kinds, placeCode, text }: PartyFilter, asked: Asked): Promise<unknown> {
  const where: Sql[] = [];
  if (kinds?.length) where.push(sql`${ref(top, 'kind')} in (${sql.join(kinds)})`);
  if (placeCode) {
    const { from, to } = areaOf(placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${from} and ${to}`);
  }
  if (text)
    where.push(sql`(position(${text} in ${ref(top, 'name')}) > 0 or position(${text} in coalesce(${ref(top, 'credit_code')}, '')) > 0)`);
  return findPage(em, partyShape, { where, order: by('place_code', 'text') }, asked);
}
