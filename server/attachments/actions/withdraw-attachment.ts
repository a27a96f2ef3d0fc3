import type { Act, Outcome } from '../../audit/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Attachment } from '../model/attachment.js';
import { AttachmentWithdrawal } from '../model/attachment-withdrawal.js';
import { refuse } from '../rules/refusals.js';
import { mayWithdraw } from '../rules/withdrawing.js';

export interface WithdrawAttachment {
  readonly attachmentId: string;
  readonly reason: string;
  readonly requestKey?: string | null;
}

/**
 * Says that a file no longer counts. Refuses ATTACHMENT_MUST_EXIST, ATTACHMENT_MUST_NOT_BE_WITHDRAWN,
 * ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER.
 */
export async function withdrawAttachment({ em, viewer, now, today }: Act, { attachmentId, reason }: WithdrawAttachment): Promise<Outcome> {
  const attachment = isId(attachmentId) ? await em.findOne(Attachment, { id: attachmentId }) : null;
  if (!attachment) throw refuse('ATTACHMENT_MUST_EXIST', { id: attachmentId.slice(0, 40) });
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`attachment ${attachment.subjectId}`]);
  const withdrawal = await em.findOne(AttachmentWithdrawal, { attachmentId });
  const { uploadedBy, uploadedFor = null } = attachment;
  demand(mayWithdraw({ viewer, uploadedBy, uploadedFor, withdrawnOn: withdrawal?.withdrawnOn ?? null }));
  em.create(AttachmentWithdrawal, {
    id: newId(),
    attachmentId,
    placeCode: attachment.placeCode,
    reason,
    withdrawnOn: today,
    withdrawnBy: viewer.personId as string,
    withdrawnFor: viewer.forPersonId,
    recordedAt: now,
  });
  return { id: attachmentId, place: attachment.placeCode };
}
