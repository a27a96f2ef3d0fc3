import { AttachmentEntity, AttachmentWithdrawal } from '../../attachments/index.js';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { refuseUpkeep as refuse } from '../rules/upkeep-refusals.js';

/** The stored file that shows something of an asset, if one is named: the asset’s own and not withdrawn. Refuses PROOF_FILE_MUST_BE_OF_ASSET. */
export async function proofFile({ em }: Act, assetId: string, attachmentId: string | null | undefined): Promise<string | null> {
  if (!attachmentId) return null;
  const id = isId(attachmentId) ? attachmentId : null;
  const file = id ? await em.findOne(AttachmentEntity, { id, subjectNoun: 'asset', subjectId: assetId }) : null;
  const gone = file ? await em.findOne(AttachmentWithdrawal, { attachmentId: file.id }) : null;
  if (!file || gone) throw refuse('PROOF_FILE_MUST_BE_OF_ASSET', { id: attachmentId.slice(0, 40) });
  return file.id;
}
