import { sql } from 'kysely';
import { by } from '../../kernel/page.js';
import { below, column, type Field, objectSql, ref, type Shape, type Sql, shape, toList, toOne, toPage } from '../../kernel/shape.js';

export const byCode = by('code', 'text');

/** Whether the row's days of validity hold the day. */
export const validOn = (from: string, on: string | Sql): Sql =>
  sql`${ref(from, 'valid_from')} <= ${typeof on === 'string' ? sql`${on}::date` : on} and (${ref(from, 'valid_to')} is null or ${ref(from, 'valid_to')} >= ${typeof on === 'string' ? sql`${on}::date` : on})`;

/** The name from the province down. Parents are followed by id, so that an ended place keeps its path. */
const path = (from: string): Sql => sql`(
  with recursive above as (
    select start.parent_id, start.name, 0 as height from place as start where start.id = ${ref(from, 'id')}
    union all
    select parent.parent_id, parent.name, above.height + 1 from place as parent join above on parent.id = above.parent_id
  ) select string_agg(above.name, '' order by above.height desc) from above)`;

// The county that was valid on the last day of the place: a county's code can pass from one name to another.
const countyName = (from: string): Sql => sql`(
  select county.name from place as county where county.code = ${ref(from, 'county_code')}
  and county.valid_from <= coalesce(${ref(from, 'valid_to')}, 'infinity'::date) order by county.valid_from desc limit 1)`;

export const placeShape: Shape = shape('Place', 'place', {
  code: column('code'),
  name: column('name'),
  level: column('level'),
  countyCode: column('county_code'),
  countyName,
  path,
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  mofDivCode: column('mof_div_code'),
  parent: toOne(
    () => placeShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'parent_id')}`,
  ),
  children: toPage(
    () => placeShape,
    (from, to) => sql`${ref(to, 'parent_id')} = ${ref(from, 'id')}`,
    byCode,
    (to, args) => (args['validOn'] ? [validOn(to, String(args['validOn']))] : []),
  ),
  successor: toOne(
    () => placeShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'successor_id')}`,
  ),
  predecessors: toList(
    () => placeShape,
    (from, to) => sql`${ref(to, 'successor_id')} = ${ref(from, 'id')}`,
    (to) => ref(to, 'code'),
  ),
});

/** The field `place` of a later noun: the last place that its code named, since a code may pass to another place. */
export const placeOf =
  (codeColumn = 'place_code'): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select ${objectSql(placeShape, to, asked)} from place as ${sql.ref(to)}
      where ${ref(to, 'code')} = ${ref(from, codeColumn)} order by ${ref(to, 'valid_from')} desc limit 1)`;
  };
