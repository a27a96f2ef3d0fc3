import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { NoticeWithdrawal } from '../model/notice-withdrawal.js';
import { mayWithdraw } from '../rules/withdrawing.js';
import { noticeCase } from '../views/notice-facts.js';
import { demandKeeper, lockNotice } from './lock-notice.js';

export interface WithdrawNotice {
  readonly noticeId: string;
  readonly reason: string;
  readonly requestKey?: string | null;
}

/**
 * Says that a notice no longer counts; it stays readable. Refuses NOTICE_MUST_EXIST, NOTICE_MUST_LIE_IN_AREA,
 * NOTICE_LEVEL_MUST_FIT_ROLE, NOTICE_MUST_NOT_BE_WITHDRAWN, OBJECTION_MUST_NOT_BE_UPHELD, OBJECTION_MUST_BE_ANSWERED.
 */
export async function withdrawNotice(act: Act, { noticeId, reason }: WithdrawNotice): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  await lockNotice(act, noticeId);
  const notice = await noticeCase(em, noticeId);
  demandKeeper(act, notice);
  demand(mayWithdraw(notice, notice.objections, today));
  em.create(NoticeWithdrawal, {
    id: newId(),
    noticeId,
    placeCode: notice.placeCode,
    reason,
    withdrawnOn: today,
    withdrawnBy: viewer.personId as string,
    withdrawnFor: viewer.forPersonId,
    recordedAt: now,
  });
  return { id: noticeId, place: notice.placeCode };
}
