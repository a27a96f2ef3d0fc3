/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.js';

import type { TypedDocument as DocumentNode } from '../typed-document.js';
import { gql } from '../typed-document.js';
export type WorkbenchAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchAccountQuery = { viewer: { mustChangePassword: boolean, person: { id: string, name: string, account: { login: string, isSample: boolean } | null, place: { id: string, path: string } | null }, posts: Array<{ validFrom: string, id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null }>, personalTokens: Array<{ id: string, name: string, createdAt: string, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null }> } | null };

export type WorkbenchMyPostsQueryVariables = Exact<{
  personId: string;
}>;


export type WorkbenchMyPostsQuery = { posts: { nodes: Array<{ id: string, role: Types.Role, placeCode: string, validFrom: string, validTo: string | null, place: { id: string, name: string, path: string } | null, department: { id: string, name: string, shortName: string } | null, substitutions: Array<{ id: string, validFrom: string, validTo: string, reason: string, byPerson: { id: string, name: string } | null }> }> } };

export type WorkbenchChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type WorkbenchChangePasswordMutation = { changePassword: { mustChangePassword: boolean } };

export type WorkbenchCreateTokenMutationVariables = Exact<{
  input: Types.CreatePersonalTokenInput;
}>;


export type WorkbenchCreateTokenMutation = { createPersonalToken: { secret: string | null, personalToken: { id: string, name: string } } };

export type WorkbenchRevokeTokenMutationVariables = Exact<{
  input: Types.RevokePersonalTokenInput;
}>;


export type WorkbenchRevokeTokenMutation = { revokePersonalToken: { id: string } };

export type WorkbenchDepartmentListQueryVariables = Exact<{
  order?: Types.DepartmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDepartmentListQuery = { departments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, shortName: string, kind: string, isLeadBureau: boolean, place: { id: string, name: string } | null }> } };

export type WorkbenchOpenDepartmentMutationVariables = Exact<{
  input: Types.OpenDepartmentInput;
}>;


export type WorkbenchOpenDepartmentMutation = { openDepartment: { id: string } };

export type WorkbenchPeopleQueryVariables = Exact<{
  filter?: Types.PersonFilter | null | undefined;
  order?: Types.PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPeopleQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, active: boolean, place: { id: string, name: string, path: string } | null, account: { login: string, lockedUntil: string | null, mustChangePassword: boolean, isSample: boolean } | null, posts: Array<{ id: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string } | null, department: { id: string, shortName: string } | null }> }> } };

export type WorkbenchPersonInListFragment = { id: string, name: string, active: boolean, place: { id: string, name: string, path: string } | null, account: { login: string, lockedUntil: string | null, mustChangePassword: boolean, isSample: boolean } | null, posts: Array<{ id: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string } | null, department: { id: string, shortName: string } | null }> };

export type WorkbenchPersonQueryVariables = Exact<{
  id: string;
  name?: string | null | undefined;
}>;


export type WorkbenchPersonQuery = { posts: { nodes: Array<{ id: string, role: Types.Role, placeCode: string, validFrom: string, validTo: string | null, person: { id: string, name: string, active: boolean, createdAt: string, closedAt: string | null, place: { id: string, name: string, path: string } | null, account: { login: string, lockedUntil: string | null, mustChangePassword: boolean, isSample: boolean } | null } | null, place: { id: string, name: string, path: string } | null, department: { id: string, name: string, shortName: string } | null, substitutions: Array<{ id: string, validFrom: string, validTo: string, reason: string, byPerson: { id: string, name: string } | null }> }> }, people: { nodes: Array<{ id: string, name: string, active: boolean, createdAt: string, closedAt: string | null, place: { id: string, name: string, path: string } | null, account: { login: string, lockedUntil: string | null, mustChangePassword: boolean, isSample: boolean } | null }> } };

export type WorkbenchPersonOnPageFragment = { id: string, name: string, active: boolean, createdAt: string, closedAt: string | null, place: { id: string, name: string, path: string } | null, account: { login: string, lockedUntil: string | null, mustChangePassword: boolean, isSample: boolean } | null };

export type WorkbenchPeopleToChooseQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchPeopleToChooseQuery = { people: { nodes: Array<{ id: string, name: string, place: { id: string, name: string } | null, posts: Array<{ id: string, role: Types.Role, validFrom: string, validTo: string | null }> }> } };

export type WorkbenchOpenAccountMutationVariables = Exact<{
  input: Types.OpenAccountInput;
}>;


export type WorkbenchOpenAccountMutation = { openAccount: { id: string, name: string } };

export type WorkbenchCloseAccountMutationVariables = Exact<{
  input: Types.CloseAccountInput;
}>;


export type WorkbenchCloseAccountMutation = { closeAccount: { id: string } };

export type WorkbenchResetPasswordMutationVariables = Exact<{
  input: Types.ResetPasswordInput;
}>;


export type WorkbenchResetPasswordMutation = { resetPassword: { id: string } };

export type WorkbenchPolicyKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchPolicyKeysQuery = { policyKeys: Array<{ key: string, zh: string, en: string, kind: Types.PolicyValueKind, form: string, choices: Array<{ choice: string, meaning: string }> }> };

export type WorkbenchPolicyHereQueryVariables = Exact<{
  key: string;
  placeCode: string;
  year?: number | null | undefined;
  level?: Types.FundSourceLevel | null | undefined;
  on?: string | null | undefined;
}>;


export type WorkbenchPolicyHereQuery = { policy: { id: string, key: string, scopeCode: string, year: number | null, level: Types.FundSourceLevel | null, value: { readonly [key: string]: unknown }, validFrom: string, validTo: string | null, basis: string, scope: { id: string, name: string } | null } | null };

export type WorkbenchPolicyHistoryQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPolicyHistoryQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ reason: string | null, recordedAt: string, id: string, key: string, scopeCode: string, year: number | null, level: Types.FundSourceLevel | null, value: { readonly [key: string]: unknown }, validFrom: string, validTo: string | null, basis: string, replacedBy: { id: string, validFrom: string } | null, scope: { id: string, name: string } | null }> } };

export type WorkbenchPolicyFragment = { id: string, key: string, scopeCode: string, year: number | null, level: Types.FundSourceLevel | null, value: { readonly [key: string]: unknown }, validFrom: string, validTo: string | null, basis: string, scope: { id: string, name: string } | null };

export type WorkbenchPolicySetByQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPolicySetByQuery = { trail: { nodes: Array<{ id: string, verb: string, byName: string | null, forName: string | null, changes: Array<{ readonly [key: string]: unknown }> }> } };

export type WorkbenchSetPolicyMutationVariables = Exact<{
  input: Types.SetPolicyInput;
}>;


export type WorkbenchSetPolicyMutation = { setPolicy: { id: string } };

export type WorkbenchPostsQueryVariables = Exact<{
  filter?: Types.PostFilter | null | undefined;
  order?: Types.PostOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPostsQuery = { posts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, role: Types.Role, placeCode: string, validFrom: string, validTo: string | null, person: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null, department: { id: string, name: string, shortName: string } | null, substitutions: Array<{ id: string, validFrom: string, validTo: string, reason: string, byPerson: { id: string, name: string } | null }> }> } };

export type WorkbenchPostWithSubstitutesFragment = { id: string, role: Types.Role, placeCode: string, validFrom: string, validTo: string | null, place: { id: string, name: string, path: string } | null, department: { id: string, name: string, shortName: string } | null, substitutions: Array<{ id: string, validFrom: string, validTo: string, reason: string, byPerson: { id: string, name: string } | null }> };

export type WorkbenchGrantPostMutationVariables = Exact<{
  input: Types.GrantPostInput;
}>;


export type WorkbenchGrantPostMutation = { grantPost: { id: string } };

export type WorkbenchEndPostMutationVariables = Exact<{
  input: Types.EndPostInput;
}>;


export type WorkbenchEndPostMutation = { endPost: { id: string } };

export type WorkbenchAppointSubstituteMutationVariables = Exact<{
  input: Types.AppointSubstituteInput;
}>;


export type WorkbenchAppointSubstituteMutation = { appointSubstitute: { id: string } };

export type WorkbenchEndSubstitutionMutationVariables = Exact<{
  input: Types.EndSubstitutionInput;
}>;


export type WorkbenchEndSubstitutionMutation = { endSubstitution: { id: string } };

export type WorkbenchConfirmRightsMutationVariables = Exact<{
  input: Types.ConfirmRightsInput;
}>;


export type WorkbenchConfirmRightsMutation = { confirmRights: { id: string } | null };

export type WorkbenchCertifyAssetMutationVariables = Exact<{
  input: Types.CertifyAssetInput;
}>;


export type WorkbenchCertifyAssetMutation = { certifyAsset: { id: string } };

export type WorkbenchHandOverAssetMutationVariables = Exact<{
  input: Types.HandOverAssetInput;
}>;


export type WorkbenchHandOverAssetMutation = { handOverAsset: { id: string } };

export type WorkbenchTransferRightsMutationVariables = Exact<{
  input: Types.TransferRightsInput;
}>;


export type WorkbenchTransferRightsMutation = { transferRights: { id: string } };

export type WorkbenchCorrectRightsMutationVariables = Exact<{
  input: Types.CorrectRightsInput;
}>;


export type WorkbenchCorrectRightsMutation = { correctRights: { id: string } | null };

export type WorkbenchPledgeAssetMutationVariables = Exact<{
  input: Types.PledgeAssetInput;
}>;


export type WorkbenchPledgeAssetMutation = { pledgeAsset: { id: string } };

export type WorkbenchReleasePledgeMutationVariables = Exact<{
  input: Types.ReleasePledgeInput;
}>;


export type WorkbenchReleasePledgeMutation = { releasePledge: { id: string } };

export type WorkbenchChangeAssetClassMutationVariables = Exact<{
  input: Types.ChangeAssetClassInput;
}>;


export type WorkbenchChangeAssetClassMutation = { changeAssetClass: { id: string } };

export type WorkbenchChangeAssetValueMutationVariables = Exact<{
  input: Types.ChangeAssetValueInput;
}>;


export type WorkbenchChangeAssetValueMutation = { changeAssetValue: { id: string } | null };

export type WorkbenchSplitAssetMutationVariables = Exact<{
  input: Types.SplitAssetInput;
}>;


export type WorkbenchSplitAssetMutation = { splitAsset: { id: string } };

export type WorkbenchMergeAssetsMutationVariables = Exact<{
  input: Types.MergeAssetsInput;
}>;


export type WorkbenchMergeAssetsMutation = { mergeAssets: { id: string } };

export type WorkbenchConsumeAssetMutationVariables = Exact<{
  input: Types.ConsumeAssetInput;
}>;


export type WorkbenchConsumeAssetMutation = { consumeAsset: { id: string } };

export type WorkbenchAssignDutiesMutationVariables = Exact<{
  input: Types.AssignDutiesInput;
}>;


export type WorkbenchAssignDutiesMutation = { assignDuties: { id: string } };

export type WorkbenchOperateAssetMutationVariables = Exact<{
  input: Types.OperateAssetInput;
}>;


export type WorkbenchOperateAssetMutation = { operateAsset: { id: string } };

export type WorkbenchFindIdleMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type WorkbenchFindIdleMutation = { findIdle: { id: string } };

export type WorkbenchFindInefficientMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type WorkbenchFindInefficientMutation = { findInefficient: { id: string } };

export type WorkbenchFindDamagedMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type WorkbenchFindDamagedMutation = { findDamaged: { id: string } };

export type WorkbenchResumeAssetMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type WorkbenchResumeAssetMutation = { resumeAsset: { id: string } };

export type WorkbenchRevitaliseAssetMutationVariables = Exact<{
  input: Types.RevitaliseAssetInput;
}>;


export type WorkbenchRevitaliseAssetMutation = { revitaliseAsset: { id: string } };

export type WorkbenchPlanUpkeepMutationVariables = Exact<{
  input: Types.PlanUpkeepInput;
}>;


export type WorkbenchPlanUpkeepMutation = { planUpkeep: { id: string } };

export type WorkbenchEndUpkeepPlanMutationVariables = Exact<{
  input: Types.EndUpkeepPlanInput;
}>;


export type WorkbenchEndUpkeepPlanMutation = { endUpkeepPlan: { id: string } };

export type WorkbenchRecordUpkeepMutationVariables = Exact<{
  input: Types.RecordUpkeepInput;
}>;


export type WorkbenchRecordUpkeepMutation = { recordUpkeep: { id: string } };

export type WorkbenchInspectAssetMutationVariables = Exact<{
  input: Types.InspectAssetInput;
}>;


export type WorkbenchInspectAssetMutation = { inspectAsset: { id: string } };

export type WorkbenchSignLeaseMutationVariables = Exact<{
  input: Types.SignLeaseInput;
}>;


export type WorkbenchSignLeaseMutation = { signLease: { id: string } };

export type WorkbenchCloseLeaseMutationVariables = Exact<{
  input: Types.CloseLeaseInput;
}>;


export type WorkbenchCloseLeaseMutation = { closeLease: { id: string } };

export type WorkbenchReceiveIncomeMutationVariables = Exact<{
  input: Types.ReceiveIncomeInput;
}>;


export type WorkbenchReceiveIncomeMutation = { receiveIncome: { id: string } };

export type WorkbenchReverseIncomeMutationVariables = Exact<{
  input: Types.ReverseIncomeInput;
}>;


export type WorkbenchReverseIncomeMutation = { reverseIncome: { id: string } };

export type WorkbenchDraftDistributionMutationVariables = Exact<{
  input: Types.DraftDistributionInput;
}>;


export type WorkbenchDraftDistributionMutation = { draftDistribution: { id: string } };

export type WorkbenchAmendDistributionMutationVariables = Exact<{
  input: Types.AmendDistributionInput;
}>;


export type WorkbenchAmendDistributionMutation = { amendDistribution: { id: string } };

export type WorkbenchDecideDistributionMutationVariables = Exact<{
  input: Types.DecideDistributionInput;
}>;


export type WorkbenchDecideDistributionMutation = { decideDistribution: { id: string } };

export type WorkbenchReviewDistributionMutationVariables = Exact<{
  input: Types.ReviewDistributionInput;
}>;


export type WorkbenchReviewDistributionMutation = { reviewDistribution: { id: string } };

export type WorkbenchReturnDistributionMutationVariables = Exact<{
  input: Types.ReturnDistributionInput;
}>;


export type WorkbenchReturnDistributionMutation = { returnDistribution: { id: string } };

export type WorkbenchFileDistributionMutationVariables = Exact<{
  input: Types.FileDistributionInput;
}>;


export type WorkbenchFileDistributionMutation = { fileDistribution: { id: string } };

export type WorkbenchPayDistributionMutationVariables = Exact<{
  input: Types.PayDistributionInput;
}>;


export type WorkbenchPayDistributionMutation = { payDistribution: { id: string } };

export type WorkbenchWithdrawDistributionMutationVariables = Exact<{
  input: Types.ReturnDistributionInput;
}>;


export type WorkbenchWithdrawDistributionMutation = { withdrawDistribution: { id: string } };

export type WorkbenchRequestDisposalMutationVariables = Exact<{
  input: Types.RequestDisposalInput;
}>;


export type WorkbenchRequestDisposalMutation = { requestDisposal: { id: string } };

export type WorkbenchValueDisposalMutationVariables = Exact<{
  input: Types.ValueDisposalInput;
}>;


export type WorkbenchValueDisposalMutation = { valueDisposal: { id: string } };

export type WorkbenchVoteDisposalMutationVariables = Exact<{
  input: Types.VoteDisposalInput;
}>;


export type WorkbenchVoteDisposalMutation = { voteDisposal: { id: string } };

export type WorkbenchReviewDisposalMutationVariables = Exact<{
  input: Types.ReviewDisposalInput;
}>;


export type WorkbenchReviewDisposalMutation = { reviewDisposal: { id: string } };

export type WorkbenchApproveDisposalMutationVariables = Exact<{
  input: Types.ApproveDisposalInput;
}>;


export type WorkbenchApproveDisposalMutation = { approveDisposal: { id: string } };

export type WorkbenchConsentDisposalMutationVariables = Exact<{
  input: Types.ConsentDisposalInput;
}>;


export type WorkbenchConsentDisposalMutation = { consentDisposal: { id: string } };

export type WorkbenchCompleteDisposalMutationVariables = Exact<{
  input: Types.CompleteDisposalInput;
}>;


export type WorkbenchCompleteDisposalMutation = { completeDisposal: { id: string } };

export type WorkbenchRejectDisposalMutationVariables = Exact<{
  input: Types.CloseDisposalInput;
}>;


export type WorkbenchRejectDisposalMutation = { rejectDisposal: { id: string } };

export type WorkbenchWithdrawDisposalMutationVariables = Exact<{
  input: Types.CloseDisposalInput;
}>;


export type WorkbenchWithdrawDisposalMutation = { withdrawDisposal: { id: string } };

export type WorkbenchRegisterInheritedAssetMutationVariables = Exact<{
  input: Types.RegisterInheritedAssetInput;
}>;


export type WorkbenchRegisterInheritedAssetMutation = { registerInheritedAsset: { id: string } };

export type WorkbenchRegisterAssetsMutationVariables = Exact<{
  input: Types.RegisterAssetsInput;
}>;


export type WorkbenchRegisterAssetsMutation = { registerAssets: { id: string } };

export type WorkbenchAddPartyMutationVariables = Exact<{
  input: Types.AddPartyInput;
}>;


export type WorkbenchAddPartyMutation = { addParty: { id: string } };

export type WorkbenchHandOnDutiesMutationVariables = Exact<{
  input: Types.HandOnDutiesInput;
}>;


export type WorkbenchHandOnDutiesMutation = { handOnDuties: { assets: number, duties: number, toPostId: string } };

export type WorkbenchAssignDutiesToManyMutationVariables = Exact<{
  input: Types.AssignDutiesToManyInput;
}>;


export type WorkbenchAssignDutiesToManyMutation = { results: Array<{ assetId: string, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> };

export type WorkbenchAssetChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchAssetChoicesQuery = { assets: { nodes: Array<{ id: string, code: string, name: string }> } };

export type WorkbenchAssetDuesQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetDuesQuery = { asset: { id: string, leases: { nodes: Array<{ id: string, number: string, dues: { nodes: Array<{ id: string, dueOn: string, outstanding: string, lapsedOn: string | null }> } }> } } | null };

export type WorkbenchDutyPostsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchDutyPostsQuery = { people: { nodes: Array<{ id: string, name: string, posts: Array<{ id: string, role: Types.Role, place: { id: string, name: string } | null, department: { id: string, shortName: string } | null }> }> } };

export type WorkbenchDisposalFragment = { id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, requestedBy: { id: string, name: string } | null };

export type WorkbenchDisposalRowFragment = { id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, requestedBy: { id: string, name: string } | null };

export type WorkbenchAssetDisposalsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetDisposalsQuery = { asset: { id: string, disposals: { nodes: Array<{ id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, requestedBy: { id: string, name: string } | null }> } } | null };

export type WorkbenchDisposalsQueryVariables = Exact<{
  filter?: Types.DisposalFilter | null | undefined;
  order?: Types.DisposalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDisposalsQuery = { disposals: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, requestedBy: { id: string, name: string } | null }> } };

export type WorkbenchMyDisposalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyDisposalsQuery = { disposals: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, requestedBy: { id: string, name: string } | null }> } };

export type WorkbenchDisposalQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchDisposalQuery = { disposal: { version: number, isCollective: boolean, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, votesFor: number | null, votesCast: number | null, voteShare: string | null, voteRecord: string | null, votedOn: string | null, reviewedOn: string | null, approvedOn: string | null, documentNumber: string | null, consentedOn: string | null, consentNumber: string | null, closedOn: string | null, closedReason: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, noProceedsReason: string | null, voucherNumber: string | null, id: string, kind: Types.DisposalKind, condition: Types.DisposalCondition, state: Types.DisposalState, reason: string, requestedOn: string, completedOn: string | null, netValue: string | null, valuation: string | null, proceeds: string | null, recipients: Array<{ id: string, amount: string, party: { id: string, name: string } | null }>, acts: Array<{ id: string, move: string, businessDate: string, opinion: string | null, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null }>, availableMoves: Array<{ move: string, allowed: boolean, asks: Array<string>, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> }, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, requestedBy: { id: string, name: string } | null } | null };

export type WorkbenchRungFragment = { level: Types.DutyLevel, isGap: boolean, unit: string | null, personName: string | null, contact: string | null, since: string | null, mandateEndedOn: string | null, title: { zh: string, en: string } };

export type WorkbenchDutyFragment = { id: string, level: Types.DutyLevel, unit: string, personName: string | null, contact: string | null, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, title: { zh: string, en: string } };

export type WorkbenchAssetDutiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WorkbenchAssetDutiesQuery = { now: { id: string, ladder: { isComplete: boolean, county: { level: Types.DutyLevel, isGap: boolean, unit: string | null, personName: string | null, contact: string | null, since: string | null, mandateEndedOn: string | null, title: { zh: string, en: string } }, township: { level: Types.DutyLevel, isGap: boolean, unit: string | null, personName: string | null, contact: string | null, since: string | null, mandateEndedOn: string | null, title: { zh: string, en: string } }, village: { level: Types.DutyLevel, isGap: boolean, unit: string | null, personName: string | null, contact: string | null, since: string | null, mandateEndedOn: string | null, title: { zh: string, en: string } }, public: { level: Types.DutyLevel, isGap: boolean, unit: string | null, personName: string | null, contact: string | null, since: string | null, mandateEndedOn: string | null, title: { zh: string, en: string } } }, dutiesHistory: { nodes: Array<{ id: string, level: Types.DutyLevel, unit: string, personName: string | null, contact: string | null, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, title: { zh: string, en: string } }> } } | null, seen: { id: string, duties: Array<{ id: string, level: Types.DutyLevel, unit: string, personName: string | null, contact: string | null, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, title: { zh: string, en: string } }> } | null };

export type WorkbenchMyDutiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyDutiesQuery = { myDuties: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, level: Types.DutyLevel, unit: string, personName: string | null, contact: string | null, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, title: { zh: string, en: string } }> } };

export type WorkbenchDutyGapsQueryVariables = Exact<{
  filter?: Types.DutyGapFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDutyGapsQuery = { dutyGaps: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, missing: Array<Types.DutyLevel>, since: string, days: number, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } }> } };

export type WorkbenchExpiredMandatesQueryVariables = Exact<{
  filter?: Types.ExpiredMandateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchExpiredMandatesQuery = { expiredMandates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, cause: Types.MandateCause, lastDay: string, days: number, duty: { id: string, level: Types.DutyLevel, unit: string, personName: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null } }> } };

export type WorkbenchDutiesToHandOverQueryVariables = Exact<{
  placeCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDutiesToHandOverQuery = { dutiesToHandOver: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, assets: number, duties: number, lastDay: string, daysLeft: number, post: { id: string, role: Types.Role, person: { id: string, name: string } | null, place: { id: string, name: string } | null } }> } };

export type WorkbenchDutyStandingsQueryVariables = Exact<{
  placeCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDutyStandingsQuery = { dutyStandings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, assets: number, withGaps: number, expiredMandates: number, place: { id: string, code: string, name: string } }> } };

export type WorkbenchLeaseFragment = { id: string, version: number, number: string, kind: Types.LeaseKind, beginsOn: string, endsOn: string, closedOn: string | null, rent: string, rhythm: Types.RentRhythm, guaranteed: boolean, totalDue: string, totalReceived: string, lessee: { id: string, name: string } | null };

export type WorkbenchIncomeFragment = { id: string, kind: Types.IncomeKind, amount: string, payer: string, receivedOn: string, voucherNumber: string | null, note: string | null, reason: string | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null };

export type WorkbenchDistributionFragment = { id: string, year: number, amount: string, state: Types.DistributionState, stateSince: string, draftedOn: string, paidOn: string | null };

export type WorkbenchAssetIncomeQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetIncomeQuery = { asset: { id: string, income: { year: number, asOf: string, due: string, received: string, arrears: string, yearIncome: string, distributed: string, undistributed: string, yieldPercent: string | null } | null, leases: { nodes: Array<{ id: string, version: number, number: string, kind: Types.LeaseKind, beginsOn: string, endsOn: string, closedOn: string | null, rent: string, rhythm: Types.RentRhythm, guaranteed: boolean, totalDue: string, totalReceived: string, lessee: { id: string, name: string } | null }> }, incomes: { totalCount: number, nodes: Array<{ id: string, kind: Types.IncomeKind, amount: string, payer: string, receivedOn: string, voucherNumber: string | null, note: string | null, reason: string | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null }> }, distributions: { nodes: Array<{ id: string, year: number, amount: string, state: Types.DistributionState, stateSince: string, draftedOn: string, paidOn: string | null }> }, colourChecks: { nodes: Array<{ id: string, year: number, quarter: number, checkedOn: string, colour: Types.Colour, abnormal: number, operation: boolean, contract: boolean, rent: boolean, income: boolean, distribution: boolean, upkeep: boolean }> } } | null };

export type WorkbenchColourOfFragment = { colour: Types.Colour, abnormal: number, operation: boolean, contract: boolean, rent: boolean, income: boolean, distribution: boolean, upkeep: boolean };

export type WorkbenchLeaseQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchLeaseQuery = { lease: { signedOn: string, inAdvance: boolean, note: string | null, closedReason: string | null, id: string, version: number, number: string, kind: Types.LeaseKind, beginsOn: string, endsOn: string, closedOn: string | null, rent: string, rhythm: Types.RentRhythm, guaranteed: boolean, totalDue: string, totalReceived: string, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, dues: { nodes: Array<{ id: string, number: number, periodFrom: string, periodTo: string, dueOn: string, amount: string, received: string, outstanding: string, lapsedOn: string | null }> }, incomes: { nodes: Array<{ id: string, kind: Types.IncomeKind, amount: string, payer: string, receivedOn: string, voucherNumber: string | null, note: string | null, reason: string | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null }> }, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> }, lessee: { id: string, name: string } | null } | null };

export type WorkbenchDistributionQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchDistributionQuery = { distribution: { version: number, note: string | null, decidedOn: string | null, decisionRecord: string | null, reviewedOn: string | null, filedOn: string | null, filingNumber: string | null, voucherNumber: string | null, returnReason: string | null, id: string, year: number, amount: string, state: Types.DistributionState, stateSince: string, draftedOn: string, paidOn: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, shares: Array<{ id: string, use: Types.DistributionUse, recipient: string, amount: string }>, acts: { nodes: Array<{ id: string, move: string, businessDate: string, opinion: string | null, role: Types.Role, toState: Types.DistributionState, by: { id: string, name: string } | null }> }, availableMoves: Array<{ move: string, allowed: boolean, asks: Array<string>, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, notices: { nodes: Array<{ id: string, title: string, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding }> }, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> } } | null };

export type WorkbenchDistributionMoveFragment = { move: string, allowed: boolean, asks: Array<string>, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null };

export type WorkbenchLeasesQueryVariables = Exact<{
  filter?: Types.LeaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchLeasesQuery = { leases: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, kind: Types.LeaseKind, beginsOn: string, endsOn: string, closedOn: string | null, rent: string, rhythm: Types.RentRhythm, guaranteed: boolean, totalDue: string, totalReceived: string, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, lessee: { id: string, name: string } | null }> } };

export type WorkbenchIncomesQueryVariables = Exact<{
  filter?: Types.IncomeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchIncomesQuery = { incomes: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.IncomeKind, amount: string, payer: string, receivedOn: string, voucherNumber: string | null, note: string | null, reason: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null }> } };

export type WorkbenchIncomeArrearsQueryVariables = Exact<{
  filter?: Types.ArrearFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchIncomeArrearsQuery = { incomeArrears: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, dueOn: string, days: number, amount: string, received: string, outstanding: string, due: { id: string, lease: { id: string, number: string, lessee: { id: string, name: string } | null } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null } | null }> } };

