import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Says that a notice no longer counts, and why. */
export const NoticeWithdrawal = defineEntity({
  name: 'NoticeWithdrawal',
  tableName: 'notice_withdrawal',
  properties: {
    id: p.uuid().primary(),
    noticeId: p.uuid(),
    placeCode: p.string(),
    reason: p.string(),
    withdrawnOn: p.string().columnType('date'),
    withdrawnBy: p.uuid(),
    withdrawnFor: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type NoticeWithdrawal = InferEntity<typeof NoticeWithdrawal>;
