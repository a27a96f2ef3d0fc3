import { sql } from 'kysely';
import { dutyLevels, wordsOf } from '../../../assets/index.js';
import { ref, type Sql } from '../../../kernel/shape.js';
import { held, inScope, told } from './scope.js';

const ofHeld = {
  subject: ref('held', 'asset_id'),
  asset: ref('held', 'asset_id'),
  place: ref('held', 'place_code'),
  since: ref('held', 'registered_on'),
  fen: ref('held', 'original_fen'),
};
const names = { code: ref('held', 'code'), name: ref('held', 'name') };

/** Living assets that nobody owns, beyond the days allowed since registration. */
export const noOwner: Sql = sql`select ${told({ ...ofHeld, facts: { ...names, limit: ref('term', 'confirm') } })}
  from scope, held join term on term.county_code = held.county_code
  where held.registered_on < term.confirm_before
    and not exists (select from asset_right owned where owned.asset_id = held.asset_id and owned.kind = 'OWN' and ${held('owned')})`;

/** Living assets that are not handed over, beyond the days allowed since registration. */
export const notHandedOver: Sql = sql`select ${told({ ...ofHeld, facts: { ...names, limit: ref('term', 'hand_over') } })}
  from scope, held join term on term.county_code = held.county_code
  where held.registered_on < term.hand_over_before and coalesce(held.handed_over_on > scope.as_of, true)`;

/** Living assets that nobody keeps up: neither the asset names somebody nor does a plan in force. */
export const noUpkeepHolder: Sql = sql`select ${told({ ...ofHeld, facts: names })}
  from scope, held where held.upkeep_party_id is null and not exists (select from upkeep_plan plan
    where plan.asset_id = held.asset_id and plan.begins_on <= scope.as_of and coalesce(plan.ends_on >= scope.as_of, true))`;

/** Assets that stand idle beyond the days allowed; several spans of one idle time, with a new value in between, are one. */
export const idleOverLimit: Sql = sql`select ${told({ ...ofHeld, since: sql`idle.since`, facts: { ...names, limit: ref('term', 'idle') } })}
  from scope, held join term on term.county_code = held.county_code
  cross join lateral (select coalesce(
    (select max(before.valid_to) + 1 from asset_version before where before.asset_id = held.asset_id and before.known_to is null
      and before.valid_to < scope.as_of and before.state <> 'IDLE'),
    (select min(first.valid_from) from asset_version first where first.asset_id = held.asset_id and first.known_to is null)) as since) as idle
  where held.state = 'IDLE' and idle.since < term.idle_before`;

const levels = sql.join(
  wordsOf(dutyLevels).map((level, rank) => sql`(${sql.lit(level)}, ${sql.lit(dutyLevels[level])}, ${sql.lit(rank)})`),
);

/** Living assets of which a level of the ladder has nobody who answers. */
export const noLadder: Sql = sql`select ${told({ ...ofHeld, facts: { ...names, missing: sql`to_jsonb(gap.missing)` } })}
  from scope, held cross join lateral (select array_agg(duty.level) as levels from asset_duty duty
    where duty.asset_id = held.asset_id and ${held('duty')}) as answering
  cross join lateral (select array_agg(level.words order by level.rank) as missing
    from (values ${levels}) as level (code, words, rank) where level.code <> all (coalesce(answering.levels, '{}'))) as gap
  where gap.missing is not null`;

/** Assets that were disposed of while a valuation was required and none was made before. */
export const disposedWithoutValuation: Sql = sql`select ${told({
  subject: sql`gone.asset_id`,
  asset: sql`gone.asset_id`,
  place: sql`gone.place_code`,
  since: sql`gone.valid_from`,
  fen: sql`gone.original_fen`,
  facts: { code: sql`gone.code`, name: sql`gone.name` },
})}
  from scope join asset_version gone on ${inScope('gone')} and ${held('gone')} and gone.state = 'DISPOSED'
  join term on term.county_code = gone.county_code and term.valuation_required
  where not exists (select from disposal where disposal.asset_id = gone.asset_id and disposal.completed_on <= scope.as_of
    and disposal.valuation_fen is not null and disposal.valued_on <= disposal.completed_on)`;
