import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { by, newestFirst, type Order, oldestFirst } from '../../kernel/page.js';
import { ref, type Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { SourceLevel } from '../../policies/index.js';
import type { Channel, Library, Nature } from '../rules/kinds.js';
import { type Pool, statesOfPool } from '../rules/pools.js';
import type { ProjectState } from '../rules/states.js';
import { standingState } from './project-shape.js';

/** Conditions on projects; all that are given hold together. */
export interface ProjectFilter {
  /** The place and everything below it. */
  readonly placeCode?: string | null;
  readonly classCode?: string | null;
  readonly states?: readonly ProjectState[] | null;
  readonly pool?: Pool | null;
  readonly year?: number | null;
  readonly library?: Library | null;
  readonly nature?: Nature | null;
  readonly villageTag?: string | null;
  readonly level?: SourceLevel | null;
  readonly channel?: Channel | null;
  readonly departmentId?: string | null;
  readonly planYear?: number | null;
  readonly planNumber?: string | null;
  /** In fen. */
  readonly budgetFrom?: Fen | null;
  readonly budgetTo?: Fen | null;
  readonly text?: string | null;
  readonly negative?: boolean | null;
  readonly overdue?: boolean | null;
}

export const noDueDay = sql`'9999-12-31'::date`;

export const projectOrders: Readonly<
  Record<'NEWEST' | 'OLDEST' | 'NAME_ASC' | 'PLACE_ASC' | 'BUDGET_DESC' | 'BUDGET_ASC' | 'DUE_ASC', Order>
> = {
  NEWEST: newestFirst,
  OLDEST: oldestFirst,
  NAME_ASC: by('name', 'text'),
  PLACE_ASC: by('place_code', 'text'),
  BUDGET_DESC: by('budget_fen', 'bigint', true),
  BUDGET_ASC: by('budget_fen', 'bigint'),
  DUE_ASC: [
    { read: (from) => sql`coalesce(${ref(from, 'due_on')}, ${noDueDay})`, type: 'date' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ],
};
export type ProjectOrder = keyof typeof projectOrders;

/** The filter as conditions on the row called `from`. `today` decides what is overdue and which village tags hold. */
export function matching(from: string, filter: ProjectFilter, today: LocalDate): Sql[] {
  const where: Sql[] = [];
  const equal = (name: string, value: unknown) => {
    if (value !== undefined && value !== null) where.push(sql`${ref(from, name)} = ${value}`);
  };
  equal('class_code', filter.classCode);
  equal('year', filter.year);
  equal('library', filter.library);
  equal('nature', filter.nature);
  equal('plan_year', filter.planYear);
  equal('plan_number', filter.planNumber);
  if (filter.placeCode) {
    const area = areaOf(filter.placeCode);
    where.push(sql`${ref(from, 'place_code')} between ${area.from} and ${area.to}`);
  }
  if (filter.states) where.push(filter.states.length ? sql`${ref(from, 'state')} in (${sql.join([...filter.states])})` : sql`false`);
  if (filter.pool) where.push(sql`${standingState(from)} in (${sql.join(statesOfPool(filter.pool))})`);
  if (filter.departmentId) where.push(sql`${ref(from, 'department_id')}::text = ${filter.departmentId}`);
  if (filter.villageTag) where.push(hasTag(from, filter.villageTag, today));
  if (filter.level || filter.channel) where.push(hasSource(from, filter));
  if (filter.budgetFrom !== undefined && filter.budgetFrom !== null)
    where.push(sql`${ref(from, 'budget_fen')} >= ${String(filter.budgetFrom)}::bigint`);
  if (filter.budgetTo !== undefined && filter.budgetTo !== null)
    where.push(sql`${ref(from, 'budget_fen')} <= ${String(filter.budgetTo)}::bigint`);
  if (filter.text)
    where.push(sql`(position(${filter.text} in ${ref(from, 'name')}) > 0 or position(${filter.text} in ${ref(from, 'content')}) > 0)`);
  if (typeof filter.negative === 'boolean') {
    where.push(filter.negative ? sql`${ref(from, 'negative_category')} is not null` : sql`${ref(from, 'negative_category')} is null`);
  }
  if (typeof filter.overdue === 'boolean') where.push(sql`coalesce(${ref(from, 'due_on')} < ${today}::date, false) = ${filter.overdue}`);
  return where;
}

function hasTag(from: string, kind: string, today: LocalDate): Sql {
  return sql`exists (select from village_tag as tag where tag.place_code = ${ref(from, 'place_code')} and tag.kind = ${kind}
    and tag.valid_from <= ${today}::date and (tag.valid_to is null or tag.valid_to >= ${today}::date))`;
}

function hasSource(from: string, { level, channel }: ProjectFilter): Sql {
  const conditions = [sql`source.project_id = ${ref(from, 'id')}`];
  if (level) conditions.push(sql`source.level = ${level}`);
  if (channel) conditions.push(sql`source.channel = ${channel}`);
  return sql`exists (select from project_source as source where ${sql.join(conditions, sql` and `)})`;
}
