import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, type Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { type DutyLevel, dutyLevels, wordsOf } from '../rules/words.js';
import { type AssetMoment, heldSql } from './moment.js';

const words = JSON.stringify(
  Object.fromEntries(
    wordsOf(dutyLevels).map((level) => {
      const [zh, en] = dutyLevels[level].split(' · ');
      return [level, { zh, en }];
    }),
  ),
);

/** The levels of the ladder from the top, as rows `rung (level, rank)`. */
export const rungsSql: Sql = sql`unnest(array[${sql.join(wordsOf(dutyLevels))}]::text[]) with ordinality as rung (level, rank)`;

/** What a level was called in the county on a day, by its policy; before there was one, as the level is called here. */
export const titleSql = (level: Sql, place: Sql, day: Sql): Sql =>
  sql`coalesce(asset_ladder_title(${level}, ${place}, ${day}), (${words}::json) -> ${level})`;

/** Whether a row lies in the area of a place. */
export function inAreaSql(from: string, placeCode: string): Sql {
  const area = areaOf(placeCode);
  return sql`${ref(from, 'place_code')} between ${area.from} and ${area.to}`;
}

/** Whether nobody answers at the level for the asset that a row names as `asset_id`. */
export const lacksSql = (from: string, level: Sql, moment: AssetMoment): Sql =>
  sql`not exists (select from asset_duty as duty where duty.asset_id = ${ref(from, 'asset_id')} and duty.level = ${level} and ${heldSql('duty', moment)})`;

/** Whether nobody answers at some level. */
export const hasGapSql = (from: string, moment: AssetMoment, level: DutyLevel | null): Sql =>
  level
    ? lacksSql(from, sql`${level}`, moment)
    : sql`(select count(*) from asset_duty as duty where duty.asset_id = ${ref(from, 'asset_id')} and ${heldSql('duty', moment)}) < ${wordsOf(dutyLevels).length}`;

/** The last day on which somebody answers: of the duty or of the post, whichever comes first; null while neither has an end. */
export const mandateEndSql = (from: string): Sql =>
  sql`least(${ref(from, 'valid_to')}, (select post.valid_to from post where post.id = ${ref(from, 'post_id')}))`;

/** Whether a duty’s mandate has run out before the day, and nobody has taken the duty over by then. */
export const expiredSql = (from: string, day: LocalDate): Sql =>
  sql`${ref(from, 'known_to')} is null and ${ref(from, 'valid_from')} <= ${day}::date and ${mandateEndSql(from)} < ${day}::date
    and not exists (select from asset_duty as next where next.asset_id = ${ref(from, 'asset_id')} and next.level = ${ref(from, 'level')}
      and next.known_to is null and next.valid_from > ${ref(from, 'valid_from')} and next.valid_from <= ${day}::date)`;
