import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, column, money, ref, type Shape, type Sql, shape, top, yuanSql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { type AgeBucket, ageBuckets } from '../rules/ages.js';
import type { IdleKind } from '../rules/words.js';
import { chosen } from './chosen.js';

export interface IdleQuestion {
  readonly placeCode: string;
  readonly asOf: LocalDate;
  readonly kinds?: readonly IdleKind[] | null;
  readonly minDays?: number | null;
  readonly ages?: readonly AgeBucket[] | null;
  readonly documentId?: string | null;
  readonly lineId?: string | null;
  readonly projectId?: string | null;
  readonly onlySurplus?: boolean | null;
}

/** Everything that `planBy` needs to count calendar or working days; a field resolver counts them. */
const term = (from: string) =>
  sql`case when ${ref(from, 'kind')} = 'UNALLOCATED' 
    then json_build_object('receivedOn', ${ref(from, 'received_on')}, 'term', ${ref(from, 'plan_term')}, 'asOf', ${ref(from, 'as_of')}) end`;

const idleShape: Shape = shape('IdleMoneyRow', 'idle_row', {
  kind: column('kind'),
  amount: money('fen'),
  lineId: column('line_id'),
  documentId: column('document_id'),
  documentNumber: column('document_number'),
  documentTitle: column('document_title'),
  documentYear: column('document_year'),
  level: column('level'),
  channel: column('channel'),
  task: column('task'),
  allocationId: column('allocation_id'),
  projectId: column('project_id'),
  projectName: column('project_name'),
  placeCode: column('place_code'),
  receivedOn: column('received_on'),
  since: column('since'),
  days: column('days'),
  age: column('age'),
  planBy: term,
  planOverdueDays: term,
  useBy: column('use_by'),
  isSurplus: column('is_surplus'),
});

const oldestFirst: Order = [
  { read: (from) => ref(from, 'since'), type: 'date' },
  { read: (from) => ref(from, 'id'), type: 'text' },
];

const bucketOf = (days: Sql) =>
  sql`case ${sql.join(
    Object.entries(ageBuckets).map(([name, { to }]) => (to === null ? sql`else ${name}` : sql`when ${days} <= ${to}::int then ${name}`)),
    sql` `,
  )} end`;

/**
 * Money that lies where it is, on a date, over all years: not laid on projects (since the document was received), not
 * released or not paid (since it last moved; carry-over is no movement), with the day by which it may be used: so many
 * years after the document was issued, as funds return it. One statement.
 */
export async function findIdleMoney(em: SqlEntityManager, question: IdleQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, asOf, kinds, minDays, ages, documentId, lineId, projectId, onlySurplus } = question;
  const area = areaOf(placeCode);
  const conditions = [
    ...(kinds?.length ? [sql`kind in (${sql.join([...kinds])})`] : []),
    ...(minDays ? [sql`days >= ${minDays}::int`] : []),
    ...(ages?.length ? [sql`${bucketOf(sql`days`)} in (${sql.join([...ages])})`] : []),
    ...(documentId ? [sql`document_id = ${documentId}::uuid`] : []),
    ...(lineId ? [sql`line_id = ${lineId}::uuid`] : []),
    ...(projectId ? [sql`project_id = ${projectId}::uuid`] : []),
    ...(onlySurplus ? [sql`is_surplus`] : []),
  ];
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  const answer = chosen(asked, 'IdleMoney', {
    placeCode: sql`${placeCode}::text`,
    asOf: sql`${asOf}::text`,
    total: sql`(select ${yuanSql(sql`coalesce(sum(fen), 0)`)} from idle_row)`,
    buckets: bucketsSql,
    rows: (field) => pageSql(idleShape, top, field, { where: [], order: oldestFirst }),
  });
  const { rows } = await sql<{ idle: unknown }>`with dated as materialized (
      select lying.*,
        (issued_on + make_interval(years => (policy_value('carryOver.maxYears', county_code, document_year, level, ${asOf}::date) ->> 'count')::int))::date as use_by,
        policy_value('allocation.daysToPlan', county_code, document_year, level, received_on) as plan_term
      from lying_money(${area.from}, ${area.to}, ${asOf}::date) lying
    ), aged as (
      select *, ${asOf}::date as as_of, ${asOf}::date - since as days, ${asOf}::date > use_by as is_surplus from dated
    ), idle_row as (select *, ${bucketOf(sql`days`)} as age from aged ${where})
    select ${answer} as idle`.execute(em.getKysely());
  return rows[0]?.idle;
}

function bucketsSql(asked: Asked): Sql {
  const bucket = chosen(asked, 'IdleBucket', {
    age: sql`bucket.age`,
    amount: yuanSql(sql`coalesce(sum(idle_row.fen), 0)`),
    count: sql`count(idle_row.id)::int`,
  });
  const names = sql.join(Object.keys(ageBuckets).map((name, index) => sql`(${sql.lit(index)}, ${sql.lit(name)})`));
  return sql`(select json_agg(summed.bucket order by rank) from (
    select bucket.rank, ${bucket} as bucket from (values ${names}) as bucket (rank, age) left join idle_row on idle_row.age = bucket.age
    group by bucket.rank, bucket.age) summed)`;
}
