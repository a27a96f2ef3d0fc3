import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/clock.js';
import { ref, type Sql } from '../../../kernel/shape.js';
import { areaOf, countyOf } from '../../../kernel/viewer.js';
import type { PolicyKey } from '../../../policies/index.js';
import { workingDaysBefore } from '../../rules/days-back.js';

/** Where and when exceptions are looked for. */
export interface Scope {
  readonly placeCode: string;
  readonly asOf: LocalDate;
}

/** Whether a span of an asset holds on the day, by what is known now. */
export const held = (from: string): Sql =>
  sql`${ref(from, 'known_to')} is null and ${ref(from, 'valid_from')} <= scope.as_of and coalesce(${ref(from, 'valid_to')} >= scope.as_of, true)`;

/** Whether a row lies in the place that is asked about. */
export const inScope = (from: string): Sql => sql`${ref(from, 'place_code')} between scope.from_code and scope.to_code`;

/** What every piece reads: the asked area and day, the terms of its counties, and the assets that are there on the day. */
export function scopeSql({ placeCode, asOf }: Scope): Sql {
  const area = areaOf(placeCode);
  const counties =
    placeCode.slice(4) === '00000000'
      ? sql`select distinct code as county_code from place where level in ('PREFECTURE', 'COUNTY') and code between ${area.from} and ${area.to}`
      : sql`select ${countyOf(placeCode)}::text as county_code`;
  return sql`scope as materialized (
      select ${area.from}::text as from_code, ${area.to}::text as to_code, ${asOf}::date as as_of,
        (select array_agg(day::date order by rank) from json_array_elements_text(${JSON.stringify(workingDaysBefore(asOf))}::json) with ordinality as listed (day, rank)) as workdays
    ), policy_of as materialized (
      select county.county_code, ${sql.join([
        ...Object.entries(terms).map(([name, key]) => sql`${policy(key)} as ${sql.ref(name)}`),
        sql`coalesce((${policy('asset.valuation.required')} ->> 'on')::boolean, false) as valuation_required`,
        sql`(${policy('payment.progressCap')} ->> 'percent')::numeric as progress_cap`,
      ])} from scope, (${counties}) as county
    ), term as materialized (
      select policy_of.*, ${sql.join(Object.keys(terms).map((name) => sql`${latestStart(name)} as ${sql.ref(`${name}_before`)}`))} from policy_of, scope
    ), held as materialized (
      select version.asset_id, version.place_code, version.county_code, version.code, version.name, version.class, version.state, version.original_fen,
        asset.registered_on, asset.handed_over_on, asset.upkeep_party_id
      from scope join asset_version version on ${inScope('version')} and ${held('version')}
      join asset on asset.id = version.asset_id
      where version.state not in ('DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED') and asset.registered_on <= scope.as_of
    )`;
}

/** The terms in days, under the names by which the pieces compare with them: `confirm` is the policy, `confirm_before` the day. */
const terms = {
  confirm: 'asset.confirm.days',
  hand_over: 'asset.handOver.days',
  idle: 'asset.idle.days',
  pay: 'payment.afterSettlement.days',
} as const satisfies Record<string, PolicyKey>;

const policy = (key: PolicyKey): Sql => sql`policy_value(${sql.lit(key)}, county.county_code, null, null, scope.as_of)`;

// What began before this day is over its term.
const latestStart = (name: string): Sql => {
  const term = ref('policy_of', name);
  return sql`case ${term} ->> 'unit' when 'WORKING' then case (${term} ->> 'days')::int when 0 then scope.as_of else scope.workdays[(${term} ->> 'days')::int] end
    when 'CALENDAR' then scope.as_of - (${term} ->> 'days')::int end`;
};

/** One exception as every piece tells it. */
export interface Told {
  readonly subject: Sql;
  readonly asset?: Sql;
  readonly project?: Sql;
  readonly place: Sql;
  readonly since: Sql;
  readonly fen?: Sql;
  readonly facts: Readonly<Record<string, Sql>>;
}

/** The columns of a piece, in the order in which the pieces are put together. */
export function told({ subject, asset, project, place, since, fen, facts }: Told): Sql {
  const pairs = Object.entries(facts).flatMap(([name, fact]) => [sql.lit(name), fact]);
  return sql`${subject} as subject_id, ${asset ?? sql`null::uuid`} as asset_id, ${project ?? sql`null::uuid`} as project_id, ${place} as place_code,
    ${since}::date as since, ${fen ?? sql`null`}::bigint as fen, jsonb_build_object(${pairs.length ? sql.join(pairs) : sql``}) as facts`;
}
