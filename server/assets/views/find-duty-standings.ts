import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { placeShape } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { by } from '../../kernel/page.js';
import { type Asked, column, objectSql, type Shape, shape } from '../../kernel/shape.js';
import { areaSql, livingSql } from './duty-sql.js';
import { findPage } from './find.js';

/**
 * One page of a place and the places directly below it, each with how many assets lie in its area, how many lack
 * somebody who answers, and how many mandates have run out. The place itself comes first with the sum. One statement.
 */
export function findDutyStandings(em: SqlEntityManager, placeCode: string, day: LocalDate, asked: Asked): Promise<unknown> {
  return findPage(em, standingShape(placeCode, day), { where: [], order: by('code', 'text') }, asked);
}

function standingShape(placeCode: string, day: LocalDate): Shape {
  // The last code of a place's area: its own digits, then nines.
  const last = sql`rpad(left(place.code, case place.level when 'PROVINCE' then 2 when 'PREFECTURE' then 4 when 'COUNTY' then 6
    when 'TOWNSHIP' then 9 else 12 end), 12, '9')`;
  const rows = sql`(select place.*, coalesce(sum(counted.assets), 0)::int as assets, coalesce(sum(counted.with_gaps), 0)::int as with_gaps,
      coalesce(sum(counted.expired), 0)::int as expired
    from place left join duty_count(${areaSql(placeCode)}, ${day}::date, ${livingSql}) as counted on counted.place_code between place.code and ${last}
    where (place.code = ${placeCode} or place.parent_id in (select above.id from place as above where above.code = ${placeCode}))
      and place.valid_from <= ${day}::date and (place.valid_to is null or place.valid_to >= ${day}::date)
    group by place.id)`;
  return {
    ...shape('DutyStanding', 'place', {
      place: (from, asked) => objectSql(placeShape, from, asked),
      assets: column('assets'),
      withGaps: column('with_gaps'),
      expiredMandates: column('expired'),
    }),
    rows,
  };
}