export type WorkbenchDistributionsQueryVariables = Exact<{
  filter?: Types.DistributionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDistributionsQuery = { distributions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: number, amount: string, state: Types.DistributionState, stateSince: string, draftedOn: string, paidOn: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchAssetYieldsQueryVariables = Exact<{
  year: number;
  filter?: Types.YieldFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchAssetYieldsQuery = { assetYields: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, originalValue: string, yearIncome: string, yieldPercent: string | null, minPercent: string | null, belowMin: boolean, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchPublishDistributionNoticeMutationVariables = Exact<{
  input: Types.PublishNoticeInput;
}>;


export type WorkbenchPublishDistributionNoticeMutation = { publishNotice: { id: string } };

export type WorkbenchAssetsQueryVariables = Exact<{
  filter?: Types.AssetFilter | null | undefined;
  order?: Types.AssetOrder | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchAssetsQuery = { assets: { totalCount: number, totalOriginalValue: string, totalNetValue: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, inherited: boolean, confirmedOn: string | null, formedOn: string, originalValue: string, netValue: string, place: { id: string, name: string, path: string } | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> }> } };

export type WorkbenchAssetCountsQueryVariables = Exact<{
  by: Types.AssetCountDimension;
  placeCode: string;
  classes?: Array<Types.AssetClass> | Types.AssetClass | null | undefined;
  states?: Array<Types.AssetState> | Types.AssetState | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WorkbenchAssetCountsQuery = { assetCounts: { total: { id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedValue: string, confirmedRate: string | null, confirmedValueRate: string | null }, rows: { nodes: Array<{ id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedValue: string, confirmedRate: string | null, confirmedValueRate: string | null }> } } };

export type WorkbenchAssetCountFragment = { id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedValue: string, confirmedRate: string | null, confirmedValueRate: string | null };

export type WorkbenchHolderFragment = { id: string, share: string, party: { id: string, name: string } | null };

export type WorkbenchAssetRightFragment = { id: string, kind: Types.RightKind, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, holders: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, event: { id: string, kind: Types.AssetEventKind, documentNumber: string | null, reason: string | null } | null };

export type WorkbenchAssetQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetQuery = { asset: { id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, version: number, placeCode: string, formedOn: string, registeredOn: string, originalValue: string, netValue: string, pledgedUntil: string | null, isSample: boolean, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, rights: Array<{ id: string, kind: Types.RightKind, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, holders: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, event: { id: string, kind: Types.AssetEventKind, documentNumber: string | null, reason: string | null } | null }>, availableMoves: Array<{ move: string, allowed: boolean, asks: Array<string>, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, disposals: { nodes: Array<{ id: string, state: Types.DisposalState }> } } | null };

export type WorkbenchAssetAtQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WorkbenchAssetAtQuery = { asset: { id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, location: string | null, quantity: string | null, unit: string | null, formedOn: string, acceptedOn: string | null, registeredOn: string, confirmedOn: string | null, certifiedOn: string | null, certificateNumber: string | null, handedOverOn: string | null, pledgedUntil: string | null, originalValue: string, netValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, inherited: boolean, inheritedProof: string | null, note: string | null, isSample: boolean, nextUpkeepDueOn: string | null, place: { id: string, path: string } | null, upkeepHolder: { id: string, name: string } | null, handover: { id: string, giver: string, giverSignedBy: string, receiverSignedBy: string, listNumber: string | null, receiver: { id: string, name: string } | null } | null, rights: Array<{ id: string, kind: Types.RightKind, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, holders: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, event: { id: string, kind: Types.AssetEventKind, documentNumber: string | null, reason: string | null } | null }>, duties: Array<{ id: string, level: Types.DutyLevel, unit: string, personName: string | null, title: { zh: string, en: string } }>, predecessors: Array<{ id: string, kind: Types.LineageKind, happenedOn: string, amount: string, asset: { id: string, code: string, name: string } | null }>, successors: Array<{ id: string, kind: Types.LineageKind, happenedOn: string, amount: string, asset: { id: string, code: string, name: string } | null }> } | null };

export type WorkbenchAssetThenFragment = { id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, location: string | null, quantity: string | null, unit: string | null, formedOn: string, acceptedOn: string | null, registeredOn: string, confirmedOn: string | null, certifiedOn: string | null, certificateNumber: string | null, handedOverOn: string | null, pledgedUntil: string | null, originalValue: string, netValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, inherited: boolean, inheritedProof: string | null, note: string | null, isSample: boolean, nextUpkeepDueOn: string | null, place: { id: string, path: string } | null, upkeepHolder: { id: string, name: string } | null, handover: { id: string, giver: string, giverSignedBy: string, receiverSignedBy: string, listNumber: string | null, receiver: { id: string, name: string } | null } | null, rights: Array<{ id: string, kind: Types.RightKind, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, holders: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, event: { id: string, kind: Types.AssetEventKind, documentNumber: string | null, reason: string | null } | null }>, duties: Array<{ id: string, level: Types.DutyLevel, unit: string, personName: string | null, title: { zh: string, en: string } }>, predecessors: Array<{ id: string, kind: Types.LineageKind, happenedOn: string, amount: string, asset: { id: string, code: string, name: string } | null }>, successors: Array<{ id: string, kind: Types.LineageKind, happenedOn: string, amount: string, asset: { id: string, code: string, name: string } | null }> };

export type WorkbenchLineageFragment = { id: string, kind: Types.LineageKind, happenedOn: string, amount: string, asset: { id: string, code: string, name: string } | null };

export type WorkbenchAssetRightsHistoryQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetRightsHistoryQuery = { asset: { id: string, formedOn: string, rightsHistory: { totalCount: number, nodes: Array<{ id: string, kind: Types.RightKind, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null, holders: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, event: { id: string, kind: Types.AssetEventKind, documentNumber: string | null, reason: string | null } | null }> } } | null };

export type WorkbenchAssetPartyFragment = { id: string, name: string, kind: Types.PartyKind };

export type WorkbenchAssetPartiesQueryVariables = Exact<{
  text?: string | null | undefined;
  kinds?: Array<Types.PartyKind> | Types.PartyKind | null | undefined;
}>;


export type WorkbenchAssetPartiesQuery = { parties: { nodes: Array<{ id: string, name: string, kind: Types.PartyKind }> } };

export type WorkbenchAssetPartyQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetPartyQuery = { party: { id: string, name: string, kind: Types.PartyKind } | null };

export type WorkbenchAssetPageInfoFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type WorkbenchAssetNameFragment = { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null };

export type WorkbenchSettledProjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSettledProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, formsNoAssetReason: string | null, place: { id: string, name: string } | null, settlement: { id: string, amount: string, settledOn: string } | null, formation: { id: string, registeredOn: string } | null }> } };

export type WorkbenchProjectToRegisterQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectToRegisterQuery = { project: { id: string, name: string, completion: { id: string, completedOn: string } | null, settlement: { id: string, amount: string, settledOn: string } | null, formation: { id: string, registeredOn: string } | null, expectedAssets: { nodes: Array<{ id: string, name: string, class: Types.AssetClass | null, quantity: string | null, unit: string | null, location: string | null, withdrawnOn: string | null, missing: Array<Types.ExpectedAssetDetail>, owner: { id: string, name: string } | null, asset: { id: string, code: string } | null }> } } | null };

export type WorkbenchAssetTraceQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WorkbenchAssetTraceQuery = { asset: { id: string, originalValue: string, inheritedProof: string | null, origins: Array<{ id: string, amount: string, project: { id: string, name: string } | null }>, funding: { total: string, paid: string, unpaid: string, inherited: string, residual: string, parts: Array<{ kind: Types.FundingKind, amount: string, level: Types.FundSourceLevel | null, channel: Types.FundChannel | null, project: { id: string, name: string } | null, line: { id: string } | null, documentChain: Array<{ id: string, number: string | null, title: string }> }> } | null } | null };

export type WorkbenchAssetProjectMoneyQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetProjectMoneyQuery = { project: { id: string, name: string, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, amount: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel } }> }, payments: { nodes: Array<{ id: string, paidOn: string, payee: string, amount: string, voucherNumber: string, reversal: { id: string } | null, allocation: { id: string, approvalNumber: string } }> } } | null };

export type WorkbenchAssetTrailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchAssetTrailQuery = { asset: { id: string, events: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: number, kind: Types.AssetEventKind, happenedOn: string, recordedAt: string, documentNumber: string | null, reason: string | null, role: Types.Role, by: { id: string, name: string } | null }> } } | null };

export type WorkbenchAssetVersionsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetVersionsQuery = { asset: { id: string, versions: { nodes: Array<{ id: string, class: Types.AssetClass, state: Types.AssetState, name: string, originalValue: string, netValue: string, validFrom: string, validTo: string | null, knownFrom: string, knownTo: string | null }> } } | null };

export type WorkbenchAssetFilesQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetFilesQuery = { asset: { id: string, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> } } | null };

export type WorkbenchUpkeepPlanFragment = { id: string, version: number, duties: string, rhythm: Types.UpkeepRhythm, yearlyCost: string, moneySource: Types.UpkeepMoneySource, beginsOn: string, endsOn: string | null, endedReason: string | null, nextDueOn: string | null, party: { id: string, name: string } | null };

export type WorkbenchUpkeepRecordFragment = { id: string, dueOn: string, doneOn: string, doneBy: string, cost: string, note: string | null, proof: string | null, attachment: { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null } | null };

export type WorkbenchInspectionFragment = { id: string, kind: Types.InspectionKind, inspectedOn: string, finding: Types.InspectionFinding, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, by: { id: string, name: string } | null, attachment: { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null } | null };

export type WorkbenchAssetUpkeepQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAssetUpkeepQuery = { asset: { id: string, lastInspectedOn: string | null, nextUpkeepDueOn: string | null, upkeepPlans: { nodes: Array<{ id: string, version: number, duties: string, rhythm: Types.UpkeepRhythm, yearlyCost: string, moneySource: Types.UpkeepMoneySource, beginsOn: string, endsOn: string | null, endedReason: string | null, nextDueOn: string | null, party: { id: string, name: string } | null }> }, upkeepRecords: { totalCount: number, nodes: Array<{ id: string, dueOn: string, doneOn: string, doneBy: string, cost: string, note: string | null, proof: string | null, attachment: { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null } | null }> }, inspections: { totalCount: number, nodes: Array<{ id: string, kind: Types.InspectionKind, inspectedOn: string, finding: Types.InspectionFinding, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, by: { id: string, name: string } | null, attachment: { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null } | null }> } } | null };

export type WorkbenchUpkeepTasksFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ kind: Types.UpkeepTaskKind, level: Types.DutyLevel, beginsOn: string, dueOn: string, daysOverdue: number, plan: { id: string, duties: string } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> };

export type WorkbenchMyUpkeepTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyUpkeepTasksQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ kind: Types.UpkeepTaskKind, level: Types.DutyLevel, beginsOn: string, dueOn: string, daysOverdue: number, plan: { id: string, duties: string } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchUpkeepDueQueryVariables = Exact<{
  filter?: Types.UpkeepTaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchUpkeepDueQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ kind: Types.UpkeepTaskKind, level: Types.DutyLevel, beginsOn: string, dueOn: string, daysOverdue: number, plan: { id: string, duties: string } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchInspectionsDueQueryVariables = Exact<{
  filter?: Types.UpkeepTaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchInspectionsDueQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ kind: Types.UpkeepTaskKind, level: Types.DutyLevel, beginsOn: string, dueOn: string, daysOverdue: number, plan: { id: string, duties: string } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchInspectionsQueryVariables = Exact<{
  filter?: Types.InspectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchInspectionsQuery = { inspections: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.InspectionKind, inspectedOn: string, finding: Types.InspectionFinding, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } | null, by: { id: string, name: string } | null, attachment: { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null } | null }> } };

export type WorkbenchIdleAssetsQueryVariables = Exact<{
  filter?: Types.IdleAssetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchIdleAssetsQuery = { idleAssets: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, condition: Types.AssetState, since: string, days: number, limitDays: number | null, limitUnit: string | null, isOverLimit: boolean, asset: { id: string, code: string, name: string, place: { id: string, name: string, path: string } | null } }> } };

export type WorkbenchClaimedProjectQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchClaimedProjectQuery = { project: { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, attachments: { nodes: Array<{ id: string, name: string, kind: Types.AttachmentKind, withdrawal: { id: string } | null }> }, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } } | null, proofKinds: Array<{ id: string, code: string, zh: string, en: string, requiredFor: Array<Types.ClaimKind> }> };

export type WorkbenchClaimToAmendQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchClaimToAmendQuery = { claim: { id: string, version: number, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, payeeAccount: string, applicantUnit: string, contractId: string | null, isRetention: boolean, state: Types.ClaimState, stateSince: string, returnReason: string | null, recordedAt: string, isSample: boolean, proofs: Array<{ id: string, reference: string | null, kind: { id: string, code: string }, attachment: { id: string, name: string, url: string, size: number, mediaType: string, uploadedAt: string, uploadedBy: { id: string, name: string } | null } | null }>, acts: Array<{ id: string, move: string, duty: Types.Duty, fromState: Types.ClaimState | null, toState: Types.ClaimState, role: Types.Role, businessDate: string, recordedAt: string, opinion: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, project: { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } } | null } | null };

export type WorkbenchFundedProjectsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
}>;


export type WorkbenchFundedProjectsQuery = { projects: { nodes: Array<{ id: string, name: string, year: number, place: { id: string, name: string } | null }> } };

export type WorkbenchDraftClaimMutationVariables = Exact<{
  input: Types.DraftClaimInput;
}>;


export type WorkbenchDraftClaimMutation = { claim: { id: string, version: number } };

export type WorkbenchAmendClaimMutationVariables = Exact<{
  input: Types.AmendClaimInput;
}>;


export type WorkbenchAmendClaimMutation = { claim: { id: string, version: number } };

export type WorkbenchMoneyFlowQueryVariables = Exact<{
  input: Types.MoneyFlowInput;
}>;


export type WorkbenchMoneyFlowQuery = { moneyFlow: { placeCode: string, year: number, asOf: string, sources: Types.FlowSource, projects: Types.FlowProject, assets: Types.FlowAsset, total: string, nodes: Array<{ id: string, station: Types.FlowStation, key: string | null, name: string | null, amount: string }>, links: Array<{ id: string, from: string, to: string, amount: string }> } };

export type WorkbenchFlowWordsQueryVariables = Exact<{
  code: string;
}>;


export type WorkbenchFlowWordsQuery = { projectClasses: Array<{ id: string, code: string, zh: string, en: string }>, place: { id: string, path: string } | null };

export type WorkbenchClaimsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  order?: Types.ClaimOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchClaimsQuery = { claims: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, applicantUnit: string, state: Types.ClaimState, stateSince: string, isRetention: boolean, isSample: boolean, project: { id: string, name: string, year: number, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchMyClaimsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, applicantUnit: string, state: Types.ClaimState, stateSince: string, isRetention: boolean, isSample: boolean, project: { id: string, name: string, year: number, place: { id: string, name: string, path: string } | null } | null }> } };

export type WorkbenchClaimRowFragment = { id: string, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, applicantUnit: string, state: Types.ClaimState, stateSince: string, isRetention: boolean, isSample: boolean, project: { id: string, name: string, year: number, place: { id: string, name: string, path: string } | null } | null };

export type WorkbenchSubmitClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type WorkbenchSubmitClaimMutation = { submitClaim: { id: string, state: Types.ClaimState } };

export type WorkbenchWithdrawClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type WorkbenchWithdrawClaimMutation = { withdrawClaim: { id: string, state: Types.ClaimState } };

export type WorkbenchCheckClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type WorkbenchCheckClaimMutation = { checkClaim: { id: string, state: Types.ClaimState } };

export type WorkbenchApproveClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type WorkbenchApproveClaimMutation = { approveClaim: { id: string, state: Types.ClaimState } };

export type WorkbenchReturnClaimMutationVariables = Exact<{
  input: Types.ReturnClaimInput;
}>;


export type WorkbenchReturnClaimMutation = { returnClaim: { id: string, state: Types.ClaimState } };

export type WorkbenchPayClaimMutationVariables = Exact<{
  input: Types.PayClaimInput;
}>;


export type WorkbenchPayClaimMutation = { payClaim: { id: string } };

export type WorkbenchReversePaymentMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type WorkbenchReversePaymentMutation = { reversePayment: { id: string } };

export type WorkbenchClaimQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchClaimQuery = { claim: { id: string, version: number, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, payeeAccount: string, applicantUnit: string, contractId: string | null, isRetention: boolean, state: Types.ClaimState, stateSince: string, returnReason: string | null, recordedAt: string, isSample: boolean, availableMoves: Array<{ move: string, zh: string, allowed: boolean, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, payments: { nodes: Array<{ id: string, paidOn: string, amount: string, payee: string, payeeAccount: string, voucherNumber: string, isRetention: boolean, reversal: { id: string, reason: string, reversedOn: string } | null, allocation: { id: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel } } }> }, proofs: Array<{ id: string, reference: string | null, kind: { id: string, code: string }, attachment: { id: string, name: string, url: string, size: number, mediaType: string, uploadedAt: string, uploadedBy: { id: string, name: string } | null } | null }>, acts: Array<{ id: string, move: string, duty: Types.Duty, fromState: Types.ClaimState | null, toState: Types.ClaimState, role: Types.Role, businessDate: string, recordedAt: string, opinion: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, project: { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } } | null } | null, proofKinds: Array<{ id: string, code: string, zh: string, en: string, requiredFor: Array<Types.ClaimKind> }> };

export type WorkbenchProofKindFragment = { id: string, code: string, zh: string, en: string, requiredFor: Array<Types.ClaimKind> };

export type WorkbenchClaimFragment = { id: string, version: number, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, payeeAccount: string, applicantUnit: string, contractId: string | null, isRetention: boolean, state: Types.ClaimState, stateSince: string, returnReason: string | null, recordedAt: string, isSample: boolean, proofs: Array<{ id: string, reference: string | null, kind: { id: string, code: string }, attachment: { id: string, name: string, url: string, size: number, mediaType: string, uploadedAt: string, uploadedBy: { id: string, name: string } | null } | null }>, acts: Array<{ id: string, move: string, duty: Types.Duty, fromState: Types.ClaimState | null, toState: Types.ClaimState, role: Types.Role, businessDate: string, recordedAt: string, opinion: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, project: { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } } | null };

export type WorkbenchClaimedProjectFragment = { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } };

export type WorkbenchPaymentRowFragment = { id: string, paidOn: string, amount: string, payee: string, payeeAccount: string, voucherNumber: string, isRetention: boolean, reversal: { id: string, reason: string, reversedOn: string } | null, allocation: { id: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel } } };

export type WorkbenchProjectNameQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectNameQuery = { project: { id: string, name: string } | null };

export type WorkbenchPaymentsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPaymentsQuery = { payments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, paidOn: string, amount: string, payee: string, payeeAccount: string, voucherNumber: string, isRetention: boolean, project: { id: string, name: string, place: { id: string, name: string, path: string } | null } | null, claim: { id: string, purpose: string }, reversal: { id: string, reason: string, reversedOn: string } | null, allocation: { id: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel } } }> } };

export type WorkbenchPaymentQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPaymentQuery = { payment: { placeCode: string, recordedAt: string, isSample: boolean, id: string, paidOn: string, amount: string, payee: string, payeeAccount: string, voucherNumber: string, isRetention: boolean, project: { id: string, name: string, place: { id: string, path: string } | null } | null, allocation: { id: string, approvalNumber: string, allocatedOn: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }, claim: { id: string, version: number, kind: Types.ClaimKind, purpose: string, amount: string, payee: string, payeeAccount: string, applicantUnit: string, contractId: string | null, isRetention: boolean, state: Types.ClaimState, stateSince: string, returnReason: string | null, recordedAt: string, isSample: boolean, proofs: Array<{ id: string, reference: string | null, kind: { id: string, code: string }, attachment: { id: string, name: string, url: string, size: number, mediaType: string, uploadedAt: string, uploadedBy: { id: string, name: string } | null } | null }>, acts: Array<{ id: string, move: string, duty: Types.Duty, fromState: Types.ClaimState | null, toState: Types.ClaimState, role: Types.Role, businessDate: string, recordedAt: string, opinion: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, project: { id: string, name: string, year: number, state: Types.ProjectState, physicalPercent: string | null, implementingUnit: string | null, place: { id: string, name: string, path: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string, balance: string } | null, settlement: { id: string, amount: string } | null, contracts: Array<{ id: string, number: string, party: string, currentAmount: string, retentionPercent: string }>, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, reversal: { id: string } | null, money: { allocated: string, released: string, paid: string, unpaid: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, document: { id: string, number: string | null, title: string } } }> } } | null }, entry: { id: string, act: string, amount: string, businessDate: string, recordedAt: string, reason: string | null, postings: Array<{ id: string, amount: string, from: { id: string, address: string, stage: string } | null, to: { id: string, address: string, stage: string } | null }> } | null, reversal: { id: string, reason: string, reversedOn: string, recordedAt: string, entry: { id: string, act: string, amount: string, businessDate: string, recordedAt: string, reason: string | null, postings: Array<{ id: string, amount: string, from: { id: string, address: string, stage: string } | null, to: { id: string, address: string, stage: string } | null }> } | null } | null } | null, proofKinds: Array<{ id: string, code: string, zh: string, en: string, requiredFor: Array<Types.ClaimKind> }> };

export type WorkbenchPaymentEntryFragment = { id: string, act: string, amount: string, businessDate: string, recordedAt: string, reason: string | null, postings: Array<{ id: string, amount: string, from: { id: string, address: string, stage: string } | null, to: { id: string, address: string, stage: string } | null }> };

export type WorkbenchLineChoicesQueryVariables = Exact<{
  filter?: Types.FundLineFilter | null | undefined;
}>;


export type WorkbenchLineChoicesQuery = { fundLines: { nodes: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, money: { unallocated: string } | null, document: { id: string, number: string | null, title: string, year: number } }> } };

export type WorkbenchLineRemainingQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchLineRemainingQuery = { fundLine: { useBy: string, id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null, document: { id: string, number: string | null, title: string, year: number } } | null };

export type WorkbenchAllocationRemainingQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAllocationRemainingQuery = { allocation: { id: string, allocatedOn: string, amount: string, approvalNumber: string, money: { allocated: string, reclaimed: string, adjustedOut: string, released: string, unreleased: string, paid: string, unpaid: string, balance: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null };

export type WorkbenchFundableProjectsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
}>;


export type WorkbenchFundableProjectsQuery = { projects: { nodes: Array<{ id: string, name: string, state: Types.ProjectState, place: { id: string, name: string } | null }> } };

export type WorkbenchFundableProjectQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchFundableProjectQuery = { project: { id: string, name: string, state: Types.ProjectState, budget: string, implementingUnit: string | null, place: { id: string, name: string } | null, money: { allocated: string, released: string, paid: string } | null, sources: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, amount: string }> } | null };

export type WorkbenchDocumentChoicesQueryVariables = Exact<{
  filter?: Types.FundDocumentFilter | null | undefined;
}>;


export type WorkbenchDocumentChoicesQuery = { fundDocuments: { nodes: Array<{ id: string, number: string | null, title: string }> } };

export type WorkbenchProjectAllocationsQueryVariables = Exact<{
  projectId: string;
}>;


export type WorkbenchProjectAllocationsQuery = { allocations: { nodes: Array<{ id: string, allocatedOn: string, amount: string, approvalNumber: string, money: { unreleased: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }> } };

export type WorkbenchFundsAllocationRowFragment = { year: number, disposition: Types.Disposition, id: string, allocatedOn: string, amount: string, approvalNumber: string, place: { id: string, name: string } | null, money: { released: string, unreleased: string, paid: string, balance: string } | null, sourceAdjustment: { id: string } | null, reversal: { id: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } };

export type WorkbenchAllocationsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchAllocationsQuery = { allocations: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ year: number, disposition: Types.Disposition, id: string, allocatedOn: string, amount: string, approvalNumber: string, place: { id: string, name: string } | null, money: { released: string, unreleased: string, paid: string, balance: string } | null, sourceAdjustment: { id: string } | null, reversal: { id: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }> } };

export type WorkbenchAllocationQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchAllocationQuery = { allocation: { year: number, disposition: Types.Disposition, expenseSubject: string | null, isSample: boolean, recordedAt: string, id: string, allocatedOn: string, amount: string, approvalNumber: string, place: { id: string, path: string } | null, project: { id: string, name: string, state: Types.ProjectState, implementingUnit: string | null, responsibleUnit: string } | null, money: { allocated: string, reclaimed: string, adjustedOut: string, released: string, unreleased: string, paid: string, unpaid: string, balance: string } | null, entry: { id: string } | null, reversal: { id: string, reversedOn: string, reason: string, entry: { id: string } | null } | null, sourceAdjustment: { id: string, amount: string, adjustedOn: string, decisionNumber: string, decisionDate: string, reason: string, from: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null, to: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null } | null, adjustments: Array<{ id: string, amount: string, adjustedOn: string, decisionNumber: string, decisionDate: string, reason: string, from: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null, to: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null }>, disbursements: { nodes: Array<{ id: string, amount: string, releasedOn: string, voucherNumber: string, receivingUnit: string, entry: { id: string } | null, reversal: { id: string } | null }> }, disbursementReturns: Array<{ id: string, amount: string, returnedOn: string, voucherNumber: string, reason: string, entry: { id: string } | null }>, payments: { totalCount: number, nodes: Array<{ id: string, amount: string, paidOn: string, payee: string, voucherNumber: string, claim: { id: string, purpose: string }, entry: { id: string } | null, reversal: { id: string } | null }> }, reclaims: Array<{ id: string, amount: string, reclaimedOn: string, decisionNumber: string | null, reason: string, entry: { id: string } | null }>, carryOvers: Array<{ id: string, carriedOn: string, firstYear: number, fromYear: number, toYear: number, unallocated: string, unreleased: string, unpaid: string, reason: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, allocation: { id: string, project: { id: string, name: string } | null } | null, entry: { id: string } | null }>, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null };

export type WorkbenchFundsAdjustmentFragment = { id: string, amount: string, adjustedOn: string, decisionNumber: string, decisionDate: string, reason: string, from: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null, to: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null };

export type WorkbenchFundsDisbursementFragment = { id: string, amount: string, releasedOn: string, voucherNumber: string, receivingUnit: string, entry: { id: string } | null, reversal: { id: string } | null };

export type WorkbenchAllocateMutationVariables = Exact<{
  input: Types.AllocateInput;
}>;


export type WorkbenchAllocateMutation = { allocate: { id: string } };

export type WorkbenchAllocatePlanMutationVariables = Exact<{
  input: Types.AllocatePlanInput;
}>;


export type WorkbenchAllocatePlanMutation = { allocatePlan: Array<{ row: number, allocationId: string | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }> };

export type WorkbenchReleaseMutationVariables = Exact<{
  input: Types.ReleaseInput;
}>;


export type WorkbenchReleaseMutation = { release: { id: string } };

export type WorkbenchReturnDisbursementMutationVariables = Exact<{
  input: Types.ReturnDisbursementInput;
}>;


export type WorkbenchReturnDisbursementMutation = { returnDisbursement: { id: string } };

export type WorkbenchAdjustMutationVariables = Exact<{
  input: Types.AdjustInput;
}>;


export type WorkbenchAdjustMutation = { adjust: { id: string } };

export type WorkbenchReclaimMutationVariables = Exact<{
  input: Types.ReclaimInput;
}>;


export type WorkbenchReclaimMutation = { reclaim: { id: string } };

export type WorkbenchCarryOverAllocationMutationVariables = Exact<{
  input: Types.CarryOverAllocationInput;
}>;


export type WorkbenchCarryOverAllocationMutation = { carryOverAllocation: { id: string } };

export type WorkbenchReverseAllocationMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type WorkbenchReverseAllocationMutation = { reverseAllocation: { id: string } };

export type WorkbenchReverseDisbursementMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type WorkbenchReverseDisbursementMutation = { reverseDisbursement: { id: string } };

export type WorkbenchFundDocumentsQueryVariables = Exact<{
  filter?: Types.FundDocumentFilter | null | undefined;
  order?: Types.FundDocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchFundDocumentsQuery = { fundDocuments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, title: string, issuingBody: string, receivedOn: string, year: number, batch: string | null, amount: string, superiorNumber: string | null, isSample: boolean, parent: { id: string, number: string | null } | null, following: { totalCount: number }, lines: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null }>, money: { unallocated: string, paid: string } | null, reversal: { id: string } | null }> } };

export type WorkbenchFundDocumentQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchFundDocumentQuery = { fundDocument: { id: string, number: string | null, numberAsWritten: string | null, noNumberReason: string | null, title: string, issuingBody: string, issuedOn: string, receivedOn: string, recordedAt: string, year: number, batch: string | null, advanceIssued: boolean, directFundMark: string | null, projectCode: string | null, incomeSubject: string | null, expenseSubject: string | null, amount: string, isSample: boolean, superiorNumber: string | null, place: { id: string, path: string } | null, parent: { id: string } | null, documentChain: Array<{ id: string, number: string | null, title: string, issuingBody: string, issuedOn: string, amount: string }>, children: { nodes: Array<{ id: string, number: string | null, title: string, issuingBody: string, issuedOn: string, amount: string }> }, lines: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, amount: string, useBy: string, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null }>, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null, entry: { id: string } | null, reversal: { id: string, reversedOn: string, reason: string, entry: { id: string } | null } | null, attachment: { id: string, name: string, url: string } | null } | null };

export type WorkbenchChainedDocumentFragment = { id: string, number: string | null, title: string, issuingBody: string, issuedOn: string, amount: string };

export type WorkbenchDocumentAllocationsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDocumentAllocationsQuery = { fundDocument: { id: string, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ year: number, disposition: Types.Disposition, id: string, allocatedOn: string, amount: string, approvalNumber: string, place: { id: string, name: string } | null, money: { released: string, unreleased: string, paid: string, balance: string } | null, sourceAdjustment: { id: string } | null, reversal: { id: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }> } } | null };

export type WorkbenchDocumentTraceQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchDocumentTraceQuery = { fundDocument: { id: string, trace: { amount: string, notReceived: string, returned: string, consolidated: string, unallocated: string, unpaid: string, paid: string, formed: string, notFormed: string, expensed: string, residual: string, projects: { totalCount: number, nodes: Array<{ allocated: string, paid: string, unpaid: string, formed: string, expensed: string, notFormed: string, project: { id: string, name: string } | null }> } } | null } | null };

export type WorkbenchFundsTraceFragment = { amount: string, notReceived: string, returned: string, consolidated: string, unallocated: string, unpaid: string, paid: string, formed: string, notFormed: string, expensed: string, residual: string, projects: { totalCount: number, nodes: Array<{ allocated: string, paid: string, unpaid: string, formed: string, expensed: string, notFormed: string, project: { id: string, name: string } | null }> } };

export type WorkbenchTracedAssetsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchTracedAssetsQuery = { fundDocument: { id: string, trace: { projects: { nodes: Array<{ formed: string, expensed: string, notFormed: string, paid: string, project: { id: string, name: string } | null, assets: { totalCount: number, nodes: Array<{ amount: string, asset: { id: string, name: string } | null }> } }> } } | null } | null };

export type WorkbenchReceiveDocumentMutationVariables = Exact<{
  input: Types.ReceiveDocumentInput;
}>;


export type WorkbenchReceiveDocumentMutation = { receiveDocument: { id: string } };

export type WorkbenchReverseReceiptMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type WorkbenchReverseReceiptMutation = { reverseReceipt: { id: string } };

export type WorkbenchFundsPageInfoFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type WorkbenchFundsLineMoneyFragment = { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string };

export type WorkbenchFundsAllocationMoneyFragment = { allocated: string, reclaimed: string, adjustedOut: string, released: string, unreleased: string, paid: string, unpaid: string, balance: string };

export type WorkbenchFundsLineNameFragment = { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } };

export type WorkbenchFundsAllocationNameFragment = { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } };

export type WorkbenchLedgerEntriesQueryVariables = Exact<{
  filter?: Types.LedgerEntryFilter | null | undefined;
  order?: Types.LedgerEntryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchLedgerEntriesQuery = { ledgerEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, act: string, amount: string, businessDate: string, recordedAt: string, reason: string | null, subjectId: string, reverses: { id: string } | null, reversedBy: { id: string } | null, postings: Array<{ id: string, origin: string, from: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null, to: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null }> }> } };

export type WorkbenchFundsAccountNameFragment = { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null };

export type WorkbenchLedgerEntryQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchLedgerEntryQuery = { ledgerEntry: { id: string, act: string, amount: string, businessDate: string, recordedAt: string, reason: string | null, subjectId: string, reverses: { id: string } | null, reversedBy: { id: string } | null, postings: Array<{ id: string, amount: string, origin: string, from: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null, to: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null }> } | null };

export type WorkbenchEntryTrailQueryVariables = Exact<{
  objectId: string;
}>;


export type WorkbenchEntryTrailQuery = { trail: { nodes: Array<{ id: string, verb: string, byName: string | null, forName: string | null, role: string | null, businessDate: string, recordedAt: string, reason: string | null, seq: number }> } };

export type WorkbenchEntryFilesQueryVariables = Exact<{
  subjectId: string;
}>;


export type WorkbenchEntryFilesQuery = { attachments: { nodes: Array<{ id: string, name: string, kind: Types.AttachmentKind, url: string, uploadedAt: string, uploadedBy: { id: string, name: string } | null }> } };

export type WorkbenchLedgerAccountsQueryVariables = Exact<{
  filter?: Types.LedgerAccountFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchLedgerAccountsQuery = { ledgerAccounts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ balance: string | null, id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null }> } };

export type WorkbenchLedgerAccountQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchLedgerAccountQuery = { ledgerAccount: { balance: string | null, id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null, postings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, act: string, businessDate: string, recordedAt: string, from: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null, to: { id: string, address: string, kind: Types.LedgerAccountKind, stage: string, holder: string | null, origin: string | null, year: number | null } | null, entry: { id: string, reason: string | null, reverses: { id: string } | null } }> } } | null };

export type WorkbenchFundLinesQueryVariables = Exact<{
  filter?: Types.FundLineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchFundLinesQuery = { fundLines: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ amount: string, useBy: string, id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null, document: { id: string, number: string | null, title: string, year: number } }> } };

export type WorkbenchSurplusLinesQueryVariables = Exact<{
  filter?: Types.FundLineFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSurplusLinesQuery = { surplusLines: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ amount: string, useBy: string, id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null, document: { id: string, number: string | null, title: string, year: number } }> } };

export type WorkbenchFundLineQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchFundLineQuery = { fundLine: { amount: string, useBy: string, placeCode: string, id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { receivedOn: string, issuedOn: string, id: string, number: string | null, title: string, year: number, reversal: { id: string } | null }, money: { received: string, allocated: string, unallocated: string, surplusReturned: string, released: string, unreleased: string, paid: string, unpaid: string } | null, consolidatedFrom: { id: string, amount: string, consolidatedOn: string, decisionNumber: string, decisionDate: string, reason: string, fromLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, toLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, entry: { id: string } | null } | null, consolidations: Array<{ id: string, amount: string, consolidatedOn: string, decisionNumber: string, decisionDate: string, reason: string, fromLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, toLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, entry: { id: string } | null }>, surplusReturns: Array<{ id: string, amount: string, returnedOn: string, decisionNumber: string, reason: string, entry: { id: string } | null }>, carryOvers: { nodes: Array<{ id: string, carriedOn: string, firstYear: number, fromYear: number, toYear: number, unallocated: string, unreleased: string, unpaid: string, reason: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, allocation: { id: string, project: { id: string, name: string } | null } | null, entry: { id: string } | null }> } } | null };

export type WorkbenchLineAllocationsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchLineAllocationsQuery = { fundLine: { id: string, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ year: number, disposition: Types.Disposition, id: string, allocatedOn: string, amount: string, approvalNumber: string, place: { id: string, name: string } | null, money: { released: string, unreleased: string, paid: string, balance: string } | null, sourceAdjustment: { id: string } | null, reversal: { id: string } | null, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }> } } | null };

export type WorkbenchFundsConsolidationFragment = { id: string, amount: string, consolidatedOn: string, decisionNumber: string, decisionDate: string, reason: string, fromLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, toLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, entry: { id: string } | null };

export type WorkbenchFundsCarryOverFragment = { id: string, carriedOn: string, firstYear: number, fromYear: number, toYear: number, unallocated: string, unreleased: string, unpaid: string, reason: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, allocation: { id: string, project: { id: string, name: string } | null } | null, entry: { id: string } | null };

export type WorkbenchCarryOverLineMutationVariables = Exact<{
  input: Types.CarryOverLineInput;
}>;


export type WorkbenchCarryOverLineMutation = { carryOverLine: { id: string } };

export type WorkbenchConsolidateMutationVariables = Exact<{
  input: Types.ConsolidateInput;
}>;


export type WorkbenchConsolidateMutation = { consolidate: { id: string, toLine: { id: string } } };

export type WorkbenchReturnSurplusMutationVariables = Exact<{
  input: Types.ReturnSurplusInput;
}>;


export type WorkbenchReturnSurplusMutation = { returnSurplus: { id: string } };

export type WorkbenchDisbursementsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchDisbursementsQuery = { disbursements: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, releasedOn: string, voucherNumber: string, receivingUnit: string, project: { id: string, name: string } | null, allocation: { id: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, money: { unpaid: string } | null }, entry: { id: string } | null, reversal: { id: string } | null }> } };

export type WorkbenchAdjustmentsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchAdjustmentsQuery = { adjustments: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, adjustedOn: string, decisionNumber: string, decisionDate: string, reason: string, from: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null, to: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } } | null }> } };

export type WorkbenchReclaimsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchReclaimsQuery = { reclaims: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, reclaimedOn: string, decisionNumber: string | null, reason: string, project: { id: string, name: string } | null, allocation: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }, entry: { id: string } | null }> } };

export type WorkbenchCarryOversQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchCarryOversQuery = { carryOvers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, carriedOn: string, firstYear: number, fromYear: number, toYear: number, unallocated: string, unreleased: string, unpaid: string, reason: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, allocation: { id: string, project: { id: string, name: string } | null } | null, entry: { id: string } | null }> } };

export type WorkbenchIdleMoneyQueryVariables = Exact<{
  input: Types.IdleMoneyInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchIdleMoneyQuery = { idleMoney: { asOf: string, placeCode: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }>, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.IdleMoneyKind, amount: string, lineId: string, documentId: string, documentNumber: string | null, documentTitle: string, documentYear: number, level: Types.FundSourceLevel, channel: Types.FundChannel, allocationId: string | null, projectId: string | null, projectName: string | null, since: string, days: number, age: Types.MoneyAge, useBy: string, isSurplus: boolean, planBy: string | null, planOverdueDays: number | null }> } } };

export type WorkbenchReleaseReturnsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchReleaseReturnsQuery = { disbursementReturns: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, returnedOn: string, voucherNumber: string, reason: string, allocation: { id: string, allocatedOn: string, amount: string, approvalNumber: string, project: { id: string, name: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } } }, entry: { id: string } | null }> } };

export type WorkbenchSurplusReturnsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSurplusReturnsQuery = { surplusReturns: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, returnedOn: string, decisionNumber: string, reason: string, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, entry: { id: string } | null }> } };

export type WorkbenchConsolidationsQueryVariables = Exact<{
  filter?: Types.MoneyActFilter | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchConsolidationsQuery = { consolidations: { totalCount: number, totalAmount: string, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, amount: string, consolidatedOn: string, decisionNumber: string, reason: string, fromLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, toLine: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, task: Types.FundTask | null, purpose: string | null, document: { id: string, number: string | null, title: string, year: number } }, entry: { id: string } | null }> } };

export type WorkbenchFinanceHomeQueryVariables = Exact<{
  source: Types.ProgressInput;
  place: Types.ProgressInput;
  unallocated: Types.IdleMoneyInput;
  idle: Types.IdleMoneyInput;
}>;


export type WorkbenchFinanceHomeQuery = { progress: { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }, rows: { nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }> } }, behind: { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, rows: { totalCount: number, nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }> } }, unallocated: { total: string, rows: { totalCount: number, nodes: Array<{ id: string, amount: string, lineId: string, documentId: string, documentNumber: string | null, documentTitle: string, level: Types.FundSourceLevel, channel: Types.FundChannel, receivedOn: string, days: number, planBy: string | null, planOverdueDays: number | null }> } }, idle: { placeCode: string, asOf: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> } };

export type WorkbenchNextStepFragment = { id: string, name: string, state: Types.ProjectState, dueOn: string | null, overdue: boolean, plannedFinish: string | null, place: { id: string, name: string, path: string } | null, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, dueOn: string | null, refusal: { code: Types.RefusalCode, basis: string, message: { zh: string, en: string } } | null }> };

export type WorkbenchMyNextStepsQueryVariables = Exact<{
  move?: Types.ProjectMoveName | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyNextStepsQuery = { myTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, project: { id: string, name: string, state: Types.ProjectState, dueOn: string | null, overdue: boolean, plannedFinish: string | null, place: { id: string, name: string, path: string } | null, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, dueOn: string | null, refusal: { code: Types.RefusalCode, basis: string, message: { zh: string, en: string } } | null }> } }> } };

export type WorkbenchMyProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchMyProjectsQuery = { projectCounts: { count: number, states: Array<{ state: Types.ProjectState, count: number, budget: string }> }, projects: { totalCount: number, nodes: Array<{ id: string, name: string, state: Types.ProjectState, dueOn: string | null, overdue: boolean, plannedFinish: string | null, place: { id: string, name: string, path: string } | null, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, dueOn: string | null, refusal: { code: Types.RefusalCode, basis: string, message: { zh: string, en: string } } | null }> }> } };

export type WorkbenchOverseerHomeQueryVariables = Exact<{
  place: string;
  asOf?: string | null | undefined;
  exceptions: Types.ExceptionsInput;
  money: Types.ProgressInput;
}>;


export type WorkbenchOverseerHomeQuery = { exceptionCounts: Array<{ kind: Types.ExceptionKind, count: number, amount: string }>, assetCounts: { placeCode: string, asOf: string, total: { id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedRate: string | null }, rows: { nodes: Array<{ id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedRate: string | null }> } }, progress: { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string } } };

export type WorkbenchHomeAssetCountFragment = { id: string, key: string, name: string | null, count: number, originalValue: string, netValue: string, confirmedCount: number, confirmedRate: string | null };

export type WorkbenchTaskFragment = { id: string, move: Types.ProjectMoveName, dueOn: string | null, overdue: boolean, project: { id: string, name: string, state: Types.ProjectState, budget: string, place: { id: string, name: string, path: string } | null } };

export type WorkbenchMyTasksQueryVariables = Exact<{
  move?: Types.ProjectMoveName | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchMyTasksQuery = { myTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, move: Types.ProjectMoveName, dueOn: string | null, overdue: boolean, project: { id: string, name: string, state: Types.ProjectState, budget: string, place: { id: string, name: string, path: string } | null } }> } };

export type WorkbenchMyTaskCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchMyTaskCountsQuery = { myTaskCounts: Array<{ move: Types.ProjectMoveName, count: number, overdue: number, nextDueOn: string | null }> };

export type WorkbenchMyWaitingClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchMyWaitingClaimsQuery = { myClaims: { totalCount: number, nodes: Array<{ id: string, kind: Types.ClaimKind, state: Types.ClaimState, stateSince: string, amount: string, payee: string, purpose: string, returnReason: string | null, project: { id: string, name: string } | null }> } };

export type WorkbenchMyWaitingUpkeepQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchMyWaitingUpkeepQuery = { myUpkeepTasks: { totalCount: number, nodes: Array<{ kind: Types.UpkeepTaskKind, dueOn: string, daysOverdue: number, level: Types.DutyLevel, asset: { id: string, name: string } | null }> } };

export type WorkbenchMyWaitingDisposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchMyWaitingDisposalsQuery = { myDisposals: { totalCount: number, nodes: Array<{ id: string, kind: Types.DisposalKind, state: Types.DisposalState, requestedOn: string, asset: { id: string, name: string } | null }> } };

export type WorkbenchHomeDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchHomeDutiesQuery = { myDuties: { totalCount: number, nodes: Array<{ id: string, level: Types.DutyLevel, unit: string, validFrom: string, validTo: string | null, title: { zh: string, en: string }, asset: { id: string, name: string } | null }> } };

export type WorkbenchPlaceFragment = { id: string, code: string, name: string, path: string };

export type WorkbenchPlacesQueryVariables = Exact<{
  filter?: Types.PlaceFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type WorkbenchPlacesQuery = { places: { nodes: Array<{ id: string, code: string, name: string, path: string }> } };

export type WorkbenchPlacesAroundQueryVariables = Exact<{
  code: string;
  today?: string | null | undefined;
}>;


export type WorkbenchPlacesAroundQuery = { place: { id: string, code: string, name: string, path: string, parent: { id: string, code: string, name: string, path: string, parent: { id: string, code: string, name: string, path: string } | null } | null, children: { nodes: Array<{ id: string, code: string, name: string, path: string }> } } | null };

export type WorkbenchColoursQueryVariables = Exact<{
  placeCode: string;
  year: number;
  quarter: number;
  filter?: Types.ColourFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchColoursQuery = { assetColours: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, colour: Types.Colour, abnormal: number, redFrom: number, operation: boolean, contract: boolean, rent: boolean, income: boolean, distribution: boolean, upkeep: boolean, asset: { id: string, code: string, name: string, place: { id: string, name: string } | null } | null }> } };

export type WorkbenchColourCountsQueryVariables = Exact<{
  placeCode: string;
  year: number;
  quarter: number;
}>;


export type WorkbenchColourCountsQuery = { assetColourCounts: { assets: number, green: number, yellow: number, red: number, operation: number, contract: number, rent: number, income: number, distribution: number, upkeep: number } };

export type WorkbenchFiledColoursQueryVariables = Exact<{
  filter?: Types.ColourCheckFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchFiledColoursQuery = { colourChecks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, colour: Types.Colour, abnormal: number, redFrom: number, operation: boolean, contract: boolean, rent: boolean, income: boolean, distribution: boolean, upkeep: boolean, year: number, quarter: number, checkedOn: string, filing: { id: string, by: { id: string, name: string } | null } | null, asset: { id: string, code: string, name: string, place: { id: string, name: string } | null } | null }> } };

export type WorkbenchFileColoursMutationVariables = Exact<{
  input: Types.RecordColourChecksInput;
}>;


export type WorkbenchFileColoursMutation = { recordColourChecks: { id: string, green: number, yellow: number, red: number } };

export type WorkbenchRegisterDifferenceQueryVariables = Exact<{
  kind: Types.RegisterKind;
  placeCode: string;
  departmentId?: string | null | undefined;
  from: Types.RegisterMomentInput;
  to: Types.RegisterMomentInput;
  kinds?: Array<Types.RegisterDifferenceKind> | Types.RegisterDifferenceKind | null | undefined;
  order?: Types.RegisterDifferenceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchRegisterDifferenceQuery = { registerDifference: { placeCode: string | null, right: Types.RightKind | null, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.RegisterDifferenceKind, code: string, name: string, columns: Array<Types.RegisterDifferenceColumn>, originalBefore: string | null, originalAfter: string | null, moved: string, netBefore: string | null, netAfter: string | null, before: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null, after: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null }> }, place: { id: string, name: string, path: string } | null, department: { id: string, name: string } | null, party: { id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null } | null, from: { asOf: string }, to: { asOf: string }, opening: { count: number, originalValue: string, netValue: string }, added: { count: number, originalValue: string, netValue: string }, gone: { count: number, originalValue: string, netValue: string }, changed: { count: number, originalValue: string, netValue: string }, closing: { count: number, originalValue: string, netValue: string } } };

export type WorkbenchPortfolioDifferenceQueryVariables = Exact<{
  partyId: string;
  right?: Types.RightKind | null | undefined;
  from: Types.RegisterMomentInput;
  to: Types.RegisterMomentInput;
  kinds?: Array<Types.RegisterDifferenceKind> | Types.RegisterDifferenceKind | null | undefined;
  order?: Types.RegisterDifferenceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPortfolioDifferenceQuery = { portfolioDifference: { placeCode: string | null, right: Types.RightKind | null, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.RegisterDifferenceKind, code: string, name: string, columns: Array<Types.RegisterDifferenceColumn>, originalBefore: string | null, originalAfter: string | null, moved: string, netBefore: string | null, netAfter: string | null, before: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null, after: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null }> }, place: { id: string, name: string, path: string } | null, department: { id: string, name: string } | null, party: { id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null } | null, from: { asOf: string }, to: { asOf: string }, opening: { count: number, originalValue: string, netValue: string }, added: { count: number, originalValue: string, netValue: string }, gone: { count: number, originalValue: string, netValue: string }, changed: { count: number, originalValue: string, netValue: string }, closing: { count: number, originalValue: string, netValue: string } } | null };

export type WorkbenchDifferenceFragment = { placeCode: string | null, right: Types.RightKind | null, place: { id: string, name: string, path: string } | null, department: { id: string, name: string } | null, party: { id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null } | null, from: { asOf: string }, to: { asOf: string }, opening: { count: number, originalValue: string, netValue: string }, added: { count: number, originalValue: string, netValue: string }, gone: { count: number, originalValue: string, netValue: string }, changed: { count: number, originalValue: string, netValue: string }, closing: { count: number, originalValue: string, netValue: string } };

export type WorkbenchRegisterSumFragment = { count: number, originalValue: string, netValue: string };

export type WorkbenchDifferenceLinesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.RegisterDifferenceKind, code: string, name: string, columns: Array<Types.RegisterDifferenceColumn>, originalBefore: string | null, originalAfter: string | null, moved: string, netBefore: string | null, netAfter: string | null, before: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null, after: { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> } | null }> };

export type WorkbenchDifferenceSideFragment = { id: string, name: string, state: Types.AssetState, class: Types.AssetClass, quantity: string | null, unit: string | null, location: string | null, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }> };

export type WorkbenchDifferenceDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchDifferenceDepartmentsQuery = { departments: { nodes: Array<{ id: string, name: string }> } };

export type WorkbenchEvidencePacksQueryVariables = Exact<{
  placeCode?: string | null | undefined;
  subjectId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchEvidencePacksQuery = { evidencePacks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, subjectNoun: Types.EvidenceSubject, subjectId: string, subjectName: string, asOf: string, root: string, files: number, rowCount: number, chainEntries: number, sizeBytes: number, purpose: string, madeAt: string, jsonUrl: string, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null }> } };

export type WorkbenchEvidencePackQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchEvidencePackQuery = { evidencePack: { id: string, subjectNoun: Types.EvidenceSubject, subjectId: string, subjectName: string, asOf: string, root: string, files: number, rowCount: number, chainEntries: number, sizeBytes: number, purpose: string, madeAt: string, jsonUrl: string, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null } | null };

export type WorkbenchEvidencePackFragment = { id: string, subjectNoun: Types.EvidenceSubject, subjectId: string, subjectName: string, asOf: string, root: string, files: number, rowCount: number, chainEntries: number, sizeBytes: number, purpose: string, madeAt: string, jsonUrl: string, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null };

export type WorkbenchDrawEvidencePackMutationVariables = Exact<{
  input: Types.DrawEvidencePackInput;
}>;


export type WorkbenchDrawEvidencePackMutation = { drawEvidencePack: { id: string } };

export type WorkbenchEvidenceAssetsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchEvidenceAssetsQuery = { assets: { nodes: Array<{ id: string, code: string, name: string }> } };

export type WorkbenchEvidenceProjectsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchEvidenceProjectsQuery = { projects: { nodes: Array<{ id: string, name: string }> } };

export type WorkbenchEvidenceAssetQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchEvidenceAssetQuery = { asset: { id: string, code: string, name: string } | null };

export type WorkbenchEvidenceProjectQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchEvidenceProjectQuery = { project: { id: string, name: string } | null };

export type WorkbenchExceptionsQueryVariables = Exact<{
  input: Types.ExceptionsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchExceptionsQuery = { exceptions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.ExceptionKind, subjectNoun: Types.ExceptionSubject, since: string, days: number, amount: string | null, policyKey: string | null, basis: string, sentence: { zh: string, en: string }, place: { id: string, name: string, path: string } | null, asset: { id: string, code: string, name: string } | null, project: { id: string, name: string } | null }> } };

export type WorkbenchExceptionCountsQueryVariables = Exact<{
  input: Types.ExceptionsInput;
}>;


export type WorkbenchExceptionCountsQuery = { exceptionCounts: Array<{ kind: Types.ExceptionKind, count: number, amount: string }> };

export type WorkbenchHoldersQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type WorkbenchHoldersQuery = { parties: { nodes: Array<{ id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null }> } };

export type WorkbenchOversightHolderFragment = { id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null };

export type WorkbenchHoldingsOfQueryVariables = Exact<{
  partyId: string;
  right?: Types.RightKind | null | undefined;
  asOf?: string | null | undefined;
  order?: Types.HoldingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchHoldingsOfQuery = { portfolio: { right: Types.RightKind, asOf: string, party: { id: string, name: string, kind: Types.PartyKind, place: { id: string, name: string } | null }, total: { count: number, originalValue: string, netValue: string, shareValue: string, shareNetValue: string }, holdings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, share: string, originalValue: string, netValue: string, shareValue: string, shareNetValue: string, heldFrom: string, heldTo: string | null, asset: { id: string } }> } } | null };

export type WorkbenchSamplesQueryVariables = Exact<{
  placeCode?: string | null | undefined;
  population?: Types.SamplePopulation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSamplesQuery = { samples: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, population: Types.SamplePopulation, by: Types.SampleWay, seed: string, size: number, asOf: string, populationCount: number, populationAmount: string, purpose: string | null, drawnOn: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null }> } };

export type WorkbenchSampleQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSampleQuery = { sample: { id: string, placeCode: string, population: Types.SamplePopulation, by: Types.SampleWay, seed: string, size: number, asOf: string, filter: { readonly [key: string]: unknown }, populationCount: number, populationAmount: string, populationSha256: string, purpose: string | null, drawnOn: string, recordedAt: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, path: string } | null, items: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, rank: number, subjectId: string, name: string, amount: string, rankHash: string | null, precedingAmount: string | null, hits: number, asset: { id: string, code: string, name: string } | null, project: { id: string, name: string } | null }> } } | null };

export type WorkbenchDrawSampleMutationVariables = Exact<{
  input: Types.DrawSampleInput;
}>;


export type WorkbenchDrawSampleMutation = { drawSample: { id: string } };

export type WorkbenchTrailQueryVariables = Exact<{
  objectId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchTrailQuery = { trail: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, seq: number, verb: string, recordedAt: string, businessDate: string, byName: string | null, forName: string | null, role: string | null, placeCode: string, reason: string | null, requestKey: string | null, changes: Array<{ readonly [key: string]: unknown }>, hash: string }> } };

export type WorkbenchNotStartedQueryVariables = Exact<{
  input: Types.NotStartedInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchNotStartedQuery = { projectsNotStarted: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, classCode: string, implementingUnit: string | null, plannedStart: string | null, startBy: string | null, overdueDays: number | null, allocated: string, paid: string, place: { id: string, name: string, path: string } | null }> } };

export type WorkbenchMoneyRowFragment = { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string };

export type WorkbenchMoneyRowsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }> };

export type WorkbenchMoneyAnswerFragment = { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null };

export type WorkbenchProgressQueryVariables = Exact<{
  input: Types.ProgressInput;
  order?: Types.MoneyProgressOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchProgressQuery = { progress: { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { carriedOut: string, returned: string, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, startRate: string | null, completionRate: string | null, id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }> } } };

export type WorkbenchBehindQueryVariables = Exact<{
  input: Types.ProgressInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchBehindQuery = { behind: { placeCode: string, year: number, asOf: string, by: Types.ProgressDimension, base: Types.ProgressBase, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, carriedIn: string, allocated: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, expenditureProgress: string | null, pointsAhead: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, onHand: string }> } } };

export type WorkbenchProgressCurveQueryVariables = Exact<{
  input: Types.ReportInput;
  filter?: Types.ProgressFilter | null | undefined;
}>;


export type WorkbenchProgressCurveQuery = { progressCurve: { placeCode: string, asOf: string, year: number, base: Types.ProgressBase, points: Array<{ month: number, date: string, baseAmount: string | null, paid: string | null, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null }> } };

export type WorkbenchMilestonesQueryVariables = Exact<{
  placeCode: string;
  year?: number | null | undefined;
  on?: string | null | undefined;
}>;


export type WorkbenchMilestonesQuery = { policy: { id: string, basis: string, value: { readonly [key: string]: unknown } } | null };

export type WorkbenchKeyNameQueryVariables = Exact<{
  input: Types.ProgressInput;
}>;


export type WorkbenchKeyNameQuery = { progress: { rows: { nodes: Array<{ id: string, key: string | null, name: string }> } } };

export type WorkbenchProgressChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchProgressChoicesQuery = { projectClasses: Array<{ id: string, code: string, zh: string, en: string }> };

export type WorkbenchPlaceNameQueryVariables = Exact<{
  code: string;
}>;


export type WorkbenchPlaceNameQuery = { place: { id: string, code: string, name: string, path: string } | null };

export type WorkbenchSharesQueryVariables = Exact<{
  input: Types.ReportInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchSharesQuery = { industryShares: Array<{ level: Types.FundSourceLevel, base: Types.ProgressBase, baseAmount: string, industryAmount: string, share: string | null, least: string | null, pointsAbove: string | null, shortage: string | null, verdict: Types.ShareVerdict | null }>, manageFeeShare: { centralAmount: string, feeAmount: string, share: string | null, most: string | null, verdict: Types.ShareVerdict | null }, labourShare: { centralAmount: string, labourPay: string, share: string | null, least: string | null, projectsWithoutRecord: number, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, placeCode: string, centralAmount: string, labourPay: string | null, share: string | null, least: string | null, isMet: boolean | null }> } } };

export type WorkbenchIdleByAgeQueryVariables = Exact<{
  input: Types.IdleMoneyInput;
}>;


export type WorkbenchIdleByAgeQuery = { idleMoney: { placeCode: string, asOf: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> } };

export type WorkbenchComparisonFragment = { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict };

export type WorkbenchStatedFigureFragment = { id: string, reportName: string, placeCode: string, year: number, asOf: string, indicator: Types.ReportIndicator, base: Types.ProgressBase | null, levels: Array<Types.FundSourceLevel> | null, channels: Array<Types.FundChannel> | null, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, place: { id: string, name: string } | null, byOperands: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict }, byLedger: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict } };

export type WorkbenchStatedFiguresQueryVariables = Exact<{
  filter?: Types.StatedFigureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchStatedFiguresQuery = { statedFigures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, reportName: string, placeCode: string, year: number, asOf: string, indicator: Types.ReportIndicator, base: Types.ProgressBase | null, levels: Array<Types.FundSourceLevel> | null, channels: Array<Types.FundChannel> | null, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, place: { id: string, name: string } | null, byOperands: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict }, byLedger: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict } }> } };

export type WorkbenchStoreStatedFigureMutationVariables = Exact<{
  input: Types.StoreStatedFigureInput;
}>;


export type WorkbenchStoreStatedFigureMutation = { storeStatedFigure: { id: string, reportName: string, placeCode: string, year: number, asOf: string, indicator: Types.ReportIndicator, base: Types.ProgressBase | null, levels: Array<Types.FundSourceLevel> | null, channels: Array<Types.FundChannel> | null, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, place: { id: string, name: string } | null, byOperands: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict }, byLedger: { numerator: string, denominator: string, computed: string | null, difference: string | null, verdict: Types.FigureVerdict } } };

export type WorkbenchRequestChangeMutationVariables = Exact<{
  input: Types.RequestChangeInput;
}>;


export type WorkbenchRequestChangeMutation = { requestChange: { id: string } };

export type WorkbenchApproveChangeMutationVariables = Exact<{
  input: Types.ApproveChangeInput;
}>;


export type WorkbenchApproveChangeMutation = { approveChange: { id: string, state: Types.ChangeState } };

export type WorkbenchRejectChangeMutationVariables = Exact<{
  input: Types.RejectChangeInput;
}>;


