import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { assetOf } from '../../assets/index.js';
import { placeOf } from '../../divisions/index.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, column, money, ref, type Shape, type Sql, shape, top, yuanSql } from '../../kernel/shape.js';
import { projectOf } from '../../projects/index.js';
import { type ExceptionKind, exceptionKinds } from '../rules/exception-kinds.js';
import { exceptionPieces } from './exceptions/pieces.js';
import { type Scope, scopeSql } from './exceptions/scope.js';

export interface ExceptionQuestion extends Scope {
  /** All of them when left out. */
  readonly kinds?: readonly ExceptionKind[] | null;
}

const exceptionShape: Shape = shape('Exception', 'exception_row', {
  kind: column('kind'),
  subjectNoun: column('subject_noun'),
  subjectId: column('subject_id'),
  asset: assetOf('asset_id'),
  project: projectOf('project_id'),
  placeCode: column('place_code'),
  place: placeOf(),
  since: column('since'),
  days: column('days'),
  amount: money('fen'),
  // The rules make the sentence from these.
  sentence: (from) =>
    sql`${ref(from, 'facts')} || jsonb_build_object('kind', ${ref(from, 'kind')}, 'since', ${ref(from, 'since')}, 'days', ${ref(from, 'days')}, 'amount', ${yuanSql(ref(from, 'fen'))})`,
  policyKey: column('policy_key'),
  basis: (from) => sql`coalesce(${policyBasis(from)}, ${ref(from, 'basis')})`,
});

// The basis of the policy value that judges, as `policy_value` finds it.
const policyBasis = (from: string): Sql => sql`(select policy.basis from policy
  where policy.key = ${ref(from, 'policy_key')}
    and policy.scope_code in ('000000000000', substr(${ref(from, 'place_code')}, 1, 2) || '0000000000', substr(${ref(from, 'place_code')}, 1, 4) || '00000000', substr(${ref(from, 'place_code')}, 1, 6) || '000000')
    and (policy.year is null or policy.year = extract(year from ${ref(from, 'as_of')})) and policy.level is null
    and policy.valid_from <= ${ref(from, 'as_of')} and coalesce(policy.valid_to >= ${ref(from, 'as_of')}, true)
  order by policy.scope_code desc, policy.year is null limit 1)`;

const byKind: Order = [
  { read: (from) => ref(from, 'kind_rank'), type: 'bigint' },
  { read: (from) => ref(from, 'place_code'), type: 'text' },
  { read: (from) => ref(from, 'subject_id'), type: 'uuid' },
];

const allKinds = Object.keys(exceptionKinds) as ExceptionKind[];

function rowsSql({ kinds, ...scope }: ExceptionQuestion): Sql {
  const asked = kinds?.length ? allKinds.filter((kind) => kinds.includes(kind)) : allKinds;
  const pieces = asked.map((kind) => {
    const { subject, policy, basis } = exceptionKinds[kind];
    return sql`select ${sql.lit(kind)}::text as kind, ${sql.lit(allKinds.indexOf(kind))}::bigint as kind_rank, ${sql.lit(subject)}::text as subject_noun,
      ${policy ? sql.lit(policy) : sql`null`}::text as policy_key, ${sql.lit(basis)}::text as basis, found.* from (${exceptionPieces[kind]}) as found`;
  });
  return sql`${scopeSql(scope)}, exception_row as materialized (
      select found.kind || ':' || found.subject_id as id, found.*, scope.as_of, scope.as_of - found.since as days
      from scope, (${sql.join(pieces, sql` union all `)}) as found)`;
}

/** One page of what should not be as it is, in one place on one day, by kind, place and subject. One statement. */
export async function findExceptions(em: SqlEntityManager, question: ExceptionQuestion, asked: Asked): Promise<unknown> {
  const page = pageSql(exceptionShape, top, asked, { where: [], order: byKind });
  const { rows } = await sql<{ page: unknown }>`with ${rowsSql(question)} select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** How many of each kind, every asked kind once, with their amounts. One statement. */
export async function countExceptions(em: SqlEntityManager, question: ExceptionQuestion): Promise<unknown> {
  const kinds = question.kinds?.length ? allKinds.filter((kind) => question.kinds?.includes(kind)) : allKinds;
  const { rows } = await sql`with ${rowsSql(question)}
    select named.kind, count(exception_row.id)::int as count, ${yuanSql(sql`coalesce(sum(exception_row.fen), 0)`)} as amount
    from (values ${sql.join(kinds.map((kind) => sql`(${sql.lit(kind)}, ${sql.lit(allKinds.indexOf(kind))})`))}) as named (kind, rank)
    left join exception_row on exception_row.kind = named.kind group by named.kind, named.rank order by named.rank`.execute(em.getKysely());
  return rows;
}
