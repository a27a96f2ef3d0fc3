import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleSql } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newestFirst, type Order, oldestFirst } from '../../kernel/page.js';
import { type Asked, ref, type Sql, top, uuidsSql } from '../../kernel/shape.js';
import { areaOf, type Viewer } from '../../kernel/viewer.js';
import { type DisposalMove, disposalMoves } from '../rules/disposal-lifecycle.js';
import { closedDisposalStates, type DisposalCondition, type DisposalKind, type DisposalState } from '../rules/disposal-words.js';
import { disposalShape } from './disposal-shapes.js';
import { findPage } from './find.js';

export interface DisposalFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly states?: readonly DisposalState[] | null;
  readonly kinds?: readonly DisposalKind[] | null;
  readonly condition?: DisposalCondition | null;
  readonly requestedFrom?: LocalDate | null;
  readonly requestedTo?: LocalDate | null;
  readonly completedFrom?: LocalDate | null;
  readonly completedTo?: LocalDate | null;
  /** Those that were under way on this day: requested by then, and neither completed nor closed before. */
  readonly openOn?: LocalDate | null;
}

export const disposalOrders = {
  NEWEST: newestFirst,
  OLDEST: oldestFirst,
} as const satisfies Record<string, Order>;
export type DisposalOrderName = keyof typeof disposalOrders;

const since = (name: string, day: LocalDate | null | undefined): Sql[] => (day ? [sql`${ref(top, name)} >= ${day}::date`] : []);
const until = (name: string, day: LocalDate | null | undefined): Sql[] => (day ? [sql`${ref(top, name)} <= ${day}::date`] : []);
const anyOf = (name: string, values: readonly string[] | null | undefined): Sql[] =>
  values?.length ? [sql`${ref(top, name)} in (${sql.join(values)})`] : [];

/** One page of disposals of the viewer's area. One statement. */
export function findDisposals(em: SqlEntityManager, filter: DisposalFilter, order: DisposalOrderName, asked: Asked): Promise<unknown> {
  const area = filter.placeCode ? areaOf(filter.placeCode) : null;
  const where = [
    ...(area ? [sql`${ref(top, 'place_code')} between ${area.from} and ${area.to}`] : []),
    ...(filter.assetId ? [sql`${ref(top, 'asset_id')}::text = ${filter.assetId}`] : []),
    ...anyOf('state', filter.states),
    ...anyOf('kind', filter.kinds),
    ...anyOf('condition', filter.condition ? [filter.condition] : null),
    ...since('requested_on', filter.requestedFrom),
    ...until('requested_on', filter.requestedTo),
    ...since('completed_on', filter.completedFrom),
    ...until('completed_on', filter.completedTo),
    ...until('requested_on', filter.openOn),
    ...(filter.openOn
      ? [
          sql`coalesce(${ref(top, 'completed_on')}, ${ref(top, 'closed_on')}) is null or coalesce(${ref(top, 'completed_on')}, ${ref(top, 'closed_on')}) > ${filter.openOn}::date`,
        ]
      : []),
  ];
  return findPage(em, disposalShape, { where, order: disposalOrders[order] }, asked);
}

/**
 * One page of the disposals that wait for the viewer's post, longest waiting first: those in a state out of which the
 * table gives this role a duty (not an offer), in which neither the viewer nor their circle has another part. One statement.
 */
export function findMyDisposals(em: SqlEntityManager, viewer: Viewer, today: LocalDate, asked: Asked): Promise<unknown> {
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = circleSql(actors, today);
  const moves = disposalMoves.filter(({ isOffer, by }) => !isOffer && viewer.role && by.includes(viewer.role));
  const waiting = moves.map((move) => sql`(${sql.join([inStates(move), notOwn(move, actors, circle), ...alsoOf(move)], sql` and `)})`);
  const open = sql`${ref(top, 'state')} not in (${sql.join(closedDisposalStates.map((state) => sql.lit(state)))})`;
  const where = waiting.length ? [open, sql.join(waiting, sql` or `)] : [sql`false`];
  return findPage(em, disposalShape, { where, order: oldestFirst }, asked);
}

const inStates = ({ from }: DisposalMove): Sql => sql`${ref(top, 'state')} in (${sql.join(from.map((state) => sql.lit(state)))})`;

function notOwn({ duty }: DisposalMove, actors: readonly string[], circle: Sql): Sql {
  return sql`not exists (select from disposal_act as act where act.disposal_id = ${ref(top, 'id')} and act.duty <> ${duty}
    and (act.circle && ${uuidsSql(actors)} or act.by_person_id = any (${circle}) or act.for_person_id = any (${circle})))`;
}

const valued = sql`${ref(top, 'valued_on')} is not null`;
const mustBeValued = sql`coalesce((policy_value('asset.valuation.required', ${ref(top, 'place_code')}, null, null, ${ref(top, 'requested_on')}) ->> 'on')::boolean, true)`;

// The cheap half of the guards as conditions, so that a page is filled with what really waits; the table decides the rest.
function alsoOf({ move }: DisposalMove): Sql[] {
  if (move === 'valueDisposal') return [mustBeValued];
  if (move === 'voteDisposal') return [ref(top, 'collective'), sql`(${valued} or not ${mustBeValued})`];
  if (move === 'reviewDisposal')
    return [sql`(${ref(top, 'voted_on')} is not null or not ${ref(top, 'collective')})`, sql`(${valued} or not ${mustBeValued})`];
  return [];
}
