import type { Invariant } from '../../kernel/invariant.js';

export const noticeInvariants: readonly Invariant[] = [
  {
    name: 'objectionCameInTime',
    zh: '异议都在公示期内收到，公告没有异议',
    en: 'Every objection came while its notice ran; announcements have none.',
    sql: `select 'objection ' || objection.id as broken
      from objection join notice on notice.id = objection.notice_id
      where notice.kind <> 'NOTICE' or objection.received_on not between notice.published_on and notice.last_day`,
  },
  {
    name: 'replyFollowsItsObjection',
    zh: '答复不早于异议',
    en: 'No reply is earlier than its objection.',
    sql: `select 'objection_reply ' || reply.id as broken
      from objection_reply as reply join objection on objection.id = reply.objection_id where reply.replied_on < objection.received_on`,
  },
  {
    name: 'noticesOfOneStepDoNotOverlap',
    zh: '同一事项同一步骤的公示不重叠，已撤回的除外',
    en: 'Notices for one step of one case do not overlap, unless withdrawn.',
    sql: `select 'notice ' || later.id as broken
      from notice as later join notice as earlier
        on earlier.subject_id = later.subject_id and earlier.purpose = later.purpose and earlier.kind = 'NOTICE' and later.kind = 'NOTICE'
        and earlier.id < later.id and later.published_on <= earlier.last_day
      where not exists (select from notice_withdrawal as withdrawal
          where withdrawal.notice_id = earlier.id and withdrawal.withdrawn_on <= later.published_on)
        and not exists (select from objection join objection_reply as reply on reply.objection_id = objection.id
          where objection.notice_id = earlier.id and reply.upheld and reply.replied_on <= later.published_on)`,
  },
];
