import { AttachmentEntity } from '../../attachments/index.js';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { Allocation } from '../model/allocation.js';
import { FundDocument } from '../model/fund-document.js';
import { FundLine } from '../model/fund-line.js';
import { FundReversal } from '../model/fund-reversal.js';
import { refuse } from '../rules/refusals.js';

/** A line with its document, which stands. Refuses FUND_LINE_MUST_EXIST, MONEY_ACT_MUST_STAND. */
export async function findLine(act: Act, id: string): Promise<{ line: FundLine; document: FundDocument }> {
  const line = isId(id) ? await act.em.findOne(FundLine, { id }) : null;
  if (!line) throw refuse('FUND_LINE_MUST_EXIST', { id: id.slice(0, 40) });
  const document = await findDocument(act, line.documentId);
  await mustStand(act, document.id);
  return { line, document };
}

/** Refuses FUND_DOCUMENT_MUST_EXIST. */
export async function findDocument({ em }: Act, id: string): Promise<FundDocument> {
  const document = isId(id) ? await em.findOne(FundDocument, { id }) : null;
  if (!document) throw refuse('FUND_DOCUMENT_MUST_EXIST', { id: id.slice(0, 40) });
  return document;
}

export interface AllocationWithOrigin {
  readonly allocation: Allocation;
  readonly line: FundLine;
  readonly document: FundDocument;
}

/** An allocation that stands, with its line and document. Refuses ALLOCATION_MUST_EXIST, MONEY_ACT_MUST_STAND. */
export async function findAllocation(act: Act, id: string): Promise<AllocationWithOrigin> {
  const allocation = isId(id) ? await act.em.findOne(Allocation, { id }) : null;
  if (!allocation) throw refuse('ALLOCATION_MUST_EXIST', { id: id.slice(0, 40) });
  await mustStand(act, id);
  return { allocation, ...(await findLine(act, allocation.lineId)) };
}

/** MONEY_ACT_MUST_STAND: nothing is done on what was reversed. */
export async function mustStand({ em }: Act, subjectId: string): Promise<void> {
  const reversal = await em.findOne(FundReversal, { subjectId });
  if (reversal) throw refuse('MONEY_ACT_MUST_STAND', { id: subjectId, on: reversal.reversedOn });
}

/** ATTACHED_FILE_MUST_EXIST: a file that is named has been uploaded and is seen by the viewer. */
export async function mustHaveFile({ em }: Act, attachmentId: string | null | undefined): Promise<void> {
  if (!attachmentId) return;
  const file = isId(attachmentId) ? await em.findOne(AttachmentEntity, { id: attachmentId }) : null;
  if (!file) throw refuse('ATTACHED_FILE_MUST_EXIST', { id: attachmentId.slice(0, 40) });
}
