import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { jsonObject, ref, type Sql } from '../../kernel/shape.js';

const withdrawnOn = (from: string): Sql =>
  sql`(select withdrawal.withdrawn_on from notice_withdrawal as withdrawal where withdrawal.notice_id = ${ref(from, 'id')})`;

/** The facts that `rules/standing.ts` reads of a notice row, as one JSON value; objections are counted by their days. */
export const standingFacts = (from: string): Sql =>
  jsonObject([
    ['kind', ref(from, 'kind')],
    ['publishedOn', ref(from, 'published_on')],
    ['lastDay', ref(from, 'last_day')],
    ['unit', ref(from, 'unit')],
    ['withdrawnOn', withdrawnOn(from)],
    [
      'objections',
      sql`(select coalesce(json_agg(json_build_object('receivedOn', known.received_on, 'repliedOn', known.replied_on, 'upheld', known.upheld,
        'count', known.count)), '[]'::json)
      from (select objection.received_on, reply.replied_on, reply.upheld, count(*)::int as count
        from objection left join objection_reply as reply on reply.objection_id = objection.id
        where objection.notice_id = ${ref(from, 'id')} group by 1, 2, 3) as known)`,
    ],
  ]);

/** What a notice stands at on a day, in SQL: for filters and sums. `rules/standing.ts` says the same; a test compares them. */
export const standingSql = (from: string, on: LocalDate): Sql => sql`(case
  when exists (select from notice_withdrawal as withdrawal
    where withdrawal.notice_id = ${ref(from, 'id')} and withdrawal.withdrawn_on <= ${on}::date) then 'WITHDRAWN'
  when ${ref(from, 'kind')} = 'ANNOUNCEMENT' then 'ANNOUNCED'
  when exists (select from objection join objection_reply as reply on reply.objection_id = objection.id
    where objection.notice_id = ${ref(from, 'id')} and objection.received_on <= ${on}::date and reply.replied_on <= ${on}::date
    and reply.upheld) then 'UPHELD'
  when exists (select from objection where objection.notice_id = ${ref(from, 'id')} and objection.received_on <= ${on}::date
    and not exists (select from objection_reply as reply
      where reply.objection_id = objection.id and reply.replied_on <= ${on}::date)) then 'OBJECTED'
  when ${ref(from, 'last_day')} >= ${on}::date then 'OPEN'
  when exists (select from objection where objection.notice_id = ${ref(from, 'id')} and objection.received_on <= ${on}::date) then 'RESOLVED'
  else 'PASSED' end)`;
