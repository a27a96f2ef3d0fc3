import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { placeShape } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { by } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, shape, top } from '../../kernel/shape.js';
import { livingStates } from '../rules/states.js';
import { expiredSql, hasGapSql } from './duty-sql.js';
import { findPage } from './find.js';
import { isThereSql } from './find-expired-mandates.js';
import { heldSql } from './moment.js';

/**
 * One page of a place and the places directly below it, each with how many assets lie in its area, how many lack
 * somebody who answers, and how many mandates have run out. The place itself comes first with the sum. One statement.
 */
export function findDutyStandings(em: SqlEntityManager, placeCode: string, day: LocalDate, asked: Asked): Promise<unknown> {
  const where = [
    sql`(${ref(top, 'code')} = ${placeCode} or ${ref(top, 'parent_id')} in (select above.id from place as above where above.code = ${placeCode}))`,
    sql`${ref(top, 'valid_from')} <= ${day}::date and (${ref(top, 'valid_to')} is null or ${ref(top, 'valid_to')} >= ${day}::date)`,
  ];
  return findPage(em, standingShape(day), { where, order: by('code', 'text') }, asked);
}

// The last code of a place's area: its own digits, then nines.
const lastCode = (from: string): Sql => sql`rpad(left(${ref(from, 'code')}, case ${ref(from, 'level')}
  when 'PROVINCE' then 2 when 'PREFECTURE' then 4 when 'COUNTY' then 6 when 'TOWNSHIP' then 9 else 12 end), 12, '9')`;

function standingShape(day: LocalDate): Shape {
  const inside = (row: string, from: string): Sql => sql`${ref(row, 'place_code')} between ${ref(from, 'code')} and ${lastCode(from)}`;
  const living = (from: string): Sql => sql`from asset_version as stood
    where ${inside('stood', from)} and ${heldSql('stood', { asOf: day })} and stood.state in (${sql.join(livingStates)})`;
  return shape('DutyStanding', 'place', {
    place: (from, asked) => objectSql(placeShape, from, asked),
    assets: (from) => sql`(select count(*)::int ${living(from)})`,
    withGaps: (from) => sql`(select count(*)::int ${living(from)} and ${hasGapSql('stood', { asOf: day }, null)})`,
    expiredMandates: (from) =>
      sql`(select count(*)::int from asset_duty as lapsed where ${inside('lapsed', from)} and ${expiredSql('lapsed', day)} and ${isThereSql('lapsed', day)})`,
  });
}
