import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { refuse } from '../rules/refusals.js';
import type { NoticeDays, ObjectionDays } from '../rules/standing.js';
import type { NoticeLevel } from '../rules/words.js';
import { standingFacts } from './standing-sql.js';

/** What acts on a published notice read of it. */
export interface NoticeCase extends NoticeDays {
  readonly id: string;
  readonly placeCode: string;
  readonly level: NoticeLevel;
  readonly objections: readonly ObjectionDays[];
}

type NoticeRow = Pick<NoticeCase, 'id' | 'placeCode' | 'level'> & { readonly facts: NoticeDays & Pick<NoticeCase, 'objections'> };

/** The case of one notice. One statement; refuses NOTICE_MUST_EXIST. */
export async function noticeCase(em: SqlEntityManager, id: string): Promise<NoticeCase> {
  const { rows } = isId(id)
    ? await sql<NoticeRow>`
        select notice.id, notice.place_code as "placeCode", notice.level, ${standingFacts('notice')} as facts
        from notice where notice.id = ${id}`.execute(em.getKysely())
    : { rows: [] };
  const [row] = rows;
  if (!row) throw refuse('NOTICE_MUST_EXIST', { id: id.slice(0, 40) });
  const { facts, ...notice } = row;
  return { ...notice, ...facts };
}

/** What a reply reads of its objection. */
export interface ObjectionCase {
  readonly id: string;
  readonly noticeId: string;
  readonly placeCode: string;
  readonly level: NoticeLevel;
  readonly repliedOn: LocalDate | null;
  /** Known to the offices of the place alone. */
  readonly objectorPersonId: string | null;
}

/** The case of one objection. One statement; refuses OBJECTION_MUST_EXIST. */
export async function objectionCase(em: SqlEntityManager, id: string): Promise<ObjectionCase> {
  const { rows } = isId(id)
    ? await sql<ObjectionCase>`
        select objection.id, objection.notice_id as "noticeId", objection.place_code as "placeCode", notice.level,
          reply.replied_on::text as "repliedOn", contact.objector_person_id as "objectorPersonId"
        from objection join notice on notice.id = objection.notice_id
        left join objection_reply as reply on reply.objection_id = objection.id
        left join objection_contact as contact on contact.objection_id = objection.id
        where objection.id = ${id}`.execute(em.getKysely())
    : { rows: [] };
  const [row] = rows;
  if (!row) throw refuse('OBJECTION_MUST_EXIST', { id: id.slice(0, 40) });
  return row;
}
