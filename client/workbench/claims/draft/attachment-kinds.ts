import type { AttachmentKind } from '../../../generated/schema.js';

/** As what kind of file each kind of proof is stored. */
const kinds: Readonly<Record<string, AttachmentKind>> = {
  APPLICATION: 'APPLICATION',
  PROJECT_APPROVAL: 'PROJECT_APPROVAL',
  IMPLEMENTATION_PLAN: 'IMPLEMENTATION_PLAN',
  PROCUREMENT_PAPERS: 'PROCUREMENT',
  CONTRACT: 'CONTRACT',
  INVOICE: 'INVOICE',
  PROGRESS_OR_ACCEPTANCE: 'PROGRESS_RECORD',
  SUPERVISION_OPINION: 'SUPERVISION_OPINION',
  PHOTOS: 'PHOTO',
  NOTICE_PROOF: 'NOTICE_PROOF',
  PAYEE_ACCOUNT: 'PAYEE_ACCOUNT',
  SIGNED_LIST: 'HOUSEHOLD_LIST',
  CARD_RECORD: 'CARD_RECORD',
};

export const attachmentKindOf = (proof: string): AttachmentKind => kinds[proof] ?? 'CLAIM_PAPER';
