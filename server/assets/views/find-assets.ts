import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { newestFirst, type Order, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { type AssetState, livingStates } from '../rules/states.js';
import {
  type AssetClass,
  type AssetForm,
  type OwnerKind,
  type OwnerLevel,
  ownershipOf,
  type PartyKind,
  type RightKind,
  wordsOf,
} from '../rules/words.js';
import { assetShapeAt } from './asset-shape.js';
import { type AssetMoment, heldSql } from './moment.js';

/** Conditions on assets at a moment; all that are given hold together. */
export interface AssetFilter {
  /** The place and everything below it. */
  readonly placeCode?: string | null;
  readonly classes?: readonly AssetClass[] | null;
  readonly form?: AssetForm | null;
  /** Left out: the assets that are still there. */
  readonly states?: readonly AssetState[] | null;
  readonly ownerKind?: OwnerKind | null;
  readonly ownerLevel?: OwnerLevel | null;
  /** With a kind or level of ownership: no owner is of another. */
  readonly ownersAlike?: boolean | null;
  /** Owned together by parties of several kinds, or of several levels. */
  readonly ownersMixed?: OwnershipAspect | null;
  /** Somebody who holds a right … */
  readonly holderId?: string | null;
  /** … of this kind; any when left out. */
  readonly right?: RightKind | null;
  readonly projectId?: string | null;
  readonly confirmed?: boolean | null;
  readonly inherited?: boolean | null;
  /** The year in which it was formed. */
  readonly formedYear?: number | null;
  /** In fen. */
  readonly valueFrom?: Fen | null;
  readonly valueTo?: Fen | null;
  readonly text?: string | null;
}

export const assetOrders = {
  CODE: [
    { read: (from) => ref(from, 'code'), type: 'text' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ],
  NEWEST: [{ read: (from) => ref(from, 'asset_id'), type: 'uuid', descending: true }, ...newestFirst],
  VALUE_DESC: [
    { read: (from) => ref(from, 'original_fen'), type: 'bigint', descending: true },
    { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
  ],
} as const satisfies Record<string, Order>;
export type AssetOrderName = keyof typeof assetOrders;

const given = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): Sql[] =>
  value === null || value === undefined || value === '' ? [] : [condition(value)];
const anyOf = (name: string, values: readonly string[]): Sql => sql`${ref(top, name)} in (${sql.join(values)})`;

/** By what ownership is told apart: 权属类型 or 权属层级. */
export const ownershipAspects = { KIND: '权属类型 · kind of ownership', LEVEL: '权属层级 · level of ownership' } as const;
export type OwnershipAspect = keyof typeof ownershipAspects;

/** The kind or level of ownership that a party of the joined row stands for; null where it is none. */
function ownershipSql(aspect: OwnershipAspect): Sql {
  const named = wordsOf(ownershipOf).flatMap((kind: PartyKind) => {
    const ownership = ownershipOf[kind];
    return ownership ? [sql`when ${sql.lit(kind)} then ${sql.lit(aspect === 'KIND' ? ownership.kind : ownership.level)}`] : [];
  });
  return sql`case party.kind ${sql.join(named, sql` `)} end`;
}

/** The conditions on rows of `asset_version` called `top`. */
export function assetsMatching(filter: AssetFilter, moment: AssetMoment): Sql[] {
  const parties = wordsOf(ownershipOf).filter((kind: PartyKind) => {
    const ownership = ownershipOf[kind];
    return (
      ownership &&
      (!filter.ownerKind || ownership.kind === filter.ownerKind) &&
      (!filter.ownerLevel || ownership.level === filter.ownerLevel)
    );
  });
  const byOwner = filter.ownerKind || filter.ownerLevel;
  return [
    heldSql(top, moment),
    anyOf('state', filter.states?.length ? filter.states : livingStates),
    ...given(filter.placeCode, (place) => {
      const { from, to } = areaOf(place);
      return sql`${ref(top, 'place_code')} between ${from} and ${to}`;
    }),
    ...given(filter.classes?.length ? filter.classes : null, (classes) => anyOf('class', classes)),
    ...given(filter.form, (form) => sql`${ref(top, 'form')} = ${form}`),
    ...given(byOwner, () =>
      parties.length
        ? sql`exists (select from asset_right as held join asset_right_holder as holder on holder.right_id = held.id
            join party on party.id = holder.party_id
            where held.asset_id = ${ref(top, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)} and party.kind in (${sql.join(parties)}))`
        : sql`false`,
    ),
    ...given(
      byOwner && filter.ownersAlike ? parties : null,
      () => sql`not exists (select from asset_right as held join asset_right_holder as holder on holder.right_id = held.id
        join party on party.id = holder.party_id
        where held.asset_id = ${ref(top, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)} and party.kind not in (${sql.join(parties)}))`,
    ),
    ...given(
      filter.ownersMixed,
      (aspect) => sql`(select count(distinct ${ownershipSql(aspect)}) from asset_right as held
        join asset_right_holder as holder on holder.right_id = held.id join party on party.id = holder.party_id
        where held.asset_id = ${ref(top, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)}) > 1`,
    ),
    ...given(filter.holderId, (id) =>
      isId(id)
        ? sql`${ref(top, 'asset_id')} in (select held.asset_id from asset_right_holder as holder join asset_right as held on held.id = holder.right_id
            where holder.party_id = ${id} and ${heldSql('held', moment)} ${filter.right ? sql`and held.kind = ${filter.right}` : sql``})`
        : sql`false`,
    ),
    ...given(filter.projectId, (id) =>
      isId(id)
        ? sql`${ref(top, 'asset_id')} in (select made.asset_id from asset_origin as made where made.project_id = ${id} and ${heldSql('made', moment)})`
        : sql`false`,
    ),
    ...given(filter.confirmed, (confirmed) => sql`(${ref(top, 'state')} <> 'REGISTERED') = ${confirmed}`),
    ...given(
      filter.inherited,
      (inherited) => sql`${inherited} = (select own.inherited from asset as own where own.id = ${ref(top, 'asset_id')})`,
    ),
    ...given(
      filter.formedYear,
      (year) => sql`(select extract(year from own.formed_on) from asset as own where own.id = ${ref(top, 'asset_id')}) = ${year}::int`,
    ),
    ...given(filter.valueFrom, (fen) => sql`${ref(top, 'original_fen')} >= ${fen}`),
    ...given(filter.valueTo, (fen) => sql`${ref(top, 'original_fen')} <= ${fen}`),
    ...given(
      filter.text,
      (text) => sql`(position(${text} in ${ref(top, 'name')}) > 0 or position(${text} in ${ref(top, 'code')}) > 0
        or position(${text} in coalesce(${ref(top, 'location')}, '')) > 0)`,
    ),
  ];
}

/** One page of the viewer's assets as they stood at a moment. One statement. */
export async function findAssets(
  em: SqlEntityManager,
  filter: AssetFilter,
  moment: AssetMoment,
  order: AssetOrderName,
  asked: Asked,
): Promise<unknown> {
  const question = { where: assetsMatching(filter, moment), order: assetOrders[order] };
  const { rows } = await sql<{ page: unknown }>`select ${pageSql(assetShapeAt(moment), top, asked, question)} as page`.execute(
    em.getKysely(),
  );
  return rows[0]?.page;
}

/** One asset as it stood at a moment; null when it is unknown, hidden or was not there. One statement. */
export async function findAsset(em: SqlEntityManager, id: string, moment: AssetMoment, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ asset: unknown }>`select ${objectSql(assetShapeAt(moment), top, asked)} as asset
    from asset_version as ${sql.ref(top)} where ${ref(top, 'asset_id')} = ${id} and ${heldSql(top, moment)}`.execute(em.getKysely());
  return rows[0]?.asset ?? null;
}
