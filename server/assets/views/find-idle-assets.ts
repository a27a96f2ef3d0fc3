import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Order } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, toOne, top } from '../../kernel/shape.js';
import { unusedStates, workingDaysBefore } from '../rules/idle-limit.js';
import type { AssetState } from '../rules/states.js';
import type { AssetClass } from '../rules/words.js';
import { assetEventShape, assetShapeAt } from './asset-shape.js';
import { inAreaSql } from './duty-sql.js';
import { findPage } from './find.js';
import type { DayMoment } from './find-duty-gaps.js';
import { heldSql } from './moment.js';

export interface IdleFilter {
  readonly placeCode?: string | null;
  /** Idle, inefficient, damaged; any of the three when left out. */
  readonly states?: readonly AssetState[] | null;
  readonly classes?: readonly AssetClass[] | null;
  /** Longer than the county allows, or not. */
  readonly overLimit?: boolean | null;
}

/** As many working days as a limit in working days is looked up for; about three years. */
const workingDaysMax = 750;

/** One page of the assets that were not in use on a day, longest first. One statement. */
export function findIdleAssets(em: SqlEntityManager, filter: IdleFilter, moment: DayMoment, asked: Asked): Promise<unknown> {
  const idle = idleSql(moment);
  const states = filter.states?.length ? filter.states.filter((state) => unusedStates.includes(state)) : unusedStates;
  const where: Sql[] = [heldSql(top, moment), states.length ? sql`${ref(top, 'state')} in (${sql.join(states)})` : sql`false`];
  if (filter.placeCode) where.push(inAreaSql(top, filter.placeCode));
  if (filter.classes?.length) where.push(sql`${ref(top, 'class')} in (${sql.join(filter.classes)})`);
  if (typeof filter.overLimit === 'boolean') where.push(sql`${idle.overLimit(top)} = ${filter.overLimit}`);
  const longestFirst: Order = [
    { read: idle.since, type: 'date' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ];
  return findPage(em, idleShape(moment, idle), { where, order: longestFirst }, asked);
}

type Idle = ReturnType<typeof idleSql>;

function idleSql({ asOf, knownAt }: DayMoment) {
  const workingDays = JSON.stringify(workingDaysBefore(asOf, workingDaysMax));
  const knownOn = (row: string): Sql =>
    knownAt
      ? sql`${ref(row, 'known_from')} <= ${knownAt}::timestamptz and (${ref(row, 'known_to')} is null or ${ref(row, 'known_to')} > ${knownAt}::timestamptz)`
      : sql`${ref(row, 'known_to')} is null`;
  // The same state may stand in several versions that follow each other; it began after the last other one.
  const since = (from: string): Sql => sql`coalesce((select max(other.valid_to) + 1 from asset_version as other
      where other.asset_id = ${ref(from, 'asset_id')} and other.valid_to < ${ref(from, 'valid_from')} and other.state <> ${ref(from, 'state')} and ${knownOn('other')}),
    (select own.formed_on from asset as own where own.id = ${ref(from, 'asset_id')}))`;
  const limit = (from: string): Sql => sql`policy_value('asset.idle.days', ${ref(from, 'place_code')}, null, null, ${asOf}::date)`;
  const overLimit = (from: string): Sql => sql`coalesce((select ${since(from)} < case given.value ->> 'unit'
      when 'WORKING' then ((${workingDays}::json) ->> (given.value ->> 'days')::int)::date else ${asOf}::date - (given.value ->> 'days')::int end
    from (select ${limit(from)} as value) as given), false)`;
  return { since, limit, overLimit, knownOn };
}

function idleShape(moment: DayMoment, { since, limit, overLimit, knownOn }: Idle): Shape {
  return {
    type: 'IdleAsset',
    table: 'asset_version',
    fields: {
      id: (from) => ref(from, 'asset_id'),
      asset: (from, asked) => objectSql(assetShapeAt(moment), from, asked),
      condition: (from) => ref(from, 'state'),
      since,
      days: (from) => sql`${moment.asOf}::date - ${since(from)}`,
      limitDays: (from) => sql`(${limit(from)} ->> 'days')::int`,
      limitUnit: (from) => sql`(${limit(from)} ->> 'unit')`,
      isOverLimit: overLimit,
      found: toOne(
        () => assetEventShape,
        (
          from,
          to,
        ) => sql`${ref(to, 'id')} = (select first.event_id from asset_version as first where first.asset_id = ${ref(from, 'asset_id')}
          and first.valid_from = ${since(from)} and ${knownOn('first')})`,
      ),
    },
  };
}
