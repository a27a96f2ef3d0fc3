import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { assetOf, type DutyLevel, livingStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Order } from '../../kernel/page.js';
import { demand } from '../../kernel/refusal.js';
import { type Asked, column, ref, type Shape, type Sql, toOne, top } from '../../kernel/shape.js';
import { areaOf, type Role } from '../../kernel/viewer.js';
import { workingDayMarks } from '../rules/escalation.js';
import { dayHasCome } from '../rules/upkeep-guards.js';
import type { UpkeepTaskKind } from '../rules/upkeep-words.js';
import { findPage } from './find.js';
import { beginsOnSql, dueOnSql } from './rounds-sql.js';
import { upkeepPlanShape } from './upkeep-shapes.js';

export interface UpkeepTaskFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  /** The level that it has come up to. */
  readonly level?: DutyLevel | null;
  /** Only what is overdue; left out, also rounds that have begun and are not due yet. */
  readonly overdue?: boolean | null;
}

export const upkeepTaskOrders = {
  DUE_ASC: [
    { read: (from) => ref(from, 'due_on'), type: 'date' },
    { read: (from) => ref(from, 'asset_id'), type: 'uuid' },
    { read: (from) => ref(from, 'kind'), type: 'text' },
    { read: (from) => ref(from, 'key'), type: 'uuid' },
  ],
} as const satisfies Record<string, Order>;

/** A level sees what lies at it or has gone past it: what the county answers for still waits in the village. */
const levelRank = (level: Sql): Sql => sql`array_position(array['VILLAGE', 'TOWNSHIP', 'COUNTY'], ${level})`;
const levelOfTaskRole: Readonly<Partial<Record<Role, DutyLevel>>> = {
  VILLAGE_CLERK: 'VILLAGE',
  TOWNSHIP_REVIEWER: 'TOWNSHIP',
  LIBRARY_KEEPER: 'COUNTY',
};

/**
 * One page of what is due on a day, the longest overdue first. One statement: rounds follow from plans, no task is stored.
 * Refuses UPKEEP_DAY_MUST_NOT_LIE_AHEAD.
 */
export function findUpkeepTasks(
  em: SqlEntityManager,
  kinds: readonly UpkeepTaskKind[],
  filter: UpkeepTaskFilter,
  { asOf, today }: { readonly asOf?: LocalDate | null; readonly today: LocalDate },
  asked: Asked,
): Promise<unknown> {
  const on = asOf ?? today;
  demand(dayHasCome(on, today));
  const where: Sql[] = [];
  if (filter.placeCode) {
    const { from, to } = areaOf(filter.placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${from} and ${to}`);
  }
  if (filter.assetId) where.push(sql`${ref(top, 'asset_id')}::text = ${filter.assetId}`);
  if (filter.level) where.push(sql`${ref(top, 'level')} = ${filter.level}`);
  if (filter.overdue) where.push(sql`${ref(top, 'days_overdue')} > 0`);
  return findPage(em, taskShape(kinds, on), { where, order: upkeepTaskOrders.DUE_ASC }, asked);
}

/** What has come up to the level of the viewer's post by today. One statement. */
export function findMyUpkeepTasks(em: SqlEntityManager, role: Role | null, today: LocalDate, asked: Asked): Promise<unknown> {
  const mine = role ? levelOfTaskRole[role] : undefined;
  const where = mine ? [sql`${levelRank(ref(top, 'level'))} >= ${levelRank(sql.lit(mine))}`] : [sql`false`];
  return findPage(em, taskShape(['UPKEEP', 'INSPECTION'], today), { where, order: upkeepTaskOrders.DUE_ASC }, asked);
}

function taskShape(kinds: readonly UpkeepTaskKind[], on: LocalDate): Shape {
  const parts = kinds.map((kind) => (kind === 'UPKEEP' ? roundsDueSql(on) : inspectionsDueSql(on)));
  return {
    type: 'UpkeepTask',
    table: 'upkeep_plan',
    rows: sql`(${sql.join(parts, sql` union all `)})`,
    fields: {
      kind: column('kind'),
      asset: assetOf(),
      plan: toOne(
        () => upkeepPlanShape,
        (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'plan_id')}`,
      ),
      beginsOn: column('begins_on'),
      dueOn: column('due_on'),
      daysOverdue: column('days_overdue'),
      level: column('level'),
    },
  };
}