export type WorkbenchRejectChangeMutation = { rejectChange: { id: string, state: Types.ChangeState } };

export type WorkbenchWithdrawChangeMutationVariables = Exact<{
  input: Types.WithdrawChangeInput;
}>;


export type WorkbenchWithdrawChangeMutation = { withdrawChange: { id: string, state: Types.ChangeState } };

export type WorkbenchSupplementContractMutationVariables = Exact<{
  input: Types.SupplementContractInput;
}>;


export type WorkbenchSupplementContractMutation = { supplementContract: { id: string, currentAmount: string } };

export type WorkbenchReviewYearMutationVariables = Exact<{
  input: Types.ReviewYearInput;
}>;


export type WorkbenchReviewYearMutation = { reviewYear: { id: string } };

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


export type WorkbenchProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, dueOn: string | null, overdue: boolean, budget: string, library: Types.ProjectLibrary, negativeCategory: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, shortName: string } | null }> } };

export type WorkbenchProjectRowFragment = { id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, dueOn: string | null, overdue: boolean, budget: string, library: Types.ProjectLibrary, negativeCategory: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, shortName: string } | null };

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


export type WorkbenchProjectQuery = { project: { id: string, version: number, name: string, state: Types.ProjectState, pool: Types.ProjectPool | null, library: Types.ProjectLibrary, year: number, budget: string, dueOn: string | null, overdue: boolean, stateSince: string, declaredOn: string | null, draftedBy: Types.Role, returnedTo: Types.ReturnStep | null, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, negativeCategory: string | null, planNumber: string | null, planYear: number | null, minutesNumber: string | null, minutesDate: string | null, formsNoAssetReason: string | null, sample: boolean, physicalPercent: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, name: string } | null, villageTags: Array<{ id: string, validTo: string | null, kind: { id: string, zh: string, en: string } | null }>, possibleDuplicates: Array<{ projectId: string, name: string, reason: { zh: string, en: string } }>, availableMoves: Array<{ move: Types.ProjectMoveName, allowed: boolean, asks: Array<string>, dueOn: string | null, refusal: { code: Types.RefusalCode, basis: string, facts: { readonly [key: string]: unknown }, message: { zh: string, en: string } } | null }>, acts: { nodes: Array<{ id: string, move: string, businessDate: string, recordedAt: string, level: Types.CaseLevel, role: Types.Role, fromState: Types.ProjectState | null, toState: Types.ProjectState, opinion: string | null, reason: string | null, minutesNumber: string | null, planNumber: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null }> }, notices: { nodes: Array<{ id: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, standing: Types.NoticeStanding, publishedOn: string, lastDay: string | null, daysLeft: number | null, unit: Types.NoticeDayUnit | null, objectionCount: { open: number } }> } } | null };

export type WorkbenchCaseActFragment = { id: string, move: string, businessDate: string, recordedAt: string, level: Types.CaseLevel, role: Types.Role, fromState: Types.ProjectState | null, toState: Types.ProjectState, opinion: string | null, reason: string | null, minutesNumber: string | null, planNumber: string | null, by: { id: string, name: string } | null, for: { id: string, name: string } | null };

export type WorkbenchPlanRowFragment = { id: string, year: number, number: string, name: string, state: Types.YearPlanState, projectCount: number, budget: string, draftedOn: string, announcedOn: string | null, minutesNumber: string | null };

export type WorkbenchPlansQueryVariables = Exact<{
  filter?: Types.YearPlanFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPlansQuery = { yearPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: number, number: string, name: string, state: Types.YearPlanState, projectCount: number, budget: string, draftedOn: string, announcedOn: string | null, minutesNumber: string | null }> } };

export type WorkbenchPlanQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPlanQuery = { yearPlan: { version: number, minutesDate: string | null, id: string, year: number, number: string, name: string, state: Types.YearPlanState, projectCount: number, budget: string, draftedOn: string, announcedOn: string | null, minutesNumber: string | null, place: { id: string, path: string } | null, draftedBy: { id: string, name: string } | null, announcedBy: { id: string, name: string } | null, byClass: Array<{ classCode: string, zh: string, en: string, projectCount: number, budget: string }>, bySource: Array<{ level: Types.FundSourceLevel, channel: Types.FundChannel, projectCount: number, amount: string }>, notices: { nodes: Array<{ id: string, title: string, body: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, level: Types.NoticeLevel, carriers: Array<Types.NoticeCarrier>, publishedOn: string, lastDay: string | null, days: number | null, daysLeft: number | null, unit: Types.NoticeDayUnit | null, standing: Types.NoticeStanding, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null, publishedBy: { id: string, name: string } | null, objections: { nodes: Array<{ id: string, receivedOn: string, text: string, objectorName: string | null, objectorContact: string | null, throughOffice: boolean, reply: { id: string, repliedOn: string, text: string, upheld: boolean, repliedBy: { id: string, name: string } | null } | null }> } }> } } | null };

export type WorkbenchPlanProjectsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPlanProjectsQuery = { yearPlan: { id: string, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, dueOn: string | null, overdue: boolean, budget: string, library: Types.ProjectLibrary, negativeCategory: string | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string }, department: { id: string, shortName: string } | null }> } } | null };

export type WorkbenchDraftYearPlanMutationVariables = Exact<{
  input: Types.DraftYearPlanInput;
}>;


export type WorkbenchDraftYearPlanMutation = { draftYearPlan: { id: string } };

export type WorkbenchAnnounceYearPlanMutationVariables = Exact<{
  input: Types.AnnounceYearPlanInput;
}>;


export type WorkbenchAnnounceYearPlanMutation = { announceYearPlan: { id: string, state: Types.YearPlanState } };

export type WorkbenchProjectContentQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectContentQuery = { project: { id: string, name: string, state: Types.ProjectState, budget: string, edition: number, content: string, nature: Types.ProjectNature, responsibleUnit: string, implementingUnit: string | null, plannedStart: string | null, plannedFinish: string | null, villages: number, households: number, people: number, poorHouseholds: number, poorPeople: number, meetingRecord: string | null, place: { id: string, code: string, path: string } | null, sources: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, amount: string }>, targets: Array<{ id: string, kind: Types.TargetKind, aspect: string, name: string, comparison: Types.TargetComparison, value: string, unit: string, weight: string | null, actual: string | null }>, linkages: Array<{ id: string, kind: Types.LinkageKind, description: string, households: number, people: number, income: string | null }>, editions: Array<{ id: string, edition: number, madeOn: string, reason: string | null, content: { readonly [key: string]: unknown } }>, changes: { nodes: Array<{ id: string, kind: Types.ChangeKind, state: Types.ChangeState, reason: string, requestedOn: string, decidedOn: string | null, minutesNumber: string | null, minutesDate: string | null, opinion: string | null, editionBefore: number, editionAfter: number | null, proposed: { name: string | null, content: string | null, plannedStart: string | null, plannedFinish: string | null, implementingUnit: string | null, placeCode: string | null, budget: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }> }, yearlyReviews: Array<{ id: string, year: number, reviewedOn: string, stillNeeded: boolean, opinion: string }> } | null };

export type WorkbenchChangeFragment = { id: string, kind: Types.ChangeKind, state: Types.ChangeState, reason: string, requestedOn: string, decidedOn: string | null, minutesNumber: string | null, minutesDate: string | null, opinion: string | null, editionBefore: number, editionAfter: number | null, proposed: { name: string | null, content: string | null, plannedStart: string | null, plannedFinish: string | null, implementingUnit: string | null, placeCode: string | null, budget: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, requestedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null };

export type WorkbenchProjectMoneyQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectMoneyQuery = { project: { id: string, money: { allocated: string, released: string, unreleased: string, paid: string, unpaid: string, balance: string } | null, allocations: { nodes: Array<{ id: string, allocatedOn: string, approvalNumber: string, amount: string, reversal: { id: string } | null, line: { id: string, level: Types.FundSourceLevel, channel: Types.FundChannel }, money: { balance: string, released: string, paid: string } | null }> }, claims: { nodes: Array<{ id: string, kind: Types.ClaimKind, payee: string, purpose: string, amount: string, state: Types.ClaimState, stateSince: string }> }, payments: { nodes: Array<{ id: string, paidOn: string, payee: string, amount: string, voucherNumber: string, isRetention: boolean, reversal: { id: string } | null }> } } | null };

export type WorkbenchProjectExecutionQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectExecutionQuery = { project: { id: string, state: Types.ProjectState, physicalPercent: string | null, contractAmount: string, implementationPlan: { id: string, approvalNumber: string, approvedBy: string, approvedOn: string, summary: string } | null, commencement: { id: string, startedOn: string, note: string | null } | null, completion: { id: string, completedOn: string, note: string | null } | null, settlement: { id: string, amount: string, contractAmount: string, saving: string, auditedBy: string, documentNumber: string | null, settledOn: string } | null, handover: { id: string, handedOverOn: string, giver: string, giverSignedBy: string, receiver: string, receiverSignedBy: string, note: string | null } | null, closing: { id: string, closedOn: string, files: Array<Types.FileKind>, copies: Array<Types.CopyHolder>, note: string | null } | null, procurements: Array<{ id: string, method: Types.ProcurementMethod, tenderNumber: string | null, winner: string, price: string, decidedOn: string }>, contracts: Array<{ id: string, number: string, party: string, amount: string, currentAmount: string, signedOn: string, plannedFinish: string, retentionPercent: string, items: Array<{ id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null }>, supplements: Array<{ id: string, number: string, amount: string, signedOn: string, reason: string, items: Array<{ id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null }> }> }>, acceptances: Array<{ id: string, level: Types.AcceptanceLevel, acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, opinion: string, recordNumber: string | null, problems: Array<{ id: string, description: string, dueOn: string | null, closedOn: string | null, closingNote: string | null }> }>, progressReports: { nodes: Array<{ id: string, doneOn: string, physicalPercent: string | null, note: string | null, correctionReason: string | null, recordedBy: { id: string, name: string } | null, items: Array<{ id: string, quantityDone: string, contractItem: { id: string, name: string, unit: string } | null }>, attachments: { nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> } }> } } | null };

export type WorkbenchContractItemFragment = { id: string, altersItemId: string | null, name: string, unit: string, quantity: string, unitPrice: string, amount: string, currentQuantity: string | null, quantityDone: string | null };

export type WorkbenchAttachmentFragment = { id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null };

export type WorkbenchProjectAssetsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectAssetsQuery = { project: { id: string, formsNoAssetReason: string | null, formation: { id: string, settlement: string, formed: string, expensed: string, expensedReason: string | null, registeredOn: string } | null, expectedAssets: { nodes: Array<{ id: string, version: number, name: string, class: Types.AssetClass | null, form: Types.AssetForm | null, quantity: string | null, unit: string | null, location: string | null, missing: Array<Types.ExpectedAssetDetail>, withdrawnOn: string | null, withdrawnReason: string | null, owner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, asset: { id: string, code: string } | null }> }, assets: { nodes: Array<{ id: string, code: string, name: string, class: Types.AssetClass, form: Types.AssetForm, state: Types.AssetState, originalValue: string, netValue: string }> } } | null };

export type WorkbenchNoticeFragment = { id: string, title: string, body: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, level: Types.NoticeLevel, carriers: Array<Types.NoticeCarrier>, publishedOn: string, lastDay: string | null, days: number | null, daysLeft: number | null, unit: Types.NoticeDayUnit | null, standing: Types.NoticeStanding, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null, publishedBy: { id: string, name: string } | null, objections: { nodes: Array<{ id: string, receivedOn: string, text: string, objectorName: string | null, objectorContact: string | null, throughOffice: boolean, reply: { id: string, repliedOn: string, text: string, upheld: boolean, repliedBy: { id: string, name: string } | null } | null }> } };

export type WorkbenchProjectNoticesQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchProjectNoticesQuery = { project: { id: string, notices: { nodes: Array<{ id: string, title: string, body: string, purpose: Types.NoticePurpose, kind: Types.NoticeKind, level: Types.NoticeLevel, carriers: Array<Types.NoticeCarrier>, publishedOn: string, lastDay: string | null, days: number | null, daysLeft: number | null, unit: Types.NoticeDayUnit | null, standing: Types.NoticeStanding, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null, publishedBy: { id: string, name: string } | null, objections: { nodes: Array<{ id: string, receivedOn: string, text: string, objectorName: string | null, objectorContact: string | null, throughOffice: boolean, reply: { id: string, repliedOn: string, text: string, upheld: boolean, repliedBy: { id: string, name: string } | null } | null }> } }> } } | null };

export type WorkbenchProjectFilesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchProjectFilesQuery = { project: { id: string, attachments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: Types.AttachmentKind, name: string, mediaType: string, size: number, url: string, takenOn: string | null, uploadedAt: string, subjectNoun: string, uploadedBy: { id: string, name: string } | null, withdrawal: { id: string, reason: string, withdrawnOn: string, withdrawnBy: { id: string, name: string } | null } | null }> } } | null };

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

export type WorkbenchWithdrawProjectNoticeMutationVariables = Exact<{
  input: Types.WithdrawNoticeInput;
}>;


export type WorkbenchWithdrawProjectNoticeMutation = { withdrawNotice: { id: string, standing: Types.NoticeStanding } };

export type WorkbenchWithdrawFileMutationVariables = Exact<{
  input: Types.WithdrawAttachmentInput;
}>;


export type WorkbenchWithdrawFileMutation = { withdrawAttachment: { id: string } };

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

export type WorkbenchAmendExpectedAssetMutationVariables = Exact<{
  input: Types.AmendExpectedAssetInput;
}>;


export type WorkbenchAmendExpectedAssetMutation = { amendExpectedAsset: { id: string } };

export type WorkbenchWithdrawExpectedAssetMutationVariables = Exact<{
  input: Types.WithdrawExpectedAssetInput;
}>;


export type WorkbenchWithdrawExpectedAssetMutation = { withdrawExpectedAsset: { id: string } };

export type WorkbenchProjectPartiesQueryVariables = Exact<{
  placeCode?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type WorkbenchProjectPartiesQuery = { parties: { nodes: Array<{ id: string, name: string, kind: Types.PartyKind }> } };

export type WorkbenchTagRowFragment = { id: string, basis: string, validFrom: string, validTo: string | null, endReason: string | null, kind: { id: string, code: string, zh: string, en: string } | null, place: { id: string, code: string, name: string, path: string } | null, recordedBy: { id: string, name: string } | null };

export type WorkbenchVillageTagsQueryVariables = Exact<{
  filter?: Types.VillageTagFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchVillageTagsQuery = { villageTags: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, basis: string, validFrom: string, validTo: string | null, endReason: string | null, kind: { id: string, code: string, zh: string, en: string } | null, place: { id: string, code: string, name: string, path: string } | null, recordedBy: { id: string, name: string } | null }> } };

export type WorkbenchTagVillageMutationVariables = Exact<{
  input: Types.TagVillageInput;
}>;


export type WorkbenchTagVillageMutation = { tagVillage: { id: string } };

export type WorkbenchUntagVillageMutationVariables = Exact<{
  input: Types.UntagVillageInput;
}>;


export type WorkbenchUntagVillageMutation = { untagVillage: { id: string } };

export type WorkbenchPublicRegisterQueryVariables = Exact<{
  placeCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicRegisterQuery = { publicRegister: { asOf: string, total: { id: string, count: number, originalValue: string, netValue: string }, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, class: Types.AssetClass, state: Types.AssetState, quantity: string | null, unit: string | null, location: string | null, originalValue: string, netValue: string, owners: Array<{ id: string, share: string, party: { id: string, name: string } | null }>, upkeepHolder: { id: string, name: string } | null, villageManager: { id: string, unit: string, personName: string | null } | null }> } } };

export type WorkbenchPublicDistributionsQueryVariables = Exact<{
  filter?: Types.DistributionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicDistributionsQuery = { distributions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: number, amount: string, state: Types.DistributionState, decidedOn: string | null, paidOn: string | null, asset: { id: string, code: string, name: string } | null }> } };

export type WorkbenchPublicProjectRowFragment = { id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, budget: string, planNumber: string | null, planYear: number | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string } };

export type WorkbenchPublicProjectsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
  order?: Types.ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, budget: string, planNumber: string | null, planYear: number | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string } }> } };

export type WorkbenchPublicCountsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
}>;


export type WorkbenchPublicCountsQuery = { projectCounts: { count: number, budget: string, states: Array<{ state: Types.ProjectState, count: number, budget: string }> } };

export type WorkbenchPublicProjectQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPublicProjectQuery = { project: { content: string, nature: Types.ProjectNature, library: Types.ProjectLibrary, responsibleUnit: string, implementingUnit: string | null, plannedStart: string | null, plannedFinish: string | null, villages: number, households: number, people: number, poorHouseholds: number, poorPeople: number, admittedOn: string | null, stateSince: string, sample: boolean, id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, budget: string, planNumber: string | null, planYear: number | null, sources: Array<{ id: string, level: Types.FundSourceLevel, channel: Types.FundChannel, amount: string }>, targets: Array<{ id: string, kind: Types.TargetKind, aspect: string, name: string, comparison: Types.TargetComparison, value: string, unit: string, actual: string | null }>, linkages: Array<{ id: string, kind: Types.LinkageKind, description: string, households: number, people: number }>, notices: { nodes: Array<{ id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, place: { id: string, code: string, name: string, path: string } | null }> }, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string } } | null };

export type WorkbenchPublicPlanRowFragment = { id: string, year: number, number: string, name: string, announcedOn: string | null, minutesNumber: string | null, projectCount: number, budget: string, place: { id: string, name: string, path: string } | null };

export type WorkbenchPublicPlansQueryVariables = Exact<{
  filter?: Types.YearPlanFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicPlansQuery = { yearPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: number, number: string, name: string, announcedOn: string | null, minutesNumber: string | null, projectCount: number, budget: string, place: { id: string, name: string, path: string } | null }> } };

export type WorkbenchPublicPlanQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicPlanQuery = { yearPlan: { id: string, year: number, number: string, name: string, announcedOn: string | null, minutesNumber: string | null, projectCount: number, budget: string, byClass: Array<{ classCode: string, zh: string, en: string, projectCount: number, budget: string }>, bySource: Array<{ level: Types.FundSourceLevel, channel: Types.FundChannel, projectCount: number, amount: string }>, notices: { nodes: Array<{ id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, place: { id: string, code: string, name: string, path: string } | null }> }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, state: Types.ProjectState, pool: Types.ProjectPool | null, budget: string, planNumber: string | null, planYear: number | null, place: { id: string, name: string, path: string } | null, class: { id: string, zh: string, en: string } }> }, place: { id: string, name: string, path: string } | null } | null };

export type WorkbenchPublicNoticeRowFragment = { id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, place: { id: string, code: string, name: string, path: string } | null };

export type WorkbenchPublicNoticesQueryVariables = Exact<{
  filter?: Types.NoticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkbenchPublicNoticesQuery = { notices: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, objectionCount: { received: number, open: number }, place: { id: string, code: string, name: string, path: string } | null }> } };

export type WorkbenchPublicNoticeQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPublicNoticeQuery = { notice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, subjectNoun: string, subjectId: string, isSample: boolean, id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, withdrawal: { id: string, reason: string, withdrawnOn: string } | null, objectionCount: { received: number, open: number, upheld: number }, objections: { nodes: Array<{ id: string, receivedOn: string, text: string, throughOffice: boolean, reply: { id: string, repliedOn: string, text: string, upheld: boolean } | null }> }, place: { id: string, code: string, name: string, path: string } | null } | null };

export type WorkbenchPublicCaseQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchPublicCaseQuery = { project: { id: string, name: string } | null };

export type WorkbenchPublicCaseNoticesQueryVariables = Exact<{
  subjectId: string;
}>;


export type WorkbenchPublicCaseNoticesQuery = { notices: { nodes: Array<{ id: string, title: string, kind: Types.NoticeKind, purpose: Types.NoticePurpose, level: Types.NoticeLevel, publishedOn: string, lastDay: string | null, standing: Types.NoticeStanding, daysLeft: number | null, unit: Types.NoticeDayUnit | null, place: { id: string, code: string, name: string, path: string } | null }> } };

export type WorkbenchPublicObjectionMutationVariables = Exact<{
  input: Types.FileObjectionInput;
}>;


export type WorkbenchPublicObjectionMutation = { fileObjection: { id: string, receivedOn: string } };

export type WorkbenchPublicPlaceFragment = { id: string, code: string, name: string, level: Types.PlaceLevel, path: string };

export type WorkbenchPublicPlaceQueryVariables = Exact<{
  code: string;
}>;


export type WorkbenchPublicPlaceQuery = { place: { id: string, code: string, name: string, level: Types.PlaceLevel, path: string, parent: { id: string, code: string, name: string, level: Types.PlaceLevel, path: string, parent: { id: string, code: string, name: string, level: Types.PlaceLevel, path: string } | null } | null, children: { nodes: Array<{ validTo: string | null, id: string, code: string, name: string, level: Types.PlaceLevel, path: string }> } } | null };

export type WorkbenchPublicCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchPublicCountiesQuery = { places: { nodes: Array<{ validTo: string | null, id: string, code: string, name: string, level: Types.PlaceLevel, path: string }> } };

export type WorkbenchPublicPlacesNamedQueryVariables = Exact<{
  text: string;
}>;


export type WorkbenchPublicPlacesNamedQuery = { places: { nodes: Array<{ validTo: string | null, id: string, code: string, name: string, level: Types.PlaceLevel, path: string }> } };

export type WorkbenchViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchViewerQuery = { viewer: { mustChangePassword: boolean, today: string, acts: Array<string>, person: { id: string, name: string }, post: { id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null } | null, posts: Array<{ id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null }> } | null };

export type WorkbenchPostFragment = { id: string, role: Types.Role, placeCode: string, departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, validTo: string | null, place: { id: string, name: string, path: string, level: Types.PlaceLevel } | null };

export type WorkbenchSignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type WorkbenchSignInMutation = { signIn: { person: { id: string } } };

export type WorkbenchSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchSignOutMutation = { signOut: boolean };

