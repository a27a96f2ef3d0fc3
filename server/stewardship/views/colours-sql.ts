import { sql } from 'kysely';
import { heldSql } from '../../assets/index.js';
import type { Sql } from '../../kernel/shape.js';
import { failingStates, type Quarter, usedStates } from '../rules/colours.js';
import { within } from './conditions.js';
import { dueOnSql } from './rounds-sql.js';
import { planHeldSql } from './upkeep-shapes.js';

/**
 * The rows `graded` of the three-colour check: each operational asset in use at a place in a quarter, with its six
 * indicators (true: abnormal), their number and the colour. Common table expressions, to stand after `with`. From the
 * policy’s day of the year on, the income of former years must have been distributed; before it, that before last year.
 *
 * Each indicator asks whether the asset is among those that a pass over the place’s rows has found. Under row security
 * the planner expects a handful of rows; asked asset by asset it would go through the whole place for each of them.
 */
export function gradedSql(placeCode: string, { first, day, dueUntil }: Quarter): Sql {
  const on = sql`${day}::date`;
  const whole = (table: string) => within(placeCode, table);
  const newYear = sql`date_trunc('year', ${on})::date`;
  return sql`used as materialized (
      select version.asset_id, version.place_code, version.county_code, version.state
      from asset_version as version
      where ${heldSql('version', { asOf: day })} and version.class = 'OPERATIONAL' and version.state in (${sql.join(usedStates)}) and ${whole('version')}
    ), policy_of_county as materialized (
      select county.county_code, (policy_value('asset.colour.red', county.county_code, null, null, ${on}) ->> 'count')::int as red_from,
        case when to_char(${on}, 'MM-DD') >= deadline then ${newYear} when deadline is not null then (${newYear} - interval '1 year')::date end as income_before
      from (select distinct used.county_code from used) as county
      cross join lateral (select policy_value('asset.distribution.deadline', county.county_code, null, null, ${on}) ->> 'date' as deadline) as policy
    ), indicated as materialized (
      select used.asset_id as id, used.asset_id, used.place_code,
        (select policy.red_from from policy_of_county as policy where policy.county_code = used.county_code) as red_from,
        used.state in (${sql.join(failingStates)}) as operation,
        used.asset_id not in (select lease.asset_id from lease where ${whole('lease')} and ${holdsOn(day)}) as contract,
        (used.asset_id in (${unpaid(dueUntil, sql`${whole('due')} and due.due_on between ${first}::date and ${dueUntil}::date`)})
          or used.asset_id in (${rentless(day, whole)})) as rent,
        used.asset_id in (${unpaid(dueUntil, sql`${whole('due')} and due.due_on < ${first}::date`)}) as income,
        used.asset_id in (${undistributed(day, whole)}) as distribution,
        (used.asset_id not in (select plan.asset_id from upkeep_plan as plan where ${whole('plan')} and ${planHeldSql('plan', day)})
          or used.asset_id in (${roundMissed(day, dueUntil, whole)})) as upkeep
      from used
    ), counted as materialized (
      select indicated.*, operation::int + contract::int + rent::int + income::int + distribution::int + upkeep::int as abnormal from indicated
    ), graded as (
      select counted.*, case when abnormal = 0 then 'GREEN' when abnormal < red_from then 'YELLOW' else 'RED' end as colour from counted
    )`;
}

type OfPlace = (table: string) => Sql;

const holdsOn = (day: string): Sql => sql`lease.begins_on <= ${day}::date and lease.ends_on >= ${day}::date
  and (lease.closed_on is null or lease.closed_on >= ${day}::date)`;

const unpaid = (until: string, which: Sql): Sql => sql`select due.asset_id from income_due as due where due.lapsed_on is null and ${which}
  and due.amount_fen > (select coalesce(sum(got.amount_fen), 0) from income as got where got.due_id = due.id and got.received_on <= ${until}::date)`;

const rentless = (day: string, whole: OfPlace): Sql => sql`select lease.asset_id from lease
  where ${whole('lease')} and ${holdsOn(day)} and lease.rent_fen = 0 and lease.begins_on <= ${day}::date - interval '1 year'
  and lease.id not in (select got.lease_id from income as got where ${whole('got')} and got.lease_id is not null
    and got.received_on > ${day}::date - interval '1 year' and got.received_on <= ${day}::date group by got.lease_id having sum(got.amount_fen) > 0)`;

// A reversal counts for the year of what it takes back.
const undistributed = (day: string, whole: OfPlace): Sql => sql`select move.asset_id from (
    select got.asset_id, got.amount_fen from income as got join policy_of_county as policy on policy.county_code = got.county_code
    where ${whole('got')} and got.received_on <= ${day}::date and policy.income_before
      > case when got.reverses_id is null then got.received_on else (select own.received_on from income as own where own.id = got.reverses_id) end
    union all select paid.asset_id, -paid.amount_fen from distribution as paid where ${whole('paid')} and paid.paid_on <= ${day}::date
  ) as move group by move.asset_id having sum(move.amount_fen) > 0`;

const roundMissed = (day: string, until: string, whole: OfPlace): Sql => sql`select plan.asset_id from upkeep_plan as plan
  cross join lateral generate_series(0, ((extract(year from ${until}::date) - extract(year from plan.begins_on)) * 12
    + extract(month from ${until}::date) - extract(month from plan.begins_on))::int / plan.months) as round(number)
  cross join lateral (select ${dueOnSql('plan', sql`round.number`)} as on_day) as due
  where ${whole('plan')} and ${planHeldSql('plan', day)} and due.on_day <= ${until}::date and (plan.ends_on is null or due.on_day <= plan.ends_on)
    and (select true from upkeep_record as done where done.plan_id = plan.id and done.due_on = due.on_day and done.done_on <= ${day}::date limit 1) is null`;
