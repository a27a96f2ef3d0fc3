import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Says that an attachment no longer counts, and why. The file itself stays readable. */
export const AttachmentWithdrawal = defineEntity({
  name: 'AttachmentWithdrawal',
  tableName: 'attachment_withdrawal',
  properties: {
    id: p.uuid().primary(),
    attachmentId: p.uuid(),
    placeCode: p.string(),
    reason: p.string(),
    withdrawnOn: p.string().columnType('date'),
    withdrawnBy: p.uuid(),
    withdrawnFor: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type AttachmentWithdrawal = InferEntity<typeof AttachmentWithdrawal>;
