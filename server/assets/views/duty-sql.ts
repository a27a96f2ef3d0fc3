import { sql } from 'kysely';
import { ref, type Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { livingStates } from '../rules/states.js';
import { dutyLevels, wordsOf } from '../rules/words.js';
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

/** The arguments `from_code, to_code` of a function that reads an area; without a place all that the viewer sees. */
export function areaSql(placeCode: string | null | undefined): Sql {
  const { from, to } = placeCode ? areaOf(placeCode) : { from: '000000000000', to: '999999999999' };
  return sql`${from}::text, ${to}::text`;
}

/** The argument `states`: an asset is there. */
export const livingSql: Sql = sql`array[${sql.join(livingStates)}]::text[]`;

/** Whether nobody answers at the level for the asset that a row names as `asset_id`. */
export const lacksSql = (from: string, level: Sql, moment: AssetMoment): Sql =>
  sql`not exists (select from asset_duty as duty where duty.asset_id = ${ref(from, 'asset_id')} and duty.level = ${level} and ${heldSql('duty', moment)})`;
