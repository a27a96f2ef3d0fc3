/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.js';

import type { TypedDocument as DocumentNode } from '../typed-document.js';
import { gql } from '../typed-document.js';
export type WorkbenchMyTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyTasksQuery = { myTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, move: Types.ProjectMoveName, dueOn: string | null, overdue: boolean, project: { id: string, name: string, state: Types.ProjectState, budget: string, place: { id: string, name: string } | null } }> } };

export type WorkbenchPlacesQueryVariables = Exact<{
  filter?: Types.PlaceFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type WorkbenchPlacesQuery = { places: { nodes: Array<{ id: string, code: string, name: string, level: Types.PlaceLevel, path: string }> } };

export type WorkbenchDraftQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchDraftQuery = { project: { id: string, version: number, state: Types.ProjectState, name: string, content: string, library: Types.ProjectLibrary, nature: Types.ProjectNature, year: number, budget: string, placeCode: string, responsibleUnit: string, implementingUnit: string | null, plannedStart: string | null, plannedFinish: string | null, negativeCategory: string | null, villages: number, households: number, people: number, poorHouseholds: number, poorPeople: number, meetingRecord: string | null, place: { id: string, name: string } | null, class: { id: string, code: string }, department: { id: string, name: string } | null, sources: Array<{ level: Types.FundSourceLevel, channel: Types.FundChannel, amount: string }>, targets: Array<{ kind: Types.TargetKind, aspect: string, name: string, comparison: Types.TargetComparison, value: string, unit: string, weight: string | null }>, linkages: Array<{ kind: Types.LinkageKind, description: string, households: number, people: number, income: string | null }>, notices: { nodes: Array<{ id: string, purpose: Types.NoticePurpose, standing: Types.NoticeStanding, publishedOn: string, lastDay: string | null }> }, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> } | null };

export type WorkbenchDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchDepartmentsQuery = { departments: { nodes: Array<{ id: string, name: string, shortName: string }> } };

export type WorkbenchDraftProjectMutationVariables = Exact<{
  input: Types.DraftProjectInput;
}>;


export type WorkbenchDraftProjectMutation = { draftProject: { id: string, version: number } };

export type WorkbenchAmendDraftMutationVariables = Exact<{
  input: Types.AmendDraftInput;
}>;


export type WorkbenchAmendDraftMutation = { amendDraft: { id: string, version: number } };

export type WorkbenchSetSourcesMutationVariables = Exact<{
  input: Types.SetSourcesInput;
}>;


export type WorkbenchSetSourcesMutation = { setSources: { id: string, version: number } };

export type WorkbenchSetTargetsMutationVariables = Exact<{
  input: Types.SetTargetsInput;
}>;


export type WorkbenchSetTargetsMutation = { setTargets: { id: string, version: number } };

export type WorkbenchSetLinkageMutationVariables = Exact<{
  input: Types.SetLinkageInput;
}>;


export type WorkbenchSetLinkageMutation = { setLinkage: { id: string, version: number } };

export type WorkbenchProjectsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
  order?: Types.ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, dueOn: string | null, budget: string, library: Types.ProjectLibrary, negativeCategory: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, shortName: string } | null }> } };

export type WorkbenchProjectCountsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
}>;


export type WorkbenchProjectCountsQuery = { projectCounts: { count: number, budget: string, pools: Array<{ pool: Types.ProjectPool, count: number, budget: string }> } };

export type WorkbenchProjectChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchProjectChoicesQuery = { projectClasses: Array<{ id: string, code: string, zh: string, en: string, isIndustry: boolean }>, villageTagKinds: Array<{ id: string, code: string, zh: string, en: string }> };

export type WorkbenchProjectMovesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchProjectMovesQuery = { projectMoves: Array<{ move: Types.ProjectMoveName, by: Array<string>, asks: Array<string> }> };

export type WorkbenchYearPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchYearPlansQuery = { yearPlans: { nodes: Array<{ id: string, year: number, number: string }> } };

export type WorkbenchDeclareProjectMutationVariables = Exact<{
  input: Types.DeclareProjectInput;
}>;


export type WorkbenchDeclareProjectMutation = { declareProject: { id: string, state: Types.ProjectState } };

export type WorkbenchWithdrawDeclarationMutationVariables = Exact<{
  input: Types.ReasonInput;
}>;


export type WorkbenchWithdrawDeclarationMutation = { withdrawDeclaration: { id: string, state: Types.ProjectState } };

export type WorkbenchReviewInTownshipMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type WorkbenchReviewInTownshipMutation = { reviewInTownship: { id: string, state: Types.ProjectState } };

export type WorkbenchExamineInDepartmentMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type WorkbenchExamineInDepartmentMutation = { examineInDepartment: { id: string, state: Types.ProjectState } };

export type WorkbenchApproveInCountyMutationVariables = Exact<{
  input: Types.ApproveInCountyInput;
}>;


export type WorkbenchApproveInCountyMutation = { approveInCounty: { id: string, state: Types.ProjectState } };

export type WorkbenchAdmitToLibraryMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type WorkbenchAdmitToLibraryMutation = { admitToLibrary: { id: string, state: Types.ProjectState } };

