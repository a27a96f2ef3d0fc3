import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';

export interface WithdrawalFacts {
  readonly viewer: Pick<Viewer, 'personId' | 'forPersonId' | 'role'>;
  readonly uploadedBy: string;
  readonly uploadedFor: string | null;
  readonly withdrawnOn: LocalDate | null;
}

/** Refuses ATTACHMENT_MUST_NOT_BE_WITHDRAWN, ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER. */
export function mayWithdraw({ viewer, uploadedBy, uploadedFor, withdrawnOn }: WithdrawalFacts): Refusal | null {
  if (withdrawnOn) return refuse('ATTACHMENT_MUST_NOT_BE_WITHDRAWN', { on: withdrawnOn });
  const uploaders = [uploadedBy, uploadedFor];
  const isUploader = [viewer.personId, viewer.forPersonId].some((person) => person !== null && uploaders.includes(person));
  return isUploader || viewer.role === 'LIBRARY_KEEPER' ? null : refuse('ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER');
}
