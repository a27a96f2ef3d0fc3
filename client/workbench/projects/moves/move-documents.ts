import type { ProjectMoveName } from '../../../generated/schema.js';
import {
  WorkbenchAcceptProjectDocument,
  WorkbenchAdmitToLibraryDocument,
  WorkbenchApproveInCountyDocument,
  WorkbenchCloseProjectDocument,
  WorkbenchCompleteProjectDocument,
  WorkbenchConfirmFundingDocument,
  WorkbenchDeclareProjectDocument,
  WorkbenchExamineInDepartmentDocument,
  WorkbenchHandOverProjectDocument,
  WorkbenchPrepareProjectDocument,
  WorkbenchRejectProjectDocument,
  WorkbenchRemoveFromLibraryDocument,
  WorkbenchResubmitProjectDocument,
  WorkbenchResumeProjectDocument,
  WorkbenchReturnProjectDocument,
  WorkbenchReviewInTownshipDocument,
  WorkbenchSettleProjectDocument,
  WorkbenchStartProjectDocument,
  WorkbenchSuspendProjectDocument,
  WorkbenchTerminateProjectDocument,
  WorkbenchWithdrawDeclarationDocument,
} from '../../../generated/workbench.js';
import type { TypedDocument } from '../../../typed-document.js';

type MoveInput = { readonly [field: string]: unknown };
export type MoveDocument = TypedDocument<object, { input: MoveInput }>;
const form = (document: unknown, more: readonly string[] = []) => ({ document: document as MoveDocument, more });

export interface MoveForm {
  readonly document: MoveDocument;
  /** What the act takes beside what the table of moves asks for. */
  readonly more: readonly string[];
}

/** The act of each move. Those into a year plan and into the next year act on many projects and have a drawer of their own. */
export const moveForms: Readonly<Record<Exclude<ProjectMoveName, 'selectForYear' | 'rollOver'>, MoveForm>> = {
  declare: form(WorkbenchDeclareProjectDocument),
  withdraw: form(WorkbenchWithdrawDeclarationDocument),
  reviewInTownship: form(WorkbenchReviewInTownshipDocument),
  examineInDepartment: form(WorkbenchExamineInDepartmentDocument),
  approveInCounty: form(WorkbenchApproveInCountyDocument, ['opinion']),
  admit: form(WorkbenchAdmitToLibraryDocument, ['opinion']),
  fund: form(WorkbenchConfirmFundingDocument),
  prepare: form(WorkbenchPrepareProjectDocument),
  start: form(WorkbenchStartProjectDocument, ['note']),
  complete: form(WorkbenchCompleteProjectDocument, ['note']),
  accept: form(WorkbenchAcceptProjectDocument),
  settle: form(WorkbenchSettleProjectDocument, ['settlement']),
  handOver: form(WorkbenchHandOverProjectDocument),
  close: form(WorkbenchCloseProjectDocument, ['opinion']),
  returnToStep: form(WorkbenchReturnProjectDocument),
  resubmit: form(WorkbenchResubmitProjectDocument),
  reject: form(WorkbenchRejectProjectDocument),
  remove: form(WorkbenchRemoveFromLibraryDocument),
  suspend: form(WorkbenchSuspendProjectDocument),
  resume: form(WorkbenchResumeProjectDocument),
  terminate: form(WorkbenchTerminateProjectDocument),
};