export type WorkbenchReturnProjectMutationVariables = Exact<{
  input: Types.ReturnProjectInput;
}>;


export type WorkbenchReturnProjectMutation = { returnProject: { id: string, state: Types.ProjectState } };

export type WorkbenchRejectProjectMutationVariables = Exact<{
  input: Types.ReasonInput;
}>;


export type WorkbenchRejectProjectMutation = { rejectProject: { id: string, state: Types.ProjectState } };

export type WorkbenchResubmitProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type WorkbenchResubmitProjectMutation = { resubmitProject: { id: string, state: Types.ProjectState } };

export type WorkbenchRemoveFromLibraryMutationVariables = Exact<{
  input: Types.RemoveFromLibraryInput;
}>;


export type WorkbenchRemoveFromLibraryMutation = { removeFromLibrary: { id: string, state: Types.ProjectState } };

export type WorkbenchSuspendProjectMutationVariables = Exact<{
  input: Types.SuspendProjectInput;
}>;


export type WorkbenchSuspendProjectMutation = { suspendProject: { id: string, state: Types.ProjectState } };

export type WorkbenchResumeProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type WorkbenchResumeProjectMutation = { resumeProject: { id: string, state: Types.ProjectState } };

export type WorkbenchTerminateProjectMutationVariables = Exact<{
  input: Types.TerminateProjectInput;
}>;


export type WorkbenchTerminateProjectMutation = { terminateProject: { id: string, state: Types.ProjectState } };

export type WorkbenchConfirmFundingMutationVariables = Exact<{
  input: Types.ConfirmFundingInput;
}>;


export type WorkbenchConfirmFundingMutation = { confirmFunding: { id: string, state: Types.ProjectState } };

export type WorkbenchPrepareProjectMutationVariables = Exact<{
  input: Types.PrepareProjectInput;
}>;


export type WorkbenchPrepareProjectMutation = { prepareProject: { id: string, state: Types.ProjectState } };

export type WorkbenchStartProjectMutationVariables = Exact<{
  input: Types.StartProjectInput;
}>;


export type WorkbenchStartProjectMutation = { startProject: { id: string, state: Types.ProjectState } };

export type WorkbenchCompleteProjectMutationVariables = Exact<{
  input: Types.CompleteProjectInput;
}>;


export type WorkbenchCompleteProjectMutation = { completeProject: { id: string, state: Types.ProjectState } };

export type WorkbenchAcceptProjectMutationVariables = Exact<{
  input: Types.AcceptProjectInput;
}>;


export type WorkbenchAcceptProjectMutation = { acceptProject: { id: string, state: Types.ProjectState } };

export type WorkbenchSettleProjectMutationVariables = Exact<{
  input: Types.SettleProjectInput;
}>;


export type WorkbenchSettleProjectMutation = { settleProject: { id: string, state: Types.ProjectState } };

export type WorkbenchHandOverProjectMutationVariables = Exact<{
  input: Types.HandOverProjectInput;
}>;


export type WorkbenchHandOverProjectMutation = { handOverProject: { id: string, state: Types.ProjectState } };

export type WorkbenchCloseProjectMutationVariables = Exact<{
  input: Types.CloseProjectInput;
}>;


export type WorkbenchCloseProjectMutation = { closeProject: { id: string, state: Types.ProjectState } };

export type WorkbenchBulkResultFragment = { projectId: string, project: { id: string, name: string, state: Types.ProjectState } | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null };

export type WorkbenchBulkReviewMutationVariables = Exact<{
  input: Types.BulkReviewInput;
}>;