export const WorkbenchPersonInListFragmentDoc = gql`
    fragment WorkbenchPersonInList on Person {
  id
  name
  active
  place {
    id
    name
    path
  }
  account {
    login
    lockedUntil
    mustChangePassword
    isSample
  }
  posts {
    id
    role
    validFrom
    validTo
    place {
      id
      name
    }
    department {
      id
      shortName
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPersonInListFragment, unknown>;
export const WorkbenchPersonOnPageFragmentDoc = gql`
    fragment WorkbenchPersonOnPage on Person {
  id
  name
  active
  createdAt
  closedAt
  place {
    id
    name
    path
  }
  account {
    login
    lockedUntil
    mustChangePassword
    isSample
  }
}
    ` as unknown as DocumentNode<WorkbenchPersonOnPageFragment, unknown>;
export const WorkbenchPolicyFragmentDoc = gql`
    fragment WorkbenchPolicy on Policy {
  id
  key
  scopeCode
  year
  level
  value
  validFrom
  validTo
  basis
  scope {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchPolicyFragment, unknown>;
export const WorkbenchPostWithSubstitutesFragmentDoc = gql`
    fragment WorkbenchPostWithSubstitutes on Post {
  id
  role
  placeCode
  validFrom
  validTo
  place {
    id
    name
    path
  }
  department {
    id
    name
    shortName
  }
  substitutions {
    id
    validFrom
    validTo
    reason
    byPerson {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPostWithSubstitutesFragment, unknown>;
export const WorkbenchDisposalFragmentDoc = gql`
    fragment WorkbenchDisposal on Disposal {
  id
  kind
  condition
  state
  reason
  requestedOn
  completedOn
  netValue
  valuation
  proceeds
  requestedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchDisposalFragment, unknown>;
export const WorkbenchAssetNameFragmentDoc = gql`
    fragment WorkbenchAssetName on Asset {
  id
  code
  name
  place {
    id
    name
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetNameFragment, unknown>;
export const WorkbenchDisposalRowFragmentDoc = gql`
    fragment WorkbenchDisposalRow on Disposal {
  ...WorkbenchDisposal
  asset {
    ...WorkbenchAssetName
  }
}
    ` as unknown as DocumentNode<WorkbenchDisposalRowFragment, unknown>;
export const WorkbenchRungFragmentDoc = gql`
    fragment WorkbenchRung on LadderRung {
  level
  isGap
  unit
  personName
  contact
  since
  mandateEndedOn
  title {
    zh
    en
  }
}
    ` as unknown as DocumentNode<WorkbenchRungFragment, unknown>;
export const WorkbenchDutyFragmentDoc = gql`
    fragment WorkbenchDuty on AssetDuty {
  id
  level
  unit
  personName
  contact
  validFrom
  validTo
  knownFrom
  knownTo
  title {
    zh
    en
  }
}
    ` as unknown as DocumentNode<WorkbenchDutyFragment, unknown>;
export const WorkbenchLeaseFragmentDoc = gql`
    fragment WorkbenchLease on Lease {
  id
  version
  number
  kind
  beginsOn
  endsOn
  closedOn
  rent
  rhythm
  guaranteed
  totalDue
  totalReceived
  lessee {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchLeaseFragment, unknown>;
export const WorkbenchIncomeFragmentDoc = gql`
    fragment WorkbenchIncome on Income {
  id
  kind
  amount
  payer
  receivedOn
  voucherNumber
  note
  reason
  lease {
    id
    number
  }
  reversal {
    id
  }
  reverses {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchIncomeFragment, unknown>;
export const WorkbenchDistributionFragmentDoc = gql`
    fragment WorkbenchDistribution on Distribution {
  id
  year
  amount
  state
  stateSince
  draftedOn
  paidOn
}
    ` as unknown as DocumentNode<WorkbenchDistributionFragment, unknown>;
export const WorkbenchColourOfFragmentDoc = gql`
    fragment WorkbenchColourOf on ColourCheck {
  colour
  abnormal
  operation
  contract
  rent
  income
  distribution
  upkeep
}
    ` as unknown as DocumentNode<WorkbenchColourOfFragment, unknown>;
export const WorkbenchDistributionMoveFragmentDoc = gql`
    fragment WorkbenchDistributionMove on DistributionMove {
  move
  allowed
  asks
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
    ` as unknown as DocumentNode<WorkbenchDistributionMoveFragment, unknown>;
export const WorkbenchAssetCountFragmentDoc = gql`
    fragment WorkbenchAssetCount on AssetCount {
  id
  key
  name
  count
  originalValue
  netValue
  confirmedCount
  confirmedValue
  confirmedRate
  confirmedValueRate
}
    ` as unknown as DocumentNode<WorkbenchAssetCountFragment, unknown>;
export const WorkbenchHolderFragmentDoc = gql`
    fragment WorkbenchHolder on AssetRightHolder {
  id
  share
  party {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchHolderFragment, unknown>;
export const WorkbenchAssetRightFragmentDoc = gql`
    fragment WorkbenchAssetRight on AssetRight {
  id
  kind
  validFrom
  validTo
  knownFrom
  knownTo
  holders {
    ...WorkbenchHolder
  }
  event {
    id
    kind
    documentNumber
    reason
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetRightFragment, unknown>;
export const WorkbenchLineageFragmentDoc = gql`
    fragment WorkbenchLineage on AssetLineage {
  id
  kind
  happenedOn
  amount
  asset {
    id
    code
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchLineageFragment, unknown>;
export const WorkbenchAssetThenFragmentDoc = gql`
    fragment WorkbenchAssetThen on Asset {
  id
  code
  name
  class
  form
  state
  location
  quantity
  unit
  formedOn
  acceptedOn
  registeredOn
  confirmedOn
  certifiedOn
  certificateNumber
  handedOverOn
  pledgedUntil
  originalValue
  netValue
  ownerKind
  ownerLevel
  inherited
  inheritedProof
  note
  isSample
  nextUpkeepDueOn
  place {
    id
    path
  }
  upkeepHolder {
    id
    name
  }
  handover {
    id
    giver
    giverSignedBy
    receiver {
      id
      name
    }
    receiverSignedBy
    listNumber
  }
  rights {
    ...WorkbenchAssetRight
  }
  duties {
    id
    level
    unit
    personName
    title {
      zh
      en
    }
  }
  predecessors {
    ...WorkbenchLineage
  }
  successors {
    ...WorkbenchLineage
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetThenFragment, unknown>;
export const WorkbenchAssetPartyFragmentDoc = gql`
    fragment WorkbenchAssetParty on Party {
  id
  name
  kind
}
    ` as unknown as DocumentNode<WorkbenchAssetPartyFragment, unknown>;
export const WorkbenchUpkeepPlanFragmentDoc = gql`
    fragment WorkbenchUpkeepPlan on UpkeepPlan {
  id
  version
  duties
  rhythm
  yearlyCost
  moneySource
  beginsOn
  endsOn
  endedReason
  nextDueOn
  party {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchUpkeepPlanFragment, unknown>;
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
  withdrawal {
    id
    reason
    withdrawnOn
    withdrawnBy {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAttachmentFragment, unknown>;
export const WorkbenchUpkeepRecordFragmentDoc = gql`
    fragment WorkbenchUpkeepRecord on UpkeepRecord {
  id
  dueOn
  doneOn
  doneBy
  cost
  note
  proof
  attachment {
    ...WorkbenchAttachment
  }
}
    ` as unknown as DocumentNode<WorkbenchUpkeepRecordFragment, unknown>;
export const WorkbenchInspectionFragmentDoc = gql`
    fragment WorkbenchInspection on Inspection {
  id
  kind
  inspectedOn
  finding
  opinion
  proof
  proposes
  quantityFound
  by {
    id
    name
  }
  attachment {
    ...WorkbenchAttachment
  }
}
    ` as unknown as DocumentNode<WorkbenchInspectionFragment, unknown>;
export const WorkbenchAssetPageInfoFragmentDoc = gql`
    fragment WorkbenchAssetPageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    ` as unknown as DocumentNode<WorkbenchAssetPageInfoFragment, unknown>;
export const WorkbenchUpkeepTasksFragmentDoc = gql`
    fragment WorkbenchUpkeepTasks on UpkeepTaskConnection {
  totalCount
  pageInfo {
    ...WorkbenchAssetPageInfo
  }
  nodes {
    kind
    level
    beginsOn
    dueOn
    daysOverdue
    plan {
      id
      duties
    }
    asset {
      ...WorkbenchAssetName
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchUpkeepTasksFragment, unknown>;
export const WorkbenchClaimRowFragmentDoc = gql`
    fragment WorkbenchClaimRow on Claim {
  id
  kind
  purpose
  amount
  payee
  applicantUnit
  state
  stateSince
  isRetention
  isSample
  project {
    id
    name
    year
    place {
      id
      name
      path
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchClaimRowFragment, unknown>;
export const WorkbenchProofKindFragmentDoc = gql`
    fragment WorkbenchProofKind on ProofKind {
  id
  code
  zh
  en
  requiredFor
}
    ` as unknown as DocumentNode<WorkbenchProofKindFragment, unknown>;
export const WorkbenchClaimedProjectFragmentDoc = gql`
    fragment WorkbenchClaimedProject on Project {
  id
  name
  year
  state
  physicalPercent
  implementingUnit
  place {
    id
    name
    path
  }
  money {
    allocated
    released
    paid
    unpaid
    balance
  }
  settlement {
    id
    amount
  }
  contracts {
    id
    number
    party
    currentAmount
    retentionPercent
  }
  allocations(first: 100) {
    nodes {
      id
      allocatedOn
      approvalNumber
      reversal {
        id
      }
      money {
        allocated
        released
        paid
        unpaid
      }
      line {
        id
        level
        channel
        task
        document {
          id
          number
          title
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchClaimedProjectFragment, unknown>;
export const WorkbenchClaimFragmentDoc = gql`
    fragment WorkbenchClaim on Claim {
  id
  version
  kind
  purpose
  amount
  payee
  payeeAccount
  applicantUnit
  contractId
  isRetention
  state
  stateSince
  returnReason
  recordedAt
  isSample
  proofs {
    id
    reference
    kind {
      id
      code
    }
    attachment {
      id
      name
      url
      size
      mediaType
      uploadedAt
      uploadedBy {
        id
        name
      }
    }
  }
  acts {
    id
    move
    duty
    fromState
    toState
    role
    businessDate
    recordedAt
    opinion
    by {
      id
      name
    }
    for {
      id
      name
    }
  }
  project {
    ...WorkbenchClaimedProject
  }
}
    ` as unknown as DocumentNode<WorkbenchClaimFragment, unknown>;
export const WorkbenchPaymentRowFragmentDoc = gql`
    fragment WorkbenchPaymentRow on Payment {
  id
  paidOn
  amount
  payee
  payeeAccount
  voucherNumber
  isRetention
  reversal {
    id
    reason
    reversedOn
  }
  allocation {
    id
    line {
      id
      level
      channel
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPaymentRowFragment, unknown>;
export const WorkbenchPaymentEntryFragmentDoc = gql`
    fragment WorkbenchPaymentEntry on LedgerEntry {
  id
  act
  amount
  businessDate
  recordedAt
  reason
  postings {
    id
    amount
    from {
      id
      address
      stage
    }
    to {
      id
      address
      stage
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPaymentEntryFragment, unknown>;
export const WorkbenchFundsLineNameFragmentDoc = gql`
    fragment WorkbenchFundsLineName on FundLine {
  id
  level
  channel
  task
  purpose
  document {
    id
    number
    title
    year
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsLineNameFragment, unknown>;
export const WorkbenchFundsAllocationNameFragmentDoc = gql`
    fragment WorkbenchFundsAllocationName on Allocation {
  id
  allocatedOn
  amount
  approvalNumber
  project {
    id
    name
  }
  line {
    ...WorkbenchFundsLineName
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsAllocationNameFragment, unknown>;
export const WorkbenchFundsAllocationRowFragmentDoc = gql`
    fragment WorkbenchFundsAllocationRow on Allocation {
  ...WorkbenchFundsAllocationName
  year
  disposition
  place {
    id
    name
  }
  money {
    released
    unreleased
    paid
    balance
  }
  sourceAdjustment {
    id
  }
  reversal {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsAllocationRowFragment, unknown>;
export const WorkbenchFundsAdjustmentFragmentDoc = gql`
    fragment WorkbenchFundsAdjustment on Adjustment {
  id
  amount
  adjustedOn
  decisionNumber
  decisionDate
  reason
  from {
    ...WorkbenchFundsAllocationName
  }
  to {
    ...WorkbenchFundsAllocationName
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsAdjustmentFragment, unknown>;
export const WorkbenchFundsDisbursementFragmentDoc = gql`
    fragment WorkbenchFundsDisbursement on Disbursement {
  id
  amount
  releasedOn
  voucherNumber
  receivingUnit
  entry {
    id
  }
  reversal {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsDisbursementFragment, unknown>;
export const WorkbenchChainedDocumentFragmentDoc = gql`
    fragment WorkbenchChainedDocument on FundDocument {
  id
  number
  title
  issuingBody
  issuedOn
  amount
}
    ` as unknown as DocumentNode<WorkbenchChainedDocumentFragment, unknown>;
export const WorkbenchFundsTraceFragmentDoc = gql`
    fragment WorkbenchFundsTrace on FundTrace {
  amount
  notReceived
  returned
  consolidated
  unallocated
  unpaid
  paid
  formed
  notFormed
  expensed
  residual
  projects(first: 100) {
    totalCount
    nodes {
      allocated
      paid
      unpaid
      formed
      expensed
      notFormed
      project {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsTraceFragment, unknown>;
export const WorkbenchFundsPageInfoFragmentDoc = gql`
    fragment WorkbenchFundsPageInfo on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    ` as unknown as DocumentNode<WorkbenchFundsPageInfoFragment, unknown>;
export const WorkbenchFundsLineMoneyFragmentDoc = gql`
    fragment WorkbenchFundsLineMoney on LineMoney {
  received
  allocated
  unallocated
  surplusReturned
  released
  unreleased
  paid
  unpaid
}
    ` as unknown as DocumentNode<WorkbenchFundsLineMoneyFragment, unknown>;
export const WorkbenchFundsAllocationMoneyFragmentDoc = gql`
    fragment WorkbenchFundsAllocationMoney on AllocationMoney {
  allocated
  reclaimed
  adjustedOut
  released
  unreleased
  paid
  unpaid
  balance
}
    ` as unknown as DocumentNode<WorkbenchFundsAllocationMoneyFragment, unknown>;
export const WorkbenchFundsAccountNameFragmentDoc = gql`
    fragment WorkbenchFundsAccountName on LedgerAccount {
  id
  address
  kind
  stage
  holder
  origin
  year
}
    ` as unknown as DocumentNode<WorkbenchFundsAccountNameFragment, unknown>;
export const WorkbenchFundsConsolidationFragmentDoc = gql`
    fragment WorkbenchFundsConsolidation on Consolidation {
  id
  amount
  consolidatedOn
  decisionNumber
  decisionDate
  reason
  fromLine {
    ...WorkbenchFundsLineName
  }
  toLine {
    ...WorkbenchFundsLineName
  }
  entry {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsConsolidationFragment, unknown>;
export const WorkbenchFundsCarryOverFragmentDoc = gql`
    fragment WorkbenchFundsCarryOver on CarryOver {
  id
  carriedOn
  firstYear
  fromYear
  toYear
  unallocated
  unreleased
  unpaid
  reason
  line {
    ...WorkbenchFundsLineName
  }
  allocation {
    id
    project {
      id
      name
    }
  }
  entry {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFundsCarryOverFragment, unknown>;
export const WorkbenchNextStepFragmentDoc = gql`
    fragment WorkbenchNextStep on Project {
  id
  name
  state
  dueOn
  overdue
  plannedFinish
  place {
    id
    name
    path
  }
  availableMoves(fromHere: true) {
    move
    allowed
    dueOn
    refusal {
      code
      basis
      message {
        zh
        en
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchNextStepFragment, unknown>;
export const WorkbenchHomeAssetCountFragmentDoc = gql`
    fragment WorkbenchHomeAssetCount on AssetCount {
  id
  key
  name
  count
  originalValue
  netValue
  confirmedCount
  confirmedRate
}
    ` as unknown as DocumentNode<WorkbenchHomeAssetCountFragment, unknown>;
export const WorkbenchTaskFragmentDoc = gql`
    fragment WorkbenchTask on Task {
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
      path
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchTaskFragment, unknown>;
export const WorkbenchPlaceFragmentDoc = gql`
    fragment WorkbenchPlace on Place {
  id
  code
  name
  path
}
    ` as unknown as DocumentNode<WorkbenchPlaceFragment, unknown>;
export const WorkbenchOversightHolderFragmentDoc = gql`
    fragment WorkbenchOversightHolder on Party {
  id
  name
  kind
  place {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchOversightHolderFragment, unknown>;
export const WorkbenchRegisterSumFragmentDoc = gql`
    fragment WorkbenchRegisterSum on RegisterSum {
  count
  originalValue
  netValue
}
    ` as unknown as DocumentNode<WorkbenchRegisterSumFragment, unknown>;
export const WorkbenchDifferenceFragmentDoc = gql`
    fragment WorkbenchDifference on RegisterDifference {
  placeCode
  right
  place {
    id
    name
    path
  }
  department {
    id
    name
  }
  party {
    ...WorkbenchOversightHolder
  }
  from {
    asOf
  }
  to {
    asOf
  }
  opening {
    ...WorkbenchRegisterSum
  }
  added {
    ...WorkbenchRegisterSum
  }
  gone {
    ...WorkbenchRegisterSum
  }
  changed {
    ...WorkbenchRegisterSum
  }
  closing {
    ...WorkbenchRegisterSum
  }
}
    ` as unknown as DocumentNode<WorkbenchDifferenceFragment, unknown>;
export const WorkbenchDifferenceSideFragmentDoc = gql`
    fragment WorkbenchDifferenceSide on Asset {
  id
  name
  state
  class
  quantity
  unit
  location
  owners {
    id
    share
    party {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDifferenceSideFragment, unknown>;
export const WorkbenchDifferenceLinesFragmentDoc = gql`
    fragment WorkbenchDifferenceLines on RegisterDifferenceLineConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    id
    kind
    code
    name
    columns
    originalBefore
    originalAfter
    moved
    netBefore
    netAfter
    before {
      ...WorkbenchDifferenceSide
    }
    after {
      ...WorkbenchDifferenceSide
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDifferenceLinesFragment, unknown>;
export const WorkbenchEvidencePackFragmentDoc = gql`
    fragment WorkbenchEvidencePack on EvidencePack {
  id
  subjectNoun
  subjectId
  subjectName
  asOf
  root
  files
  rowCount
  chainEntries
  sizeBytes
  purpose
  madeAt
  jsonUrl
  tarUrl
  drawnBy {
    id
    name
  }
  place {
    id
    name
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchEvidencePackFragment, unknown>;
export const WorkbenchMoneyRowFragmentDoc = gql`
    fragment WorkbenchMoneyRow on MoneyProgressRow {
  id
  key
  name
  base
  baseAmount
  received
  carriedIn
  allocated
  unallocated
  disbursed
  paid
  unspent
  expenditureProgress
  pointsAhead
  projectsInPlan
  projectsStarted
  projectsFinished
  onHand
}
    ` as unknown as DocumentNode<WorkbenchMoneyRowFragment, unknown>;
export const WorkbenchMoneyRowsFragmentDoc = gql`
    fragment WorkbenchMoneyRows on MoneyProgressRowConnection {
  totalCount
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
  nodes {
    ...WorkbenchMoneyRow
  }
}
    ` as unknown as DocumentNode<WorkbenchMoneyRowsFragment, unknown>;
export const WorkbenchMoneyAnswerFragmentDoc = gql`
    fragment WorkbenchMoneyAnswer on MoneyProgress {
  placeCode
  year
  asOf
  by
  base
  against
  paceMode
  timeProgress
}
    ` as unknown as DocumentNode<WorkbenchMoneyAnswerFragment, unknown>;
export const WorkbenchComparisonFragmentDoc = gql`
    fragment WorkbenchComparison on FigureComparison {
  numerator
  denominator
  computed
  difference
  verdict
}
    ` as unknown as DocumentNode<WorkbenchComparisonFragment, unknown>;
export const WorkbenchStatedFigureFragmentDoc = gql`
    fragment WorkbenchStatedFigure on StatedFigure {
  id
  reportName
  placeCode
  place {
    id
    name
  }
  year
  asOf
  indicator
  base
  levels
  channels
  stated
  unit
  verdict
  byOperands {
    ...WorkbenchComparison
  }
  byLedger {
    ...WorkbenchComparison
  }
}
    ` as unknown as DocumentNode<WorkbenchStatedFigureFragment, unknown>;
export const WorkbenchProjectRowFragmentDoc = gql`
    fragment WorkbenchProjectRow on Project {
  id
  name
  year
  state
  pool
  dueOn
  overdue
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
    ` as unknown as DocumentNode<WorkbenchProjectRowFragment, unknown>;
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
export const WorkbenchPlanRowFragmentDoc = gql`
    fragment WorkbenchPlanRow on YearPlan {
  id
  year
  number
  name
  state
  projectCount
  budget
  draftedOn
  announcedOn
  minutesNumber
}
    ` as unknown as DocumentNode<WorkbenchPlanRowFragment, unknown>;
export const WorkbenchChangeFragmentDoc = gql`
    fragment WorkbenchChange on ChangeRequest {
  id
  kind
  state
  reason
  requestedOn
  decidedOn
  minutesNumber
  minutesDate
  opinion
  editionBefore
  editionAfter
  proposed {
    name
    content
    plannedStart
    plannedFinish
    implementingUnit
    placeCode
    budget
    targets {
      kind
      name
      value
    }
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchChangeFragment, unknown>;
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
export const WorkbenchNoticeFragmentDoc = gql`
    fragment WorkbenchNotice on Notice {
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
  daysLeft
  unit
  standing
  withdrawal {
    id
    reason
    withdrawnOn
    withdrawnBy {
      id
      name
    }
  }
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
      objectorContact
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
    ` as unknown as DocumentNode<WorkbenchNoticeFragment, unknown>;
export const WorkbenchTagRowFragmentDoc = gql`
    fragment WorkbenchTagRow on VillageTag {
  id
  basis
  validFrom
  validTo
  endReason
  kind {
    id
    code
    zh
    en
  }
  place {
    id
    code
    name
    path
  }
  recordedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchTagRowFragment, unknown>;
export const WorkbenchPublicProjectRowFragmentDoc = gql`
    fragment WorkbenchPublicProjectRow on Project {
  id
  name
  year
  state
  pool
  budget
  planNumber
  planYear
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
}
    ` as unknown as DocumentNode<WorkbenchPublicProjectRowFragment, unknown>;
export const WorkbenchPublicPlanRowFragmentDoc = gql`
    fragment WorkbenchPublicPlanRow on YearPlan {
  id
  year
  number
  name
  announcedOn
  minutesNumber
  projectCount
  budget
  place {
    id
    name
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicPlanRowFragment, unknown>;
export const WorkbenchPublicNoticeRowFragmentDoc = gql`
    fragment WorkbenchPublicNoticeRow on Notice {
  id
  title
  kind
  purpose
  level
  publishedOn
  lastDay
  standing
  daysLeft
  unit
  place {
    id
    code
    name
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicNoticeRowFragment, unknown>;
export const WorkbenchPublicPlaceFragmentDoc = gql`
    fragment WorkbenchPublicPlace on Place {
  id
  code
  name
  level
  path
}
    ` as unknown as DocumentNode<WorkbenchPublicPlaceFragment, unknown>;
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
export const WorkbenchAccountDocument = gql`
    query workbenchAccount {
  viewer {
    mustChangePassword
    person {
      id
      name
      account {
        login
        isSample
      }
      place {
        id
        path
      }
    }
    posts {
      ...WorkbenchPost
      validFrom
    }
    personalTokens {
      id
      name
      createdAt
      expiresOn
      lastUsedAt
      revokedAt
    }
  }
}
    ${WorkbenchPostFragmentDoc}` as unknown as DocumentNode<WorkbenchAccountQuery, WorkbenchAccountQueryVariables>;
export const WorkbenchMyPostsDocument = gql`
    query workbenchMyPosts($personId: ID!) {
  posts(filter: {personId: $personId}, order: NEWEST, first: 100) {
    nodes {
      ...WorkbenchPostWithSubstitutes
    }
  }
}
    ${WorkbenchPostWithSubstitutesFragmentDoc}` as unknown as DocumentNode<WorkbenchMyPostsQuery, WorkbenchMyPostsQueryVariables>;
export const WorkbenchChangePasswordDocument = gql`
    mutation workbenchChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    mustChangePassword
  }
}
    ` as unknown as DocumentNode<WorkbenchChangePasswordMutation, WorkbenchChangePasswordMutationVariables>;
export const WorkbenchCreateTokenDocument = gql`
    mutation workbenchCreateToken($input: CreatePersonalTokenInput!) {
  createPersonalToken(input: $input) {
    secret
    personalToken {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchCreateTokenMutation, WorkbenchCreateTokenMutationVariables>;
export const WorkbenchRevokeTokenDocument = gql`
    mutation workbenchRevokeToken($input: RevokePersonalTokenInput!) {
  revokePersonalToken(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRevokeTokenMutation, WorkbenchRevokeTokenMutationVariables>;
export const WorkbenchDepartmentListDocument = gql`
    query workbenchDepartmentList($order: DepartmentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  departments(
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
      shortName
      kind
      isLeadBureau
      place {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDepartmentListQuery, WorkbenchDepartmentListQueryVariables>;
export const WorkbenchOpenDepartmentDocument = gql`
    mutation workbenchOpenDepartment($input: OpenDepartmentInput!) {
  openDepartment(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchOpenDepartmentMutation, WorkbenchOpenDepartmentMutationVariables>;
export const WorkbenchPeopleDocument = gql`
    query workbenchPeople($filter: PersonFilter, $order: PersonOrder, $first: Int, $after: String, $last: Int, $before: String) {
  people(
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
      ...WorkbenchPersonInList
    }
  }
}
    ${WorkbenchPersonInListFragmentDoc}` as unknown as DocumentNode<WorkbenchPeopleQuery, WorkbenchPeopleQueryVariables>;
export const WorkbenchPersonDocument = gql`
    query workbenchPerson($id: ID!, $name: String) {
  posts(filter: {personId: $id}, order: NEWEST, first: 100) {
    nodes {
      ...WorkbenchPostWithSubstitutes
      person {
        ...WorkbenchPersonOnPage
      }
    }
  }
  people(filter: {nameContains: $name}, order: NEWEST, first: 50) {
    nodes {
      ...WorkbenchPersonOnPage
    }
  }
}
    ${WorkbenchPostWithSubstitutesFragmentDoc}
${WorkbenchPersonOnPageFragmentDoc}` as unknown as DocumentNode<WorkbenchPersonQuery, WorkbenchPersonQueryVariables>;
export const WorkbenchPeopleToChooseDocument = gql`
    query workbenchPeopleToChoose($text: String) {
  people(filter: {nameContains: $text, active: true}, first: 30) {
    nodes {
      id
      name
      place {
        id
        name
      }
      posts {
        id
        role
        validFrom
        validTo
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPeopleToChooseQuery, WorkbenchPeopleToChooseQueryVariables>;
export const WorkbenchOpenAccountDocument = gql`
    mutation workbenchOpenAccount($input: OpenAccountInput!) {
  openAccount(input: $input) {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchOpenAccountMutation, WorkbenchOpenAccountMutationVariables>;
export const WorkbenchCloseAccountDocument = gql`
    mutation workbenchCloseAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCloseAccountMutation, WorkbenchCloseAccountMutationVariables>;
export const WorkbenchResetPasswordDocument = gql`
    mutation workbenchResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchResetPasswordMutation, WorkbenchResetPasswordMutationVariables>;
export const WorkbenchPolicyKeysDocument = gql`
    query workbenchPolicyKeys {
  policyKeys {
    key
    zh
    en
    kind
    form
    choices {
      choice
      meaning
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPolicyKeysQuery, WorkbenchPolicyKeysQueryVariables>;
export const WorkbenchPolicyHereDocument = gql`
    query workbenchPolicyHere($key: String!, $placeCode: String!, $year: Int, $level: FundSourceLevel, $on: LocalDate) {
  policy(key: $key, placeCode: $placeCode, year: $year, level: $level, on: $on) {
    ...WorkbenchPolicy
  }
}
    ${WorkbenchPolicyFragmentDoc}` as unknown as DocumentNode<WorkbenchPolicyHereQuery, WorkbenchPolicyHereQueryVariables>;
export const WorkbenchPolicyHistoryDocument = gql`
    query workbenchPolicyHistory($key: String!, $first: Int, $after: String, $last: Int, $before: String) {
  policies(
    filter: {keys: [$key]}
    order: VALID_FROM_DESC
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
      ...WorkbenchPolicy
      reason
      recordedAt
      replacedBy {
        id
        validFrom
      }
    }
  }
}
    ${WorkbenchPolicyFragmentDoc}` as unknown as DocumentNode<WorkbenchPolicyHistoryQuery, WorkbenchPolicyHistoryQueryVariables>;
export const WorkbenchPolicySetByDocument = gql`
    query workbenchPolicySetBy($id: ID!) {
  trail(objectId: $id, first: 20) {
    nodes {
      id
      verb
      byName
      forName
      changes
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPolicySetByQuery, WorkbenchPolicySetByQueryVariables>;
export const WorkbenchSetPolicyDocument = gql`
    mutation workbenchSetPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchSetPolicyMutation, WorkbenchSetPolicyMutationVariables>;
export const WorkbenchPostsDocument = gql`
    query workbenchPosts($filter: PostFilter, $order: PostOrder, $first: Int, $after: String, $last: Int, $before: String) {
  posts(
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
      ...WorkbenchPostWithSubstitutes
      person {
        id
        name
      }
    }
  }
}
    ${WorkbenchPostWithSubstitutesFragmentDoc}` as unknown as DocumentNode<WorkbenchPostsQuery, WorkbenchPostsQueryVariables>;
export const WorkbenchGrantPostDocument = gql`
    mutation workbenchGrantPost($input: GrantPostInput!) {
  grantPost(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchGrantPostMutation, WorkbenchGrantPostMutationVariables>;
export const WorkbenchEndPostDocument = gql`
    mutation workbenchEndPost($input: EndPostInput!) {
  endPost(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchEndPostMutation, WorkbenchEndPostMutationVariables>;
export const WorkbenchAppointSubstituteDocument = gql`
    mutation workbenchAppointSubstitute($input: AppointSubstituteInput!) {
  appointSubstitute(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAppointSubstituteMutation, WorkbenchAppointSubstituteMutationVariables>;
export const WorkbenchEndSubstitutionDocument = gql`
    mutation workbenchEndSubstitution($input: EndSubstitutionInput!) {
  endSubstitution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchEndSubstitutionMutation, WorkbenchEndSubstitutionMutationVariables>;
export const WorkbenchConfirmRightsDocument = gql`
    mutation workbenchConfirmRights($input: ConfirmRightsInput!) {
  confirmRights(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchConfirmRightsMutation, WorkbenchConfirmRightsMutationVariables>;
export const WorkbenchCertifyAssetDocument = gql`
    mutation workbenchCertifyAsset($input: CertifyAssetInput!) {
  certifyAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCertifyAssetMutation, WorkbenchCertifyAssetMutationVariables>;
export const WorkbenchHandOverAssetDocument = gql`
    mutation workbenchHandOverAsset($input: HandOverAssetInput!) {
  handOverAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchHandOverAssetMutation, WorkbenchHandOverAssetMutationVariables>;
export const WorkbenchTransferRightsDocument = gql`
    mutation workbenchTransferRights($input: TransferRightsInput!) {
  transferRights(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchTransferRightsMutation, WorkbenchTransferRightsMutationVariables>;
export const WorkbenchCorrectRightsDocument = gql`
    mutation workbenchCorrectRights($input: CorrectRightsInput!) {
  correctRights(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCorrectRightsMutation, WorkbenchCorrectRightsMutationVariables>;
export const WorkbenchPledgeAssetDocument = gql`
    mutation workbenchPledgeAsset($input: PledgeAssetInput!) {
  pledgeAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchPledgeAssetMutation, WorkbenchPledgeAssetMutationVariables>;
export const WorkbenchReleasePledgeDocument = gql`
    mutation workbenchReleasePledge($input: ReleasePledgeInput!) {
  releasePledge(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReleasePledgeMutation, WorkbenchReleasePledgeMutationVariables>;
export const WorkbenchChangeAssetClassDocument = gql`
    mutation workbenchChangeAssetClass($input: ChangeAssetClassInput!) {
  changeAssetClass(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchChangeAssetClassMutation, WorkbenchChangeAssetClassMutationVariables>;
export const WorkbenchChangeAssetValueDocument = gql`
    mutation workbenchChangeAssetValue($input: ChangeAssetValueInput!) {
  changeAssetValue(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchChangeAssetValueMutation, WorkbenchChangeAssetValueMutationVariables>;
export const WorkbenchSplitAssetDocument = gql`
    mutation workbenchSplitAsset($input: SplitAssetInput!) {
  splitAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchSplitAssetMutation, WorkbenchSplitAssetMutationVariables>;
export const WorkbenchMergeAssetsDocument = gql`
    mutation workbenchMergeAssets($input: MergeAssetsInput!) {
  mergeAssets(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchMergeAssetsMutation, WorkbenchMergeAssetsMutationVariables>;
export const WorkbenchConsumeAssetDocument = gql`
    mutation workbenchConsumeAsset($input: ConsumeAssetInput!) {
  consumeAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchConsumeAssetMutation, WorkbenchConsumeAssetMutationVariables>;
export const WorkbenchAssignDutiesDocument = gql`
    mutation workbenchAssignDuties($input: AssignDutiesInput!) {
  assignDuties(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAssignDutiesMutation, WorkbenchAssignDutiesMutationVariables>;
export const WorkbenchOperateAssetDocument = gql`
    mutation workbenchOperateAsset($input: OperateAssetInput!) {
  operateAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchOperateAssetMutation, WorkbenchOperateAssetMutationVariables>;
export const WorkbenchFindIdleDocument = gql`
    mutation workbenchFindIdle($input: ReasonedConditionInput!) {
  findIdle(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFindIdleMutation, WorkbenchFindIdleMutationVariables>;
export const WorkbenchFindInefficientDocument = gql`
    mutation workbenchFindInefficient($input: ReasonedConditionInput!) {
  findInefficient(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFindInefficientMutation, WorkbenchFindInefficientMutationVariables>;
export const WorkbenchFindDamagedDocument = gql`
    mutation workbenchFindDamaged($input: ReasonedConditionInput!) {
  findDamaged(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFindDamagedMutation, WorkbenchFindDamagedMutationVariables>;
export const WorkbenchResumeAssetDocument = gql`
    mutation workbenchResumeAsset($input: ReasonedConditionInput!) {
  resumeAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchResumeAssetMutation, WorkbenchResumeAssetMutationVariables>;
export const WorkbenchRevitaliseAssetDocument = gql`
    mutation workbenchRevitaliseAsset($input: RevitaliseAssetInput!) {
  revitaliseAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRevitaliseAssetMutation, WorkbenchRevitaliseAssetMutationVariables>;
export const WorkbenchPlanUpkeepDocument = gql`
    mutation workbenchPlanUpkeep($input: PlanUpkeepInput!) {
  planUpkeep(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchPlanUpkeepMutation, WorkbenchPlanUpkeepMutationVariables>;
export const WorkbenchEndUpkeepPlanDocument = gql`
    mutation workbenchEndUpkeepPlan($input: EndUpkeepPlanInput!) {
  endUpkeepPlan(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchEndUpkeepPlanMutation, WorkbenchEndUpkeepPlanMutationVariables>;
export const WorkbenchRecordUpkeepDocument = gql`
    mutation workbenchRecordUpkeep($input: RecordUpkeepInput!) {
  recordUpkeep(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRecordUpkeepMutation, WorkbenchRecordUpkeepMutationVariables>;
export const WorkbenchInspectAssetDocument = gql`
    mutation workbenchInspectAsset($input: InspectAssetInput!) {
  inspectAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchInspectAssetMutation, WorkbenchInspectAssetMutationVariables>;
export const WorkbenchSignLeaseDocument = gql`
    mutation workbenchSignLease($input: SignLeaseInput!) {
  signLease(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchSignLeaseMutation, WorkbenchSignLeaseMutationVariables>;
export const WorkbenchCloseLeaseDocument = gql`
    mutation workbenchCloseLease($input: CloseLeaseInput!) {
  closeLease(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCloseLeaseMutation, WorkbenchCloseLeaseMutationVariables>;
export const WorkbenchReceiveIncomeDocument = gql`
    mutation workbenchReceiveIncome($input: ReceiveIncomeInput!) {
  receiveIncome(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReceiveIncomeMutation, WorkbenchReceiveIncomeMutationVariables>;
export const WorkbenchReverseIncomeDocument = gql`
    mutation workbenchReverseIncome($input: ReverseIncomeInput!) {
  reverseIncome(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReverseIncomeMutation, WorkbenchReverseIncomeMutationVariables>;
export const WorkbenchDraftDistributionDocument = gql`
    mutation workbenchDraftDistribution($input: DraftDistributionInput!) {
  draftDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchDraftDistributionMutation, WorkbenchDraftDistributionMutationVariables>;
export const WorkbenchAmendDistributionDocument = gql`
    mutation workbenchAmendDistribution($input: AmendDistributionInput!) {
  amendDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAmendDistributionMutation, WorkbenchAmendDistributionMutationVariables>;
export const WorkbenchDecideDistributionDocument = gql`
    mutation workbenchDecideDistribution($input: DecideDistributionInput!) {
  decideDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchDecideDistributionMutation, WorkbenchDecideDistributionMutationVariables>;
export const WorkbenchReviewDistributionDocument = gql`
    mutation workbenchReviewDistribution($input: ReviewDistributionInput!) {
  reviewDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReviewDistributionMutation, WorkbenchReviewDistributionMutationVariables>;
export const WorkbenchReturnDistributionDocument = gql`
    mutation workbenchReturnDistribution($input: ReturnDistributionInput!) {
  returnDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReturnDistributionMutation, WorkbenchReturnDistributionMutationVariables>;
export const WorkbenchFileDistributionDocument = gql`
    mutation workbenchFileDistribution($input: FileDistributionInput!) {
  fileDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchFileDistributionMutation, WorkbenchFileDistributionMutationVariables>;
export const WorkbenchPayDistributionDocument = gql`
    mutation workbenchPayDistribution($input: PayDistributionInput!) {
  payDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchPayDistributionMutation, WorkbenchPayDistributionMutationVariables>;
export const WorkbenchWithdrawDistributionDocument = gql`
    mutation workbenchWithdrawDistribution($input: ReturnDistributionInput!) {
  withdrawDistribution(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawDistributionMutation, WorkbenchWithdrawDistributionMutationVariables>;
export const WorkbenchRequestDisposalDocument = gql`
    mutation workbenchRequestDisposal($input: RequestDisposalInput!) {
  requestDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRequestDisposalMutation, WorkbenchRequestDisposalMutationVariables>;
export const WorkbenchValueDisposalDocument = gql`
    mutation workbenchValueDisposal($input: ValueDisposalInput!) {
  valueDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchValueDisposalMutation, WorkbenchValueDisposalMutationVariables>;
export const WorkbenchVoteDisposalDocument = gql`
    mutation workbenchVoteDisposal($input: VoteDisposalInput!) {
  voteDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchVoteDisposalMutation, WorkbenchVoteDisposalMutationVariables>;
export const WorkbenchReviewDisposalDocument = gql`
    mutation workbenchReviewDisposal($input: ReviewDisposalInput!) {
  reviewDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReviewDisposalMutation, WorkbenchReviewDisposalMutationVariables>;
export const WorkbenchApproveDisposalDocument = gql`
    mutation workbenchApproveDisposal($input: ApproveDisposalInput!) {
  approveDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchApproveDisposalMutation, WorkbenchApproveDisposalMutationVariables>;
export const WorkbenchConsentDisposalDocument = gql`
    mutation workbenchConsentDisposal($input: ConsentDisposalInput!) {
  consentDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchConsentDisposalMutation, WorkbenchConsentDisposalMutationVariables>;
export const WorkbenchCompleteDisposalDocument = gql`
    mutation workbenchCompleteDisposal($input: CompleteDisposalInput!) {
  completeDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCompleteDisposalMutation, WorkbenchCompleteDisposalMutationVariables>;
export const WorkbenchRejectDisposalDocument = gql`
    mutation workbenchRejectDisposal($input: CloseDisposalInput!) {
  rejectDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRejectDisposalMutation, WorkbenchRejectDisposalMutationVariables>;
export const WorkbenchWithdrawDisposalDocument = gql`
    mutation workbenchWithdrawDisposal($input: CloseDisposalInput!) {
  withdrawDisposal(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawDisposalMutation, WorkbenchWithdrawDisposalMutationVariables>;
export const WorkbenchRegisterInheritedAssetDocument = gql`
    mutation workbenchRegisterInheritedAsset($input: RegisterInheritedAssetInput!) {
  registerInheritedAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRegisterInheritedAssetMutation, WorkbenchRegisterInheritedAssetMutationVariables>;
export const WorkbenchRegisterAssetsDocument = gql`
    mutation workbenchRegisterAssets($input: RegisterAssetsInput!) {
  registerAssets(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRegisterAssetsMutation, WorkbenchRegisterAssetsMutationVariables>;
export const WorkbenchAddPartyDocument = gql`
    mutation workbenchAddParty($input: AddPartyInput!) {
  addParty(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAddPartyMutation, WorkbenchAddPartyMutationVariables>;
export const WorkbenchHandOnDutiesDocument = gql`
    mutation workbenchHandOnDuties($input: HandOnDutiesInput!) {
  handOnDuties(input: $input) {
    assets
    duties
    toPostId
  }
}
    ` as unknown as DocumentNode<WorkbenchHandOnDutiesMutation, WorkbenchHandOnDutiesMutationVariables>;
export const WorkbenchAssignDutiesToManyDocument = gql`
    mutation workbenchAssignDutiesToMany($input: AssignDutiesToManyInput!) {
  results: assignDutiesToMany(input: $input) {
    assetId
    asset {
      ...WorkbenchAssetName
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
}
    ${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchAssignDutiesToManyMutation, WorkbenchAssignDutiesToManyMutationVariables>;
export const WorkbenchAssetChoicesDocument = gql`
    query workbenchAssetChoices($text: String) {
  assets(filter: {text: $text}, first: 20) {
    nodes {
      id
      code
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetChoicesQuery, WorkbenchAssetChoicesQueryVariables>;
export const WorkbenchAssetDuesDocument = gql`
    query workbenchAssetDues($id: ID!) {
  asset(id: $id) {
    id
    leases(first: 5) {
      nodes {
        id
        number
        dues(first: 40) {
          nodes {
            id
            dueOn
            outstanding
            lapsedOn
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetDuesQuery, WorkbenchAssetDuesQueryVariables>;
export const WorkbenchDutyPostsDocument = gql`
    query workbenchDutyPosts($text: String) {
  people(filter: {nameContains: $text, active: true}, first: 20) {
    nodes {
      id
      name
      posts {
        id
        role
        place {
          id
          name
        }
        department {
          id
          shortName
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDutyPostsQuery, WorkbenchDutyPostsQueryVariables>;
export const WorkbenchAssetDisposalsDocument = gql`
    query workbenchAssetDisposals($id: ID!) {
  asset(id: $id) {
    id
    disposals(first: 20) {
      nodes {
        ...WorkbenchDisposal
      }
    }
  }
}
    ${WorkbenchDisposalFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetDisposalsQuery, WorkbenchAssetDisposalsQueryVariables>;
export const WorkbenchDisposalsDocument = gql`
    query workbenchDisposals($filter: DisposalFilter, $order: DisposalOrder, $first: Int, $after: String, $last: Int, $before: String) {
  disposals(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchDisposalRow
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchDisposalRowFragmentDoc}
${WorkbenchDisposalFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchDisposalsQuery, WorkbenchDisposalsQueryVariables>;
export const WorkbenchMyDisposalsDocument = gql`
    query workbenchMyDisposals($first: Int, $after: String, $last: Int, $before: String) {
  disposals: myDisposals(
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchDisposalRow
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchDisposalRowFragmentDoc}
${WorkbenchDisposalFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchMyDisposalsQuery, WorkbenchMyDisposalsQueryVariables>;
export const WorkbenchDisposalDocument = gql`
    query workbenchDisposal($id: ID!) {
  disposal(id: $id) {
    ...WorkbenchDisposalRow
    version
    isCollective
    valuationNumber
    valuedBy
    valuedOn
    votesFor
    votesCast
    voteShare
    voteRecord
    votedOn
    reviewedOn
    approvedOn
    documentNumber
    consentedOn
    consentNumber
    closedOn
    closedReason
    proceedsReceivedOn
    proceedsUse
    noProceedsReason
    voucherNumber
    recipients {
      id
      amount
      party {
        id
        name
      }
    }
    acts {
      id
      move
      businessDate
      opinion
      role
      toState
      by {
        id
        name
      }
    }
    availableMoves {
      move
      allowed
      asks
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
    attachments(first: 30) {
      nodes {
        ...WorkbenchAttachment
      }
    }
  }
}
    ${WorkbenchDisposalRowFragmentDoc}
${WorkbenchDisposalFragmentDoc}
${WorkbenchAssetNameFragmentDoc}
${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchDisposalQuery, WorkbenchDisposalQueryVariables>;
export const WorkbenchAssetDutiesDocument = gql`
    query workbenchAssetDuties($id: ID!, $asOf: LocalDate, $knownAt: DateTime) {
  now: asset(id: $id) {
    id
    ladder {
      isComplete
      county {
        ...WorkbenchRung
      }
      township {
        ...WorkbenchRung
      }
      village {
        ...WorkbenchRung
      }
      public {
        ...WorkbenchRung
      }
    }
    dutiesHistory(first: 60) {
      nodes {
        ...WorkbenchDuty
      }
    }
  }
  seen: asset(id: $id, asOf: $asOf, knownAt: $knownAt) {
    id
    duties {
      ...WorkbenchDuty
    }
  }
}
    ${WorkbenchRungFragmentDoc}
${WorkbenchDutyFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetDutiesQuery, WorkbenchAssetDutiesQueryVariables>;
export const WorkbenchMyDutiesDocument = gql`
    query workbenchMyDuties($first: Int, $after: String, $last: Int, $before: String) {
  myDuties(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchDuty
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchDutyFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchMyDutiesQuery, WorkbenchMyDutiesQueryVariables>;
export const WorkbenchDutyGapsDocument = gql`
    query workbenchDutyGaps($filter: DutyGapFilter, $first: Int, $after: String, $last: Int, $before: String) {
  dutyGaps(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      missing
      since
      days
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchDutyGapsQuery, WorkbenchDutyGapsQueryVariables>;
export const WorkbenchExpiredMandatesDocument = gql`
    query workbenchExpiredMandates($filter: ExpiredMandateFilter, $first: Int, $after: String, $last: Int, $before: String) {
  expiredMandates(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      cause
      lastDay
      days
      duty {
        id
        level
        unit
        personName
        asset {
          ...WorkbenchAssetName
        }
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchExpiredMandatesQuery, WorkbenchExpiredMandatesQueryVariables>;
export const WorkbenchDutiesToHandOverDocument = gql`
    query workbenchDutiesToHandOver($placeCode: String!, $first: Int, $after: String, $last: Int, $before: String) {
  dutiesToHandOver(
    placeCode: $placeCode
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      assets
      duties
      lastDay
      daysLeft
      post {
        id
        role
        person {
          id
          name
        }
        place {
          id
          name
        }
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchDutiesToHandOverQuery, WorkbenchDutiesToHandOverQueryVariables>;
export const WorkbenchDutyStandingsDocument = gql`
    query workbenchDutyStandings($placeCode: String!, $first: Int, $after: String, $last: Int, $before: String) {
  dutyStandings(
    placeCode: $placeCode
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      assets
      withGaps
      expiredMandates
      place {
        id
        code
        name
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchDutyStandingsQuery, WorkbenchDutyStandingsQueryVariables>;
export const WorkbenchAssetIncomeDocument = gql`
    query workbenchAssetIncome($id: ID!) {
  asset(id: $id) {
    id
    income {
      year
      asOf
      due
      received
      arrears
      yearIncome
      distributed
      undistributed
      yieldPercent
    }
    leases(first: 20) {
      nodes {
        ...WorkbenchLease
      }
    }
    incomes(first: 50) {
      totalCount
      nodes {
        ...WorkbenchIncome
      }
    }
    distributions(first: 20) {
      nodes {
        ...WorkbenchDistribution
      }
    }
    colourChecks(first: 12) {
      nodes {
        id
        year
        quarter
        checkedOn
        ...WorkbenchColourOf
      }
    }
  }
}
    ${WorkbenchLeaseFragmentDoc}
${WorkbenchIncomeFragmentDoc}
${WorkbenchDistributionFragmentDoc}
${WorkbenchColourOfFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetIncomeQuery, WorkbenchAssetIncomeQueryVariables>;
export const WorkbenchLeaseDocument = gql`
    query workbenchLease($id: ID!) {
  lease(id: $id) {
    ...WorkbenchLease
    signedOn
    inAdvance
    note
    closedReason
    asset {
      ...WorkbenchAssetName
    }
    dues(first: 100) {
      nodes {
        id
        number
        periodFrom
        periodTo
        dueOn
        amount
        received
        outstanding
        lapsedOn
      }
    }
    incomes(first: 100) {
      nodes {
        ...WorkbenchIncome
      }
    }
    attachments(first: 30) {
      nodes {
        ...WorkbenchAttachment
      }
    }
  }
}
    ${WorkbenchLeaseFragmentDoc}
${WorkbenchAssetNameFragmentDoc}
${WorkbenchIncomeFragmentDoc}
${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchLeaseQuery, WorkbenchLeaseQueryVariables>;
export const WorkbenchDistributionDocument = gql`
    query workbenchDistribution($id: ID!) {
  distribution(id: $id) {
    ...WorkbenchDistribution
    version
    note
    decidedOn
    decisionRecord
    reviewedOn
    filedOn
    filingNumber
    voucherNumber
    returnReason
    asset {
      ...WorkbenchAssetName
    }
    shares {
      id
      use
      recipient
      amount
    }
    acts(first: 50) {
      nodes {
        id
        move
        businessDate
        opinion
        role
        toState
        by {
          id
          name
        }
      }
    }
    availableMoves {
      ...WorkbenchDistributionMove
    }
    notices(first: 5) {
      nodes {
        id
        title
        publishedOn
        lastDay
        standing
      }
    }
    attachments(first: 30) {
      nodes {
        ...WorkbenchAttachment
      }
    }
  }
}
    ${WorkbenchDistributionFragmentDoc}
${WorkbenchAssetNameFragmentDoc}
${WorkbenchDistributionMoveFragmentDoc}
${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchDistributionQuery, WorkbenchDistributionQueryVariables>;
export const WorkbenchLeasesDocument = gql`
    query workbenchLeases($filter: LeaseFilter, $first: Int, $after: String, $last: Int, $before: String) {
  leases(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchLease
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchLeaseFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLeasesQuery, WorkbenchLeasesQueryVariables>;
export const WorkbenchIncomesDocument = gql`
    query workbenchIncomes($filter: IncomeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  incomes(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchIncome
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchIncomeFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchIncomesQuery, WorkbenchIncomesQueryVariables>;
export const WorkbenchIncomeArrearsDocument = gql`
    query workbenchIncomeArrears($filter: ArrearFilter, $first: Int, $after: String, $last: Int, $before: String) {
  incomeArrears(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      dueOn
      days
      amount
      received
      outstanding
      due {
        id
        lease {
          id
          number
          lessee {
            id
            name
          }
        }
        asset {
          ...WorkbenchAssetName
        }
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchIncomeArrearsQuery, WorkbenchIncomeArrearsQueryVariables>;
export const WorkbenchDistributionsDocument = gql`
    query workbenchDistributions($filter: DistributionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  distributions(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchDistribution
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchDistributionFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchDistributionsQuery, WorkbenchDistributionsQueryVariables>;
export const WorkbenchAssetYieldsDocument = gql`
    query workbenchAssetYields($year: Int!, $filter: YieldFilter, $first: Int, $after: String, $last: Int, $before: String) {
  assetYields(
    year: $year
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      originalValue
      yearIncome
      yieldPercent
      minPercent
      belowMin
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetYieldsQuery, WorkbenchAssetYieldsQueryVariables>;
export const WorkbenchPublishDistributionNoticeDocument = gql`
    mutation workbenchPublishDistributionNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchPublishDistributionNoticeMutation, WorkbenchPublishDistributionNoticeMutationVariables>;
export const WorkbenchAssetsDocument = gql`
    query workbenchAssets($filter: AssetFilter, $order: AssetOrder, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  assets(
    filter: $filter
    order: $order
    asOf: $asOf
    knownAt: $knownAt
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalOriginalValue
    totalNetValue
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      code
      name
      class
      form
      state
      inherited
      confirmedOn
      formedOn
      originalValue
      netValue
      place {
        id
        name
        path
      }
      owners {
        id
        share
        party {
          id
          name
        }
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetsQuery, WorkbenchAssetsQueryVariables>;
export const WorkbenchAssetCountsDocument = gql`
    query workbenchAssetCounts($by: AssetCountDimension!, $placeCode: String!, $classes: [AssetClass!], $states: [AssetState!], $asOf: LocalDate, $knownAt: DateTime) {
  assetCounts(
    by: $by
    placeCode: $placeCode
    classes: $classes
    states: $states
    asOf: $asOf
    knownAt: $knownAt
  ) {
    total {
      ...WorkbenchAssetCount
    }
    rows(first: 100) {
      nodes {
        ...WorkbenchAssetCount
      }
    }
  }
}
    ${WorkbenchAssetCountFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetCountsQuery, WorkbenchAssetCountsQueryVariables>;
export const WorkbenchAssetDocument = gql`
    query workbenchAsset($id: ID!) {
  asset(id: $id) {
    id
    code
    name
    class
    form
    state
    version
    placeCode
    formedOn
    registeredOn
    originalValue
    netValue
    pledgedUntil
    isSample
    proposedOwner {
      id
      name
    }
    upkeepHolder {
      id
      name
    }
    rights {
      ...WorkbenchAssetRight
    }
    availableMoves {
      move
      allowed
      asks
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
    disposals(first: 1) {
      nodes {
        id
        state
      }
    }
  }
}
    ${WorkbenchAssetRightFragmentDoc}
${WorkbenchHolderFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetQuery, WorkbenchAssetQueryVariables>;
export const WorkbenchAssetAtDocument = gql`
    query workbenchAssetAt($id: ID!, $asOf: LocalDate, $knownAt: DateTime) {
  asset(id: $id, asOf: $asOf, knownAt: $knownAt) {
    id
    ...WorkbenchAssetThen
  }
}
    ${WorkbenchAssetThenFragmentDoc}
${WorkbenchAssetRightFragmentDoc}
${WorkbenchHolderFragmentDoc}
${WorkbenchLineageFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetAtQuery, WorkbenchAssetAtQueryVariables>;
export const WorkbenchAssetRightsHistoryDocument = gql`
    query workbenchAssetRightsHistory($id: ID!) {
  asset(id: $id) {
    id
    formedOn
    rightsHistory(first: 100) {
      totalCount
      nodes {
        ...WorkbenchAssetRight
      }
    }
  }
}
    ${WorkbenchAssetRightFragmentDoc}
${WorkbenchHolderFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetRightsHistoryQuery, WorkbenchAssetRightsHistoryQueryVariables>;
export const WorkbenchAssetPartiesDocument = gql`
    query workbenchAssetParties($text: String, $kinds: [PartyKind!]) {
  parties(text: $text, kinds: $kinds, first: 30) {
    nodes {
      ...WorkbenchAssetParty
    }
  }
}
    ${WorkbenchAssetPartyFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetPartiesQuery, WorkbenchAssetPartiesQueryVariables>;
export const WorkbenchAssetPartyDocument = gql`
    query workbenchAssetParty($id: ID!) {
  party(id: $id) {
    ...WorkbenchAssetParty
  }
}
    ${WorkbenchAssetPartyFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetPartyQuery, WorkbenchAssetPartyQueryVariables>;
export const WorkbenchSettledProjectsDocument = gql`
    query workbenchSettledProjects($first: Int, $after: String, $last: Int, $before: String) {
  projects(
    filter: {states: [SETTLED]}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      name
      year
      place {
        id
        name
      }
      settlement {
        id
        amount
        settledOn
      }
      formation {
        id
        registeredOn
      }
      formsNoAssetReason
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchSettledProjectsQuery, WorkbenchSettledProjectsQueryVariables>;
export const WorkbenchProjectToRegisterDocument = gql`
    query workbenchProjectToRegister($id: ID!) {
  project(id: $id) {
    id
    name
    completion {
      id
      completedOn
    }
    settlement {
      id
      amount
      settledOn
    }
    formation {
      id
      registeredOn
    }
    expectedAssets(first: 50) {
      nodes {
        id
        name
        class
        quantity
        unit
        location
        withdrawnOn
        missing
        owner {
          id
          name
        }
        asset {
          id
          code
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectToRegisterQuery, WorkbenchProjectToRegisterQueryVariables>;
export const WorkbenchAssetTraceDocument = gql`
    query workbenchAssetTrace($id: ID!, $asOf: LocalDate, $knownAt: DateTime) {
  asset(id: $id, asOf: $asOf, knownAt: $knownAt) {
    id
    originalValue
    inheritedProof
    origins {
      id
      amount
      project {
        id
        name
      }
    }
    funding {
      total
      paid
      unpaid
      inherited
      residual
      parts {
        kind
        amount
        level
        channel
        project {
          id
          name
        }
        line {
          id
        }
        documentChain {
          id
          number
          title
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetTraceQuery, WorkbenchAssetTraceQueryVariables>;
export const WorkbenchAssetProjectMoneyDocument = gql`
    query workbenchAssetProjectMoney($id: ID!) {
  project(id: $id) {
    id
    name
    allocations(first: 50) {
      nodes {
        id
        allocatedOn
        approvalNumber
        amount
        line {
          id
          level
          channel
        }
      }
    }
    payments(first: 100) {
      nodes {
        id
        paidOn
        payee
        amount
        voucherNumber
        reversal {
          id
        }
        allocation {
          id
          approvalNumber
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetProjectMoneyQuery, WorkbenchAssetProjectMoneyQueryVariables>;
export const WorkbenchAssetTrailDocument = gql`
    query workbenchAssetTrail($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  asset(id: $id) {
    id
    events(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...WorkbenchAssetPageInfo
      }
      nodes {
        id
        number
        kind
        happenedOn
        recordedAt
        documentNumber
        reason
        role
        by {
          id
          name
        }
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetTrailQuery, WorkbenchAssetTrailQueryVariables>;
export const WorkbenchAssetVersionsDocument = gql`
    query workbenchAssetVersions($id: ID!) {
  asset(id: $id) {
    id
    versions(first: 60) {
      nodes {
        id
        class
        state
        name
        originalValue
        netValue
        validFrom
        validTo
        knownFrom
        knownTo
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchAssetVersionsQuery, WorkbenchAssetVersionsQueryVariables>;
export const WorkbenchAssetFilesDocument = gql`
    query workbenchAssetFiles($id: ID!) {
  asset(id: $id) {
    id
    attachments(first: 60) {
      nodes {
        ...WorkbenchAttachment
      }
    }
  }
}
    ${WorkbenchAttachmentFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetFilesQuery, WorkbenchAssetFilesQueryVariables>;
export const WorkbenchAssetUpkeepDocument = gql`
    query workbenchAssetUpkeep($id: ID!) {
  asset(id: $id) {
    id
    lastInspectedOn
    nextUpkeepDueOn
    upkeepPlans(first: 20) {
      nodes {
        ...WorkbenchUpkeepPlan
      }
    }
    upkeepRecords(first: 30) {
      totalCount
      nodes {
        ...WorkbenchUpkeepRecord
      }
    }
    inspections(first: 30) {
      totalCount
      nodes {
        ...WorkbenchInspection
      }
    }
  }
}
    ${WorkbenchUpkeepPlanFragmentDoc}
${WorkbenchUpkeepRecordFragmentDoc}
${WorkbenchAttachmentFragmentDoc}
${WorkbenchInspectionFragmentDoc}` as unknown as DocumentNode<WorkbenchAssetUpkeepQuery, WorkbenchAssetUpkeepQueryVariables>;
export const WorkbenchMyUpkeepTasksDocument = gql`
    query workbenchMyUpkeepTasks($first: Int, $after: String, $last: Int, $before: String) {
  tasks: myUpkeepTasks(first: $first, after: $after, last: $last, before: $before) {
    ...WorkbenchUpkeepTasks
  }
}
    ${WorkbenchUpkeepTasksFragmentDoc}
${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchMyUpkeepTasksQuery, WorkbenchMyUpkeepTasksQueryVariables>;
export const WorkbenchUpkeepDueDocument = gql`
    query workbenchUpkeepDue($filter: UpkeepTaskFilter, $first: Int, $after: String, $last: Int, $before: String) {
  tasks: upkeepDue(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    ...WorkbenchUpkeepTasks
  }
}
    ${WorkbenchUpkeepTasksFragmentDoc}
${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchUpkeepDueQuery, WorkbenchUpkeepDueQueryVariables>;
export const WorkbenchInspectionsDueDocument = gql`
    query workbenchInspectionsDue($filter: UpkeepTaskFilter, $first: Int, $after: String, $last: Int, $before: String) {
  tasks: inspectionsDue(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    ...WorkbenchUpkeepTasks
  }
}
    ${WorkbenchUpkeepTasksFragmentDoc}
${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchInspectionsDueQuery, WorkbenchInspectionsDueQueryVariables>;
export const WorkbenchInspectionsDocument = gql`
    query workbenchInspections($filter: InspectionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  inspections(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      ...WorkbenchInspection
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchInspectionFragmentDoc}
${WorkbenchAttachmentFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchInspectionsQuery, WorkbenchInspectionsQueryVariables>;
export const WorkbenchIdleAssetsDocument = gql`
    query workbenchIdleAssets($filter: IdleAssetFilter, $first: Int, $after: String, $last: Int, $before: String) {
  idleAssets(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchAssetPageInfo
    }
    nodes {
      id
      condition
      since
      days
      limitDays
      limitUnit
      isOverLimit
      asset {
        ...WorkbenchAssetName
      }
    }
  }
}
    ${WorkbenchAssetPageInfoFragmentDoc}
${WorkbenchAssetNameFragmentDoc}` as unknown as DocumentNode<WorkbenchIdleAssetsQuery, WorkbenchIdleAssetsQueryVariables>;
export const WorkbenchClaimedProjectDocument = gql`
    query workbenchClaimedProject($id: ID!) {
  project(id: $id) {
    ...WorkbenchClaimedProject
    attachments(first: 200) {
      nodes {
        id
        name
        kind
        withdrawal {
          id
        }
      }
    }
  }
  proofKinds {
    ...WorkbenchProofKind
  }
}
    ${WorkbenchClaimedProjectFragmentDoc}
${WorkbenchProofKindFragmentDoc}` as unknown as DocumentNode<WorkbenchClaimedProjectQuery, WorkbenchClaimedProjectQueryVariables>;
export const WorkbenchClaimToAmendDocument = gql`
    query workbenchClaimToAmend($id: ID!) {
  claim(id: $id) {
    ...WorkbenchClaim
  }
}
    ${WorkbenchClaimFragmentDoc}
${WorkbenchClaimedProjectFragmentDoc}` as unknown as DocumentNode<WorkbenchClaimToAmendQuery, WorkbenchClaimToAmendQueryVariables>;
export const WorkbenchFundedProjectsDocument = gql`
    query workbenchFundedProjects($filter: ProjectFilter) {
  projects(filter: $filter, first: 30) {
    nodes {
      id
      name
      year
      place {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchFundedProjectsQuery, WorkbenchFundedProjectsQueryVariables>;
export const WorkbenchDraftClaimDocument = gql`
    mutation workbenchDraftClaim($input: DraftClaimInput!) {
  claim: draftClaim(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchDraftClaimMutation, WorkbenchDraftClaimMutationVariables>;
export const WorkbenchAmendClaimDocument = gql`
    mutation workbenchAmendClaim($input: AmendClaimInput!) {
  claim: amendClaim(input: $input) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkbenchAmendClaimMutation, WorkbenchAmendClaimMutationVariables>;
export const WorkbenchMoneyFlowDocument = gql`
    query workbenchMoneyFlow($input: MoneyFlowInput!) {
  moneyFlow(input: $input) {
    placeCode
    year
    asOf
    sources
    projects
    assets
    total
    nodes {
      id
      station
      key
      name
      amount
    }
    links {
      id
      from
      to
      amount
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchMoneyFlowQuery, WorkbenchMoneyFlowQueryVariables>;
export const WorkbenchFlowWordsDocument = gql`
    query workbenchFlowWords($code: String!) {
  projectClasses {
    id
    code
    zh
    en
  }
  place(code: $code) {
    id
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchFlowWordsQuery, WorkbenchFlowWordsQueryVariables>;
export const WorkbenchClaimsDocument = gql`
    query workbenchClaims($filter: ClaimFilter, $order: ClaimOrder, $first: Int, $after: String, $last: Int, $before: String) {
  claims(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...WorkbenchClaimRow
    }
  }
}
    ${WorkbenchClaimRowFragmentDoc}` as unknown as DocumentNode<WorkbenchClaimsQuery, WorkbenchClaimsQueryVariables>;
export const WorkbenchMyClaimsDocument = gql`
    query workbenchMyClaims($first: Int, $after: String, $last: Int, $before: String) {
  claims: myClaims(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...WorkbenchClaimRow
    }
  }
}
    ${WorkbenchClaimRowFragmentDoc}` as unknown as DocumentNode<WorkbenchMyClaimsQuery, WorkbenchMyClaimsQueryVariables>;
export const WorkbenchSubmitClaimDocument = gql`
    mutation workbenchSubmitClaim($input: MoveClaimInput!) {
  submitClaim(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchSubmitClaimMutation, WorkbenchSubmitClaimMutationVariables>;
export const WorkbenchWithdrawClaimDocument = gql`
    mutation workbenchWithdrawClaim($input: MoveClaimInput!) {
  withdrawClaim(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawClaimMutation, WorkbenchWithdrawClaimMutationVariables>;
export const WorkbenchCheckClaimDocument = gql`
    mutation workbenchCheckClaim($input: MoveClaimInput!) {
  checkClaim(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchCheckClaimMutation, WorkbenchCheckClaimMutationVariables>;
export const WorkbenchApproveClaimDocument = gql`
    mutation workbenchApproveClaim($input: MoveClaimInput!) {
  approveClaim(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchApproveClaimMutation, WorkbenchApproveClaimMutationVariables>;
export const WorkbenchReturnClaimDocument = gql`
    mutation workbenchReturnClaim($input: ReturnClaimInput!) {
  returnClaim(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchReturnClaimMutation, WorkbenchReturnClaimMutationVariables>;
export const WorkbenchPayClaimDocument = gql`
    mutation workbenchPayClaim($input: PayClaimInput!) {
  payClaim(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchPayClaimMutation, WorkbenchPayClaimMutationVariables>;
export const WorkbenchReversePaymentDocument = gql`
    mutation workbenchReversePayment($input: ReverseInput!) {
  reversePayment(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReversePaymentMutation, WorkbenchReversePaymentMutationVariables>;
export const WorkbenchClaimDocument = gql`
    query workbenchClaim($id: ID!) {
  claim(id: $id) {
    ...WorkbenchClaim
    availableMoves {
      move
      zh
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
    payments(first: 100) {
      nodes {
        ...WorkbenchPaymentRow
      }
    }
  }
  proofKinds {
    ...WorkbenchProofKind
  }
}
    ${WorkbenchClaimFragmentDoc}
${WorkbenchClaimedProjectFragmentDoc}
${WorkbenchPaymentRowFragmentDoc}
${WorkbenchProofKindFragmentDoc}` as unknown as DocumentNode<WorkbenchClaimQuery, WorkbenchClaimQueryVariables>;
export const WorkbenchProjectNameDocument = gql`
    query workbenchProjectName($id: ID!) {
  project(id: $id) {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchProjectNameQuery, WorkbenchProjectNameQueryVariables>;
export const WorkbenchPaymentsDocument = gql`
    query workbenchPayments($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  payments(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...WorkbenchPaymentRow
      project {
        id
        name
        place {
          id
          name
          path
        }
      }
      claim {
        id
        purpose
      }
    }
  }
}
    ${WorkbenchPaymentRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPaymentsQuery, WorkbenchPaymentsQueryVariables>;
export const WorkbenchPaymentDocument = gql`
    query workbenchPayment($id: ID!) {
  payment(id: $id) {
    ...WorkbenchPaymentRow
    placeCode
    recordedAt
    isSample
    project {
      id
      name
      place {
        id
        path
      }
    }
    allocation {
      id
      approvalNumber
      allocatedOn
      line {
        id
        level
        channel
        task
        document {
          id
          number
          title
        }
      }
    }
    claim {
      ...WorkbenchClaim
    }
    entry {
      ...WorkbenchPaymentEntry
    }
    reversal {
      id
      reason
      reversedOn
      recordedAt
      entry {
        ...WorkbenchPaymentEntry
      }
    }
  }
  proofKinds {
    ...WorkbenchProofKind
  }
}
    ${WorkbenchPaymentRowFragmentDoc}
${WorkbenchClaimFragmentDoc}
${WorkbenchClaimedProjectFragmentDoc}
${WorkbenchPaymentEntryFragmentDoc}
${WorkbenchProofKindFragmentDoc}` as unknown as DocumentNode<WorkbenchPaymentQuery, WorkbenchPaymentQueryVariables>;
export const WorkbenchLineChoicesDocument = gql`
    query workbenchLineChoices($filter: FundLineFilter) {
  fundLines(filter: $filter, first: 200) {
    nodes {
      ...WorkbenchFundsLineName
      money {
        unallocated
      }
    }
  }
}
    ${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLineChoicesQuery, WorkbenchLineChoicesQueryVariables>;
export const WorkbenchLineRemainingDocument = gql`
    query workbenchLineRemaining($id: ID!) {
  fundLine(id: $id) {
    ...WorkbenchFundsLineName
    useBy
    money {
      ...WorkbenchFundsLineMoney
    }
  }
}
    ${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsLineMoneyFragmentDoc}` as unknown as DocumentNode<WorkbenchLineRemainingQuery, WorkbenchLineRemainingQueryVariables>;
export const WorkbenchAllocationRemainingDocument = gql`
    query workbenchAllocationRemaining($id: ID!) {
  allocation(id: $id) {
    ...WorkbenchFundsAllocationName
    money {
      ...WorkbenchFundsAllocationMoney
    }
  }
}
    ${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsAllocationMoneyFragmentDoc}` as unknown as DocumentNode<WorkbenchAllocationRemainingQuery, WorkbenchAllocationRemainingQueryVariables>;
export const WorkbenchFundableProjectsDocument = gql`
    query workbenchFundableProjects($filter: ProjectFilter) {
  projects(filter: $filter, first: 50, order: NAME_ASC) {
    nodes {
      id
      name
      state
      place {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchFundableProjectsQuery, WorkbenchFundableProjectsQueryVariables>;
export const WorkbenchFundableProjectDocument = gql`
    query workbenchFundableProject($id: ID!) {
  project(id: $id) {
    id
    name
    state
    place {
      id
      name
    }
    budget
    implementingUnit
    money {
      allocated
      released
      paid
    }
    sources {
      id
      level
      channel
      amount
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchFundableProjectQuery, WorkbenchFundableProjectQueryVariables>;
export const WorkbenchDocumentChoicesDocument = gql`
    query workbenchDocumentChoices($filter: FundDocumentFilter) {
  fundDocuments(filter: $filter, first: 50) {
    nodes {
      id
      number
      title
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDocumentChoicesQuery, WorkbenchDocumentChoicesQueryVariables>;
export const WorkbenchProjectAllocationsDocument = gql`
    query workbenchProjectAllocations($projectId: ID!) {
  allocations(filter: {projectId: $projectId}, first: 200) {
    nodes {
      ...WorkbenchFundsAllocationName
      money {
        unreleased
      }
    }
  }
}
    ${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectAllocationsQuery, WorkbenchProjectAllocationsQueryVariables>;
export const WorkbenchAllocationsDocument = gql`
    query workbenchAllocations($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  allocations(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsAllocationRow
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAllocationRowFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchAllocationsQuery, WorkbenchAllocationsQueryVariables>;
export const WorkbenchAllocationDocument = gql`
    query workbenchAllocation($id: ID!) {
  allocation(id: $id) {
    ...WorkbenchFundsAllocationName
    year
    disposition
    expenseSubject
    isSample
    recordedAt
    place {
      id
      path
    }
    project {
      id
      name
      state
      implementingUnit
      responsibleUnit
    }
    money {
      ...WorkbenchFundsAllocationMoney
    }
    entry {
      id
    }
    reversal {
      id
      reversedOn
      reason
      entry {
        id
      }
    }
    sourceAdjustment {
      ...WorkbenchFundsAdjustment
    }
    adjustments {
      ...WorkbenchFundsAdjustment
    }
    disbursements(first: 100) {
      nodes {
        ...WorkbenchFundsDisbursement
      }
    }
    disbursementReturns {
      id
      amount
      returnedOn
      voucherNumber
      reason
      entry {
        id
      }
    }
    payments(first: 100) {
      totalCount
      nodes {
        id
        amount
        paidOn
        payee
        voucherNumber
        claim {
          id
          purpose
        }
        entry {
          id
        }
        reversal {
          id
        }
      }
    }
    reclaims {
      id
      amount
      reclaimedOn
      decisionNumber
      reason
      entry {
        id
      }
    }
    carryOvers {
      ...WorkbenchFundsCarryOver
    }
  }
}
    ${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsAllocationMoneyFragmentDoc}
${WorkbenchFundsAdjustmentFragmentDoc}
${WorkbenchFundsDisbursementFragmentDoc}
${WorkbenchFundsCarryOverFragmentDoc}` as unknown as DocumentNode<WorkbenchAllocationQuery, WorkbenchAllocationQueryVariables>;
export const WorkbenchAllocateDocument = gql`
    mutation workbenchAllocate($input: AllocateInput!) {
  allocate(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAllocateMutation, WorkbenchAllocateMutationVariables>;
export const WorkbenchAllocatePlanDocument = gql`
    mutation workbenchAllocatePlan($input: AllocatePlanInput!) {
  allocatePlan(input: $input) {
    row
    allocationId
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
    ` as unknown as DocumentNode<WorkbenchAllocatePlanMutation, WorkbenchAllocatePlanMutationVariables>;
export const WorkbenchReleaseDocument = gql`
    mutation workbenchRelease($input: ReleaseInput!) {
  release(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReleaseMutation, WorkbenchReleaseMutationVariables>;
export const WorkbenchReturnDisbursementDocument = gql`
    mutation workbenchReturnDisbursement($input: ReturnDisbursementInput!) {
  returnDisbursement(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReturnDisbursementMutation, WorkbenchReturnDisbursementMutationVariables>;
export const WorkbenchAdjustDocument = gql`
    mutation workbenchAdjust($input: AdjustInput!) {
  adjust(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAdjustMutation, WorkbenchAdjustMutationVariables>;
export const WorkbenchReclaimDocument = gql`
    mutation workbenchReclaim($input: ReclaimInput!) {
  reclaim(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReclaimMutation, WorkbenchReclaimMutationVariables>;
export const WorkbenchCarryOverAllocationDocument = gql`
    mutation workbenchCarryOverAllocation($input: CarryOverAllocationInput!) {
  carryOverAllocation(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCarryOverAllocationMutation, WorkbenchCarryOverAllocationMutationVariables>;
export const WorkbenchReverseAllocationDocument = gql`
    mutation workbenchReverseAllocation($input: ReverseInput!) {
  reverseAllocation(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReverseAllocationMutation, WorkbenchReverseAllocationMutationVariables>;
export const WorkbenchReverseDisbursementDocument = gql`
    mutation workbenchReverseDisbursement($input: ReverseInput!) {
  reverseDisbursement(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReverseDisbursementMutation, WorkbenchReverseDisbursementMutationVariables>;
export const WorkbenchFundDocumentsDocument = gql`
    query workbenchFundDocuments($filter: FundDocumentFilter, $order: FundDocumentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  fundDocuments(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      number
      title
      issuingBody
      receivedOn
      year
      batch
      amount
      superiorNumber
      isSample
      parent {
        id
        number
      }
      following: children(first: 1) {
        totalCount
      }
      lines {
        id
        level
        channel
        task
      }
      money {
        unallocated
        paid
      }
      reversal {
        id
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchFundDocumentsQuery, WorkbenchFundDocumentsQueryVariables>;
export const WorkbenchFundDocumentDocument = gql`
    query workbenchFundDocument($id: ID!) {
  fundDocument(id: $id) {
    id
    number
    numberAsWritten
    noNumberReason
    title
    issuingBody
    issuedOn
    receivedOn
    recordedAt
    year
    batch
    advanceIssued
    directFundMark
    projectCode
    incomeSubject
    expenseSubject
    amount
    isSample
    superiorNumber
    place {
      id
      path
    }
    parent {
      id
    }
    documentChain {
      ...WorkbenchChainedDocument
    }
    children(first: 100) {
      nodes {
        ...WorkbenchChainedDocument
      }
    }
    lines {
      id
      level
      channel
      task
      purpose
      amount
      useBy
      money {
        ...WorkbenchFundsLineMoney
      }
    }
    money {
      ...WorkbenchFundsLineMoney
    }
    entry {
      id
    }
    reversal {
      id
      reversedOn
      reason
      entry {
        id
      }
    }
    attachment {
      id
      name
      url
    }
  }
}
    ${WorkbenchChainedDocumentFragmentDoc}
${WorkbenchFundsLineMoneyFragmentDoc}` as unknown as DocumentNode<WorkbenchFundDocumentQuery, WorkbenchFundDocumentQueryVariables>;
export const WorkbenchDocumentAllocationsDocument = gql`
    query workbenchDocumentAllocations($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  fundDocument(id: $id) {
    id
    allocations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...WorkbenchFundsPageInfo
      }
      nodes {
        ...WorkbenchFundsAllocationRow
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAllocationRowFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchDocumentAllocationsQuery, WorkbenchDocumentAllocationsQueryVariables>;
export const WorkbenchDocumentTraceDocument = gql`
    query workbenchDocumentTrace($id: ID!) {
  fundDocument(id: $id) {
    id
    trace {
      ...WorkbenchFundsTrace
    }
  }
}
    ${WorkbenchFundsTraceFragmentDoc}` as unknown as DocumentNode<WorkbenchDocumentTraceQuery, WorkbenchDocumentTraceQueryVariables>;
export const WorkbenchTracedAssetsDocument = gql`
    query workbenchTracedAssets($id: ID!) {
  fundDocument(id: $id) {
    id
    trace {
      projects(first: 100) {
        nodes {
          formed
          expensed
          notFormed
          paid
          project {
            id
            name
          }
          assets(first: 30) {
            totalCount
            nodes {
              amount
              asset {
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
    ` as unknown as DocumentNode<WorkbenchTracedAssetsQuery, WorkbenchTracedAssetsQueryVariables>;
export const WorkbenchReceiveDocumentDocument = gql`
    mutation workbenchReceiveDocument($input: ReceiveDocumentInput!) {
  receiveDocument(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReceiveDocumentMutation, WorkbenchReceiveDocumentMutationVariables>;
export const WorkbenchReverseReceiptDocument = gql`
    mutation workbenchReverseReceipt($input: ReverseInput!) {
  reverseReceipt(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReverseReceiptMutation, WorkbenchReverseReceiptMutationVariables>;
export const WorkbenchLedgerEntriesDocument = gql`
    query workbenchLedgerEntries($filter: LedgerEntryFilter, $order: LedgerEntryOrder, $first: Int, $after: String, $last: Int, $before: String) {
  ledgerEntries(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      act
      amount
      businessDate
      recordedAt
      reason
      subjectId
      reverses {
        id
      }
      reversedBy {
        id
      }
      postings {
        id
        origin
        from {
          ...WorkbenchFundsAccountName
        }
        to {
          ...WorkbenchFundsAccountName
        }
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAccountNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLedgerEntriesQuery, WorkbenchLedgerEntriesQueryVariables>;
export const WorkbenchLedgerEntryDocument = gql`
    query workbenchLedgerEntry($id: ID!) {
  ledgerEntry(id: $id) {
    id
    act
    amount
    businessDate
    recordedAt
    reason
    subjectId
    reverses {
      id
    }
    reversedBy {
      id
    }
    postings {
      id
      amount
      origin
      from {
        ...WorkbenchFundsAccountName
      }
      to {
        ...WorkbenchFundsAccountName
      }
    }
  }
}
    ${WorkbenchFundsAccountNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLedgerEntryQuery, WorkbenchLedgerEntryQueryVariables>;
export const WorkbenchEntryTrailDocument = gql`
    query workbenchEntryTrail($objectId: ID!) {
  trail(objectId: $objectId, first: 20) {
    nodes {
      id
      verb
      byName
      forName
      role
      businessDate
      recordedAt
      reason
      seq
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchEntryTrailQuery, WorkbenchEntryTrailQueryVariables>;
export const WorkbenchEntryFilesDocument = gql`
    query workbenchEntryFiles($subjectId: ID!) {
  attachments(subjectId: $subjectId, first: 50) {
    nodes {
      id
      name
      kind
      url
      uploadedAt
      uploadedBy {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchEntryFilesQuery, WorkbenchEntryFilesQueryVariables>;
export const WorkbenchLedgerAccountsDocument = gql`
    query workbenchLedgerAccounts($filter: LedgerAccountFilter, $first: Int, $after: String, $last: Int, $before: String) {
  ledgerAccounts(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsAccountName
      balance
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAccountNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLedgerAccountsQuery, WorkbenchLedgerAccountsQueryVariables>;
export const WorkbenchLedgerAccountDocument = gql`
    query workbenchLedgerAccount($id: ID!, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  ledgerAccount(id: $id) {
    ...WorkbenchFundsAccountName
    balance(asOf: $asOf, knownAt: $knownAt)
    postings(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...WorkbenchFundsPageInfo
      }
      nodes {
        id
        amount
        act
        businessDate
        recordedAt
        from {
          ...WorkbenchFundsAccountName
        }
        to {
          ...WorkbenchFundsAccountName
        }
        entry {
          id
          reason
          reverses {
            id
          }
        }
      }
    }
  }
}
    ${WorkbenchFundsAccountNameFragmentDoc}
${WorkbenchFundsPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchLedgerAccountQuery, WorkbenchLedgerAccountQueryVariables>;
export const WorkbenchFundLinesDocument = gql`
    query workbenchFundLines($filter: FundLineFilter, $first: Int, $after: String, $last: Int, $before: String) {
  fundLines(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsLineName
      amount
      useBy
      money {
        ...WorkbenchFundsLineMoney
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsLineMoneyFragmentDoc}` as unknown as DocumentNode<WorkbenchFundLinesQuery, WorkbenchFundLinesQueryVariables>;
export const WorkbenchSurplusLinesDocument = gql`
    query workbenchSurplusLines($filter: FundLineFilter, $asOf: LocalDate, $first: Int, $after: String, $last: Int, $before: String) {
  surplusLines(
    filter: $filter
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsLineName
      amount
      useBy
      money(asOf: $asOf) {
        ...WorkbenchFundsLineMoney
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsLineMoneyFragmentDoc}` as unknown as DocumentNode<WorkbenchSurplusLinesQuery, WorkbenchSurplusLinesQueryVariables>;
export const WorkbenchFundLineDocument = gql`
    query workbenchFundLine($id: ID!) {
  fundLine(id: $id) {
    ...WorkbenchFundsLineName
    amount
    useBy
    placeCode
    document {
      receivedOn
      issuedOn
      reversal {
        id
      }
    }
    money {
      ...WorkbenchFundsLineMoney
    }
    consolidatedFrom {
      ...WorkbenchFundsConsolidation
    }
    consolidations {
      ...WorkbenchFundsConsolidation
    }
    surplusReturns {
      id
      amount
      returnedOn
      decisionNumber
      reason
      entry {
        id
      }
    }
    carryOvers(first: 100) {
      nodes {
        ...WorkbenchFundsCarryOver
      }
    }
  }
}
    ${WorkbenchFundsLineNameFragmentDoc}
${WorkbenchFundsLineMoneyFragmentDoc}
${WorkbenchFundsConsolidationFragmentDoc}
${WorkbenchFundsCarryOverFragmentDoc}` as unknown as DocumentNode<WorkbenchFundLineQuery, WorkbenchFundLineQueryVariables>;
export const WorkbenchLineAllocationsDocument = gql`
    query workbenchLineAllocations($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  fundLine(id: $id) {
    id
    allocations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...WorkbenchFundsPageInfo
      }
      nodes {
        ...WorkbenchFundsAllocationRow
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAllocationRowFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchLineAllocationsQuery, WorkbenchLineAllocationsQueryVariables>;
export const WorkbenchCarryOverLineDocument = gql`
    mutation workbenchCarryOverLine($input: CarryOverLineInput!) {
  carryOverLine(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchCarryOverLineMutation, WorkbenchCarryOverLineMutationVariables>;
export const WorkbenchConsolidateDocument = gql`
    mutation workbenchConsolidate($input: ConsolidateInput!) {
  consolidate(input: $input) {
    id
    toLine {
      id
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchConsolidateMutation, WorkbenchConsolidateMutationVariables>;
export const WorkbenchReturnSurplusDocument = gql`
    mutation workbenchReturnSurplus($input: ReturnSurplusInput!) {
  returnSurplus(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReturnSurplusMutation, WorkbenchReturnSurplusMutationVariables>;
export const WorkbenchDisbursementsDocument = gql`
    query workbenchDisbursements($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  disbursements(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsDisbursement
      project {
        id
        name
      }
      allocation {
        id
        line {
          ...WorkbenchFundsLineName
        }
        money {
          unpaid
        }
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsDisbursementFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchDisbursementsQuery, WorkbenchDisbursementsQueryVariables>;
export const WorkbenchAdjustmentsDocument = gql`
    query workbenchAdjustments($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  adjustments(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsAdjustment
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAdjustmentFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchAdjustmentsQuery, WorkbenchAdjustmentsQueryVariables>;
export const WorkbenchReclaimsDocument = gql`
    query workbenchReclaims($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  reclaims(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      amount
      reclaimedOn
      decisionNumber
      reason
      project {
        id
        name
      }
      allocation {
        ...WorkbenchFundsAllocationName
      }
      entry {
        id
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchReclaimsQuery, WorkbenchReclaimsQueryVariables>;
export const WorkbenchCarryOversDocument = gql`
    query workbenchCarryOvers($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  carryOvers(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      ...WorkbenchFundsCarryOver
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsCarryOverFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchCarryOversQuery, WorkbenchCarryOversQueryVariables>;
export const WorkbenchIdleMoneyDocument = gql`
    query workbenchIdleMoney($input: IdleMoneyInput!, $first: Int, $after: String, $last: Int, $before: String) {
  idleMoney(input: $input) {
    asOf
    placeCode
    total
    buckets {
      age
      amount
      count
    }
    rows(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...WorkbenchFundsPageInfo
      }
      nodes {
        id
        kind
        amount
        lineId
        documentId
        documentNumber
        documentTitle
        documentYear
        level
        channel
        allocationId
        projectId
        projectName
        since
        days
        age
        useBy
        isSurplus
        planBy
        planOverdueDays
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}` as unknown as DocumentNode<WorkbenchIdleMoneyQuery, WorkbenchIdleMoneyQueryVariables>;
export const WorkbenchReleaseReturnsDocument = gql`
    query workbenchReleaseReturns($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  disbursementReturns(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      amount
      returnedOn
      voucherNumber
      reason
      allocation {
        ...WorkbenchFundsAllocationName
      }
      entry {
        id
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsAllocationNameFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchReleaseReturnsQuery, WorkbenchReleaseReturnsQueryVariables>;
export const WorkbenchSurplusReturnsDocument = gql`
    query workbenchSurplusReturns($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  surplusReturns(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      amount
      returnedOn
      decisionNumber
      reason
      line {
        ...WorkbenchFundsLineName
      }
      entry {
        id
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchSurplusReturnsQuery, WorkbenchSurplusReturnsQueryVariables>;
export const WorkbenchConsolidationsDocument = gql`
    query workbenchConsolidations($filter: MoneyActFilter, $order: MoneyActOrder, $first: Int, $after: String, $last: Int, $before: String) {
  consolidations(
    filter: $filter
    order: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    totalAmount
    pageInfo {
      ...WorkbenchFundsPageInfo
    }
    nodes {
      id
      amount
      consolidatedOn
      decisionNumber
      reason
      fromLine {
        ...WorkbenchFundsLineName
      }
      toLine {
        ...WorkbenchFundsLineName
      }
      entry {
        id
      }
    }
  }
}
    ${WorkbenchFundsPageInfoFragmentDoc}
${WorkbenchFundsLineNameFragmentDoc}` as unknown as DocumentNode<WorkbenchConsolidationsQuery, WorkbenchConsolidationsQueryVariables>;
export const WorkbenchFinanceHomeDocument = gql`
    query workbenchFinanceHome($source: ProgressInput!, $place: ProgressInput!, $unallocated: IdleMoneyInput!, $idle: IdleMoneyInput!) {
  progress(input: $source) {
    ...WorkbenchMoneyAnswer
    total {
      ...WorkbenchMoneyRow
    }
    rows(first: 20) {
      nodes {
        ...WorkbenchMoneyRow
      }
    }
  }
  behind(input: $place) {
    ...WorkbenchMoneyAnswer
    rows(first: 5) {
      totalCount
      nodes {
        ...WorkbenchMoneyRow
      }
    }
  }
  unallocated: idleMoney(input: $unallocated) {
    total
    rows(first: 5) {
      totalCount
      nodes {
        id
        amount
        lineId
        documentId
        documentNumber
        documentTitle
        level
        channel
        receivedOn
        days
        planBy
        planOverdueDays
      }
    }
  }
  idle: idleMoney(input: $idle) {
    placeCode
    asOf
    total
    buckets {
      age
      amount
      count
    }
  }
}
    ${WorkbenchMoneyAnswerFragmentDoc}
${WorkbenchMoneyRowFragmentDoc}` as unknown as DocumentNode<WorkbenchFinanceHomeQuery, WorkbenchFinanceHomeQueryVariables>;
export const WorkbenchMyNextStepsDocument = gql`
    query workbenchMyNextSteps($move: ProjectMoveName, $first: Int, $after: String, $last: Int, $before: String) {
  myTasks(move: $move, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      project {
        ...WorkbenchNextStep
      }
    }
  }
}
    ${WorkbenchNextStepFragmentDoc}` as unknown as DocumentNode<WorkbenchMyNextStepsQuery, WorkbenchMyNextStepsQueryVariables>;
export const WorkbenchMyProjectsDocument = gql`
    query workbenchMyProjects {
  projectCounts {
    count
    states {
      state
      count
      budget
    }
  }
  projects(filter: {pool: BUILDING}, order: DUE_ASC, first: 10) {
    totalCount
    nodes {
      ...WorkbenchNextStep
    }
  }
}
    ${WorkbenchNextStepFragmentDoc}` as unknown as DocumentNode<WorkbenchMyProjectsQuery, WorkbenchMyProjectsQueryVariables>;
export const WorkbenchOverseerHomeDocument = gql`
    query workbenchOverseerHome($place: String!, $asOf: LocalDate, $exceptions: ExceptionsInput!, $money: ProgressInput!) {
  exceptionCounts(input: $exceptions) {
    kind
    count
    amount
  }
  assetCounts(by: CLASS, placeCode: $place, asOf: $asOf) {
    placeCode
    asOf
    total {
      ...WorkbenchHomeAssetCount
    }
    rows(first: 50) {
      nodes {
        ...WorkbenchHomeAssetCount
      }
    }
  }
  progress(input: $money) {
    ...WorkbenchMoneyAnswer
    total {
      ...WorkbenchMoneyRow
    }
  }
}
    ${WorkbenchHomeAssetCountFragmentDoc}
${WorkbenchMoneyAnswerFragmentDoc}
${WorkbenchMoneyRowFragmentDoc}` as unknown as DocumentNode<WorkbenchOverseerHomeQuery, WorkbenchOverseerHomeQueryVariables>;
export const WorkbenchMyTasksDocument = gql`
    query workbenchMyTasks($move: ProjectMoveName, $first: Int, $after: String, $last: Int, $before: String) {
  myTasks(move: $move, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...WorkbenchTask
    }
  }
}
    ${WorkbenchTaskFragmentDoc}` as unknown as DocumentNode<WorkbenchMyTasksQuery, WorkbenchMyTasksQueryVariables>;
export const WorkbenchMyTaskCountsDocument = gql`
    query workbenchMyTaskCounts {
  myTaskCounts {
    move
    count
    overdue
    nextDueOn
  }
}
    ` as unknown as DocumentNode<WorkbenchMyTaskCountsQuery, WorkbenchMyTaskCountsQueryVariables>;
export const WorkbenchMyWaitingClaimsDocument = gql`
    query workbenchMyWaitingClaims {
  myClaims(first: 5) {
    totalCount
    nodes {
      id
      kind
      state
      stateSince
      amount
      payee
      purpose
      returnReason
      project {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchMyWaitingClaimsQuery, WorkbenchMyWaitingClaimsQueryVariables>;
export const WorkbenchMyWaitingUpkeepDocument = gql`
    query workbenchMyWaitingUpkeep {
  myUpkeepTasks(first: 5) {
    totalCount
    nodes {
      kind
      dueOn
      daysOverdue
      level
      asset {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchMyWaitingUpkeepQuery, WorkbenchMyWaitingUpkeepQueryVariables>;
export const WorkbenchMyWaitingDisposalsDocument = gql`
    query workbenchMyWaitingDisposals {
  myDisposals(first: 5) {
    totalCount
    nodes {
      id
      kind
      state
      requestedOn
      asset {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchMyWaitingDisposalsQuery, WorkbenchMyWaitingDisposalsQueryVariables>;
export const WorkbenchHomeDutiesDocument = gql`
    query workbenchHomeDuties {
  myDuties(first: 5) {
    totalCount
    nodes {
      id
      level
      unit
      validFrom
      validTo
      title {
        zh
        en
      }
      asset {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchHomeDutiesQuery, WorkbenchHomeDutiesQueryVariables>;
export const WorkbenchPlacesDocument = gql`
    query workbenchPlaces($filter: PlaceFilter, $first: Int) {
  places(filter: $filter, first: $first) {
    nodes {
      ...WorkbenchPlace
    }
  }
}
    ${WorkbenchPlaceFragmentDoc}` as unknown as DocumentNode<WorkbenchPlacesQuery, WorkbenchPlacesQueryVariables>;
export const WorkbenchPlacesAroundDocument = gql`
    query workbenchPlacesAround($code: String!, $today: LocalDate) {
  place(code: $code) {
    ...WorkbenchPlace
    parent {
      ...WorkbenchPlace
      parent {
        ...WorkbenchPlace
      }
    }
    children(first: 200, validOn: $today) {
      nodes {
        ...WorkbenchPlace
      }
    }
  }
}
    ${WorkbenchPlaceFragmentDoc}` as unknown as DocumentNode<WorkbenchPlacesAroundQuery, WorkbenchPlacesAroundQueryVariables>;
export const WorkbenchColoursDocument = gql`
    query workbenchColours($placeCode: String!, $year: Int!, $quarter: Int!, $filter: ColourFilter, $first: Int, $after: String, $last: Int, $before: String) {
  assetColours(
    placeCode: $placeCode
    year: $year
    quarter: $quarter
    filter: $filter
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
      colour
      abnormal
      redFrom
      operation
      contract
      rent
      income
      distribution
      upkeep
      asset {
        id
        code
        name
        place {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchColoursQuery, WorkbenchColoursQueryVariables>;
export const WorkbenchColourCountsDocument = gql`
    query workbenchColourCounts($placeCode: String!, $year: Int!, $quarter: Int!) {
  assetColourCounts(placeCode: $placeCode, year: $year, quarter: $quarter) {
    assets
    green
    yellow
    red
    operation
    contract
    rent
    income
    distribution
    upkeep
  }
}
    ` as unknown as DocumentNode<WorkbenchColourCountsQuery, WorkbenchColourCountsQueryVariables>;
export const WorkbenchFiledColoursDocument = gql`
    query workbenchFiledColours($filter: ColourCheckFilter, $first: Int, $after: String, $last: Int, $before: String) {
  colourChecks(
    filter: $filter
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
      colour
      abnormal
      redFrom
      operation
      contract
      rent
      income
      distribution
      upkeep
      year
      quarter
      checkedOn
      filing {
        id
        by {
          id
          name
        }
      }
      asset {
        id
        code
        name
        place {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchFiledColoursQuery, WorkbenchFiledColoursQueryVariables>;
export const WorkbenchFileColoursDocument = gql`
    mutation workbenchFileColours($input: RecordColourChecksInput!) {
  recordColourChecks(input: $input) {
    id
    green
    yellow
    red
  }
}
    ` as unknown as DocumentNode<WorkbenchFileColoursMutation, WorkbenchFileColoursMutationVariables>;
export const WorkbenchRegisterDifferenceDocument = gql`
    query workbenchRegisterDifference($kind: RegisterKind!, $placeCode: String!, $departmentId: ID, $from: RegisterMomentInput!, $to: RegisterMomentInput!, $kinds: [RegisterDifferenceKind!], $order: RegisterDifferenceOrder, $first: Int, $after: String, $last: Int, $before: String) {
  registerDifference(
    kind: $kind
    placeCode: $placeCode
    departmentId: $departmentId
    from: $from
    to: $to
  ) {
    ...WorkbenchDifference
    lines(
      kinds: $kinds
      order: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      ...WorkbenchDifferenceLines
    }
  }
}
    ${WorkbenchDifferenceFragmentDoc}
${WorkbenchOversightHolderFragmentDoc}
${WorkbenchRegisterSumFragmentDoc}
${WorkbenchDifferenceLinesFragmentDoc}
${WorkbenchDifferenceSideFragmentDoc}` as unknown as DocumentNode<WorkbenchRegisterDifferenceQuery, WorkbenchRegisterDifferenceQueryVariables>;
export const WorkbenchPortfolioDifferenceDocument = gql`
    query workbenchPortfolioDifference($partyId: ID!, $right: RightKind, $from: RegisterMomentInput!, $to: RegisterMomentInput!, $kinds: [RegisterDifferenceKind!], $order: RegisterDifferenceOrder, $first: Int, $after: String, $last: Int, $before: String) {
  portfolioDifference(partyId: $partyId, right: $right, from: $from, to: $to) {
    ...WorkbenchDifference
    lines(
      kinds: $kinds
      order: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      ...WorkbenchDifferenceLines
    }
  }
}
    ${WorkbenchDifferenceFragmentDoc}
${WorkbenchOversightHolderFragmentDoc}
${WorkbenchRegisterSumFragmentDoc}
${WorkbenchDifferenceLinesFragmentDoc}
${WorkbenchDifferenceSideFragmentDoc}` as unknown as DocumentNode<WorkbenchPortfolioDifferenceQuery, WorkbenchPortfolioDifferenceQueryVariables>;
export const WorkbenchDifferenceDepartmentsDocument = gql`
    query workbenchDifferenceDepartments {
  departments(first: 100) {
    nodes {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchDifferenceDepartmentsQuery, WorkbenchDifferenceDepartmentsQueryVariables>;
export const WorkbenchEvidencePacksDocument = gql`
    query workbenchEvidencePacks($placeCode: String, $subjectId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  evidencePacks(
    placeCode: $placeCode
    subjectId: $subjectId
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
      ...WorkbenchEvidencePack
    }
  }
}
    ${WorkbenchEvidencePackFragmentDoc}` as unknown as DocumentNode<WorkbenchEvidencePacksQuery, WorkbenchEvidencePacksQueryVariables>;
export const WorkbenchEvidencePackDocument = gql`
    query workbenchEvidencePack($id: ID!) {
  evidencePack(id: $id) {
    ...WorkbenchEvidencePack
  }
}
    ${WorkbenchEvidencePackFragmentDoc}` as unknown as DocumentNode<WorkbenchEvidencePackQuery, WorkbenchEvidencePackQueryVariables>;
export const WorkbenchDrawEvidencePackDocument = gql`
    mutation workbenchDrawEvidencePack($input: DrawEvidencePackInput!) {
  drawEvidencePack(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchDrawEvidencePackMutation, WorkbenchDrawEvidencePackMutationVariables>;
export const WorkbenchEvidenceAssetsDocument = gql`
    query workbenchEvidenceAssets($text: String) {
  assets(filter: {text: $text}, first: 30) {
    nodes {
      id
      code
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchEvidenceAssetsQuery, WorkbenchEvidenceAssetsQueryVariables>;
export const WorkbenchEvidenceProjectsDocument = gql`
    query workbenchEvidenceProjects($text: String) {
  projects(filter: {text: $text}, first: 30) {
    nodes {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchEvidenceProjectsQuery, WorkbenchEvidenceProjectsQueryVariables>;
export const WorkbenchEvidenceAssetDocument = gql`
    query workbenchEvidenceAsset($id: ID!) {
  asset(id: $id) {
    id
    code
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchEvidenceAssetQuery, WorkbenchEvidenceAssetQueryVariables>;
export const WorkbenchEvidenceProjectDocument = gql`
    query workbenchEvidenceProject($id: ID!) {
  project(id: $id) {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchEvidenceProjectQuery, WorkbenchEvidenceProjectQueryVariables>;
export const WorkbenchExceptionsDocument = gql`
    query workbenchExceptions($input: ExceptionsInput!, $first: Int, $after: String, $last: Int, $before: String) {
  exceptions(
    input: $input
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
      kind
      subjectNoun
      since
      days
      amount
      policyKey
      basis
      sentence {
        zh
        en
      }
      place {
        id
        name
        path
      }
      asset {
        id
        code
        name
      }
      project {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchExceptionsQuery, WorkbenchExceptionsQueryVariables>;
export const WorkbenchExceptionCountsDocument = gql`
    query workbenchExceptionCounts($input: ExceptionsInput!) {
  exceptionCounts(input: $input) {
    kind
    count
    amount
  }
}
    ` as unknown as DocumentNode<WorkbenchExceptionCountsQuery, WorkbenchExceptionCountsQueryVariables>;
export const WorkbenchHoldersDocument = gql`
    query workbenchHolders($text: String) {
  parties(text: $text, first: 30) {
    nodes {
      ...WorkbenchOversightHolder
    }
  }
}
    ${WorkbenchOversightHolderFragmentDoc}` as unknown as DocumentNode<WorkbenchHoldersQuery, WorkbenchHoldersQueryVariables>;
export const WorkbenchHoldingsOfDocument = gql`
    query workbenchHoldingsOf($partyId: ID!, $right: RightKind, $asOf: LocalDate, $order: HoldingOrder, $first: Int, $after: String, $last: Int, $before: String) {
  portfolio(partyId: $partyId, right: $right, asOf: $asOf) {
    right
    asOf
    party {
      ...WorkbenchOversightHolder
    }
    total {
      count
      originalValue
      netValue
      shareValue
      shareNetValue
    }
    holdings(
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
        code
        name
        share
        originalValue
        netValue
        shareValue
        shareNetValue
        heldFrom
        heldTo
        asset {
          id
        }
      }
    }
  }
}
    ${WorkbenchOversightHolderFragmentDoc}` as unknown as DocumentNode<WorkbenchHoldingsOfQuery, WorkbenchHoldingsOfQueryVariables>;
export const WorkbenchSamplesDocument = gql`
    query workbenchSamples($placeCode: String, $population: SamplePopulation, $first: Int, $after: String, $last: Int, $before: String) {
  samples(
    placeCode: $placeCode
    population: $population
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
      population
      by
      seed
      size
      asOf
      populationCount
      populationAmount
      purpose
      drawnOn
      drawnBy {
        id
        name
      }
      place {
        id
        name
        path
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchSamplesQuery, WorkbenchSamplesQueryVariables>;
export const WorkbenchSampleDocument = gql`
    query workbenchSample($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  sample(id: $id) {
    id
    placeCode
    population
    by
    seed
    size
    asOf
    filter
    populationCount
    populationAmount
    populationSha256
    purpose
    drawnOn
    recordedAt
    drawnBy {
      id
      name
    }
    place {
      id
      name
      path
    }
    items(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        rank
        subjectId
        name
        amount
        rankHash
        precedingAmount
        hits
        asset {
          id
          code
          name
        }
        project {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchSampleQuery, WorkbenchSampleQueryVariables>;
export const WorkbenchDrawSampleDocument = gql`
    mutation workbenchDrawSample($input: DrawSampleInput!) {
  drawSample(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchDrawSampleMutation, WorkbenchDrawSampleMutationVariables>;
export const WorkbenchTrailDocument = gql`
    query workbenchTrail($objectId: ID, $first: Int, $after: String, $last: Int, $before: String) {
  trail(
    objectId: $objectId
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
      seq
      verb
      recordedAt
      businessDate
      byName
      forName
      role
      placeCode
      reason
      requestKey
      changes
      hash
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchTrailQuery, WorkbenchTrailQueryVariables>;
export const WorkbenchNotStartedDocument = gql`
    query workbenchNotStarted($input: NotStartedInput!, $first: Int, $after: String, $last: Int, $before: String) {
  projectsNotStarted(
    input: $input
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
      classCode
      implementingUnit
      plannedStart
      startBy
      overdueDays
      allocated
      paid
      place {
        id
        name
        path
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchNotStartedQuery, WorkbenchNotStartedQueryVariables>;
export const WorkbenchProgressDocument = gql`
    query workbenchProgress($input: ProgressInput!, $order: MoneyProgressOrder, $first: Int, $after: String, $last: Int, $before: String) {
  progress(input: $input) {
    ...WorkbenchMoneyAnswer
    total {
      ...WorkbenchMoneyRow
      carriedOut
      returned
      allocationProgress
      disbursementRate
      reimbursementRate
      surplusRate
      startRate
      completionRate
    }
    rows(order: $order, first: $first, after: $after, last: $last, before: $before) {
      ...WorkbenchMoneyRows
    }
  }
}
    ${WorkbenchMoneyAnswerFragmentDoc}
${WorkbenchMoneyRowFragmentDoc}
${WorkbenchMoneyRowsFragmentDoc}` as unknown as DocumentNode<WorkbenchProgressQuery, WorkbenchProgressQueryVariables>;
export const WorkbenchBehindDocument = gql`
    query workbenchBehind($input: ProgressInput!, $first: Int, $after: String, $last: Int, $before: String) {
  behind(input: $input) {
    ...WorkbenchMoneyAnswer
    rows(
      order: MOST_BEHIND
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      ...WorkbenchMoneyRows
    }
  }
}
    ${WorkbenchMoneyAnswerFragmentDoc}
${WorkbenchMoneyRowsFragmentDoc}
${WorkbenchMoneyRowFragmentDoc}` as unknown as DocumentNode<WorkbenchBehindQuery, WorkbenchBehindQueryVariables>;
export const WorkbenchProgressCurveDocument = gql`
    query workbenchProgressCurve($input: ReportInput!, $filter: ProgressFilter) {
  progressCurve(input: $input, filter: $filter) {
    placeCode
    asOf
    year
    base
    points {
      month
      date
      baseAmount
      paid
      expenditureProgress
      timeProgress
      pointsAhead
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchProgressCurveQuery, WorkbenchProgressCurveQueryVariables>;
export const WorkbenchMilestonesDocument = gql`
    query workbenchMilestones($placeCode: String!, $year: Int, $on: LocalDate) {
  policy(key: "progress.milestones", placeCode: $placeCode, year: $year, on: $on) {
    id
    basis
    value
  }
}
    ` as unknown as DocumentNode<WorkbenchMilestonesQuery, WorkbenchMilestonesQueryVariables>;
export const WorkbenchKeyNameDocument = gql`
    query workbenchKeyName($input: ProgressInput!) {
  progress(input: $input) {
    rows(first: 1) {
      nodes {
        id
        key
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchKeyNameQuery, WorkbenchKeyNameQueryVariables>;
export const WorkbenchProgressChoicesDocument = gql`
    query workbenchProgressChoices {
  projectClasses {
    id
    code
    zh
    en
  }
}
    ` as unknown as DocumentNode<WorkbenchProgressChoicesQuery, WorkbenchProgressChoicesQueryVariables>;
export const WorkbenchPlaceNameDocument = gql`
    query workbenchPlaceName($code: String!) {
  place(code: $code) {
    id
    code
    name
    path
  }
}
    ` as unknown as DocumentNode<WorkbenchPlaceNameQuery, WorkbenchPlaceNameQueryVariables>;
export const WorkbenchSharesDocument = gql`
    query workbenchShares($input: ReportInput!, $first: Int, $after: String, $last: Int, $before: String) {
  industryShares(input: $input) {
    level
    base
    baseAmount
    industryAmount
    share
    least
    pointsAbove
    shortage
    verdict
  }
  manageFeeShare(input: $input) {
    centralAmount
    feeAmount
    share
    most
    verdict
  }
  labourShare(input: $input) {
    centralAmount
    labourPay
    share
    least
    projectsWithoutRecord
    rows(first: $first, after: $after, last: $last, before: $before) {
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
        placeCode
        centralAmount
        labourPay
        share
        least
        isMet
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchSharesQuery, WorkbenchSharesQueryVariables>;
export const WorkbenchIdleByAgeDocument = gql`
    query workbenchIdleByAge($input: IdleMoneyInput!) {
  idleMoney(input: $input) {
    placeCode
    asOf
    total
    buckets {
      age
      amount
      count
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchIdleByAgeQuery, WorkbenchIdleByAgeQueryVariables>;
export const WorkbenchStatedFiguresDocument = gql`
    query workbenchStatedFigures($filter: StatedFigureFilter, $first: Int, $after: String, $last: Int, $before: String) {
  statedFigures(
    filter: $filter
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
      ...WorkbenchStatedFigure
    }
  }
}
    ${WorkbenchStatedFigureFragmentDoc}
${WorkbenchComparisonFragmentDoc}` as unknown as DocumentNode<WorkbenchStatedFiguresQuery, WorkbenchStatedFiguresQueryVariables>;
export const WorkbenchStoreStatedFigureDocument = gql`
    mutation workbenchStoreStatedFigure($input: StoreStatedFigureInput!) {
  storeStatedFigure(input: $input) {
    ...WorkbenchStatedFigure
  }
}
    ${WorkbenchStatedFigureFragmentDoc}
${WorkbenchComparisonFragmentDoc}` as unknown as DocumentNode<WorkbenchStoreStatedFigureMutation, WorkbenchStoreStatedFigureMutationVariables>;
export const WorkbenchRequestChangeDocument = gql`
    mutation workbenchRequestChange($input: RequestChangeInput!) {
  requestChange(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchRequestChangeMutation, WorkbenchRequestChangeMutationVariables>;
export const WorkbenchApproveChangeDocument = gql`
    mutation workbenchApproveChange($input: ApproveChangeInput!) {
  approveChange(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchApproveChangeMutation, WorkbenchApproveChangeMutationVariables>;
export const WorkbenchRejectChangeDocument = gql`
    mutation workbenchRejectChange($input: RejectChangeInput!) {
  rejectChange(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchRejectChangeMutation, WorkbenchRejectChangeMutationVariables>;
export const WorkbenchWithdrawChangeDocument = gql`
    mutation workbenchWithdrawChange($input: WithdrawChangeInput!) {
  withdrawChange(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawChangeMutation, WorkbenchWithdrawChangeMutationVariables>;
export const WorkbenchSupplementContractDocument = gql`
    mutation workbenchSupplementContract($input: SupplementContractInput!) {
  supplementContract(input: $input) {
    id
    currentAmount
  }
}
    ` as unknown as DocumentNode<WorkbenchSupplementContractMutation, WorkbenchSupplementContractMutationVariables>;
export const WorkbenchReviewYearDocument = gql`
    mutation workbenchReviewYear($input: ReviewYearInput!) {
  reviewYear(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchReviewYearMutation, WorkbenchReviewYearMutationVariables>;
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
      ...WorkbenchProjectRow
    }
  }
}
    ${WorkbenchProjectRowFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectsQuery, WorkbenchProjectsQueryVariables>;
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
    overdue
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
        daysLeft
        unit
        objectionCount {
          open
        }
      }
    }
  }
}
    ${WorkbenchCaseActFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectQuery, WorkbenchProjectQueryVariables>;
export const WorkbenchPlansDocument = gql`
    query workbenchPlans($filter: YearPlanFilter, $first: Int, $after: String, $last: Int, $before: String) {
  yearPlans(
    filter: $filter
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
      ...WorkbenchPlanRow
    }
  }
}
    ${WorkbenchPlanRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPlansQuery, WorkbenchPlansQueryVariables>;
export const WorkbenchPlanDocument = gql`
    query workbenchPlan($id: ID!) {
  yearPlan(id: $id) {
    ...WorkbenchPlanRow
    version
    minutesDate
    place {
      id
      path
    }
    draftedBy {
      id
      name
    }
    announcedBy {
      id
      name
    }
    byClass {
      classCode
      zh
      en
      projectCount
      budget
    }
    bySource {
      level
      channel
      projectCount
      amount
    }
    notices(first: 50) {
      nodes {
        ...WorkbenchNotice
      }
    }
  }
}
    ${WorkbenchPlanRowFragmentDoc}
${WorkbenchNoticeFragmentDoc}` as unknown as DocumentNode<WorkbenchPlanQuery, WorkbenchPlanQueryVariables>;
export const WorkbenchPlanProjectsDocument = gql`
    query workbenchPlanProjects($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  yearPlan(id: $id) {
    id
    projects(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...WorkbenchProjectRow
      }
    }
  }
}
    ${WorkbenchProjectRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPlanProjectsQuery, WorkbenchPlanProjectsQueryVariables>;
export const WorkbenchDraftYearPlanDocument = gql`
    mutation workbenchDraftYearPlan($input: DraftYearPlanInput!) {
  draftYearPlan(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchDraftYearPlanMutation, WorkbenchDraftYearPlanMutationVariables>;
export const WorkbenchAnnounceYearPlanDocument = gql`
    mutation workbenchAnnounceYearPlan($input: AnnounceYearPlanInput!) {
  announceYearPlan(input: $input) {
    id
    state
  }
}
    ` as unknown as DocumentNode<WorkbenchAnnounceYearPlanMutation, WorkbenchAnnounceYearPlanMutationVariables>;
export const WorkbenchProjectContentDocument = gql`
    query workbenchProjectContent($id: ID!) {
  project(id: $id) {
    id
    name
    state
    budget
    edition
    content
    place {
      id
      code
      path
    }
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
        ...WorkbenchChange
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
    ${WorkbenchChangeFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectContentQuery, WorkbenchProjectContentQueryVariables>;
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
    notices(first: 50) {
      nodes {
        ...WorkbenchNotice
      }
    }
  }
}
    ${WorkbenchNoticeFragmentDoc}` as unknown as DocumentNode<WorkbenchProjectNoticesQuery, WorkbenchProjectNoticesQueryVariables>;
export const WorkbenchProjectFilesDocument = gql`
    query workbenchProjectFiles($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  project(id: $id) {
    id
    attachments(
      withWithdrawn: true
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
export const WorkbenchWithdrawProjectNoticeDocument = gql`
    mutation workbenchWithdrawProjectNotice($input: WithdrawNoticeInput!) {
  withdrawNotice(input: $input) {
    id
    standing
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawProjectNoticeMutation, WorkbenchWithdrawProjectNoticeMutationVariables>;
export const WorkbenchWithdrawFileDocument = gql`
    mutation workbenchWithdrawFile($input: WithdrawAttachmentInput!) {
  withdrawAttachment(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawFileMutation, WorkbenchWithdrawFileMutationVariables>;
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
export const WorkbenchAmendExpectedAssetDocument = gql`
    mutation workbenchAmendExpectedAsset($input: AmendExpectedAssetInput!) {
  amendExpectedAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchAmendExpectedAssetMutation, WorkbenchAmendExpectedAssetMutationVariables>;
export const WorkbenchWithdrawExpectedAssetDocument = gql`
    mutation workbenchWithdrawExpectedAsset($input: WithdrawExpectedAssetInput!) {
  withdrawExpectedAsset(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchWithdrawExpectedAssetMutation, WorkbenchWithdrawExpectedAssetMutationVariables>;
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
export const WorkbenchVillageTagsDocument = gql`
    query workbenchVillageTags($filter: VillageTagFilter, $first: Int, $after: String, $last: Int, $before: String) {
  villageTags(
    filter: $filter
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
      ...WorkbenchTagRow
    }
  }
}
    ${WorkbenchTagRowFragmentDoc}` as unknown as DocumentNode<WorkbenchVillageTagsQuery, WorkbenchVillageTagsQueryVariables>;
export const WorkbenchTagVillageDocument = gql`
    mutation workbenchTagVillage($input: TagVillageInput!) {
  tagVillage(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchTagVillageMutation, WorkbenchTagVillageMutationVariables>;
export const WorkbenchUntagVillageDocument = gql`
    mutation workbenchUntagVillage($input: UntagVillageInput!) {
  untagVillage(input: $input) {
    id
  }
}
    ` as unknown as DocumentNode<WorkbenchUntagVillageMutation, WorkbenchUntagVillageMutationVariables>;
export const WorkbenchPublicRegisterDocument = gql`
    query workbenchPublicRegister($placeCode: String!, $first: Int, $after: String, $last: Int, $before: String) {
  publicRegister(placeCode: $placeCode) {
    asOf
    total {
      id
      count
      originalValue
      netValue
    }
    rows(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        name
        class
        state
        quantity
        unit
        location
        originalValue
        netValue
        owners {
          id
          share
          party {
            id
            name
          }
        }
        upkeepHolder {
          id
          name
        }
        villageManager {
          id
          unit
          personName
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicRegisterQuery, WorkbenchPublicRegisterQueryVariables>;
export const WorkbenchPublicDistributionsDocument = gql`
    query workbenchPublicDistributions($filter: DistributionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  distributions(
    filter: $filter
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
      year
      amount
      state
      decidedOn
      paidOn
      asset {
        id
        code
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicDistributionsQuery, WorkbenchPublicDistributionsQueryVariables>;
export const WorkbenchPublicProjectsDocument = gql`
    query workbenchPublicProjects($filter: ProjectFilter, $order: ProjectOrder, $first: Int, $after: String, $last: Int, $before: String) {
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
      ...WorkbenchPublicProjectRow
    }
  }
}
    ${WorkbenchPublicProjectRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicProjectsQuery, WorkbenchPublicProjectsQueryVariables>;
export const WorkbenchPublicCountsDocument = gql`
    query workbenchPublicCounts($filter: ProjectFilter) {
  projectCounts(filter: $filter) {
    count
    budget
    states {
      state
      count
      budget
    }
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicCountsQuery, WorkbenchPublicCountsQueryVariables>;
export const WorkbenchPublicProjectDocument = gql`
    query workbenchPublicProject($id: ID!) {
  project(id: $id) {
    ...WorkbenchPublicProjectRow
    content
    nature
    library
    responsibleUnit
    implementingUnit
    plannedStart
    plannedFinish
    villages
    households
    people
    poorHouseholds
    poorPeople
    admittedOn
    stateSince
    sample
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
      actual
    }
    linkages {
      id
      kind
      description
      households
      people
    }
    notices(first: 50) {
      nodes {
        ...WorkbenchPublicNoticeRow
      }
    }
  }
}
    ${WorkbenchPublicProjectRowFragmentDoc}
${WorkbenchPublicNoticeRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicProjectQuery, WorkbenchPublicProjectQueryVariables>;
export const WorkbenchPublicPlansDocument = gql`
    query workbenchPublicPlans($filter: YearPlanFilter, $first: Int, $after: String, $last: Int, $before: String) {
  yearPlans(
    filter: $filter
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
      ...WorkbenchPublicPlanRow
    }
  }
}
    ${WorkbenchPublicPlanRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicPlansQuery, WorkbenchPublicPlansQueryVariables>;
export const WorkbenchPublicPlanDocument = gql`
    query workbenchPublicPlan($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  yearPlan(id: $id) {
    ...WorkbenchPublicPlanRow
    byClass {
      classCode
      zh
      en
      projectCount
      budget
    }
    bySource {
      level
      channel
      projectCount
      amount
    }
    notices(first: 20) {
      nodes {
        ...WorkbenchPublicNoticeRow
      }
    }
    projects(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...WorkbenchPublicProjectRow
      }
    }
  }
}
    ${WorkbenchPublicPlanRowFragmentDoc}
${WorkbenchPublicNoticeRowFragmentDoc}
${WorkbenchPublicProjectRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicPlanQuery, WorkbenchPublicPlanQueryVariables>;
export const WorkbenchPublicNoticesDocument = gql`
    query workbenchPublicNotices($filter: NoticeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  notices(
    filter: $filter
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
      ...WorkbenchPublicNoticeRow
      objectionCount {
        received
        open
      }
    }
  }
}
    ${WorkbenchPublicNoticeRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicNoticesQuery, WorkbenchPublicNoticesQueryVariables>;
export const WorkbenchPublicNoticeDocument = gql`
    query workbenchPublicNotice($id: ID!) {
  notice(id: $id) {
    ...WorkbenchPublicNoticeRow
    body
    carriers
    days
    subjectNoun
    subjectId
    isSample
    withdrawal {
      id
      reason
      withdrawnOn
    }
    objectionCount {
      received
      open
      upheld
    }
    objections(first: 100) {
      nodes {
        id
        receivedOn
        text
        throughOffice
        reply {
          id
          repliedOn
          text
          upheld
        }
      }
    }
  }
}
    ${WorkbenchPublicNoticeRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicNoticeQuery, WorkbenchPublicNoticeQueryVariables>;
export const WorkbenchPublicCaseDocument = gql`
    query workbenchPublicCase($id: ID!) {
  project(id: $id) {
    id
    name
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicCaseQuery, WorkbenchPublicCaseQueryVariables>;
export const WorkbenchPublicCaseNoticesDocument = gql`
    query workbenchPublicCaseNotices($subjectId: ID!) {
  notices(filter: {subjectId: $subjectId}, order: PUBLISHED_DESC, first: 50) {
    nodes {
      ...WorkbenchPublicNoticeRow
    }
  }
}
    ${WorkbenchPublicNoticeRowFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicCaseNoticesQuery, WorkbenchPublicCaseNoticesQueryVariables>;
export const WorkbenchPublicObjectionDocument = gql`
    mutation workbenchPublicObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    id
    receivedOn
  }
}
    ` as unknown as DocumentNode<WorkbenchPublicObjectionMutation, WorkbenchPublicObjectionMutationVariables>;
export const WorkbenchPublicPlaceDocument = gql`
    query workbenchPublicPlace($code: String!) {
  place(code: $code) {
    ...WorkbenchPublicPlace
    parent {
      ...WorkbenchPublicPlace
      parent {
        ...WorkbenchPublicPlace
      }
    }
    children(first: 200) {
      nodes {
        ...WorkbenchPublicPlace
        validTo
      }
    }
  }
}
    ${WorkbenchPublicPlaceFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicPlaceQuery, WorkbenchPublicPlaceQueryVariables>;
export const WorkbenchPublicCountiesDocument = gql`
    query workbenchPublicCounties {
  places(filter: {level: COUNTY}, first: 200) {
    nodes {
      ...WorkbenchPublicPlace
      validTo
    }
  }
}
    ${WorkbenchPublicPlaceFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicCountiesQuery, WorkbenchPublicCountiesQueryVariables>;
export const WorkbenchPublicPlacesNamedDocument = gql`
    query workbenchPublicPlacesNamed($text: String!) {
  places(filter: {nameContains: $text}, first: 20) {
    nodes {
      ...WorkbenchPublicPlace
      validTo
    }
  }
}
    ${WorkbenchPublicPlaceFragmentDoc}` as unknown as DocumentNode<WorkbenchPublicPlacesNamedQuery, WorkbenchPublicPlacesNamedQueryVariables>;
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