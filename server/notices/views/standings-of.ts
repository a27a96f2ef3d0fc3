import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { top } from '../../kernel/shape.js';
import type { NoticeStanding } from '../rules/guards.js';
import { countObjections, type NoticeDays, type ObjectionDays, standing } from '../rules/standing.js';
import { standingFacts } from './standing-sql.js';

type Row = Pick<NoticeStanding, 'subjectId' | 'noticeId' | 'purpose' | 'level'> & {
  readonly facts: NoticeDays & { readonly objections: readonly ObjectionDays[] };
};

/**
 * Where the notices of many cases stand on a day: per case, purpose and kind the latest one published by that day and
 * not withdrawn by it. Every asked id has an entry; a case without notices has an empty list. One statement.
 */
export async function standingsOf(
  em: SqlEntityManager,
  subjectIds: readonly string[],
  on: LocalDate,
): Promise<ReadonlyMap<string, readonly NoticeStanding[]>> {
  const known = new Map<string, NoticeStanding[]>(subjectIds.map((id) => [id, []]));
  if (known.size === 0) return known;
  const { rows } = await sql<Row>`
    select latest.subject_id as "subjectId", latest.id as "noticeId", latest.purpose, latest.level, ${standingFacts('latest')} as facts
    from (
      select distinct on (${sql.ref(`${top}.subject_id`)}, ${sql.ref(`${top}.purpose`)}, ${sql.ref(`${top}.kind`)}) *
      from notice as ${sql.ref(top)}
      where ${sql.ref(`${top}.subject_id`)} in (select value::uuid from json_array_elements_text(${JSON.stringify([...known.keys()])}::json))
        and ${sql.ref(`${top}.published_on`)} <= ${on}::date
        and not exists (select from notice_withdrawal as withdrawal
          where withdrawal.notice_id = ${sql.ref(`${top}.id`)} and withdrawal.withdrawn_on <= ${on}::date)
      order by ${sql.ref(`${top}.subject_id`)}, ${sql.ref(`${top}.purpose`)}, ${sql.ref(`${top}.kind`)},
        ${sql.ref(`${top}.published_on`)} desc, ${sql.ref(`${top}.id`)} desc
    ) as latest`.execute(em.getKysely());
  for (const { facts, ...row } of rows) {
    const { open, upheld } = countObjections(facts.objections, on);
    known.get(row.subjectId)?.push({
      ...row,
      kind: facts.kind,
      publishedOn: facts.publishedOn,
      lastDay: facts.lastDay,
      standing: standing(facts, facts.objections, on),
      openObjections: open,
      upheldObjections: upheld,
    });
  }
  return known;
}
