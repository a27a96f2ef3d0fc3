import { sql } from 'kysely';
import { column, money, ref, type Shape, shape } from '../../kernel/shape.js';
import { recorded } from './contract-shape.js';

export const implementationPlanShape: Shape = shape('ImplementationPlan', 'implementation_plan', {
  ...recorded,
  summary: column('summary'),
  approvalNumber: column('approval_number'),
  approvedBy: column('approved_by'),
  approvedOn: column('approved_on'),
});

export const commencementShape: Shape = shape('Commencement', 'commencement', {
  ...recorded,
  startedOn: column('started_on'),
  note: column('note'),
});

export const completionShape: Shape = shape('Completion', 'completion', {
  ...recorded,
  completedOn: column('completed_on'),
  note: column('note'),
});

export const settlementShape: Shape = shape('Settlement', 'settlement', {
  ...recorded,
  amount: money('amount_fen'),
  contractAmount: money('contract_fen'),
  saving: money('saving_fen'),
  settledOn: column('settled_on'),
  auditedBy: column('audited_by'),
  documentNumber: column('document_number'),
});

export const handoverShape: Shape = shape('Handover', 'handover', {
  ...recorded,
  handedOverOn: column('handed_over_on'),
  giver: column('giver'),
  giverSignedBy: column('giver_signed_by'),
  receiver: column('receiver'),
  receiverSignedBy: column('receiver_signed_by'),
  note: column('note'),
});

export const closingShape: Shape = shape('Closing', 'closing', {
  ...recorded,
  closedOn: column('closed_on'),
  files: (from) => sql`to_json(${ref(from, 'files')})`,
  copies: (from) => sql`to_json(${ref(from, 'copies')})`,
  note: column('note'),
});