/** Rounds of upkeep that have begun by the day and were not done by it, of assets that were there on it. */
function roundsDueSql(on: LocalDate): Sql {
  const months = sql`((extract(year from ${on}::date) - extract(year from plan.begins_on)) * 12 + extract(month from ${on}::date) - extract(month from plan.begins_on))::int`;
  return sql`select 'UPKEEP' as kind, plan.asset_id, plan.place_code, plan.id as plan_id, plan.id as key, due.begins_on, due.due_on,
      ${daysOverdueSql(on)} as days_overdue, ${levelSql('plan', on)} as level
    from upkeep_plan as plan
    join asset_version as version on version.asset_id = plan.asset_id and ${wasThereSql(on)}
    join ${escalationsSql('upkeep_plan', on)} as escalation on escalation.county_code = plan.county_code
    cross join lateral generate_series(0, ${months} / plan.months) as round(number)
    cross join lateral (select ${beginsOnSql('plan', sql`round.number`)} as begins_on, ${dueOnSql('plan', sql`round.number`)} as due_on) as due
    where due.begins_on <= ${on}::date and (plan.ends_on is null or due.due_on <= plan.ends_on)
      and not exists (select from upkeep_record as done where done.plan_id = plan.id and done.due_on = due.due_on and done.done_on <= ${on}::date)`;
}

/** Assets that were there on the day and had gone longer than the policy's months without being inspected. */
function inspectionsDueSql(on: LocalDate): Sql {
  return sql`select 'INSPECTION' as kind, version.asset_id, version.place_code, null::uuid as plan_id, version.asset_id as key, due.begins_on, due.due_on,
      ${daysOverdueSql(on)} as days_overdue, ${levelSql('version', on)} as level
    from asset_version as version
    join asset on asset.id = version.asset_id
    join ${escalationsSql('asset', on)} as escalation on escalation.county_code = version.county_code
    left join (select seen.asset_id, max(seen.inspected_on) as on_day from inspection as seen where seen.inspected_on <= ${on}::date group by seen.asset_id)
      as last on last.asset_id = version.asset_id
    cross join lateral (select coalesce(last.on_day, asset.registered_on) as begins_on,
      (coalesce(last.on_day, asset.registered_on) + make_interval(months => escalation.months))::date as due_on) as due
    where ${wasThereSql(on)} and asset.registered_on <= ${on}::date and due.due_on <= ${on}::date`;
}

const wasThereSql = (on: LocalDate): Sql => sql`version.known_to is null and version.valid_from <= ${on}::date
  and (version.valid_to is null or version.valid_to >= ${on}::date) and version.state in (${sql.join(livingStates.map((state) => sql.lit(state)))})`;

const daysOverdueSql = (on: LocalDate): Sql => sql`greatest(${on}::date - due.due_on, 0)`;

/**
 * The policies of each county that has rows, asked once for each and not for each row: without `offset 0` PostgreSQL would
 * pull the question up to where its answer is used.
 */
function escalationsSql(table: 'upkeep_plan' | 'asset', on: LocalDate): Sql {
  return sql`(select county.county_code, (policy.escalation ->> 'days')::int as days, policy.escalation ->> 'unit' as unit, (policy.inspection ->> 'count')::int as months
    from (select distinct county_code from ${sql.table(table)}) as county
    cross join lateral (select policy_value('asset.upkeep.escalation', county.county_code, null, null, ${on}::date) as escalation,
      policy_value('asset.inspection.months', county.county_code, null, null, ${on}::date) as inspection offset 0) as policy offset 0)`;
}

/** The level that something due has come up to; an asset that lies in no village, or in no township, begins higher. */
function levelSql(row: string, on: LocalDate): Sql {
  const marks = JSON.stringify(workingDayMarks(on));
  const passed = (
    times: number,
  ) => sql`case escalation.unit when 'WORKING' then due.due_on <= (${marks}::json ->> (escalation.days * ${sql.lit(times)}))::date
    else ${on}::date - due.due_on > escalation.days * ${sql.lit(times)} end and due.due_on < ${on}::date`;
  return sql`case when ${passed(2)} or substr(${ref(row, 'place_code')}, 7, 3) = '000' then 'COUNTY'
    when ${passed(1)} or substr(${ref(row, 'place_code')}, 10, 3) = '000' then 'TOWNSHIP' else 'VILLAGE' end`;
}
