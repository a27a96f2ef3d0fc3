import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { newestFirst, oldestFirst } from '../../kernel/page.js';
import { column, type Field, ref, type Shape, type Sql, shape, toOne, toPage } from '../../kernel/shape.js';
import { standingFacts } from './standing-sql.js';

const ofNotice = (from: string, to: string): Sql => sql`${ref(to, 'notice_id')} = ${ref(from, 'id')}`;
const ofObjection = (from: string, to: string): Sql => sql`${ref(to, 'objection_id')} = ${ref(from, 'id')}`;

// Row security answers null to everybody but the offices of the place.
const fromContact =
  (name: string): Field =>
  (from) =>
    sql`(select ${ref('contact', name)} from objection_contact as contact where contact.objection_id = ${ref(from, 'id')})`;

export const noticeWithdrawalShape: Shape = shape('NoticeWithdrawal', 'notice_withdrawal', {
  reason: column('reason'),
  withdrawnOn: column('withdrawn_on'),
  withdrawnBy: personOf('withdrawn_by'),
  recordedAt: column('recorded_at'),
});

export const objectionReplyShape: Shape = shape('ObjectionReply', 'objection_reply', {
  repliedOn: column('replied_on'),
  text: column('text'),
  upheld: column('upheld'),
  repliedBy: personOf('replied_by'),
  repliedFor: personOf('replied_for'),
  recordedAt: column('recorded_at'),
});

export const objectionShape: Shape = shape('Objection', 'objection', {
  placeCode: column('place_code'),
  receivedOn: column('received_on'),
  text: column('text'),
  receivedBy: personOf('received_by'),
  throughOffice: (from) => sql`(${ref(from, 'received_by')} is not null)`,
  objectorName: fromContact('objector_name'),
  objectorContact: fromContact('objector_contact'),
  recordedAt: column('recorded_at'),
  isSample: column('sample'),
  notice: toOne(
    () => noticeShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'notice_id')}`,
  ),
  reply: toOne(() => objectionReplyShape, ofObjection),
});

export const noticeShape: Shape = shape('Notice', 'notice', {
  placeCode: column('place_code'),
  place: placeOf(),
  subjectNoun: column('subject_noun'),
  subjectId: column('subject_id'),
  purpose: column('purpose'),
  kind: column('kind'),
  level: column('level'),
  carriers: column('carriers'),
  title: column('title'),
  body: column('body'),
  publishedOn: column('published_on'),
  days: column('days'),
  unit: column('unit'),
  lastDay: column('last_day'),
  publishedBy: personOf('published_by'),
  publishedFor: personOf('published_for'),
  recordedAt: column('recorded_at'),
  isSample: column('sample'),
  // All three are facts for the rules, which the resolvers ask with the day.
  standing: standingFacts,
  objectionCount: standingFacts,
  daysLeft: standingFacts,
  withdrawal: toOne(() => noticeWithdrawalShape, ofNotice),
  objections: toPage(() => objectionShape, ofNotice, oldestFirst),
  attachments: attachmentsField(),
});

/** The field `notices` of another noun: its notices, newest first, as a connection. */
export const noticesField = (
  on: (from: string, to: string) => Sql = (from, to) => sql`${ref(to, 'subject_id')} = ${ref(from, 'id')}`,
): Field => toPage(() => noticeShape, on, newestFirst);
