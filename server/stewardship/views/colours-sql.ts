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
 */
export function gradedSql(placeCode: string, { first, day, dueUntil }: Quarter): Sql {
  const on = sql`${day}::date`;
  return sql`used as (
      select version.asset_id, version.place_code, version.county_code, version.state
      from asset_version as version
      where ${heldSql('version', { asOf: day })} and version.class = 'OPERATIONAL' and version.state in (${sql.join(usedStates)})
        and ${within(placeCode, 'version')}
    ), policy_of_county as (
      select county.county_code,
        (policy_value('asset.colour.red', county.county_code, null, null, ${on}) ->> 'count')::int as red_from,
        policy_value('asset.distribution.deadline', county.county_code, null, null, ${on}) ->> 'date' as deadline
      from (select distinct used.county_code from used) as county
    ), asked as (
      select used.*, policy.red_from,
        case when policy.deadline is not null then
          date_trunc('year', ${on})::date - case when to_char(${on}, 'MM-DD') >= policy.deadline then interval '0' else interval '1 year' end end::date as income_before
      from used join policy_of_county as policy on policy.county_code = used.county_code
    ), indicated as (
      select asked.asset_id as id, asked.asset_id, asked.place_code, asked.red_from,
        asked.state in (${sql.join(failingStates)}) as operation,
        not exists (${inForce(day)}) as contract,
        (exists (${unpaid(dueUntil, sql`due.due_on between ${first}::date and ${dueUntil}::date`)}) or exists (${idleContract(day)})) as rent,
        exists (${unpaid(dueUntil, sql`due.due_on < ${first}::date`)}) as income,
        (asked.income_before is not null and ${formerIncome(day)} > ${paidOut(day)}) as distribution,
        (not exists (${planInForce(day)}) or exists (${overdueRound(day, dueUntil)})) as upkeep
      from asked
    ), counted as (
      select indicated.*, operation::int + contract::int + rent::int + income::int + distribution::int + upkeep::int as abnormal from indicated
    ), graded as (
      select counted.*, case when abnormal = 0 then 'GREEN' when abnormal < red_from then 'YELLOW' else 'RED' end as colour from counted
    )`;
}

const inForce = (day: string): Sql => sql`select from lease where lease.asset_id = asked.asset_id and lease.begins_on <= ${day}::date
  and lease.ends_on >= ${day}::date and (lease.closed_on is null or lease.closed_on >= ${day}::date)`;

const unpaid = (
  until: string,
  which: Sql,
): Sql => sql`select from income_due as due where due.asset_id = asked.asset_id and due.lapsed_on is null and ${which}
  and due.amount_fen > (select coalesce(sum(got.amount_fen), 0) from income as got where got.due_id = due.id and got.received_on <= ${until}::date)`;

const idleContract = (
  day: string,
): Sql => sql`${inForce(day)} and lease.rent_fen = 0 and lease.begins_on <= ${day}::date - interval '1 year'
  and (select coalesce(sum(got.amount_fen), 0) from income as got where got.lease_id = lease.id
    and got.received_on > ${day}::date - interval '1 year' and got.received_on <= ${day}::date) <= 0`;

// A reversal counts for the year of what it takes back.
const formerIncome = (
  day: string,
): Sql => sql`(select coalesce(sum(got.amount_fen), 0) from income as got left join income as reversed on reversed.id = got.reverses_id
  where got.asset_id = asked.asset_id and got.received_on <= ${day}::date and coalesce(reversed.received_on, got.received_on) < asked.income_before)`;

const paidOut = (day: string): Sql =>
  sql`(select coalesce(sum(paid.amount_fen), 0) from distribution as paid where paid.asset_id = asked.asset_id and paid.paid_on <= ${day}::date)`;

const planInForce = (day: string): Sql =>
  sql`select from upkeep_plan as plan where plan.asset_id = asked.asset_id and ${planHeldSql('plan', day)}`;

const overdueRound = (day: string, until: string): Sql => sql`select from upkeep_plan as plan
  cross join lateral generate_series(0, ((extract(year from ${until}::date) - extract(year from plan.begins_on)) * 12
    + extract(month from ${until}::date) - extract(month from plan.begins_on))::int / plan.months) as round(number)
  cross join lateral (select ${dueOnSql('plan', sql`round.number`)} as on_day) as due
  where plan.asset_id = asked.asset_id and ${planHeldSql('plan', day)} and due.on_day <= ${until}::date
    and (plan.ends_on is null or due.on_day <= plan.ends_on)
    and not exists (select from upkeep_record as done where done.plan_id = plan.id and done.due_on = due.on_day and done.done_on <= ${day}::date)`;