export type WorkbenchBulkReviewMutation = { results: Array<{ projectId: string, project: { id: string, name: string, state: Types.ProjectState } | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> };

export type WorkbenchSelectForYearMutationVariables = Exact<{
  input: Types.SelectForYearInput;
}>;


export type WorkbenchSelectForYearMutation = { results: Array<{ projectId: string, project: { id: string, name: string, state: Types.ProjectState } | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> };

export type WorkbenchRollOverMutationVariables = Exact<{
  input: Types.RollOverInput;
}>;


export type WorkbenchRollOverMutation = { results: Array<{ projectId: string, project: { id: string, name: string, state: Types.ProjectState } | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> };

export type WorkbenchProjectQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectQuery = { project: { id: string, version: number, name: string, state: Types.ProjectState, pool: Types.ProjectPool | null, library: Types.ProjectLibrary, year: number, budget: string, dueOn: string | null, stateSince: string, declaredOn: string | null, draftedBy: Types.Role, returnedTo: Types.ReturnStep | null, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, negativeCategory: string | null, planNumber: string | null, planYear: number | null, minutesNumber: string | null, minutesDate: string | null, formsNoAssetReason: string | null, sample: boolean, physicalPercent: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, name: string } | null, villageTags: Array<{ id: string, validTo: string | null, kind: { id: string, zh: string, en: string } | null }>, possibleDuplicates: Array<{ projectId: string, name: string, reason: { zh: string, en: string } }>, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, asks: Array<string>, dueOn: string | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, acts: { nodes: Array<{ id: string, move: string, businessDate: string, recordedAt: string, level: Types.CaseLevel, role: Types.Role, fromState: Types.ProjectState | null, toState: Types.ProjectState, opinion: string | null, reason: string | null, minutesNumber: string | null, planNumber: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }> }, notices: { nodes: Array<{ id: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, standing: Types.NoticeStanding, publishedOn: string, lastDay: string | null, days: number | null, objectionCount: { open: number } }> } } | null };

export type WorkbenchCaseActFragment = { id: string, move: string, businessDate: string, recordedAt: string, level: Types.CaseLevel, role: Types.Role, fromState: Types.ProjectState | null, toState: Types.ProjectState, opinion: string | null, reason: string | null, minutesNumber: string | null, planNumber: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null };

export type WorkbenchProjectContentQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectContentQuery = { project: { id: string, edition: number, content: string, nature: Types.ProjectNature, responsibleUnit: string, implementingUnit: string | null, plannedStart: string | null, plannedFinish: string | null, villages: number, households: number, people: number, poorHouseholds: number, poorPeople: number, meetingRecord: string | null, sources: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, amount: string }>, targets: Array<{ id: string, kind: Types.TargetKind, aspect: string, name: string, comparison: Types.TargetComparison, value: string, unit: string, weight: string | null, actual: string | null }>, linkages: Array<{ id: string, kind: Types.LinkageKind, description: string, households: number, people: number, income: string | null }>, editions: Array<{ id: string, edition: number, madeOn: string, reason: string | null, content: { readonly [key: string]: unknown } }>, changes: { nodes: Array<{ id: string, kind: Types.ChangeKind, state: Types.ChangeState, reason: string, requestedOn: string, decidedOn: string | null, minutesNumber: string | null, opinion: string | null, editionBefore: number, editionAfter: number | null, requestedBy: { id: string, name: string } | null }> }, yearlyReviews: Array<{ id: string, year: number, reviewedOn: string, stillNeeded: boolean, opinion: string }> } | null };

export type WorkbenchProjectMoneyQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectMoneyQuery = { project: { id: string, money: { allocated: string, released: string, unreleased: string, paid: string, unpaid: string, balance: string } | null, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, amount: string, reversal: { id: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel }, money: { balance: string, released: string, paid: string } | null }> }, claims: { nodes: Array<{ id: string, kind: Types.ClaimKind, payee: string, purpose: string, amount: string, state: Types.ClaimState, stateSince: string }> }, payments: { nodes: Array<{ id: string, paidOn: string, payee: string, amount: string, voucherNumber: string, isRetention: boolean, reversal: { id: string } | null }> } } | null };

export type WorkbenchProjectExecutionQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectExecutionQuery = { project: { id: string, state: Types.ProjectState, physicalPercent: string | null, contractAmount: string, implementationPlan: { id: string, approvalNumber: string, approvedBy: string, approvedOn: string, summary: string } | null, commencement: { id: string, startedOn: string, note: string | null } | null, completion: { id: string, completedOn: string, note: string | null } | null, settlement: { id: string, amount: string, contractAmount: string, saving: string, auditedBy: string, documentNumber: string | null, settledOn: string } | null, handover: { id: string, handedOverOn: string, giver: string, giverSignedBy: string, receiver: string, receiverSignedBy: string, note: string | null } | null, closing: { id: string, closedOn: string, files: Array<Types.FileKind>, copies: Array<Types.CopyHolder>, note: string | null } | null, procurements: Array<{ id: string, method: Types.ProcurementMethod, tenderNumber: string | null, winner: string, price: string, decidedOn: string }>, contracts: Array<{ id: string, number: string, party: string, amount: string, currentAmount: string, signedOn: string, plannedFinish: string, retentionPercent: string, items: Array<{ id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null }>, supplements: Array<{ id: string, number: string, amount: string, signedOn: string, reason: string, items: Array<{ id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null }> }> }>, acceptances: Array<{ id: string, level: Types.AcceptanceLevel, acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, opinion: string, recordNumber: string | null, problems: Array<{ id: string, description: string, dueOn: string | null, closedOn: string | null, closingNote: string | null }> }>, progressReports: { nodes: Array<{ id: string, doneOn: string, physicalPercent: string | null, note: string | null, correctionReason: string | null, recordedBy: { id: string, name: string } | null, items: Array<{ id: string, quantityDone: string, contractItem: { id: string, name: string, unit: string } | null }>, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null }> } }> } } | null };

export type WorkbenchContractItemFragment = { id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null };

export type WorkbenchAttachmentFragment = { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null };

export type WorkbenchProjectAssetsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectAssetsQuery = { project: { id: string, formsNoAssetReason: string | null, formation: { id: string, settlement: string, formed: string, expensed: string, expensedReason: string | null, registeredOn: string } | null, expectedAssets: { nodes: Array<{ id: string, version: number, name: string, class: Types.AssetClass | null, form: Types.AssetForm | null, quantity: string | null, unit: string | null, location: string | null, missing: Array<Types.ExpectedAssetDetail>, withdrawnOn: string | null, withdrawnReason: string | null, owner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, asset: { id: string, code: string } | null }> }, assets: { nodes: Array<{ id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, originalValue: string, netValue: string }> } } | null };

export type WorkbenchProjectNoticesQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectNoticesQuery = { project: { id: string, notices: { nodes: Array<{ id: string, title: string, body: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, level: Types.NoticeLevel, carriers: Array<Types.NoticeCarrier>, publishedOn: string, lastDay: string | null, days: number | null, unit: Types.NoticeDayUnit | null, standing: Types.NoticeStanding, publishedBy: { id: string, name: string } | null, objections: { nodes: Array<{ id: string, receivedOn: string, text: string, objectorName: string | null, throughOffice: boolean, reply: { id: string, repliedOn: string, text: string, upheld: boolean, repliedBy: { id: string, name: string } | null } | null }> } }> } } | null };

export type WorkbenchProjectFilesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchProjectFilesQuery = { project: { id: string, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null }> } } | null };

export type WorkbenchProjectTrailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchProjectTrailQuery = { project: { id: string, acts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, move: string, businessDate: string, recordedAt: string, level: Types.CaseLevel, role: Types.Role, fromState: Types.ProjectState | null, toState: Types.ProjectState, opinion: string | null, reason: string | null, minutesNumber: string | null, planNumber: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }> } } | null };

export type WorkbenchReportProgressMutationVariables = Exact<{
  input: Types.ReportProgressInput;
}>;


export type WorkbenchReportProgressMutation = { reportProgress: { id: string, physicalPercent: string | null } };

export type WorkbenchPublishProjectNoticeMutationVariables = Exact<{
  input: Types.PublishNoticeInput;
}>;


export type WorkbenchPublishProjectNoticeMutation = { publishNotice: { id: string, lastDay: string | null, standing: Types.NoticeStanding } };

export type WorkbenchReplyToProjectObjectionMutationVariables = Exact<{
  input: Types.ReplyToObjectionInput;
}>;


export type WorkbenchReplyToProjectObjectionMutation = { replyToObjection: { id: string } };

export type WorkbenchRecordProcurementMutationVariables = Exact<{
  input: Types.RecordProcurementInput;
}>;


export type WorkbenchRecordProcurementMutation = { recordProcurement: { id: string } };

export type WorkbenchSignContractMutationVariables = Exact<{
  input: Types.SignContractInput;
}>;


export type WorkbenchSignContractMutation = { signContract: { id: string } };

export type WorkbenchRecordAcceptanceMutationVariables = Exact<{
  input: Types.RecordAcceptanceInput;
}>;


export type WorkbenchRecordAcceptanceMutation = { recordAcceptance: { id: string } };

export type WorkbenchCloseProblemMutationVariables = Exact<{
  input: Types.CloseProblemInput;
}>;


export type WorkbenchCloseProblemMutation = { closeProblem: { id: string } };

export type WorkbenchListExpectedAssetMutationVariables = Exact<{
  input: Types.ListExpectedAssetInput;
}>;


export type WorkbenchListExpectedAssetMutation = { listExpectedAsset: { id: string } };

