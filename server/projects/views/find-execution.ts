import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, newestFirst } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { changeRequestShape } from './change-shape.js';
import { readPage } from './read-one.js';
import { villageTagKindShape, villageTagShape } from './village-tag-shape.js';
import { latestYearFirst, yearPlanShape } from './year-plan-shape.js';

type Equal = Readonly<Record<string, string | number | null | undefined>>;

const equal = (columns: Equal): Sql[] =>
  Object.entries(columns)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => sql`${ref(top, name)} = ${value}`);

const below = (placeCode: string | null | undefined): Sql[] => {
  if (!placeCode) return [];
  const { from, to } = areaOf(placeCode);
  return [sql`${ref(top, 'place_code')} between ${from} and ${to}`];
};

export interface ChangeRequestFilter {
  readonly state?: string | null;
  readonly kind?: string | null;
  readonly placeCode?: string | null;
}

/** One page of the viewer's change requests, newest first. One statement. */
export function findChangeRequests(em: SqlEntityManager, { state, kind, placeCode }: ChangeRequestFilter, asked: Asked): Promise<unknown> {
  return readPage(em, changeRequestShape, [...equal({ state, kind }), ...below(placeCode)], newestFirst, asked);
}

export interface YearPlanFilter {
  readonly countyCode?: string | null;
  readonly year?: number | null;
  readonly state?: string | null;
}

/** One page of the year plans that the viewer may see, the latest year first. One statement. */
export function findYearPlans(em: SqlEntityManager, { countyCode, year, state }: YearPlanFilter, asked: Asked): Promise<unknown> {
  return readPage(em, yearPlanShape, equal({ county_code: countyCode, year, state }), latestYearFirst, asked);
}

export interface VillageTagFilter {
  readonly placeCode?: string | null;
  readonly kind?: string | null;
  readonly validOn?: LocalDate | null;
}

/** One page of village tags, by village. One statement. */
export function findVillageTags(em: SqlEntityManager, { placeCode, kind, validOn }: VillageTagFilter, asked: Asked): Promise<unknown> {
  const valid = validOn
    ? [
        sql`${ref(top, 'valid_from')} <= ${validOn}::date and (${ref(top, 'valid_to')} is null or ${ref(top, 'valid_to')} >= ${validOn}::date)`,
      ]
    : [];
  return readPage(em, villageTagShape, [...equal({ kind }), ...below(placeCode), ...valid], by('place_code', 'text'), asked);
}

/** All kinds of village tags in their order. One statement. */
export async function findVillageTagKinds(em: SqlEntityManager, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ kinds: unknown }>`
    select coalesce(json_agg(${objectSql(villageTagKindShape, top, asked)} order by ${ref(top, 'position')}), '[]'::json) as kinds
    from village_tag_kind as ${sql.ref(top)}`.execute(em.getKysely());
  return rows[0]?.kinds;
}
