import { subjectPlace } from '../attachments/index.js';
import type { Feature } from '../kernel/feature.js';
import { NoticeResolver } from './api/notice.resolver.js';
import { ObjectionResolver } from './api/objection.resolver.js';
import { Notice } from './model/notice.js';
import { NoticeWithdrawal } from './model/notice-withdrawal.js';
import { Objection } from './model/objection.js';
import { ObjectionContact } from './model/objection-contact.js';
import { ObjectionReply } from './model/objection-reply.js';
import { noticeAccess } from './rules/access.js';
import { noticeInvariants } from './rules/invariants.js';
import { noticeRefusals } from './rules/refusals.js';

export { type FileObjection, fileObjection } from './actions/file-objection.js';
export { type PublishNotice, publishNotice } from './actions/publish-notice.js';
export { type ReplyToObjection, replyToObjection } from './actions/reply-to-objection.js';
export { type WithdrawNotice, withdrawNotice } from './actions/withdraw-notice.js';
export { Notice, NoticeConnection } from './api/notice.type.js';
export { Objection, ObjectionConnection } from './api/objection.type.js';
export { Notice as NoticeEntity } from './model/notice.js';
export { NoticeWithdrawal } from './model/notice-withdrawal.js';
export { Objection as ObjectionEntity } from './model/objection.js';
export { ObjectionContact } from './model/objection-contact.js';
export { ObjectionReply as ObjectionReplyEntity } from './model/objection-reply.js';
export { announcementMade, type NoticeFacts, type NoticeStanding, noticeOver } from './rules/guards.js';
export { type NoticeDays, type ObjectionDays, standing } from './rules/standing.js';
export { type Carrier, type NoticeKind, type NoticeLevel, type Purpose, purposes, type Standing, standings } from './rules/words.js';
export { noticeShape, noticesField, objectionShape } from './views/notice-shape.js';
export { standingSql } from './views/standing-sql.js';
export { standingsOf } from './views/standings-of.js';

subjectPlace.register('notice', async (em, id) => (await em.findOne(Notice, { id }))?.placeCode ?? null);

export const notices: Feature = {
  name: 'notices',
  zh: '公告公示',
  entities: [Notice, NoticeWithdrawal, Objection, ObjectionContact, ObjectionReply],
  resolvers: [NoticeResolver, ObjectionResolver],
  access: noticeAccess,
  refusals: noticeRefusals,
  lifecycles: [],
  invariants: noticeInvariants,
};