export type WorkbenchProjectPartiesQueryVariables = Exact<{
  placeCode?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type WorkbenchProjectPartiesQuery = { parties: { nodes: Array<{ id: string, name: string, kind: Types.PartyKind }> } };

export type WorkbenchViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchViewerQuery = { viewer: { mustChangePassword: boolean, today: string, acts: Array<string>, person: { id: string, name: string }, post: { id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null } | null, posts: Array<{ id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null }> } | null };

export type WorkbenchPostFragment = { id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null };

export type WorkbenchSignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type WorkbenchSignInMutation = { signIn: { person: { id: string } } };

export type WorkbenchSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchSignOutMutation = { signOut: boolean };

export const WorkbenchBulkResultFragmentDoc = gql`
    fragment WorkbenchBulkResult on BulkResult {
  projectId
  project {
    id
    name
    state
  }
  refusal {
    code
    basis
    facts
    message {
      zh
      en
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchBulkResultFragment, unknown>;
export const WorkbenchCaseActFragmentDoc = gql`
    fragment WorkbenchCaseAct on CaseAct {
  id
  move
  businessDate
  recordedAt
  level
  role
  fromState
  toState
  opinion
  reason
  minutesNumber
  planNumber
  by {
    id
    name
  }
  for {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchCaseActFragment, unknown>;
export const WorkbenchContractItemFragmentDoc = gql`
    fragment WorkbenchContractItem on ContractItem {
  id
  altersItemId
  name
  unit
  quantity
  unitPrice
  amount
  currentQuantity
  quantityDone
}
    ` as unknown as DocumentNode<WorkbenchContractItemFragment, unknown>;
export const WorkbenchAttachmentFragmentDoc = gql`
    fragment WorkbenchAttachment on Attachment {
  id
  kind
  name
  mediaType
  size
  url
  takenOn
  uploadedAt
  subjectNoun
  uploadedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchAttachmentFragment, unknown>;
export const WorkbenchPostFragmentDoc = gql`
    fragment WorkbenchPost on HeldPost {
  id
  role
  placeCode
  departmentId
  departmentName
  forPersonId
  forPersonName
  validTo
  place {
    id
    name
    path
    level
  }
}
    ` as unknown as DocumentNode<WorkbenchPostFragment, unknown>;
export const WorkbenchMyTasksDocument = gql`
    query workbenchMyTasks($first: Int, $after: String, $last: Int, $before: String) {
  myTasks(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      move
      dueOn
      overdue
      project {
        id
        name
        state
        budget
        place {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchMyTasksQuery, WorkbenchMyTasksQueryVariables>;
export const WorkbenchPlacesDocument = gql`
    query workbenchPlaces($filter: PlaceFilter, $first: Int) {
  places(filter: $filter, first: $first) {
    nodes {
      id
      code
      name
      level
      path
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPlacesQuery, WorkbenchPlacesQueryVariables>;
export const WorkbenchDraftDocument = gql`
    query workbenchDraft($id: ID!) {
  project(id: $id) {
    id
    version
    state
    name
    content
    library
    nature
    year
    budget
    placeCode
    responsibleUnit
    implementingUnit
    plannedStart
    plannedFinish
    negativeCategory
    villages
    households
    people
    poorHouseholds
    poorPeople
    meetingRecord
    place {
      id
      name
    }
    class {
      id
      code
    }
    department {
      id
      name
    }
    sources {
      level
      channel
      amount
    }
    targets {
      kind
      aspect
      name
      comparison
      value
      unit
      weight
    }
    linkages {
      kind
      description
      households
      people
      income
    }
    notices(first: 10) {
      nodes {
        id
        purpose
        standing
        publishedOn
        lastDay
      }
    }
    availableMoves(fromHere: true) {
      move
      allowed
      refusal {
        code
        basis
        facts
        message {
          zh
          en
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDraftQuery, WorkbenchDraftQueryVariables>;
export const WorkbenchDepartmentsDocument = gql`
    query workbenchDepartments {
  departments(first: 100) {
    nodes {
      id
      name
      shortName
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDepartmentsQuery, WorkbenchDepartmentsQueryVariables>;
export const WorkbenchDraftProjectDocument = gql`
    mutation workbenchDraftProject($input: DraftProjectInput!) {
  draftProject(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchDraftProjectMutation, WorkbenchDraftProjectMutationVariables>;
export const WorkbenchAmendDraftDocument = gql`
    mutation workbenchAmendDraft($input: AmendDraftInput!) {
  amendDraft(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchAmendDraftMutation, WorkbenchAmendDraftMutationVariables>;
export const WorkbenchSetSourcesDocument = gql`
    mutation workbenchSetSources($input: SetSourcesInput!) {
  setSources(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchSetSourcesMutation, WorkbenchSetSourcesMutationVariables>;
export const WorkbenchSetTargetsDocument = gql`
    mutation workbenchSetTargets($input: SetTargetsInput!) {
  setTargets(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchSetTargetsMutation, WorkbenchSetTargetsMutationVariables>;
export const WorkbenchSetLinkageDocument = gql`
    mutation workbenchSetLinkage($input: SetLinkageInput!) {
  setLinkage(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchSetLinkageMutation, WorkbenchSetLinkageMutationVariables>;
export const WorkbenchProjectsDocument = gql`
    query workbenchProjects($filter: ProjectFilter, $order: ProjectOrder, $first: Int, $after: String, $last: Int, $before: String) {
  projects(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      year
      state
      pool
      dueOn
      budget
      library
      negativeCategory
      place {
        id
        name
        path
      }
      class {
        id
        zh
        en
      }
      department {
        id
        shortName
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectsQuery, WorkbenchProjectsQueryVariables>;
export const WorkbenchProjectCountsDocument = gql`
    query workbenchProjectCounts($filter: ProjectFilter) {
  projectCounts(filter: $filter) {
    count
    budget
    pools {
      pool
      count
      budget
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectCountsQuery, WorkbenchProjectCountsQueryVariables>;
export const WorkbenchProjectChoicesDocument = gql`
    query workbenchProjectChoices {
  projectClasses {
    id
    code
    zh
    en
    isIndustry
  }
  villageTagKinds {
    id
    code
    zh
    en
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectChoicesQuery, WorkbenchProjectChoicesQueryVariables>;
export const WorkbenchProjectMovesDocument = gql`
    query workbenchProjectMoves {
  projectMoves {
    move
    by
    asks
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectMovesQuery, WorkbenchProjectMovesQueryVariables>;
export const WorkbenchYearPlansDocument = gql`
    query workbenchYearPlans {
  yearPlans(filter: {state: DRAFT}, first: 50) {
    nodes {
      id
      year
      number
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchYearPlansQuery, WorkbenchYearPlansQueryVariables>;
export const WorkbenchDeclareProjectDocument = gql`
    mutation workbenchDeclareProject($input: DeclareProjectInput!) {
  declareProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchDeclareProjectMutation, WorkbenchDeclareProjectMutationVariables>;
export const WorkbenchWithdrawDeclarationDocument = gql`
    mutation workbenchWithdrawDeclaration($input: ReasonInput!) {
  withdrawDeclaration(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawDeclarationMutation, WorkbenchWithdrawDeclarationMutationVariables>;
export const WorkbenchReviewInTownshipDocument = gql`
    mutation workbenchReviewInTownship($input: OpinionInput!) {
  reviewInTownship(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchReviewInTownshipMutation, WorkbenchReviewInTownshipMutationVariables>;
export const WorkbenchExamineInDepartmentDocument = gql`
    mutation workbenchExamineInDepartment($input: OpinionInput!) {
  examineInDepartment(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchExamineInDepartmentMutation, WorkbenchExamineInDepartmentMutationVariables>;
export const WorkbenchApproveInCountyDocument = gql`
    mutation workbenchApproveInCounty($input: ApproveInCountyInput!) {
  approveInCounty(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchApproveInCountyMutation, WorkbenchApproveInCountyMutationVariables>;
export const WorkbenchAdmitToLibraryDocument = gql`
    mutation workbenchAdmitToLibrary($input: OpinionInput!) {
  admitToLibrary(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchAdmitToLibraryMutation, WorkbenchAdmitToLibraryMutationVariables>;
export const WorkbenchReturnProjectDocument = gql`
    mutation workbenchReturnProject($input: ReturnProjectInput!) {
  returnProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchReturnProjectMutation, WorkbenchReturnProjectMutationVariables>;
export const WorkbenchRejectProjectDocument = gql`
    mutation workbenchRejectProject($input: ReasonInput!) {
  rejectProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchRejectProjectMutation, WorkbenchRejectProjectMutationVariables>;
export const WorkbenchResubmitProjectDocument = gql`
    mutation workbenchResubmitProject($input: OpinionInput!) {
  resubmitProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchResubmitProjectMutation, WorkbenchResubmitProjectMutationVariables>;
export const WorkbenchRemoveFromLibraryDocument = gql`
    mutation workbenchRemoveFromLibrary($input: RemoveFromLibraryInput!) {
  removeFromLibrary(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchRemoveFromLibraryMutation, WorkbenchRemoveFromLibraryMutationVariables>;
export const WorkbenchSuspendProjectDocument = gql`
    mutation workbenchSuspendProject($input: SuspendProjectInput!) {
  suspendProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchSuspendProjectMutation, WorkbenchSuspendProjectMutationVariables>;
export const WorkbenchResumeProjectDocument = gql`
    mutation workbenchResumeProject($input: OpinionInput!) {
  resumeProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchResumeProjectMutation, WorkbenchResumeProjectMutationVariables>;
export const WorkbenchTerminateProjectDocument = gql`
    mutation workbenchTerminateProject($input: TerminateProjectInput!) {
  terminateProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchTerminateProjectMutation, WorkbenchTerminateProjectMutationVariables>;
export const WorkbenchConfirmFundingDocument = gql`
    mutation workbenchConfirmFunding($input: ConfirmFundingInput!) {
  confirmFunding(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchConfirmFundingMutation, WorkbenchConfirmFundingMutationVariables>;
export const WorkbenchPrepareProjectDocument = gql`
    mutation workbenchPrepareProject($input: PrepareProjectInput!) {
  prepareProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchPrepareProjectMutation, WorkbenchPrepareProjectMutationVariables>;
export const WorkbenchStartProjectDocument = gql`
    mutation workbenchStartProject($input: StartProjectInput!) {
  startProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchStartProjectMutation, WorkbenchStartProjectMutationVariables>;
export const WorkbenchCompleteProjectDocument = gql`
    mutation workbenchCompleteProject($input: CompleteProjectInput!) {
  completeProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchCompleteProjectMutation, WorkbenchCompleteProjectMutationVariables>;
export const WorkbenchAcceptProjectDocument = gql`
    mutation workbenchAcceptProject($input: AcceptProjectInput!) {
  acceptProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchAcceptProjectMutation, WorkbenchAcceptProjectMutationVariables>;
export const WorkbenchSettleProjectDocument = gql`
    mutation workbenchSettleProject($input: SettleProjectInput!) {
  settleProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchSettleProjectMutation, WorkbenchSettleProjectMutationVariables>;
export const WorkbenchHandOverProjectDocument = gql`
    mutation workbenchHandOverProject($input: HandOverProjectInput!) {
  handOverProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchHandOverProjectMutation, WorkbenchHandOverProjectMutationVariables>;
export const WorkbenchCloseProjectDocument = gql`
    mutation workbenchCloseProject($input: CloseProjectInput!) {
  closeProject(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchCloseProjectMutation, WorkbenchCloseProjectMutationVariables>;
export const WorkbenchBulkReviewDocument = gql`
    mutation workbenchBulkReview($input: BulkReviewInput!) {
  results: bulkReview(input: $input) {
    ...WorkbenchBulkResult
  }
}
    ${WorkbenchBulkResultFragmentDoc}` as unknown as DocumentNode<WorkbenchBulkReviewMutation, WorkbenchBulkReviewMutationVariables>;
export const WorkbenchSelectForYearDocument = gql`
    mutation workbenchSelectForYear($input: SelectForYearInput!) {
  results: selectForYear(input: $input) {
    ...WorkbenchBulkResult
  }
}
    ${WorkbenchBulkResultFragmentDoc}` as unknown as DocumentNode<WorkbenchSelectForYearMutation, WorkbenchSelectForYearMutationVariables>;
export const WorkbenchRollOverDocument = gql`
    mutation workbenchRollOver($input: RollOverInput!) {
  results: rollOver(input: $input) {
    ...WorkbenchBulkResult
  }
}
    ${WorkbenchBulkResultFragmentDoc}` as unknown as DocumentNode<WorkbenchRollOverMutation, WorkbenchRollOverMutationVariables>;
export const WorkbenchProjectDocument = gql`
    query workbenchProject($id: ID!) {
  project(id: $id) {
    id
    version
    name
    state
    pool
    library
    year
    budget
    dueOn
    stateSince
    declaredOn
    draftedBy
    returnedTo
    suspendedFrom
    suspendedUntil
    negativeCategory
    planNumber
    planYear
    minutesNumber
    minutesDate
    formsNoAssetReason
    sample
    physicalPercent
    place {
      id
      name
      path
    }
    class {
      id
      zh
      en
    }
    department {
      id
      name
    }
    villageTags {
      id
      validTo
      kind {
        id
        zh
        en
      }
    }
    possibleDuplicates {
      projectId
      name
      reason {
        zh
        en
      }
    }
    availableMoves(fromHere: true) {
      move
      allowed
      asks
      dueOn
      refusal {
        code
        basis
        facts
        message {
          zh
          en
        }
      }
    }
    acts(first: 100) {
      nodes {
        ...WorkbenchCaseAct
      }
    }
    notices(first: 50) {
      nodes {
        id
        purpose
        kind
        standing
        publishedOn
        lastDay
        days
        objectionCount {
          open
        }
      }
    }
  }
}
    ${WorkbenchCaseActFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectQuery, WorkbenchProjectQueryVariables>;
export const WorkbenchProjectContentDocument = gql`
    query workbenchProjectContent($id: ID!) {
  project(id: $id) {
    id
    edition
    content
    nature
    responsibleUnit
    implementingUnit
    plannedStart
    plannedFinish
    villages
    households
    people
    poorHouseholds
    poorPeople
    meetingRecord
    sources {
      id
      level
      channel
      amount
    }
    targets {
      id
      kind
      aspect
      name
      comparison
      value
      unit
      weight
      actual
    }
    linkages {
      id
      kind
      description
      households
      people
      income
    }
    editions {
      id
      edition
      madeOn
      reason
      content
    }
    changes(first: 50) {
      nodes {
        id
        kind
        state
        reason
        requestedOn
        decidedOn
        minutesNumber
        opinion
        editionBefore
        editionAfter
        requestedBy {
          id
          name
        }
      }
    }
    yearlyReviews {
      id
      year
      reviewedOn
      stillNeeded
      opinion
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectContentQuery, WorkbenchProjectContentQueryVariables>;
export const WorkbenchProjectMoneyDocument = gql`
    query workbenchProjectMoney($id: ID!) {
  project(id: $id) {
    id
    money {
      allocated
      released
      unreleased
      paid
      unpaid
      balance
    }
    allocations(first: 100) {
      nodes {
        id
        allocatedOn
        approvalNumber
        amount
        reversal {
          id
        }
        line {
          id
          level
          channel
        }
        money {
          balance
          released
          paid
        }
      }
    }
    claims(first: 100) {
      nodes {
        id
        kind
        payee
        purpose
        amount
        state
        stateSince
      }
    }
    payments(first: 100) {
      nodes {
        id
        paidOn
        payee
        amount
        voucherNumber
        isRetention
        reversal {
          id
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectMoneyQuery, WorkbenchProjectMoneyQueryVariables>;
export const WorkbenchProjectExecutionDocument = gql`
    query workbenchProjectExecution($id: ID!) {
  project(id: $id) {
    id
    state
    physicalPercent
    contractAmount
    implementationPlan {
      id
      approvalNumber
      approvedBy
      approvedOn
      summary
    }
    commencement {
      id
      startedOn
      note
    }
    completion {
      id
      completedOn
      note
    }
    settlement {
      id
      amount
      contractAmount
      saving
      auditedBy
      documentNumber
      settledOn
    }
    handover {
      id
      handedOverOn
      giver
      giverSignedBy
      receiver
      receiverSignedBy
      note
    }
    closing {
      id
      closedOn
      files
      copies
      note
    }
    procurements {
      id
      method
      tenderNumber
      winner
      price
      decidedOn
    }
    contracts {
      id
      number
      party
      amount
      currentAmount
      signedOn
      plannedFinish
      retentionPercent
      items {
        ...WorkbenchContractItem
      }
      supplements {
        id
        number
        amount
        signedOn
        reason
        items {
          ...WorkbenchContractItem
        }
      }
    }
    acceptances {
      id
      level
      acceptedOn
      acceptors
      conclusion
      opinion
      recordNumber
      problems {
        id
        description
        dueOn
        closedOn
        closingNote
      }
    }
    progressReports(first: 20) {
      nodes {
        id
        doneOn
        physicalPercent
        note
        correctionReason
        recordedBy {
          id
          name
        }
        items {
          id
          quantityDone
          contractItem {
            id
            name
            unit
          }
        }
        attachments(first: 12) {
          nodes {
            ...WorkbenchAttachment
          }
        }
      }
    }
  }
}
    ${WorkbenchContractItemFragmentDoc}
${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectExecutionQuery, WorkbenchProjectExecutionQueryVariables>;
export const WorkbenchProjectAssetsDocument = gql`
    query workbenchProjectAssets($id: ID!) {
  project(id: $id) {
    id
    formsNoAssetReason
    formation {
      id
      settlement
      formed
      expensed
      expensedReason
      registeredOn
    }
    expectedAssets(first: 100) {
      nodes {
        id
        version
        name
        class
        form
        quantity
        unit
        location
        missing
        withdrawnOn
        withdrawnReason
        owner {
          id
          name
        }
        upkeepHolder {
          id
          name
        }
        asset {
          id
          code
        }
      }
    }
    assets(first: 100) {
      nodes {
        id
        code
        name
        class
        form
        state
        originalValue
        netValue
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectAssetsQuery, WorkbenchProjectAssetsQueryVariables>;
export const WorkbenchProjectNoticesDocument = gql`
    query workbenchProjectNotices($id: ID!) {
  project(id: $id) {
    id
    notices(first: 20) {
      nodes {
        id
        title
        body
        purpose
        kind
        level
        carriers
        publishedOn
        lastDay
        days
        unit
        standing
        publishedBy {
          id
          name
        }
        objections(first: 20) {
          nodes {
            id
            receivedOn
            text
            objectorName
            throughOffice
            reply {
              id
              repliedOn
              text
              upheld
              repliedBy {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectNoticesQuery, WorkbenchProjectNoticesQueryVariables>;
export const WorkbenchProjectFilesDocument = gql`
    query workbenchProjectFiles($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  project(id: $id) {
    id
    attachments(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...WorkbenchAttachment
      }
    }
  }
}
    ${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectFilesQuery, WorkbenchProjectFilesQueryVariables>;
export const WorkbenchProjectTrailDocument = gql`
    query workbenchProjectTrail($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  project(id: $id) {
    id
    acts(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...WorkbenchCaseAct
      }
    }
  }
}
    ${WorkbenchCaseActFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectTrailQuery, WorkbenchProjectTrailQueryVariables>;
export const WorkbenchReportProgressDocument = gql`
    mutation workbenchReportProgress($input: ReportProgressInput!) {
  reportProgress(input: $input) {
    id
    physicalPercent
  }
}
    ` as unknown as DocumentNode<WorkbenchReportProgressMutation, WorkbenchReportProgressMutationVariables>;
export const WorkbenchPublishProjectNoticeDocument = gql`
    mutation workbenchPublishProjectNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    id
    lastDay
    standing
  }
}
    ` as unknown as DocumentNode<WorkbenchPublishProjectNoticeMutation, WorkbenchPublishProjectNoticeMutationVariables>;
export const WorkbenchReplyToProjectObjectionDocument = gql`
    mutation workbenchReplyToProjectObjection($input: ReplyToObjectionInput!) {
  replyToObjection(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReplyToProjectObjectionMutation, WorkbenchReplyToProjectObjectionMutationVariables>;
export const WorkbenchRecordProcurementDocument = gql`
    mutation workbenchRecordProcurement($input: RecordProcurementInput!) {
  recordProcurement(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRecordProcurementMutation, WorkbenchRecordProcurementMutationVariables>;
export const WorkbenchSignContractDocument = gql`
    mutation workbenchSignContract($input: SignContractInput!) {
  signContract(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchSignContractMutation, WorkbenchSignContractMutationVariables>;
export const WorkbenchRecordAcceptanceDocument = gql`
    mutation workbenchRecordAcceptance($input: RecordAcceptanceInput!) {
  recordAcceptance(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRecordAcceptanceMutation, WorkbenchRecordAcceptanceMutationVariables>;
export const WorkbenchCloseProblemDocument = gql`
    mutation workbenchCloseProblem($input: CloseProblemInput!) {
  closeProblem(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCloseProblemMutation, WorkbenchCloseProblemMutationVariables>;
export const WorkbenchListExpectedAssetDocument = gql`
    mutation workbenchListExpectedAsset($input: ListExpectedAssetInput!) {
  listExpectedAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchListExpectedAssetMutation, WorkbenchListExpectedAssetMutationVariables>;
export const WorkbenchProjectPartiesDocument = gql`
    query workbenchProjectParties($placeCode: String, $text: String) {
  parties(placeCode: $placeCode, text: $text, first: 50) {
    nodes {
      id
      name
      kind
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectPartiesQuery, WorkbenchProjectPartiesQueryVariables>;
export const WorkbenchViewerDocument = gql`
    query workbenchViewer {
  viewer {
    mustChangePassword
    today
    acts
    person {
      id
      name
    }
    post {
      ...WorkbenchPost
    }
    posts {
      ...WorkbenchPost
    }
  }
}
    ${WorkbenchPostFragmentDoc}` as unknown as DocumentNode<WorkbenchViewerQuery, WorkbenchViewerQueryVariables>;
export const WorkbenchSignInDocument = gql`
    mutation workbenchSignIn($input: SignInInput!) {
  signIn(input: $input) {
    person {
      id
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchSignInMutation, WorkbenchSignInMutationVariables>;
export const WorkbenchSignOutDocument = gql`
    mutation workbenchSignOut {
  signOut
}
    ` as unknown as DocumentNode<WorkbenchSignOutMutation, WorkbenchSignOutMutationVariables>;