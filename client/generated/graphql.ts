/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.js';

import type { TypedDocument as DocumentNode } from '../typed-document.js';
import { gql } from '../typed-document.js';
export type MoneyProgressLineFragment = { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null };

export type MoneyProgressTableFragment = { placeCode: string, year: number, asOf: string, base: Types.ProgressBase, by: Types.ProgressDimension, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }, rows: { nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgressQueryVariables = Exact<{
  input: Types.ProgressInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  order?: Types.MoneyProgressOrder | null | undefined;
}>;


export type ProgressQuery = { progress: { placeCode: string, year: number, asOf: string, base: Types.ProgressBase, by: Types.ProgressDimension, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }, rows: { nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type BehindQueryVariables = Exact<{
  input: Types.ProgressInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
  order?: Types.MoneyProgressOrder | null | undefined;
}>;


export type BehindQuery = { behind: { placeCode: string, year: number, asOf: string, base: Types.ProgressBase, by: Types.ProgressDimension, against: Types.PaceKind, paceMode: string | null, timeProgress: string | null, total: { id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }, rows: { nodes: Array<{ id: string, key: string | null, name: string, base: Types.ProgressBase, baseAmount: string, received: string | null, allocated: string, kept: string, passedDown: string, unallocated: string | null, disbursed: string, paid: string, unspent: string, carriedIn: string, carriedOut: string, returned: string, onHand: string, expenditureProgress: string | null, timeProgress: string | null, pointsAhead: string | null, allocationProgress: string | null, disbursementRate: string | null, reimbursementRate: string | null, surplusRate: string | null, projectsInPlan: number, projectsStarted: number, projectsFinished: number, startRate: string | null, completionRate: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type AcceptancePartsFragment = { acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, problems: Array<{ closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null }>, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type AcceptanceProblemRowFragment = { closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null };

export type AcceptanceRowFragment = { acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type AdjustmentRowFragment = { adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null };

export type AllocationPartsFragment = { allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, adjustments: Array<{ adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null }>, carryOvers: Array<{ carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } }>, disbursementReturns: Array<{ amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null }>, money: { adjustedOut: string, allocated: string, balance: string, paid: string, reclaimed: string, released: string, unpaid: string, unreleased: string } | null, reclaims: Array<{ amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null }>, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null };

export type AllocationRowFragment = { allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null };

export type AssetColourRowFragment = { abnormal: number, colour: Types.Colour, contract: boolean, distribution: boolean, id: string, income: boolean, operation: boolean, redFrom: number, rent: boolean, upkeep: boolean, asset: { id: string, name: string, code: string } | null };

export type AssetCountsRowFragment = { asOf: string, by: Types.AssetCountDimension, knownAt: string | null, placeCode: string, total: { id: string, name: string | null } };

export type AssetDutyRowFragment = { contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null };

export type AssetPartsFragment = { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null };

export type AssetRegisterRowFragment = { asOf: string, kind: Types.RegisterKind, knownAt: string | null, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, total: { id: string, name: string | null } };

export type AssetRowFragment = { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null };

export type AssetYieldRowFragment = { belowMin: boolean, id: string, minPercent: string | null, originalValue: string, yearIncome: string, yieldPercent: string | null, asset: { id: string, name: string, code: string } | null };

export type AssignedDutiesPartsFragment = { assetId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, asset: { id: string, name: string, code: string } | null };

export type AssignedDutiesRowFragment = { assetId: string, asset: { id: string, name: string, code: string } | null };

export type AttachmentRowFragment = { id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type AuditEntryRowFragment = { businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string };

export type AuditSampleRowFragment = { asOf: string, by: Types.SampleWay, drawnOn: string, filter: { readonly [key: string]: unknown }, id: string, placeCode: string, population: Types.SamplePopulation, populationAmount: string, populationCount: number, populationSha256: string, purpose: string | null, recordedAt: string, seed: string, size: number, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type BulkResultPartsFragment = { projectId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, project: { id: string, name: string } | null };

export type BulkResultRowFragment = { projectId: string, project: { id: string, name: string } | null };

export type CarryOverRowFragment = { carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } };

export type ChangeRequestPartsFragment = { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type ChangeRequestRowFragment = { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type ClaimPartsFragment = { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null };

export type ClaimRowFragment = { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, project: { id: string, name: string } | null };

export type ColourCheckRowFragment = { abnormal: number, checkedOn: string, colour: Types.Colour, contract: boolean, distribution: boolean, id: string, income: boolean, isSample: boolean, operation: boolean, quarter: number, redFrom: number, rent: boolean, upkeep: boolean, year: number, asset: { id: string, name: string, code: string } | null, filing: { id: string } | null };

export type ColourCountsRowFragment = { assets: number, contract: number, distribution: number, green: number, income: number, operation: number, red: number, rent: number, upkeep: number, yellow: number };

export type ColourFilingRowFragment = { filedOn: string, green: number, id: string, isSample: boolean, placeCode: string, quarter: number, recordedAt: string, red: number, year: number, yellow: number, by: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type ConsolidationRowFragment = { amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } };

export type ContractPartsFragment = { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, items: Array<{ altersItemId: string | null, amount: string, currentQuantity: string | null, id: string, name: string, position: number, quantity: string, quantityDone: string | null, unit: string, unitPrice: string }>, supplements: Array<{ amount: string, changeRequestId: string, id: string, number: string, reason: string, recordedAt: string, signedOn: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type ContractRowFragment = { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type CreatedPersonalTokenRowFragment = { secret: string | null, personalToken: { id: string, name: string } };

export type DepartmentRowFragment = { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null };

export type DisbursementReturnRowFragment = { amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null };

export type DisbursementRowFragment = { amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null };

export type DisposalPartsFragment = { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type DisposalRowFragment = { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type DistributionPartsFragment = { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null };

export type DistributionRowFragment = { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, asset: { id: string, name: string, code: string } | null };

export type DutiesHandedOnRowFragment = { assets: number, duties: number, toPostId: string };

export type DutiesToHandOverRowFragment = { assets: number, daysLeft: number, duties: number, id: string, lastDay: string, post: { id: string } };

export type DutyGapRowFragment = { days: number, id: string, missing: Array<Types.DutyLevel>, since: string, asset: { id: string, name: string, code: string } };

export type DutyStandingRowFragment = { assets: number, expiredMandates: number, id: string, withGaps: number, place: { id: string, name: string, code: string } };

export type EvidencePackRowFragment = { asOf: string, chainEntries: number, files: number, id: string, jsonUrl: string, madeAt: string, placeCode: string, purpose: string, root: string, rowCount: number, sizeBytes: number, subjectId: string, subjectName: string, subjectNoun: Types.EvidenceSubject, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type ExceptionCountRowFragment = { amount: string, count: number, kind: Types.ExceptionKind };

export type ExceptionRowFragment = { amount: string | null, basis: string, days: number, id: string, kind: Types.ExceptionKind, placeCode: string, policyKey: string | null, since: string, subjectId: string, subjectNoun: Types.ExceptionSubject, asset: { id: string, name: string, code: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null };

export type ExpectedAssetRowFragment = { class: Types.AssetClass | null, form: Types.AssetForm | null, id: string, location: string | null, missing: Array<Types.ExpectedAssetDetail>, name: string, placeCode: string, quantity: string | null, recordedAt: string, unit: string | null, version: number, withdrawnOn: string | null, withdrawnReason: string | null, asset: { id: string, name: string, code: string } | null, listedBy: { id: string, name: string } | null, owner: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null };

export type ExpiredMandateRowFragment = { cause: Types.MandateCause, days: number, id: string, lastDay: string, duty: { id: string } };

export type FundDocumentPartsFragment = { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, documentChain: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null };

export type FundDocumentRowFragment = { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null };

export type FundLinePartsFragment = { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidations: Array<{ amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, surplusReturns: Array<{ amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } }>, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } };

export type FundLineRowFragment = { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } };

export type IdleAssetRowFragment = { condition: Types.AssetState, days: number, id: string, isOverLimit: boolean, limitDays: number | null, limitUnit: string | null, since: string, asset: { id: string, name: string, code: string }, found: { id: string, number: number } | null };

export type IdleMoneyPartsFragment = { asOf: string, placeCode: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> };

export type IdleMoneyRowFragment = { asOf: string, placeCode: string, total: string };

export type IncomeArrearRowFragment = { amount: string, days: number, dueOn: string, id: string, outstanding: string, received: string, due: { id: string, number: number } | null };

export type IncomeRowFragment = { amount: string, id: string, isSample: boolean, kind: Types.IncomeKind, note: string | null, payer: string, reason: string | null, receivedOn: string, recordedAt: string, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, due: { id: string, number: number } | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null };

export type IndustryShareRowFragment = { base: Types.ProgressBase, baseAmount: string, industryAmount: string, least: string | null, level: Types.FundSourceLevel, pointsAbove: string | null, share: string | null, shortage: string | null, verdict: Types.ShareVerdict | null };

export type InspectionRowFragment = { finding: Types.InspectionFinding, id: string, inspectedOn: string, isSample: boolean, kind: Types.InspectionKind, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, recordedAt: string, asset: { id: string, name: string, code: string } | null, attachment: { id: string, name: string } | null, by: { id: string, name: string } | null };

export type LabourShareRowFragment = { centralAmount: string, labourPay: string, least: string | null, projectsWithoutRecord: number, share: string | null };

export type LeaseRowFragment = { beginsOn: string, closedOn: string | null, closedReason: string | null, endsOn: string, guaranteed: boolean, id: string, inAdvance: boolean, isSample: boolean, kind: Types.LeaseKind, note: string | null, number: string, recordedAt: string, rent: string, rhythm: Types.RentRhythm, signedOn: string, totalDue: string, totalReceived: string, version: number, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, lessee: { id: string, name: string } | null };

export type LedgerAccountRowFragment = { address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null };

export type LedgerEntryPartsFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, postings: Array<{ act: string, amount: string, businessDate: string, id: string, origin: string, placeCode: string, recordedAt: string, entry: { id: string }, from: { id: string } | null, to: { id: string } | null }>, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type LedgerEntryRowFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type ManageFeeShareRowFragment = { centralAmount: string, feeAmount: string, most: string | null, share: string | null, verdict: Types.ShareVerdict | null };

export type MoneyFlowPartsFragment = { asOf: string, assets: Types.FlowAsset, placeCode: string, projects: Types.FlowProject, sources: Types.FlowSource, total: string, year: number, links: Array<{ amount: string, from: string, id: string, to: string }>, nodes: Array<{ amount: string, id: string, key: string | null, name: string | null, station: Types.FlowStation }> };

export type MoneyFlowRowFragment = { asOf: string, assets: Types.FlowAsset, placeCode: string, projects: Types.FlowProject, sources: Types.FlowSource, total: string, year: number };

export type NoticePartsFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type NoticeRowFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type ObjectionRowFragment = { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null };

export type PartyRowFragment = { creditCode: string | null, id: string, isSample: boolean, kind: Types.PartyKind, name: string, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type PaymentRowFragment = { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null };

export type PersonPartsFragment = { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null };

export type PersonRowFragment = { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, place: { id: string, name: string, code: string } | null };

export type PersonalTokenRowFragment = { createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null };

export type PlacePartsFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, predecessors: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PlaceRowFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PlanRowPartsFragment = { allocationId: string | null, row: number, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null };

export type PlanRowRowFragment = { allocationId: string | null, row: number };

export type PolicyKeyPartsFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string, choices: Array<{ choice: string, meaning: string }> };

export type PolicyKeyRowFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string };

export type PolicyRowFragment = { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null };

export type PortfolioPartsFragment = { asOf: string, knownAt: string | null, right: Types.RightKind, total: { count: number, netValue: string, originalValue: string, shareNetValue: string, shareValue: string }, party: { id: string, name: string } };

export type PortfolioRowFragment = { asOf: string, knownAt: string | null, right: Types.RightKind, party: { id: string, name: string } };

export type PostPartsFragment = { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type PostRowFragment = { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type ProcurementRowFragment = { decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type ProgressCurvePartsFragment = { asOf: string, base: Types.ProgressBase, placeCode: string, year: number, points: Array<{ baseAmount: string | null, date: string, expenditureProgress: string | null, month: number, paid: string | null, pointsAhead: string | null, timeProgress: string | null }> };

export type ProgressCurveRowFragment = { asOf: string, base: Types.ProgressBase, placeCode: string, year: number };

export type ProgressReportPartsFragment = { correctionReason: string | null, doneOn: string, id: string, note: string | null, physicalPercent: string | null, recordedAt: string, items: Array<{ id: string, quantityDone: string, contractItem: { id: string, name: string } | null }>, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type ProgressReportRowFragment = { correctionReason: string | null, doneOn: string, id: string, note: string | null, physicalPercent: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type ProjectClassRowFragment = { code: string, en: string, id: string, isIndustry: boolean, isManagementFee: boolean, zh: string };

export type ProjectCountsPartsFragment = { budget: string, count: number, pools: Array<{ budget: string, count: number, pool: Types.ProjectPool }>, states: Array<{ budget: string, count: number, state: Types.ProjectState }> };

export type ProjectCountsRowFragment = { budget: string, count: number };

export type ProjectMoveRowRowFragment = { asks: Array<string>, by: Array<string>, from: Array<Types.ProjectState>, move: Types.ProjectMoveName, to: Types.ProjectState | null, zh: string };

export type ProjectNotStartedRowFragment = { allocated: string, budget: string, classCode: string, disbursed: string, id: string, implementingUnit: string | null, name: string, overdueDays: number | null, paid: string, placeCode: string, plannedStart: string | null, startBy: string | null, place: { id: string, name: string, code: string } | null };

export type ProjectPartsFragment = { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null };

export type ProjectRowFragment = { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null };

export type ProofKindRowFragment = { code: string, en: string, id: string, requiredFor: Array<Types.ClaimKind>, zh: string };

export type ReclaimRowFragment = { amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null };

export type RefusalRuleRowFragment = { basis: string, code: Types.RefusalCode, en: string, zh: string };

export type RegisterDifferencePartsFragment = { placeCode: string | null, right: Types.RightKind | null, added: { count: number, netValue: string, originalValue: string }, changed: { count: number, netValue: string, originalValue: string }, closing: { count: number, netValue: string, originalValue: string }, from: { asOf: string, knownAt: string | null }, gone: { count: number, netValue: string, originalValue: string }, opening: { count: number, netValue: string, originalValue: string }, to: { asOf: string, knownAt: string | null }, department: { id: string, name: string } | null, party: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type RegisterDifferenceRowFragment = { placeCode: string | null, right: Types.RightKind | null, department: { id: string, name: string } | null, party: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type StatedFigurePartsFragment = { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, byLedger: { computed: string | null, denominator: string, difference: string | null, numerator: string, verdict: Types.FigureVerdict }, byOperands: { computed: string | null, denominator: string, difference: string | null, numerator: string, verdict: Types.FigureVerdict }, place: { id: string, name: string, code: string } | null };

export type StatedFigureRowFragment = { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, place: { id: string, name: string, code: string } | null };

export type SubstitutionRowFragment = { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null };

export type SurplusReturnRowFragment = { amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } };

export type TaskCountRowFragment = { count: number, move: Types.ProjectMoveName, nextDueOn: string | null, overdue: number };

export type TaskRowFragment = { dueOn: string | null, id: string, move: Types.ProjectMoveName, overdue: boolean, zh: string, project: { id: string, name: string } };

export type UpkeepPlanRowFragment = { beginsOn: string, duties: string, endedReason: string | null, endsOn: string | null, id: string, isSample: boolean, moneySource: Types.UpkeepMoneySource, nextDueOn: string | null, recordedAt: string, rhythm: Types.UpkeepRhythm, version: number, yearlyCost: string, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, party: { id: string, name: string } | null };

export type UpkeepRecordRowFragment = { cost: string, doneBy: string, doneOn: string, dueOn: string, id: string, isSample: boolean, note: string | null, proof: string | null, recordedAt: string, asset: { id: string, name: string, code: string } | null, attachment: { id: string, name: string } | null, by: { id: string, name: string } | null, plan: { id: string } | null };

export type UpkeepTaskRowFragment = { beginsOn: string, daysOverdue: number, dueOn: string, kind: Types.UpkeepTaskKind, level: Types.DutyLevel, asset: { id: string, name: string, code: string } | null, plan: { id: string } | null };

export type ViewerPartsFragment = { acts: Array<string>, mustChangePassword: boolean, today: string, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null };

export type ViewerRowFragment = { acts: Array<string>, mustChangePassword: boolean, today: string, person: { id: string, name: string }, post: { id: string } | null };

export type VillageTagKindRowFragment = { code: string, en: string, id: string, zh: string };

export type VillageTagRowFragment = { basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null };

export type YearPlanPartsFragment = { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, byClass: Array<{ budget: string, classCode: string, en: string, projectCount: number, zh: string }>, bySource: Array<{ amount: string, channel: Types.FundChannel, level: Types.FundSourceLevel, projectCount: number }>, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type YearPlanRowFragment = { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type YearlyReviewRowFragment = { id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null };

export type AdjustmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type AdjustmentsQuery = { adjustments: { nodes: Array<{ adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AllocationQueryVariables = Exact<{
  id: string;
}>;


export type AllocationQuery = { allocation: { allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, adjustments: Array<{ adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null }>, carryOvers: Array<{ carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } }>, disbursementReturns: Array<{ amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null }>, money: { adjustedOut: string, allocated: string, balance: string, paid: string, reclaimed: string, released: string, unpaid: string, unreleased: string } | null, reclaims: Array<{ amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null }>, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null } | null };

export type AllocationsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type AllocationsQuery = { allocations: { nodes: Array<{ allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AssetQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
  knownAt?: string | null | undefined;
}>;


export type AssetQuery = { asset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } | null };

export type AssetColourCountsQueryVariables = Exact<{
  placeCode: string;
  quarter: number;
  year: number;
}>;


export type AssetColourCountsQuery = { assetColourCounts: { assets: number, contract: number, distribution: number, green: number, income: number, operation: number, red: number, rent: number, upkeep: number, yellow: number } };

export type AssetColoursQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ColourFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  placeCode: string;
  quarter: number;
  year: number;
}>;


export type AssetColoursQuery = { assetColours: { nodes: Array<{ abnormal: number, colour: Types.Colour, contract: boolean, distribution: boolean, id: string, income: boolean, operation: boolean, redFrom: number, rent: boolean, upkeep: boolean, asset: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AssetCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  by: Types.AssetCountDimension;
  classes?: Array<Types.AssetClass> | Types.AssetClass | null | undefined;
  knownAt?: string | null | undefined;
  placeCode: string;
  states?: Array<Types.AssetState> | Types.AssetState | null | undefined;
}>;


export type AssetCountsQuery = { assetCounts: { asOf: string, by: Types.AssetCountDimension, knownAt: string | null, placeCode: string, total: { id: string, name: string | null } } };

export type AssetRegisterQueryVariables = Exact<{
  asOf?: string | null | undefined;
  departmentId?: string | null | undefined;
  filter?: Types.AssetFilter | null | undefined;
  kind: Types.RegisterKind;
  knownAt?: string | null | undefined;
  placeCode: string;
}>;


export type AssetRegisterQuery = { assetRegister: { asOf: string, kind: Types.RegisterKind, knownAt: string | null, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, total: { id: string, name: string | null } } };

export type AssetYieldsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.YieldFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  year: number;
}>;


export type AssetYieldsQuery = { assetYields: { nodes: Array<{ belowMin: boolean, id: string, minPercent: string | null, originalValue: string, yearIncome: string, yieldPercent: string | null, asset: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AssetsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.AssetFilter | null | undefined;
  first?: number | null | undefined;
  knownAt?: string | null | undefined;
  last?: number | null | undefined;
  order?: Types.AssetOrder | null | undefined;
}>;


export type AssetsQuery = { assets: { nodes: Array<{ acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AttachmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  kind?: Types.AttachmentKind | null | undefined;
  last?: number | null | undefined;
  subjectId: string;
  withWithdrawn?: boolean | null | undefined;
}>;


export type AttachmentsQuery = { attachments: { nodes: Array<{ id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type CarryOversQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type CarryOversQuery = { carryOvers: { nodes: Array<{ carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ChangeRequestQueryVariables = Exact<{
  id: string;
}>;


export type ChangeRequestQuery = { changeRequest: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } | null };

export type ChangeRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ChangeRequestFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type ChangeRequestsQuery = { changeRequests: { nodes: Array<{ decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } | null };

export type ClaimsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ClaimFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.ClaimOrder | null | undefined;
}>;


export type ClaimsQuery = { claims: { nodes: Array<{ amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, project: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ColourChecksQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ColourCheckFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type ColourChecksQuery = { colourChecks: { nodes: Array<{ abnormal: number, checkedOn: string, colour: Types.Colour, contract: boolean, distribution: boolean, id: string, income: boolean, isSample: boolean, operation: boolean, quarter: number, redFrom: number, rent: boolean, upkeep: boolean, year: number, asset: { id: string, name: string, code: string } | null, filing: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ConsolidationsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type ConsolidationsQuery = { consolidations: { nodes: Array<{ amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DepartmentFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.DepartmentOrder | null | undefined;
}>;


export type DepartmentsQuery = { departments: { nodes: Array<{ id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DisbursementReturnsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type DisbursementReturnsQuery = { disbursementReturns: { nodes: Array<{ amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DisbursementsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type DisbursementsQuery = { disbursements: { nodes: Array<{ amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DisposalQueryVariables = Exact<{
  id: string;
}>;


export type DisposalQuery = { disposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } | null };

export type DisposalsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DisposalFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.DisposalOrder | null | undefined;
}>;


export type DisposalsQuery = { disposals: { nodes: Array<{ approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DistributionQueryVariables = Exact<{
  id: string;
}>;


export type DistributionQuery = { distribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } | null };

export type DistributionsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DistributionFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type DistributionsQuery = { distributions: { nodes: Array<{ amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, asset: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DutiesToHandOverQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
  withinDays?: number | null | undefined;
}>;


export type DutiesToHandOverQuery = { dutiesToHandOver: { nodes: Array<{ assets: number, daysLeft: number, duties: number, id: string, lastDay: string, post: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DutyGapsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DutyGapFilter | null | undefined;
  first?: number | null | undefined;
  knownAt?: string | null | undefined;
  last?: number | null | undefined;
}>;


export type DutyGapsQuery = { dutyGaps: { nodes: Array<{ days: number, id: string, missing: Array<Types.DutyLevel>, since: string, asset: { id: string, name: string, code: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DutyStandingsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
}>;


export type DutyStandingsQuery = { dutyStandings: { nodes: Array<{ assets: number, expiredMandates: number, id: string, withGaps: number, place: { id: string, name: string, code: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type EvidencePackQueryVariables = Exact<{
  id: string;
}>;


export type EvidencePackQuery = { evidencePack: { asOf: string, chainEntries: number, files: number, id: string, jsonUrl: string, madeAt: string, placeCode: string, purpose: string, root: string, rowCount: number, sizeBytes: number, subjectId: string, subjectName: string, subjectNoun: Types.EvidenceSubject, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } | null };

export type EvidencePacksQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
  subjectId?: string | null | undefined;
}>;


export type EvidencePacksQuery = { evidencePacks: { nodes: Array<{ asOf: string, chainEntries: number, files: number, id: string, jsonUrl: string, madeAt: string, placeCode: string, purpose: string, root: string, rowCount: number, sizeBytes: number, subjectId: string, subjectName: string, subjectNoun: Types.EvidenceSubject, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ExceptionCountsQueryVariables = Exact<{
  input: Types.ExceptionsInput;
}>;


export type ExceptionCountsQuery = { exceptionCounts: Array<{ amount: string, count: number, kind: Types.ExceptionKind }> };

export type ExceptionsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  input: Types.ExceptionsInput;
  last?: number | null | undefined;
}>;


export type ExceptionsQuery = { exceptions: { nodes: Array<{ amount: string | null, basis: string, days: number, id: string, kind: Types.ExceptionKind, placeCode: string, policyKey: string | null, since: string, subjectId: string, subjectNoun: Types.ExceptionSubject, asset: { id: string, name: string, code: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ExpiredMandatesQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ExpiredMandateFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type ExpiredMandatesQuery = { expiredMandates: { nodes: Array<{ cause: Types.MandateCause, days: number, id: string, lastDay: string, duty: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type FundDocumentQueryVariables = Exact<{
  id: string;
}>;


export type FundDocumentQuery = { fundDocument: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, documentChain: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } | null };

export type FundDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.FundDocumentFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.FundDocumentOrder | null | undefined;
}>;


export type FundDocumentsQuery = { fundDocuments: { nodes: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type FundLineQueryVariables = Exact<{
  id: string;
}>;


export type FundLineQuery = { fundLine: { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidations: Array<{ amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, surplusReturns: Array<{ amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } }>, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } } | null };

export type FundLinesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.FundLineFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type FundLinesQuery = { fundLines: { nodes: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type IdleAssetsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.IdleAssetFilter | null | undefined;
  first?: number | null | undefined;
  knownAt?: string | null | undefined;
  last?: number | null | undefined;
}>;


export type IdleAssetsQuery = { idleAssets: { nodes: Array<{ condition: Types.AssetState, days: number, id: string, isOverLimit: boolean, limitDays: number | null, limitUnit: string | null, since: string, asset: { id: string, name: string, code: string }, found: { id: string, number: number } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type IdleMoneyQueryVariables = Exact<{
  input: Types.IdleMoneyInput;
}>;


export type IdleMoneyQuery = { idleMoney: { asOf: string, placeCode: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> } };

export type IncomeArrearsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ArrearFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type IncomeArrearsQuery = { incomeArrears: { nodes: Array<{ amount: string, days: number, dueOn: string, id: string, outstanding: string, received: string, due: { id: string, number: number } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type IncomesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.IncomeFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type IncomesQuery = { incomes: { nodes: Array<{ amount: string, id: string, isSample: boolean, kind: Types.IncomeKind, note: string | null, payer: string, reason: string | null, receivedOn: string, recordedAt: string, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, due: { id: string, number: number } | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type IndustrySharesQueryVariables = Exact<{
  input: Types.ReportInput;
}>;


export type IndustrySharesQuery = { industryShares: Array<{ base: Types.ProgressBase, baseAmount: string, industryAmount: string, least: string | null, level: Types.FundSourceLevel, pointsAbove: string | null, share: string | null, shortage: string | null, verdict: Types.ShareVerdict | null }> };

export type InspectionsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.InspectionFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type InspectionsQuery = { inspections: { nodes: Array<{ finding: Types.InspectionFinding, id: string, inspectedOn: string, isSample: boolean, kind: Types.InspectionKind, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, recordedAt: string, asset: { id: string, name: string, code: string } | null, attachment: { id: string, name: string } | null, by: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type InspectionsDueQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.UpkeepTaskFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type InspectionsDueQuery = { inspectionsDue: { nodes: Array<{ beginsOn: string, daysOverdue: number, dueOn: string, kind: Types.UpkeepTaskKind, level: Types.DutyLevel, asset: { id: string, name: string, code: string } | null, plan: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type LabourShareQueryVariables = Exact<{
  input: Types.ReportInput;
}>;


export type LabourShareQuery = { labourShare: { centralAmount: string, labourPay: string, least: string | null, projectsWithoutRecord: number, share: string | null } };

export type LeaseQueryVariables = Exact<{
  id: string;
}>;


export type LeaseQuery = { lease: { beginsOn: string, closedOn: string | null, closedReason: string | null, endsOn: string, guaranteed: boolean, id: string, inAdvance: boolean, isSample: boolean, kind: Types.LeaseKind, note: string | null, number: string, recordedAt: string, rent: string, rhythm: Types.RentRhythm, signedOn: string, totalDue: string, totalReceived: string, version: number, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, lessee: { id: string, name: string } | null } | null };

export type LeasesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.LeaseFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type LeasesQuery = { leases: { nodes: Array<{ beginsOn: string, closedOn: string | null, closedReason: string | null, endsOn: string, guaranteed: boolean, id: string, inAdvance: boolean, isSample: boolean, kind: Types.LeaseKind, note: string | null, number: string, recordedAt: string, rent: string, rhythm: Types.RentRhythm, signedOn: string, totalDue: string, totalReceived: string, version: number, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, lessee: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type LedgerAccountQueryVariables = Exact<{
  id: string;
}>;


export type LedgerAccountQuery = { ledgerAccount: { address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null } | null };

export type LedgerAccountsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.LedgerAccountFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type LedgerAccountsQuery = { ledgerAccounts: { nodes: Array<{ address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type LedgerEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.LedgerEntryFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.LedgerEntryOrder | null | undefined;
}>;


export type LedgerEntriesQuery = { ledgerEntries: { nodes: Array<{ act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, reversedBy: { id: string } | null, reverses: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type LedgerEntryQueryVariables = Exact<{
  id: string;
}>;


export type LedgerEntryQuery = { ledgerEntry: { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, postings: Array<{ act: string, amount: string, businessDate: string, id: string, origin: string, placeCode: string, recordedAt: string, entry: { id: string }, from: { id: string } | null, to: { id: string } | null }>, reversedBy: { id: string } | null, reverses: { id: string } | null } | null };

export type ManageFeeShareQueryVariables = Exact<{
  input: Types.ReportInput;
}>;


export type ManageFeeShareQuery = { manageFeeShare: { centralAmount: string, feeAmount: string, most: string | null, share: string | null, verdict: Types.ShareVerdict | null } };

export type MoneyFlowQueryVariables = Exact<{
  input: Types.MoneyFlowInput;
}>;


export type MoneyFlowQuery = { moneyFlow: { asOf: string, assets: Types.FlowAsset, placeCode: string, projects: Types.FlowProject, sources: Types.FlowSource, total: string, year: number, links: Array<{ amount: string, from: string, id: string, to: string }>, nodes: Array<{ amount: string, id: string, key: string | null, name: string | null, station: Types.FlowStation }> } };

export type MyClaimsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type MyClaimsQuery = { myClaims: { nodes: Array<{ amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, project: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type MyDisposalsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type MyDisposalsQuery = { myDisposals: { nodes: Array<{ approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type MyDutiesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  level?: Types.DutyLevel | null | undefined;
}>;


export type MyDutiesQuery = { myDuties: { nodes: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type MyTaskCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTaskCountsQuery = { myTaskCounts: Array<{ count: number, move: Types.ProjectMoveName, nextDueOn: string | null, overdue: number }> };

export type MyTasksQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  move?: Types.ProjectMoveName | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { nodes: Array<{ dueOn: string | null, id: string, move: Types.ProjectMoveName, overdue: boolean, zh: string, project: { id: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type MyUpkeepTasksQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type MyUpkeepTasksQuery = { myUpkeepTasks: { nodes: Array<{ beginsOn: string, daysOverdue: number, dueOn: string, kind: Types.UpkeepTaskKind, level: Types.DutyLevel, asset: { id: string, name: string, code: string } | null, plan: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type NoticeQueryVariables = Exact<{
  id: string;
}>;


export type NoticeQuery = { notice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } | null };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.NoticeFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.NoticeOrder | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PartiesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  kinds?: Array<Types.PartyKind> | Types.PartyKind | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type PartiesQuery = { parties: { nodes: Array<{ creditCode: string | null, id: string, isSample: boolean, kind: Types.PartyKind, name: string, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PartyQueryVariables = Exact<{
  id: string;
}>;


export type PartyQuery = { party: { creditCode: string | null, id: string, isSample: boolean, kind: Types.PartyKind, name: string, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } | null };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } | null };

export type PaymentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type PaymentsQuery = { payments: { nodes: Array<{ amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.PersonFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.PersonOrder | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PlaceQueryVariables = Exact<{
  asOf?: string | null | undefined;
  code: string;
}>;


export type PlaceQuery = { place: { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, predecessors: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null } | null };

export type PlacesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.PlaceFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.PlaceOrder | null | undefined;
}>;


export type PlacesQuery = { places: { nodes: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PoliciesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.PolicyFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.PolicyOrder | null | undefined;
}>;


export type PoliciesQuery = { policies: { nodes: Array<{ basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type PolicyQueryVariables = Exact<{
  key: string;
  level?: Types.FundSourceLevel | null | undefined;
  on?: string | null | undefined;
  placeCode: string;
  year?: number | null | undefined;
}>;


export type PolicyQuery = { policy: { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null } | null };

export type PolicyKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyKeysQuery = { policyKeys: Array<{ en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string, choices: Array<{ choice: string, meaning: string }> }> };

export type PortfolioQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  partyId: string;
  right?: Types.RightKind | null | undefined;
}>;


export type PortfolioQuery = { portfolio: { asOf: string, knownAt: string | null, right: Types.RightKind, total: { count: number, netValue: string, originalValue: string, shareNetValue: string, shareValue: string }, party: { id: string, name: string } } | null };

export type PortfolioDifferenceQueryVariables = Exact<{
  from: Types.RegisterMomentInput;
  partyId: string;
  right?: Types.RightKind | null | undefined;
  to: Types.RegisterMomentInput;
}>;


export type PortfolioDifferenceQuery = { portfolioDifference: { placeCode: string | null, right: Types.RightKind | null, added: { count: number, netValue: string, originalValue: string }, changed: { count: number, netValue: string, originalValue: string }, closing: { count: number, netValue: string, originalValue: string }, from: { asOf: string, knownAt: string | null }, gone: { count: number, netValue: string, originalValue: string }, opening: { count: number, netValue: string, originalValue: string }, to: { asOf: string, knownAt: string | null }, department: { id: string, name: string } | null, party: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } | null };

export type PostsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.PostFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.PostOrder | null | undefined;
}>;


export type PostsQuery = { posts: { nodes: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ProgressCurveQueryVariables = Exact<{
  filter?: Types.ProgressFilter | null | undefined;
  input: Types.ReportInput;
}>;


export type ProgressCurveQuery = { progressCurve: { asOf: string, base: Types.ProgressBase, placeCode: string, year: number, points: Array<{ baseAmount: string | null, date: string, expenditureProgress: string | null, month: number, paid: string | null, pointsAhead: string | null, timeProgress: string | null }> } };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { project: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } | null };

export type ProjectClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectClassesQuery = { projectClasses: Array<{ code: string, en: string, id: string, isIndustry: boolean, isManagementFee: boolean, zh: string }> };

export type ProjectCountsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
}>;


export type ProjectCountsQuery = { projectCounts: { budget: string, count: number, pools: Array<{ budget: string, count: number, pool: Types.ProjectPool }>, states: Array<{ budget: string, count: number, state: Types.ProjectState }> } };

export type ProjectMovesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectMovesQuery = { projectMoves: Array<{ asks: Array<string>, by: Array<string>, from: Array<Types.ProjectState>, move: Types.ProjectMoveName, to: Types.ProjectState | null, zh: string }> };

export type ProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.ProjectFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.ProjectOrder | null | undefined;
}>;


export type ProjectsQuery = { projects: { nodes: Array<{ admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ProjectsNotStartedQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  input: Types.NotStartedInput;
  last?: number | null | undefined;
}>;


export type ProjectsNotStartedQuery = { projectsNotStarted: { nodes: Array<{ allocated: string, budget: string, classCode: string, disbursed: string, id: string, implementingUnit: string | null, name: string, overdueDays: number | null, paid: string, placeCode: string, plannedStart: string | null, startBy: string | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ProofKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofKindsQuery = { proofKinds: Array<{ code: string, en: string, id: string, requiredFor: Array<Types.ClaimKind>, zh: string }> };

export type PublicRegisterQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: Types.AssetFilter | null | undefined;
  knownAt?: string | null | undefined;
  placeCode: string;
}>;


export type PublicRegisterQuery = { publicRegister: { asOf: string, kind: Types.RegisterKind, knownAt: string | null, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, total: { id: string, name: string | null } } };

export type ReclaimsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type ReclaimsQuery = { reclaims: { nodes: Array<{ amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type RefusalRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusalRulesQuery = { refusalRules: Array<{ basis: string, code: Types.RefusalCode, en: string, zh: string }> };

export type RegisterDifferenceQueryVariables = Exact<{
  departmentId?: string | null | undefined;
  from: Types.RegisterMomentInput;
  kind: Types.RegisterKind;
  placeCode: string;
  to: Types.RegisterMomentInput;
}>;


export type RegisterDifferenceQuery = { registerDifference: { placeCode: string | null, right: Types.RightKind | null, added: { count: number, netValue: string, originalValue: string }, changed: { count: number, netValue: string, originalValue: string }, closing: { count: number, netValue: string, originalValue: string }, from: { asOf: string, knownAt: string | null }, gone: { count: number, netValue: string, originalValue: string }, opening: { count: number, netValue: string, originalValue: string }, to: { asOf: string, knownAt: string | null }, department: { id: string, name: string } | null, party: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type SampleQueryVariables = Exact<{
  id: string;
}>;


export type SampleQuery = { sample: { asOf: string, by: Types.SampleWay, drawnOn: string, filter: { readonly [key: string]: unknown }, id: string, placeCode: string, population: Types.SamplePopulation, populationAmount: string, populationCount: number, populationSha256: string, purpose: string | null, recordedAt: string, seed: string, size: number, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } | null };

export type SamplesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
  population?: Types.SamplePopulation | null | undefined;
}>;


export type SamplesQuery = { samples: { nodes: Array<{ asOf: string, by: Types.SampleWay, drawnOn: string, filter: { readonly [key: string]: unknown }, id: string, placeCode: string, population: Types.SamplePopulation, populationAmount: string, populationCount: number, populationSha256: string, purpose: string | null, recordedAt: string, seed: string, size: number, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type StatedFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.StatedFigureFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type StatedFiguresQuery = { statedFigures: { nodes: Array<{ asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type SurplusLinesQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.FundLineFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type SurplusLinesQuery = { surplusLines: { nodes: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type SurplusReturnsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type SurplusReturnsQuery = { surplusReturns: { nodes: Array<{ amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type TraceOfAssetsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.AssetFilter | null | undefined;
  first?: number | null | undefined;
  knownAt?: string | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
}>;


export type TraceOfAssetsQuery = { traceOfAssets: { nodes: Array<{ acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type TraceOfDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  knownAt?: string | null | undefined;
  last?: number | null | undefined;
  placeCode?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type TraceOfDocumentsQuery = { traceOfDocuments: { nodes: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type TrailQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  objectId?: string | null | undefined;
}>;


export type TrailQuery = { trail: { nodes: Array<{ businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type UpkeepDueQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.UpkeepTaskFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type UpkeepDueQuery = { upkeepDue: { nodes: Array<{ beginsOn: string, daysOverdue: number, dueOn: string, kind: Types.UpkeepTaskKind, level: Types.DutyLevel, asset: { id: string, name: string, code: string } | null, plan: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type UpkeepPlansQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.UpkeepPlanFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type UpkeepPlansQuery = { upkeepPlans: { nodes: Array<{ beginsOn: string, duties: string, endedReason: string | null, endsOn: string | null, id: string, isSample: boolean, moneySource: Types.UpkeepMoneySource, nextDueOn: string | null, recordedAt: string, rhythm: Types.UpkeepRhythm, version: number, yearlyCost: string, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, party: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { acts: Array<string>, mustChangePassword: boolean, today: string, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } | null };

export type VillageTagKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type VillageTagKindsQuery = { villageTagKinds: Array<{ code: string, en: string, id: string, zh: string }> };

export type VillageTagsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.VillageTagFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type VillageTagsQuery = { villageTags: { nodes: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type YearPlanQueryVariables = Exact<{
  id: string;
}>;


export type YearPlanQuery = { yearPlan: { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, byClass: Array<{ budget: string, classCode: string, en: string, projectCount: number, zh: string }>, bySource: Array<{ amount: string, channel: Types.FundChannel, level: Types.FundSourceLevel, projectCount: number }>, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } | null };

export type YearPlansQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.YearPlanFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type YearPlansQuery = { yearPlans: { nodes: Array<{ announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type AcceptProjectMutationVariables = Exact<{
  input: Types.AcceptProjectInput;
}>;


export type AcceptProjectMutation = { acceptProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type AddPartyMutationVariables = Exact<{
  input: Types.AddPartyInput;
}>;


export type AddPartyMutation = { addParty: { creditCode: string | null, id: string, isSample: boolean, kind: Types.PartyKind, name: string, placeCode: string, department: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type AdjustMutationVariables = Exact<{
  input: Types.AdjustInput;
}>;


export type AdjustMutation = { adjust: { adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null } };

export type AdmitToLibraryMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type AdmitToLibraryMutation = { admitToLibrary: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type AllocateMutationVariables = Exact<{
  input: Types.AllocateInput;
}>;


export type AllocateMutation = { allocate: { allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, adjustments: Array<{ adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null }>, carryOvers: Array<{ carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } }>, disbursementReturns: Array<{ amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null }>, money: { adjustedOut: string, allocated: string, balance: string, paid: string, reclaimed: string, released: string, unpaid: string, unreleased: string } | null, reclaims: Array<{ amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null }>, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null } };

export type AllocatePlanMutationVariables = Exact<{
  input: Types.AllocatePlanInput;
}>;


export type AllocatePlanMutation = { allocatePlan: Array<{ allocationId: string | null, row: number, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }> };

export type AmendClaimMutationVariables = Exact<{
  input: Types.AmendClaimInput;
}>;


export type AmendClaimMutation = { amendClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type AmendDistributionMutationVariables = Exact<{
  input: Types.AmendDistributionInput;
}>;


export type AmendDistributionMutation = { amendDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type AmendDraftMutationVariables = Exact<{
  input: Types.AmendDraftInput;
}>;


export type AmendDraftMutation = { amendDraft: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type AmendExpectedAssetMutationVariables = Exact<{
  input: Types.AmendExpectedAssetInput;
}>;


export type AmendExpectedAssetMutation = { amendExpectedAsset: { class: Types.AssetClass | null, form: Types.AssetForm | null, id: string, location: string | null, missing: Array<Types.ExpectedAssetDetail>, name: string, placeCode: string, quantity: string | null, recordedAt: string, unit: string | null, version: number, withdrawnOn: string | null, withdrawnReason: string | null, asset: { id: string, name: string, code: string } | null, listedBy: { id: string, name: string } | null, owner: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null } };

export type AnnounceYearPlanMutationVariables = Exact<{
  input: Types.AnnounceYearPlanInput;
}>;


export type AnnounceYearPlanMutation = { announceYearPlan: { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, byClass: Array<{ budget: string, classCode: string, en: string, projectCount: number, zh: string }>, bySource: Array<{ amount: string, channel: Types.FundChannel, level: Types.FundSourceLevel, projectCount: number }>, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type AppointSubstituteMutationVariables = Exact<{
  input: Types.AppointSubstituteInput;
}>;


export type AppointSubstituteMutation = { appointSubstitute: { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null } };

export type ApproveChangeMutationVariables = Exact<{
  input: Types.ApproveChangeInput;
}>;


export type ApproveChangeMutation = { approveChange: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type ApproveClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type ApproveClaimMutation = { approveClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type ApproveDisposalMutationVariables = Exact<{
  input: Types.ApproveDisposalInput;
}>;


export type ApproveDisposalMutation = { approveDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type ApproveInCountyMutationVariables = Exact<{
  input: Types.ApproveInCountyInput;
}>;


export type ApproveInCountyMutation = { approveInCounty: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type AssignDutiesMutationVariables = Exact<{
  input: Types.AssignDutiesInput;
}>;


export type AssignDutiesMutation = { assignDuties: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type AssignDutiesToManyMutationVariables = Exact<{
  input: Types.AssignDutiesToManyInput;
}>;


export type AssignDutiesToManyMutation = { assignDutiesToMany: Array<{ assetId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, asset: { id: string, name: string, code: string } | null }> };

export type BulkReviewMutationVariables = Exact<{
  input: Types.BulkReviewInput;
}>;


export type BulkReviewMutation = { bulkReview: Array<{ projectId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, project: { id: string, name: string } | null }> };

export type CarryOverAllocationMutationVariables = Exact<{
  input: Types.CarryOverAllocationInput;
}>;


export type CarryOverAllocationMutation = { carryOverAllocation: { carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } } };

export type CarryOverLineMutationVariables = Exact<{
  input: Types.CarryOverLineInput;
}>;


export type CarryOverLineMutation = { carryOverLine: { carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } } };

export type CertifyAssetMutationVariables = Exact<{
  input: Types.CertifyAssetInput;
}>;


export type CertifyAssetMutation = { certifyAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type ChangeAssetClassMutationVariables = Exact<{
  input: Types.ChangeAssetClassInput;
}>;


export type ChangeAssetClassMutation = { changeAssetClass: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type ChangeAssetValueMutationVariables = Exact<{
  input: Types.ChangeAssetValueInput;
}>;


export type ChangeAssetValueMutation = { changeAssetValue: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { acts: Array<string>, mustChangePassword: boolean, today: string, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type CheckClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type CheckClaimMutation = { checkClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type CloseAccountMutationVariables = Exact<{
  input: Types.CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type CloseLeaseMutationVariables = Exact<{
  input: Types.CloseLeaseInput;
}>;


export type CloseLeaseMutation = { closeLease: { beginsOn: string, closedOn: string | null, closedReason: string | null, endsOn: string, guaranteed: boolean, id: string, inAdvance: boolean, isSample: boolean, kind: Types.LeaseKind, note: string | null, number: string, recordedAt: string, rent: string, rhythm: Types.RentRhythm, signedOn: string, totalDue: string, totalReceived: string, version: number, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, lessee: { id: string, name: string } | null } };

export type CloseProblemMutationVariables = Exact<{
  input: Types.CloseProblemInput;
}>;


export type CloseProblemMutation = { closeProblem: { closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null } };

export type CloseProjectMutationVariables = Exact<{
  input: Types.CloseProjectInput;
}>;


export type CloseProjectMutation = { closeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type CompleteDisposalMutationVariables = Exact<{
  input: Types.CompleteDisposalInput;
}>;


export type CompleteDisposalMutation = { completeDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type CompleteProjectMutationVariables = Exact<{
  input: Types.CompleteProjectInput;
}>;


export type CompleteProjectMutation = { completeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ConfirmFundingMutationVariables = Exact<{
  input: Types.ConfirmFundingInput;
}>;


export type ConfirmFundingMutation = { confirmFunding: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ConfirmRightsMutationVariables = Exact<{
  input: Types.ConfirmRightsInput;
}>;


export type ConfirmRightsMutation = { confirmRights: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } | null };

export type ConsentDisposalMutationVariables = Exact<{
  input: Types.ConsentDisposalInput;
}>;


export type ConsentDisposalMutation = { consentDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type ConsolidateMutationVariables = Exact<{
  input: Types.ConsolidateInput;
}>;


export type ConsolidateMutation = { consolidate: { amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } } };

export type ConsumeAssetMutationVariables = Exact<{
  input: Types.ConsumeAssetInput;
}>;


export type ConsumeAssetMutation = { consumeAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type CorrectRightsMutationVariables = Exact<{
  input: Types.CorrectRightsInput;
}>;


export type CorrectRightsMutation = { correctRights: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } | null };

export type CreatePersonalTokenMutationVariables = Exact<{
  input: Types.CreatePersonalTokenInput;
}>;


export type CreatePersonalTokenMutation = { createPersonalToken: { secret: string | null, personalToken: { id: string, name: string } } };

export type DecideDistributionMutationVariables = Exact<{
  input: Types.DecideDistributionInput;
}>;


export type DecideDistributionMutation = { decideDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type DeclareProjectMutationVariables = Exact<{
  input: Types.DeclareProjectInput;
}>;


export type DeclareProjectMutation = { declareProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type DraftClaimMutationVariables = Exact<{
  input: Types.DraftClaimInput;
}>;


export type DraftClaimMutation = { draftClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type DraftDistributionMutationVariables = Exact<{
  input: Types.DraftDistributionInput;
}>;


export type DraftDistributionMutation = { draftDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type DraftProjectMutationVariables = Exact<{
  input: Types.DraftProjectInput;
}>;


export type DraftProjectMutation = { draftProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type DraftYearPlanMutationVariables = Exact<{
  input: Types.DraftYearPlanInput;
}>;


export type DraftYearPlanMutation = { draftYearPlan: { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, byClass: Array<{ budget: string, classCode: string, en: string, projectCount: number, zh: string }>, bySource: Array<{ amount: string, channel: Types.FundChannel, level: Types.FundSourceLevel, projectCount: number }>, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type DrawEvidencePackMutationVariables = Exact<{
  input: Types.DrawEvidencePackInput;
}>;


export type DrawEvidencePackMutation = { drawEvidencePack: { asOf: string, chainEntries: number, files: number, id: string, jsonUrl: string, madeAt: string, placeCode: string, purpose: string, root: string, rowCount: number, sizeBytes: number, subjectId: string, subjectName: string, subjectNoun: Types.EvidenceSubject, tarUrl: string, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type DrawSampleMutationVariables = Exact<{
  input: Types.DrawSampleInput;
}>;


export type DrawSampleMutation = { drawSample: { asOf: string, by: Types.SampleWay, drawnOn: string, filter: { readonly [key: string]: unknown }, id: string, placeCode: string, population: Types.SamplePopulation, populationAmount: string, populationCount: number, populationSha256: string, purpose: string | null, recordedAt: string, seed: string, size: number, drawnBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type EndPostMutationVariables = Exact<{
  input: Types.EndPostInput;
}>;


export type EndPostMutation = { endPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type EndSubstitutionMutationVariables = Exact<{
  input: Types.EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { endSubstitution: { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null } };

export type EndUpkeepPlanMutationVariables = Exact<{
  input: Types.EndUpkeepPlanInput;
}>;


export type EndUpkeepPlanMutation = { endUpkeepPlan: { beginsOn: string, duties: string, endedReason: string | null, endsOn: string | null, id: string, isSample: boolean, moneySource: Types.UpkeepMoneySource, nextDueOn: string | null, recordedAt: string, rhythm: Types.UpkeepRhythm, version: number, yearlyCost: string, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, party: { id: string, name: string } | null } };

export type ExamineInDepartmentMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ExamineInDepartmentMutation = { examineInDepartment: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type FileDistributionMutationVariables = Exact<{
  input: Types.FileDistributionInput;
}>;


export type FileDistributionMutation = { fileDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type FileObjectionMutationVariables = Exact<{
  input: Types.FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null } };

export type FindDamagedMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type FindDamagedMutation = { findDamaged: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type FindIdleMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type FindIdleMutation = { findIdle: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type FindInefficientMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type FindInefficientMutation = { findInefficient: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type GrantPostMutationVariables = Exact<{
  input: Types.GrantPostInput;
}>;


export type GrantPostMutation = { grantPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type HandOnDutiesMutationVariables = Exact<{
  input: Types.HandOnDutiesInput;
}>;


export type HandOnDutiesMutation = { handOnDuties: { assets: number, duties: number, toPostId: string } };

export type HandOverAssetMutationVariables = Exact<{
  input: Types.HandOverAssetInput;
}>;


export type HandOverAssetMutation = { handOverAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type HandOverProjectMutationVariables = Exact<{
  input: Types.HandOverProjectInput;
}>;


export type HandOverProjectMutation = { handOverProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type InspectAssetMutationVariables = Exact<{
  input: Types.InspectAssetInput;
}>;


export type InspectAssetMutation = { inspectAsset: { finding: Types.InspectionFinding, id: string, inspectedOn: string, isSample: boolean, kind: Types.InspectionKind, opinion: string, proof: string | null, proposes: string | null, quantityFound: string | null, recordedAt: string, asset: { id: string, name: string, code: string } | null, attachment: { id: string, name: string } | null, by: { id: string, name: string } | null } };

export type ListExpectedAssetMutationVariables = Exact<{
  input: Types.ListExpectedAssetInput;
}>;


export type ListExpectedAssetMutation = { listExpectedAsset: { class: Types.AssetClass | null, form: Types.AssetForm | null, id: string, location: string | null, missing: Array<Types.ExpectedAssetDetail>, name: string, placeCode: string, quantity: string | null, recordedAt: string, unit: string | null, version: number, withdrawnOn: string | null, withdrawnReason: string | null, asset: { id: string, name: string, code: string } | null, listedBy: { id: string, name: string } | null, owner: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null } };

export type MergeAssetsMutationVariables = Exact<{
  input: Types.MergeAssetsInput;
}>;


export type MergeAssetsMutation = { mergeAssets: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type OpenAccountMutationVariables = Exact<{
  input: Types.OpenAccountInput;
}>;


export type OpenAccountMutation = { openAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type OpenDepartmentMutationVariables = Exact<{
  input: Types.OpenDepartmentInput;
}>;


export type OpenDepartmentMutation = { openDepartment: { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null } };

export type OperateAssetMutationVariables = Exact<{
  input: Types.OperateAssetInput;
}>;


export type OperateAssetMutation = { operateAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type PayClaimMutationVariables = Exact<{
  input: Types.PayClaimInput;
}>;


export type PayClaimMutation = { payClaim: { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type PayDistributionMutationVariables = Exact<{
  input: Types.PayDistributionInput;
}>;


export type PayDistributionMutation = { payDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type PlanUpkeepMutationVariables = Exact<{
  input: Types.PlanUpkeepInput;
}>;


export type PlanUpkeepMutation = { planUpkeep: { beginsOn: string, duties: string, endedReason: string | null, endsOn: string | null, id: string, isSample: boolean, moneySource: Types.UpkeepMoneySource, nextDueOn: string | null, recordedAt: string, rhythm: Types.UpkeepRhythm, version: number, yearlyCost: string, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, party: { id: string, name: string } | null } };

export type PledgeAssetMutationVariables = Exact<{
  input: Types.PledgeAssetInput;
}>;


export type PledgeAssetMutation = { pledgeAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type PrepareProjectMutationVariables = Exact<{
  input: Types.PrepareProjectInput;
}>;


export type PrepareProjectMutation = { prepareProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type PublishNoticeMutationVariables = Exact<{
  input: Types.PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export type ReceiveDocumentMutationVariables = Exact<{
  input: Types.ReceiveDocumentInput;
}>;


export type ReceiveDocumentMutation = { receiveDocument: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, documentChain: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } };

export type ReceiveIncomeMutationVariables = Exact<{
  input: Types.ReceiveIncomeInput;
}>;


export type ReceiveIncomeMutation = { receiveIncome: { amount: string, id: string, isSample: boolean, kind: Types.IncomeKind, note: string | null, payer: string, reason: string | null, receivedOn: string, recordedAt: string, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, due: { id: string, number: number } | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null } };

export type ReclaimMutationVariables = Exact<{
  input: Types.ReclaimInput;
}>;


export type ReclaimMutation = { reclaim: { amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null } };

export type RecordAcceptanceMutationVariables = Exact<{
  input: Types.RecordAcceptanceInput;
}>;


export type RecordAcceptanceMutation = { recordAcceptance: { acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, problems: Array<{ closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null }>, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type RecordColourChecksMutationVariables = Exact<{
  input: Types.RecordColourChecksInput;
}>;


export type RecordColourChecksMutation = { recordColourChecks: { filedOn: string, green: number, id: string, isSample: boolean, placeCode: string, quarter: number, recordedAt: string, red: number, year: number, yellow: number, by: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type RecordProcurementMutationVariables = Exact<{
  input: Types.RecordProcurementInput;
}>;


export type RecordProcurementMutation = { recordProcurement: { decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type RecordUpkeepMutationVariables = Exact<{
  input: Types.RecordUpkeepInput;
}>;


export type RecordUpkeepMutation = { recordUpkeep: { cost: string, doneBy: string, doneOn: string, dueOn: string, id: string, isSample: boolean, note: string | null, proof: string | null, recordedAt: string, asset: { id: string, name: string, code: string } | null, attachment: { id: string, name: string } | null, by: { id: string, name: string } | null, plan: { id: string } | null } };

export type RegisterAssetsMutationVariables = Exact<{
  input: Types.RegisterAssetsInput;
}>;


export type RegisterAssetsMutation = { registerAssets: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type RegisterInheritedAssetMutationVariables = Exact<{
  input: Types.RegisterInheritedAssetInput;
}>;


export type RegisterInheritedAssetMutation = { registerInheritedAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type RejectChangeMutationVariables = Exact<{
  input: Types.RejectChangeInput;
}>;


export type RejectChangeMutation = { rejectChange: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type RejectDisposalMutationVariables = Exact<{
  input: Types.CloseDisposalInput;
}>;


export type RejectDisposalMutation = { rejectDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type RejectProjectMutationVariables = Exact<{
  input: Types.ReasonInput;
}>;


export type RejectProjectMutation = { rejectProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReleaseMutationVariables = Exact<{
  input: Types.ReleaseInput;
}>;


export type ReleaseMutation = { release: { amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type ReleasePledgeMutationVariables = Exact<{
  input: Types.ReleasePledgeInput;
}>;


export type ReleasePledgeMutation = { releasePledge: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type RemoveFromLibraryMutationVariables = Exact<{
  input: Types.RemoveFromLibraryInput;
}>;


export type RemoveFromLibraryMutation = { removeFromLibrary: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReplyToObjectionMutationVariables = Exact<{
  input: Types.ReplyToObjectionInput;
}>;


export type ReplyToObjectionMutation = { replyToObjection: { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null } };

export type ReportProgressMutationVariables = Exact<{
  input: Types.ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { correctionReason: string | null, doneOn: string, id: string, note: string | null, physicalPercent: string | null, recordedAt: string, items: Array<{ id: string, quantityDone: string, contractItem: { id: string, name: string } | null }>, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type RequestChangeMutationVariables = Exact<{
  input: Types.RequestChangeInput;
}>;


export type RequestChangeMutation = { requestChange: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type RequestDisposalMutationVariables = Exact<{
  input: Types.RequestDisposalInput;
}>;


export type RequestDisposalMutation = { requestDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: Types.ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type ResubmitProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ResubmitProjectMutation = { resubmitProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ResumeAssetMutationVariables = Exact<{
  input: Types.ReasonedConditionInput;
}>;


export type ResumeAssetMutation = { resumeAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type ResumeProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ResumeProjectMutation = { resumeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReturnClaimMutationVariables = Exact<{
  input: Types.ReturnClaimInput;
}>;


export type ReturnClaimMutation = { returnClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type ReturnDisbursementMutationVariables = Exact<{
  input: Types.ReturnDisbursementInput;
}>;


export type ReturnDisbursementMutation = { returnDisbursement: { amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null } };

export type ReturnDistributionMutationVariables = Exact<{
  input: Types.ReturnDistributionInput;
}>;


export type ReturnDistributionMutation = { returnDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type ReturnProjectMutationVariables = Exact<{
  input: Types.ReturnProjectInput;
}>;


export type ReturnProjectMutation = { returnProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReturnSurplusMutationVariables = Exact<{
  input: Types.ReturnSurplusInput;
}>;


export type ReturnSurplusMutation = { returnSurplus: { amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } } };

export type ReverseAllocationMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReverseAllocationMutation = { reverseAllocation: { allocatedOn: string, amount: string, approvalNumber: string, disposition: Types.Disposition, expenseSubject: string | null, id: string, isSample: boolean, placeCode: string, recordedAt: string, year: number, adjustments: Array<{ adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null }>, carryOvers: Array<{ carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } }>, disbursementReturns: Array<{ amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null }>, money: { adjustedOut: string, allocated: string, balance: string, paid: string, reclaimed: string, released: string, unpaid: string, unreleased: string } | null, reclaims: Array<{ amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null }>, entry: { id: string } | null, line: { id: string }, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null, sourceAdjustment: { id: string } | null } };

export type ReverseDisbursementMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReverseDisbursementMutation = { reverseDisbursement: { amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type ReverseIncomeMutationVariables = Exact<{
  input: Types.ReverseIncomeInput;
}>;


export type ReverseIncomeMutation = { reverseIncome: { amount: string, id: string, isSample: boolean, kind: Types.IncomeKind, note: string | null, payer: string, reason: string | null, receivedOn: string, recordedAt: string, voucherNumber: string | null, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, due: { id: string, number: number } | null, lease: { id: string, number: string } | null, reversal: { id: string } | null, reverses: { id: string } | null } };

export type ReversePaymentMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReversePaymentMutation = { reversePayment: { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type ReverseReceiptMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReverseReceiptMutation = { reverseReceipt: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, documentChain: Array<{ advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, trace: { amount: string, consolidated: string, expensed: string, formed: string, notFormed: string, notReceived: string, paid: string, residual: string, returned: string, unallocated: string, unpaid: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } };

export type ReviewDisposalMutationVariables = Exact<{
  input: Types.ReviewDisposalInput;
}>;


export type ReviewDisposalMutation = { reviewDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type ReviewDistributionMutationVariables = Exact<{
  input: Types.ReviewDistributionInput;
}>;


export type ReviewDistributionMutation = { reviewDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type ReviewInTownshipMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ReviewInTownshipMutation = { reviewInTownship: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReviewYearMutationVariables = Exact<{
  input: Types.ReviewYearInput;
}>;


export type ReviewYearMutation = { reviewYear: { id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null } };

export type RevitaliseAssetMutationVariables = Exact<{
  input: Types.RevitaliseAssetInput;
}>;


export type RevitaliseAssetMutation = { revitaliseAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type RevokePersonalTokenMutationVariables = Exact<{
  input: Types.RevokePersonalTokenInput;
}>;


export type RevokePersonalTokenMutation = { revokePersonalToken: { createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null } };

export type RollOverMutationVariables = Exact<{
  input: Types.RollOverInput;
}>;


export type RollOverMutation = { rollOver: Array<{ projectId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, project: { id: string, name: string } | null }> };

export type SelectForYearMutationVariables = Exact<{
  input: Types.SelectForYearInput;
}>;


export type SelectForYearMutation = { selectForYear: Array<{ projectId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, project: { id: string, name: string } | null }> };

export type SetLinkageMutationVariables = Exact<{
  input: Types.SetLinkageInput;
}>;


export type SetLinkageMutation = { setLinkage: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SetPolicyMutationVariables = Exact<{
  input: Types.SetPolicyInput;
}>;


export type SetPolicyMutation = { setPolicy: { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null } };

export type SetSourcesMutationVariables = Exact<{
  input: Types.SetSourcesInput;
}>;


export type SetSourcesMutation = { setSources: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SetTargetsMutationVariables = Exact<{
  input: Types.SetTargetsInput;
}>;


export type SetTargetsMutation = { setTargets: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SettleProjectMutationVariables = Exact<{
  input: Types.SettleProjectInput;
}>;


export type SettleProjectMutation = { settleProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SignContractMutationVariables = Exact<{
  input: Types.SignContractInput;
}>;


export type SignContractMutation = { signContract: { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, items: Array<{ altersItemId: string | null, amount: string, currentQuantity: string | null, id: string, name: string, position: number, quantity: string, quantityDone: string | null, unit: string, unitPrice: string }>, supplements: Array<{ amount: string, changeRequestId: string, id: string, number: string, reason: string, recordedAt: string, signedOn: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { acts: Array<string>, mustChangePassword: boolean, today: string, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type SignLeaseMutationVariables = Exact<{
  input: Types.SignLeaseInput;
}>;


export type SignLeaseMutation = { signLease: { beginsOn: string, closedOn: string | null, closedReason: string | null, endsOn: string, guaranteed: boolean, id: string, inAdvance: boolean, isSample: boolean, kind: Types.LeaseKind, note: string | null, number: string, recordedAt: string, rent: string, rhythm: Types.RentRhythm, signedOn: string, totalDue: string, totalReceived: string, version: number, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, lessee: { id: string, name: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SplitAssetMutationVariables = Exact<{
  input: Types.SplitAssetInput;
}>;


export type SplitAssetMutation = { splitAsset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type StartProjectMutationVariables = Exact<{
  input: Types.StartProjectInput;
}>;


export type StartProjectMutation = { startProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type StoreStatedFigureMutationVariables = Exact<{
  input: Types.StoreStatedFigureInput;
}>;


export type StoreStatedFigureMutation = { storeStatedFigure: { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, byLedger: { computed: string | null, denominator: string, difference: string | null, numerator: string, verdict: Types.FigureVerdict }, byOperands: { computed: string | null, denominator: string, difference: string | null, numerator: string, verdict: Types.FigureVerdict }, place: { id: string, name: string, code: string } | null } };

export type SubmitClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type SubmitClaimMutation = { submitClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type SupplementContractMutationVariables = Exact<{
  input: Types.SupplementContractInput;
}>;


export type SupplementContractMutation = { supplementContract: { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, items: Array<{ altersItemId: string | null, amount: string, currentQuantity: string | null, id: string, name: string, position: number, quantity: string, quantityDone: string | null, unit: string, unitPrice: string }>, supplements: Array<{ amount: string, changeRequestId: string, id: string, number: string, reason: string, recordedAt: string, signedOn: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type SuspendProjectMutationVariables = Exact<{
  input: Types.SuspendProjectInput;
}>;


export type SuspendProjectMutation = { suspendProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type TagVillageMutationVariables = Exact<{
  input: Types.TagVillageInput;
}>;


export type TagVillageMutation = { tagVillage: { basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null } };

export type TerminateProjectMutationVariables = Exact<{
  input: Types.TerminateProjectInput;
}>;


export type TerminateProjectMutation = { terminateProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type TransferRightsMutationVariables = Exact<{
  input: Types.TransferRightsInput;
}>;


export type TransferRightsMutation = { transferRights: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, lastInspectedOn: string | null, location: string | null, name: string, netValue: string, nextUpkeepDueOn: string | null, note: string | null, originalValue: string, ownerKind: Types.OwnerKind | null, ownerLevel: Types.OwnerLevel | null, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, asset: { id: string, name: string, code: string } | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null, post: { id: string } | null, title: { en: string, zh: string } }>, funding: { inherited: string, paid: string, residual: string, total: string, unpaid: string, parts: Array<{ amount: string, channel: Types.FundChannel | null, kind: Types.FundingKind, level: Types.FundSourceLevel | null, line: { id: string } | null, project: { id: string, name: string } | null }> } | null, income: { arrears: string, asOf: string, distributed: string, due: string, received: string, undistributed: string, year: number, yearIncome: string, yieldPercent: string | null } | null, ladder: { isComplete: boolean, county: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, public: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, township: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } }, village: { contact: string | null, isGap: boolean, level: Types.DutyLevel, mandateEndedOn: string | null, personName: string | null, since: string | null, unit: string | null, title: { en: string, zh: string } } }, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, owners: Array<{ id: string, parts: string, share: string, party: { id: string, name: string } | null }>, predecessors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, successors: Array<{ amount: string, happenedOn: string, id: string, kind: Types.LineageKind, asset: { id: string, name: string, code: string } | null }>, handover: { id: string } | null, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null, upkeepPlan: { id: string } | null } };

export type UntagVillageMutationVariables = Exact<{
  input: Types.UntagVillageInput;
}>;


export type UntagVillageMutation = { untagVillage: { basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null } };

export type ValueDisposalMutationVariables = Exact<{
  input: Types.ValueDisposalInput;
}>;


export type ValueDisposalMutation = { valueDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type VoteDisposalMutationVariables = Exact<{
  input: Types.VoteDisposalInput;
}>;


export type VoteDisposalMutation = { voteDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type WithdrawAttachmentMutationVariables = Exact<{
  input: Types.WithdrawAttachmentInput;
}>;


export type WithdrawAttachmentMutation = { withdrawAttachment: { id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export type WithdrawChangeMutationVariables = Exact<{
  input: Types.WithdrawChangeInput;
}>;


export type WithdrawChangeMutation = { withdrawChange: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type WithdrawClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type WithdrawClaimMutation = { withdrawClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type WithdrawDeclarationMutationVariables = Exact<{
  input: Types.ReasonInput;
}>;


export type WithdrawDeclarationMutation = { withdrawDeclaration: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, overdue: boolean, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, funding: { expensed: string, formed: string, paid: string, residual: string, settlement: string, unpaid: string, columns: Array<{ amount: string, channel: Types.FundChannel | null, expensed: string, formed: string, level: Types.FundSourceLevel | null, line: { id: string } | null }> } | null, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, formation: { id: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type WithdrawDisposalMutationVariables = Exact<{
  input: Types.CloseDisposalInput;
}>;


export type WithdrawDisposalMutation = { withdrawDisposal: { approvedOn: string | null, closedOn: string | null, closedReason: string | null, completedOn: string | null, condition: Types.DisposalCondition, consentNumber: string | null, consentedOn: string | null, documentNumber: string | null, id: string, isCollective: boolean, isSample: boolean, kind: Types.DisposalKind, netValue: string | null, noProceedsReason: string | null, placeCode: string, proceeds: string | null, proceedsReceivedOn: string | null, proceedsUse: string | null, reason: string, recordedAt: string, requestedOn: string, reviewedOn: string | null, state: Types.DisposalState, valuation: string | null, valuationNumber: string | null, valuedBy: string | null, valuedOn: string | null, version: number, voteRecord: string | null, voteShare: string | null, votedOn: string | null, votesCast: number | null, votesFor: number | null, voucherNumber: string | null, acts: Array<{ businessDate: string, duty: Types.DisposalDuty, fromState: Types.DisposalState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.DisposalState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, recipients: Array<{ amount: string, id: string, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null, by: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type WithdrawDistributionMutationVariables = Exact<{
  input: Types.ReturnDistributionInput;
}>;


export type WithdrawDistributionMutation = { withdrawDistribution: { amount: string, decidedOn: string | null, decisionRecord: string | null, draftedOn: string, filedOn: string | null, filingNumber: string | null, id: string, isSample: boolean, note: string | null, paidOn: string | null, recordedAt: string, returnReason: string | null, reviewedOn: string | null, state: Types.DistributionState, stateSince: string, version: number, voucherNumber: string | null, year: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, shares: Array<{ amount: string, id: string, recipient: string, use: Types.DistributionUse, party: { id: string, name: string } | null }>, asset: { id: string, name: string, code: string } | null } };

export type WithdrawExpectedAssetMutationVariables = Exact<{
  input: Types.WithdrawExpectedAssetInput;
}>;


export type WithdrawExpectedAssetMutation = { withdrawExpectedAsset: { class: Types.AssetClass | null, form: Types.AssetForm | null, id: string, location: string | null, missing: Array<Types.ExpectedAssetDetail>, name: string, placeCode: string, quantity: string | null, recordedAt: string, unit: string | null, version: number, withdrawnOn: string | null, withdrawnReason: string | null, asset: { id: string, name: string, code: string } | null, listedBy: { id: string, name: string } | null, owner: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null, project: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null } };

export type WithdrawNoticeMutationVariables = Exact<{
  input: Types.WithdrawNoticeInput;
}>;


export type WithdrawNoticeMutation = { withdrawNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, daysLeft: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export const MoneyProgressLineFragmentDoc = gql`
    fragment MoneyProgressLine on MoneyProgressRow {
  id
  key
  name
  base
  baseAmount
  received
  allocated
  kept
  passedDown
  unallocated
  disbursed
  paid
  unspent
  carriedIn
  carriedOut
  returned
  onHand
  expenditureProgress
  timeProgress
  pointsAhead
  allocationProgress
  disbursementRate
  reimbursementRate
  surplusRate
  projectsInPlan
  projectsStarted
  projectsFinished
  startRate
  completionRate
}
    ` as unknown as DocumentNode<MoneyProgressLineFragment, unknown>;
export const MoneyProgressTableFragmentDoc = gql`
    fragment MoneyProgressTable on MoneyProgress {
  placeCode
  year
  asOf
  base
  by
  against
  paceMode
  timeProgress
  total {
    ...MoneyProgressLine
  }
  rows(first: $first, after: $after, order: $order) {
    nodes {
      ...MoneyProgressLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<MoneyProgressTableFragment, unknown>;
export const AcceptanceRowFragmentDoc = gql`
    fragment AcceptanceRow on Acceptance {
  acceptedOn
  acceptors
  conclusion
  id
  level
  opinion
  project {
    id
    name
  }
  recordNumber
  recordedAt
  recordedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<AcceptanceRowFragment, unknown>;
export const AcceptancePartsFragmentDoc = gql`
    fragment AcceptanceParts on Acceptance {
  ...AcceptanceRow
  problems {
    closedBy {
      id
      name
    }
    closedOn
    closingNote
    description
    dueOn
    id
    project {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<AcceptancePartsFragment, unknown>;
export const AcceptanceProblemRowFragmentDoc = gql`
    fragment AcceptanceProblemRow on AcceptanceProblem {
  closedBy {
    id
    name
  }
  closedOn
  closingNote
  description
  dueOn
  id
  project {
    id
    name
  }
}
    ` as unknown as DocumentNode<AcceptanceProblemRowFragment, unknown>;
export const AdjustmentRowFragmentDoc = gql`
    fragment AdjustmentRow on Adjustment {
  adjustedOn
  amount
  decisionDate
  decisionNumber
  from {
    id
  }
  id
  reason
  to {
    id
  }
}
    ` as unknown as DocumentNode<AdjustmentRowFragment, unknown>;
export const AllocationRowFragmentDoc = gql`
    fragment AllocationRow on Allocation {
  allocatedOn
  amount
  approvalNumber
  disposition
  entry {
    id
  }
  expenseSubject
  id
  isSample
  line {
    id
  }
  place {
    id
    name
    code
  }
  placeCode
  project {
    id
    name
  }
  recordedAt
  reversal {
    id
  }
  sourceAdjustment {
    id
  }
  year
}
    ` as unknown as DocumentNode<AllocationRowFragment, unknown>;
export const AllocationPartsFragmentDoc = gql`
    fragment AllocationParts on Allocation {
  ...AllocationRow
  adjustments {
    adjustedOn
    amount
    decisionDate
    decisionNumber
    from {
      id
    }
    id
    reason
    to {
      id
    }
  }
  carryOvers {
    allocation {
      id
    }
    carriedOn
    entry {
      id
    }
    firstYear
    fromYear
    id
    line {
      id
    }
    reason
    toYear
    unallocated
    unpaid
    unreleased
  }
  disbursementReturns {
    allocation {
      id
    }
    amount
    entry {
      id
    }
    id
    reason
    returnedOn
    voucherNumber
  }
  money {
    adjustedOut
    allocated
    balance
    paid
    reclaimed
    released
    unpaid
    unreleased
  }
  reclaims {
    allocation {
      id
    }
    amount
    decisionNumber
    entry {
      id
    }
    id
    project {
      id
      name
    }
    reason
    reclaimedOn
  }
}
    ` as unknown as DocumentNode<AllocationPartsFragment, unknown>;
export const AssetColourRowFragmentDoc = gql`
    fragment AssetColourRow on AssetColour {
  abnormal
  asset {
    id
    name
    code
  }
  colour
  contract
  distribution
  id
  income
  operation
  redFrom
  rent
  upkeep
}
    ` as unknown as DocumentNode<AssetColourRowFragment, unknown>;
export const AssetCountsRowFragmentDoc = gql`
    fragment AssetCountsRow on AssetCounts {
  asOf
  by
  knownAt
  placeCode
  total {
    id
    name
  }
}
    ` as unknown as DocumentNode<AssetCountsRowFragment, unknown>;
export const AssetDutyRowFragmentDoc = gql`
    fragment AssetDutyRow on AssetDuty {
  asset {
    id
    name
    code
  }
  contact
  event {
    id
    number
  }
  id
  knownFrom
  knownTo
  level
  party {
    id
    name
  }
  personName
  post {
    id
  }
  postId
  unit
  validFrom
  validTo
}
    ` as unknown as DocumentNode<AssetDutyRowFragment, unknown>;
export const AssetRowFragmentDoc = gql`
    fragment AssetRow on Asset {
  acceptedOn
  certificateNumber
  certifiedOn
  class
  code
  confirmedOn
  form
  formedOn
  handedOverOn
  handover {
    id
  }
  id
  inherited
  inheritedProof
  isSample
  lastInspectedOn
  location
  name
  netValue
  nextUpkeepDueOn
  note
  originalValue
  ownerKind
  ownerLevel
  place {
    id
    name
    code
  }
  placeCode
  pledgedUntil
  proposedOwner {
    id
    name
  }
  quantity
  registeredOn
  state
  unit
  upkeepHolder {
    id
    name
  }
  upkeepPlan {
    id
  }
  version
}
    ` as unknown as DocumentNode<AssetRowFragment, unknown>;
export const AssetPartsFragmentDoc = gql`
    fragment AssetParts on Asset {
  ...AssetRow
  availableMoves {
    allowed
    asks
    move
    refusal {
      basis
      code
      facts
      message {
        en
        zh
      }
    }
    zh
  }
  duties {
    asset {
      id
      name
      code
    }
    contact
    event {
      id
      number
    }
    id
    knownFrom
    knownTo
    level
    party {
      id
      name
    }
    personName
    post {
      id
    }
    postId
    title {
      en
      zh
    }
    unit
    validFrom
    validTo
  }
  funding {
    inherited
    paid
    parts {
      amount
      channel
      kind
      level
      line {
        id
      }
      project {
        id
        name
      }
    }
    residual
    total
    unpaid
  }
  income {
    arrears
    asOf
    distributed
    due
    received
    undistributed
    year
    yearIncome
    yieldPercent
  }
  ladder {
    county {
      contact
      isGap
      level
      mandateEndedOn
      personName
      since
      title {
        en
        zh
      }
      unit
    }
    isComplete
    public {
      contact
      isGap
      level
      mandateEndedOn
      personName
      since
      title {
        en
        zh
      }
      unit
    }
    township {
      contact
      isGap
      level
      mandateEndedOn
      personName
      since
      title {
        en
        zh
      }
      unit
    }
    village {
      contact
      isGap
      level
      mandateEndedOn
      personName
      since
      title {
        en
        zh
      }
      unit
    }
  }
  origins {
    amount
    event {
      id
      number
    }
    id
    knownFrom
    knownTo
    project {
      id
      name
    }
    validFrom
    validTo
  }
  owners {
    id
    parts
    party {
      id
      name
    }
    share
  }
  predecessors {
    amount
    asset {
      id
      name
      code
    }
    happenedOn
    id
    kind
  }
  rights {
    event {
      id
      number
    }
    id
    kind
    knownFrom
    knownTo
    validFrom
    validTo
    whole
  }
  successors {
    amount
    asset {
      id
      name
      code
    }
    happenedOn
    id
    kind
  }
}
    ` as unknown as DocumentNode<AssetPartsFragment, unknown>;
export const AssetRegisterRowFragmentDoc = gql`
    fragment AssetRegisterRow on AssetRegister {
  asOf
  department {
    id
    name
  }
  kind
  knownAt
  place {
    id
    name
    code
  }
  placeCode
  total {
    id
    name
  }
}
    ` as unknown as DocumentNode<AssetRegisterRowFragment, unknown>;
export const AssetYieldRowFragmentDoc = gql`
    fragment AssetYieldRow on AssetYield {
  asset {
    id
    name
    code
  }
  belowMin
  id
  minPercent
  originalValue
  yearIncome
  yieldPercent
}
    ` as unknown as DocumentNode<AssetYieldRowFragment, unknown>;
export const AssignedDutiesRowFragmentDoc = gql`
    fragment AssignedDutiesRow on AssignedDuties {
  asset {
    id
    name
    code
  }
  assetId
}
    ` as unknown as DocumentNode<AssignedDutiesRowFragment, unknown>;
export const AssignedDutiesPartsFragmentDoc = gql`
    fragment AssignedDutiesParts on AssignedDuties {
  ...AssignedDutiesRow
  refusal {
    basis
    code
    facts
    message {
      en
      zh
    }
  }
}
    ` as unknown as DocumentNode<AssignedDutiesPartsFragment, unknown>;
export const AttachmentRowFragmentDoc = gql`
    fragment AttachmentRow on Attachment {
  id
  isSample
  kind
  mediaType
  name
  place {
    id
    name
    code
  }
  placeCode
  sha256
  size
  subjectId
  subjectNoun
  takenOn
  uploadedAt
  uploadedBy {
    id
    name
  }
  uploadedFor {
    id
    name
  }
  url
  withdrawal {
    id
  }
}
    ` as unknown as DocumentNode<AttachmentRowFragment, unknown>;
export const AuditEntryRowFragmentDoc = gql`
    fragment AuditEntryRow on AuditEntry {
  businessDate
  byName
  changes
  forName
  hash
  id
  placeCode
  reason
  recordedAt
  requestKey
  role
  seq
  verb
}
    ` as unknown as DocumentNode<AuditEntryRowFragment, unknown>;
export const AuditSampleRowFragmentDoc = gql`
    fragment AuditSampleRow on AuditSample {
  asOf
  by
  drawnBy {
    id
    name
  }
  drawnOn
  filter
  id
  place {
    id
    name
    code
  }
  placeCode
  population
  populationAmount
  populationCount
  populationSha256
  purpose
  recordedAt
  seed
  size
}
    ` as unknown as DocumentNode<AuditSampleRowFragment, unknown>;
export const BulkResultRowFragmentDoc = gql`
    fragment BulkResultRow on BulkResult {
  project {
    id
    name
  }
  projectId
}
    ` as unknown as DocumentNode<BulkResultRowFragment, unknown>;
export const BulkResultPartsFragmentDoc = gql`
    fragment BulkResultParts on BulkResult {
  ...BulkResultRow
  refusal {
    basis
    code
    facts
    message {
      en
      zh
    }
  }
}
    ` as unknown as DocumentNode<BulkResultPartsFragment, unknown>;
export const CarryOverRowFragmentDoc = gql`
    fragment CarryOverRow on CarryOver {
  allocation {
    id
  }
  carriedOn
  entry {
    id
  }
  firstYear
  fromYear
  id
  line {
    id
  }
  reason
  toYear
  unallocated
  unpaid
  unreleased
}
    ` as unknown as DocumentNode<CarryOverRowFragment, unknown>;
export const ChangeRequestRowFragmentDoc = gql`
    fragment ChangeRequestRow on ChangeRequest {
  decidedBy {
    id
    name
  }
  decidedOn
  editionAfter
  editionBefore
  id
  kind
  minutesDate
  minutesNumber
  opinion
  project {
    id
    name
  }
  reason
  requestedBy {
    id
    name
  }
  requestedOn
  state
}
    ` as unknown as DocumentNode<ChangeRequestRowFragment, unknown>;
export const ChangeRequestPartsFragmentDoc = gql`
    fragment ChangeRequestParts on ChangeRequest {
  ...ChangeRequestRow
  proposed {
    budget
    content
    implementingUnit
    name
    placeCode
    plannedFinish
    plannedStart
    targets {
      kind
      name
      value
    }
  }
}
    ` as unknown as DocumentNode<ChangeRequestPartsFragment, unknown>;
export const ClaimRowFragmentDoc = gql`
    fragment ClaimRow on Claim {
  amount
  applicantUnit
  contractId
  id
  isRetention
  isSample
  kind
  payee
  payeeAccount
  placeCode
  project {
    id
    name
  }
  purpose
  recordedAt
  returnReason
  state
  stateSince
  version
}
    ` as unknown as DocumentNode<ClaimRowFragment, unknown>;
export const ClaimPartsFragmentDoc = gql`
    fragment ClaimParts on Claim {
  ...ClaimRow
  acts {
    businessDate
    by {
      id
      name
    }
    duty
    for {
      id
      name
    }
    fromState
    id
    move
    opinion
    recordedAt
    role
    toState
  }
  availableMoves {
    allowed
    move
    refusal {
      basis
      code
      facts
      message {
        en
        zh
      }
    }
    zh
  }
  proofs {
    attachment {
      id
      name
    }
    id
    kind {
      id
      code
    }
    reference
  }
}
    ` as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const ColourCheckRowFragmentDoc = gql`
    fragment ColourCheckRow on ColourCheck {
  abnormal
  asset {
    id
    name
    code
  }
  checkedOn
  colour
  contract
  distribution
  filing {
    id
  }
  id
  income
  isSample
  operation
  quarter
  redFrom
  rent
  upkeep
  year
}
    ` as unknown as DocumentNode<ColourCheckRowFragment, unknown>;
export const ColourCountsRowFragmentDoc = gql`
    fragment ColourCountsRow on ColourCounts {
  assets
  contract
  distribution
  green
  income
  operation
  red
  rent
  upkeep
  yellow
}
    ` as unknown as DocumentNode<ColourCountsRowFragment, unknown>;
export const ColourFilingRowFragmentDoc = gql`
    fragment ColourFilingRow on ColourFiling {
  by {
    id
    name
  }
  filedOn
  green
  id
  isSample
  place {
    id
    name
    code
  }
  placeCode
  quarter
  recordedAt
  red
  year
  yellow
}
    ` as unknown as DocumentNode<ColourFilingRowFragment, unknown>;
export const ConsolidationRowFragmentDoc = gql`
    fragment ConsolidationRow on Consolidation {
  amount
  consolidatedOn
  decisionDate
  decisionNumber
  entry {
    id
  }
  fromLine {
    id
  }
  id
  reason
  toLine {
    id
  }
}
    ` as unknown as DocumentNode<ConsolidationRowFragment, unknown>;
export const ContractRowFragmentDoc = gql`
    fragment ContractRow on Contract {
  amount
  currentAmount
  id
  number
  party
  plannedFinish
  procurement {
    id
  }
  project {
    id
    name
  }
  recordedAt
  recordedBy {
    id
    name
  }
  retentionPercent
  signedOn
}
    ` as unknown as DocumentNode<ContractRowFragment, unknown>;
export const ContractPartsFragmentDoc = gql`
    fragment ContractParts on Contract {
  ...ContractRow
  items {
    altersItemId
    amount
    currentQuantity
    id
    name
    position
    quantity
    quantityDone
    unit
    unitPrice
  }
  supplements {
    amount
    changeRequestId
    id
    number
    project {
      id
      name
    }
    reason
    recordedAt
    recordedBy {
      id
      name
    }
    signedOn
  }
}
    ` as unknown as DocumentNode<ContractPartsFragment, unknown>;
export const CreatedPersonalTokenRowFragmentDoc = gql`
    fragment CreatedPersonalTokenRow on CreatedPersonalToken {
  personalToken {
    id
    name
  }
  secret
}
    ` as unknown as DocumentNode<CreatedPersonalTokenRowFragment, unknown>;
export const DepartmentRowFragmentDoc = gql`
    fragment DepartmentRow on Department {
  id
  isLeadBureau
  kind
  name
  place {
    id
    name
    code
  }
  placeCode
  shortName
}
    ` as unknown as DocumentNode<DepartmentRowFragment, unknown>;
export const DisbursementReturnRowFragmentDoc = gql`
    fragment DisbursementReturnRow on DisbursementReturn {
  allocation {
    id
  }
  amount
  entry {
    id
  }
  id
  reason
  returnedOn
  voucherNumber
}
    ` as unknown as DocumentNode<DisbursementReturnRowFragment, unknown>;
export const DisbursementRowFragmentDoc = gql`
    fragment DisbursementRow on Disbursement {
  allocation {
    id
  }
  amount
  entry {
    id
  }
  id
  isSample
  project {
    id
    name
  }
  receivingUnit
  recordedAt
  releasedOn
  reversal {
    id
  }
  voucherNumber
}
    ` as unknown as DocumentNode<DisbursementRowFragment, unknown>;
export const DisposalRowFragmentDoc = gql`
    fragment DisposalRow on Disposal {
  approvedOn
  asset {
    id
    name
    code
  }
  by {
    id
    name
  }
  closedOn
  closedReason
  completedOn
  condition
  consentNumber
  consentedOn
  documentNumber
  id
  isCollective
  isSample
  kind
  netValue
  noProceedsReason
  placeCode
  proceeds
  proceedsReceivedOn
  proceedsUse
  reason
  recordedAt
  requestedBy {
    id
    name
  }
  requestedOn
  reviewedOn
  state
  valuation
  valuationNumber
  valuedBy
  valuedOn
  version
  voteRecord
  voteShare
  votedOn
  votesCast
  votesFor
  voucherNumber
}
    ` as unknown as DocumentNode<DisposalRowFragment, unknown>;
export const DisposalPartsFragmentDoc = gql`
    fragment DisposalParts on Disposal {
  ...DisposalRow
  acts {
    businessDate
    by {
      id
      name
    }
    duty
    for {
      id
      name
    }
    fromState
    id
    move
    opinion
    recordedAt
    role
    toState
  }
  availableMoves {
    allowed
    asks
    move
    refusal {
      basis
      code
      facts
      message {
        en
        zh
      }
    }
    zh
  }
  recipients {
    amount
    id
    party {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<DisposalPartsFragment, unknown>;
export const DistributionRowFragmentDoc = gql`
    fragment DistributionRow on Distribution {
  amount
  asset {
    id
    name
    code
  }
  decidedOn
  decisionRecord
  draftedOn
  filedOn
  filingNumber
  id
  isSample
  note
  paidOn
  recordedAt
  returnReason
  reviewedOn
  state
  stateSince
  version
  voucherNumber
  year
}
    ` as unknown as DocumentNode<DistributionRowFragment, unknown>;
export const DistributionPartsFragmentDoc = gql`
    fragment DistributionParts on Distribution {
  ...DistributionRow
  availableMoves {
    allowed
    asks
    move
    refusal {
      basis
      code
      facts
      message {
        en
        zh
      }
    }
    zh
  }
  shares {
    amount
    id
    party {
      id
      name
    }
    recipient
    use
  }
}
    ` as unknown as DocumentNode<DistributionPartsFragment, unknown>;
export const DutiesHandedOnRowFragmentDoc = gql`
    fragment DutiesHandedOnRow on DutiesHandedOn {
  assets
  duties
  toPostId
}
    ` as unknown as DocumentNode<DutiesHandedOnRowFragment, unknown>;
export const DutiesToHandOverRowFragmentDoc = gql`
    fragment DutiesToHandOverRow on DutiesToHandOver {
  assets
  daysLeft
  duties
  id
  lastDay
  post {
    id
  }
}
    ` as unknown as DocumentNode<DutiesToHandOverRowFragment, unknown>;
export const DutyGapRowFragmentDoc = gql`
    fragment DutyGapRow on DutyGap {
  asset {
    id
    name
    code
  }
  days
  id
  missing
  since
}
    ` as unknown as DocumentNode<DutyGapRowFragment, unknown>;
export const DutyStandingRowFragmentDoc = gql`
    fragment DutyStandingRow on DutyStanding {
  assets
  expiredMandates
  id
  place {
    id
    name
    code
  }
  withGaps
}
    ` as unknown as DocumentNode<DutyStandingRowFragment, unknown>;
export const EvidencePackRowFragmentDoc = gql`
    fragment EvidencePackRow on EvidencePack {
  asOf
  chainEntries
  drawnBy {
    id
    name
  }
  files
  id
  jsonUrl
  madeAt
  place {
    id
    name
    code
  }
  placeCode
  purpose
  root
  rowCount
  sizeBytes
  subjectId
  subjectName
  subjectNoun
  tarUrl
}
    ` as unknown as DocumentNode<EvidencePackRowFragment, unknown>;
export const ExceptionCountRowFragmentDoc = gql`
    fragment ExceptionCountRow on ExceptionCount {
  amount
  count
  kind
}
    ` as unknown as DocumentNode<ExceptionCountRowFragment, unknown>;
export const ExceptionRowFragmentDoc = gql`
    fragment ExceptionRow on Exception {
  amount
  asset {
    id
    name
    code
  }
  basis
  days
  id
  kind
  place {
    id
    name
    code
  }
  placeCode
  policyKey
  project {
    id
    name
  }
  since
  subjectId
  subjectNoun
}
    ` as unknown as DocumentNode<ExceptionRowFragment, unknown>;
export const ExpectedAssetRowFragmentDoc = gql`
    fragment ExpectedAssetRow on ExpectedAsset {
  asset {
    id
    name
    code
  }
  class
  form
  id
  listedBy {
    id
    name
  }
  location
  missing
  name
  owner {
    id
    name
  }
  place {
    id
    name
    code
  }
  placeCode
  project {
    id
    name
  }
  quantity
  recordedAt
  unit
  upkeepHolder {
    id
    name
  }
  version
  withdrawnOn
  withdrawnReason
}
    ` as unknown as DocumentNode<ExpectedAssetRowFragment, unknown>;
export const ExpiredMandateRowFragmentDoc = gql`
    fragment ExpiredMandateRow on ExpiredMandate {
  cause
  days
  duty {
    id
  }
  id
  lastDay
}
    ` as unknown as DocumentNode<ExpiredMandateRowFragment, unknown>;
export const FundDocumentRowFragmentDoc = gql`
    fragment FundDocumentRow on FundDocument {
  advanceIssued
  amount
  attachment {
    id
    name
  }
  batch
  directFundMark
  entry {
    id
  }
  expenseSubject
  id
  incomeSubject
  isSample
  issuedOn
  issuingBody
  noNumberReason
  number
  numberAsWritten
  parent {
    id
    title
    number
  }
  place {
    id
    name
    code
  }
  placeCode
  projectCode
  receivedOn
  recordedAt
  reversal {
    id
  }
  superiorNumber
  title
  year
}
    ` as unknown as DocumentNode<FundDocumentRowFragment, unknown>;
export const FundDocumentPartsFragmentDoc = gql`
    fragment FundDocumentParts on FundDocument {
  ...FundDocumentRow
  documentChain {
    advanceIssued
    amount
    attachment {
      id
      name
    }
    batch
    directFundMark
    entry {
      id
    }
    expenseSubject
    id
    incomeSubject
    isSample
    issuedOn
    issuingBody
    money {
      allocated
      paid
      received
      released
      surplusReturned
      unallocated
      unpaid
      unreleased
    }
    noNumberReason
    number
    numberAsWritten
    parent {
      id
      title
      number
    }
    place {
      id
      name
      code
    }
    placeCode
    projectCode
    receivedOn
    recordedAt
    reversal {
      id
    }
    superiorNumber
    title
    trace {
      amount
      consolidated
      expensed
      formed
      notFormed
      notReceived
      paid
      residual
      returned
      unallocated
      unpaid
    }
    year
  }
  lines {
    amount
    channel
    consolidatedFrom {
      id
    }
    document {
      id
      title
      number
    }
    id
    level
    money {
      allocated
      paid
      received
      released
      surplusReturned
      unallocated
      unpaid
      unreleased
    }
    placeCode
    purpose
    task
    trace {
      amount
      consolidated
      expensed
      formed
      notFormed
      notReceived
      paid
      residual
      returned
      unallocated
      unpaid
    }
    useBy
  }
  money {
    allocated
    paid
    received
    released
    surplusReturned
    unallocated
    unpaid
    unreleased
  }
  trace {
    amount
    consolidated
    expensed
    formed
    notFormed
    notReceived
    paid
    residual
    returned
    unallocated
    unpaid
  }
}
    ` as unknown as DocumentNode<FundDocumentPartsFragment, unknown>;
export const FundLineRowFragmentDoc = gql`
    fragment FundLineRow on FundLine {
  amount
  channel
  consolidatedFrom {
    id
  }
  document {
    id
    title
    number
  }
  id
  level
  placeCode
  purpose
  task
  useBy
}
    ` as unknown as DocumentNode<FundLineRowFragment, unknown>;
export const FundLinePartsFragmentDoc = gql`
    fragment FundLineParts on FundLine {
  ...FundLineRow
  consolidations {
    amount
    consolidatedOn
    decisionDate
    decisionNumber
    entry {
      id
    }
    fromLine {
      id
    }
    id
    reason
    toLine {
      id
    }
  }
  money {
    allocated
    paid
    received
    released
    surplusReturned
    unallocated
    unpaid
    unreleased
  }
  surplusReturns {
    amount
    decisionNumber
    entry {
      id
    }
    id
    line {
      id
    }
    reason
    returnedOn
  }
  trace {
    amount
    consolidated
    expensed
    formed
    notFormed
    notReceived
    paid
    residual
    returned
    unallocated
    unpaid
  }
}
    ` as unknown as DocumentNode<FundLinePartsFragment, unknown>;
export const IdleAssetRowFragmentDoc = gql`
    fragment IdleAssetRow on IdleAsset {
  asset {
    id
    name
    code
  }
  condition
  days
  found {
    id
    number
  }
  id
  isOverLimit
  limitDays
  limitUnit
  since
}
    ` as unknown as DocumentNode<IdleAssetRowFragment, unknown>;
export const IdleMoneyRowFragmentDoc = gql`
    fragment IdleMoneyRow on IdleMoney {
  asOf
  placeCode
  total
}
    ` as unknown as DocumentNode<IdleMoneyRowFragment, unknown>;
export const IdleMoneyPartsFragmentDoc = gql`
    fragment IdleMoneyParts on IdleMoney {
  ...IdleMoneyRow
  buckets {
    age
    amount
    count
  }
}
    ` as unknown as DocumentNode<IdleMoneyPartsFragment, unknown>;
export const IncomeArrearRowFragmentDoc = gql`
    fragment IncomeArrearRow on IncomeArrear {
  amount
  days
  due {
    id
    number
  }
  dueOn
  id
  outstanding
  received
}
    ` as unknown as DocumentNode<IncomeArrearRowFragment, unknown>;
export const IncomeRowFragmentDoc = gql`
    fragment IncomeRow on Income {
  amount
  asset {
    id
    name
    code
  }
  by {
    id
    name
  }
  due {
    id
    number
  }
  id
  isSample
  kind
  lease {
    id
    number
  }
  note
  payer
  reason
  receivedOn
  recordedAt
  reversal {
    id
  }
  reverses {
    id
  }
  voucherNumber
}
    ` as unknown as DocumentNode<IncomeRowFragment, unknown>;
export const IndustryShareRowFragmentDoc = gql`
    fragment IndustryShareRow on IndustryShare {
  base
  baseAmount
  industryAmount
  least
  level
  pointsAbove
  share
  shortage
  verdict
}
    ` as unknown as DocumentNode<IndustryShareRowFragment, unknown>;
export const InspectionRowFragmentDoc = gql`
    fragment InspectionRow on Inspection {
  asset {
    id
    name
    code
  }
  attachment {
    id
    name
  }
  by {
    id
    name
  }
  finding
  id
  inspectedOn
  isSample
  kind
  opinion
  proof
  proposes
  quantityFound
  recordedAt
}
    ` as unknown as DocumentNode<InspectionRowFragment, unknown>;
export const LabourShareRowFragmentDoc = gql`
    fragment LabourShareRow on LabourShare {
  centralAmount
  labourPay
  least
  projectsWithoutRecord
  share
}
    ` as unknown as DocumentNode<LabourShareRowFragment, unknown>;
export const LeaseRowFragmentDoc = gql`
    fragment LeaseRow on Lease {
  asset {
    id
    name
    code
  }
  beginsOn
  by {
    id
    name
  }
  closedOn
  closedReason
  endsOn
  guaranteed
  id
  inAdvance
  isSample
  kind
  lessee {
    id
    name
  }
  note
  number
  recordedAt
  rent
  rhythm
  signedOn
  totalDue
  totalReceived
  version
}
    ` as unknown as DocumentNode<LeaseRowFragment, unknown>;
export const LedgerAccountRowFragmentDoc = gql`
    fragment LedgerAccountRow on LedgerAccount {
  address
  balance
  holder
  id
  kind
  origin
  placeCode
  stage
  year
}
    ` as unknown as DocumentNode<LedgerAccountRowFragment, unknown>;
export const LedgerEntryRowFragmentDoc = gql`
    fragment LedgerEntryRow on LedgerEntry {
  act
  amount
  businessDate
  id
  placeCode
  reason
  recordedAt
  reversedBy {
    id
  }
  reverses {
    id
  }
  subjectId
}
    ` as unknown as DocumentNode<LedgerEntryRowFragment, unknown>;
export const LedgerEntryPartsFragmentDoc = gql`
    fragment LedgerEntryParts on LedgerEntry {
  ...LedgerEntryRow
  postings {
    act
    amount
    businessDate
    entry {
      id
    }
    from {
      id
    }
    id
    origin
    placeCode
    recordedAt
    to {
      id
    }
  }
}
    ` as unknown as DocumentNode<LedgerEntryPartsFragment, unknown>;
export const ManageFeeShareRowFragmentDoc = gql`
    fragment ManageFeeShareRow on ManageFeeShare {
  centralAmount
  feeAmount
  most
  share
  verdict
}
    ` as unknown as DocumentNode<ManageFeeShareRowFragment, unknown>;
export const MoneyFlowRowFragmentDoc = gql`
    fragment MoneyFlowRow on MoneyFlow {
  asOf
  assets
  placeCode
  projects
  sources
  total
  year
}
    ` as unknown as DocumentNode<MoneyFlowRowFragment, unknown>;
export const MoneyFlowPartsFragmentDoc = gql`
    fragment MoneyFlowParts on MoneyFlow {
  ...MoneyFlowRow
  links {
    amount
    from
    id
    to
  }
  nodes {
    amount
    id
    key
    name
    station
  }
}
    ` as unknown as DocumentNode<MoneyFlowPartsFragment, unknown>;
export const NoticeRowFragmentDoc = gql`
    fragment NoticeRow on Notice {
  body
  carriers
  days
  daysLeft
  id
  isSample
  kind
  lastDay
  level
  place {
    id
    name
    code
  }
  placeCode
  publishedBy {
    id
    name
  }
  publishedFor {
    id
    name
  }
  publishedOn
  purpose
  recordedAt
  standing
  subjectId
  subjectNoun
  title
  unit
  withdrawal {
    id
  }
}
    ` as unknown as DocumentNode<NoticeRowFragment, unknown>;
export const NoticePartsFragmentDoc = gql`
    fragment NoticeParts on Notice {
  ...NoticeRow
  objectionCount {
    open
    received
    upheld
  }
}
    ` as unknown as DocumentNode<NoticePartsFragment, unknown>;
export const ObjectionRowFragmentDoc = gql`
    fragment ObjectionRow on Objection {
  id
  isSample
  notice {
    id
    title
  }
  objectorContact
  objectorName
  placeCode
  receivedBy {
    id
    name
  }
  receivedOn
  recordedAt
  reply {
    id
  }
  text
  throughOffice
}
    ` as unknown as DocumentNode<ObjectionRowFragment, unknown>;
export const PartyRowFragmentDoc = gql`
    fragment PartyRow on Party {
  creditCode
  department {
    id
    name
  }
  id
  isSample
  kind
  name
  place {
    id
    name
    code
  }
  placeCode
}
    ` as unknown as DocumentNode<PartyRowFragment, unknown>;
export const PaymentRowFragmentDoc = gql`
    fragment PaymentRow on Payment {
  allocation {
    id
  }
  amount
  claim {
    id
  }
  entry {
    id
  }
  id
  isRetention
  isSample
  paidOn
  payee
  payeeAccount
  placeCode
  project {
    id
    name
  }
  recordedAt
  reversal {
    id
  }
  voucherNumber
}
    ` as unknown as DocumentNode<PaymentRowFragment, unknown>;
export const PersonRowFragmentDoc = gql`
    fragment PersonRow on Person {
  active
  closedAt
  createdAt
  id
  name
  place {
    id
    name
    code
  }
  placeCode
}
    ` as unknown as DocumentNode<PersonRowFragment, unknown>;
export const PersonPartsFragmentDoc = gql`
    fragment PersonParts on Person {
  ...PersonRow
  account {
    isSample
    lockedUntil
    login
    mustChangePassword
  }
  posts {
    department {
      id
      name
    }
    id
    person {
      id
      name
    }
    place {
      id
      name
      code
    }
    placeCode
    role
    validFrom
    validTo
  }
}
    ` as unknown as DocumentNode<PersonPartsFragment, unknown>;
export const PersonalTokenRowFragmentDoc = gql`
    fragment PersonalTokenRow on PersonalToken {
  createdAt
  expiresOn
  id
  lastUsedAt
  name
  revokedAt
}
    ` as unknown as DocumentNode<PersonalTokenRowFragment, unknown>;
export const PlaceRowFragmentDoc = gql`
    fragment PlaceRow on Place {
  code
  countyCode
  countyName
  id
  level
  mofDivCode
  name
  parent {
    id
    name
    code
  }
  path
  successor {
    id
    name
    code
  }
  validFrom
  validTo
}
    ` as unknown as DocumentNode<PlaceRowFragment, unknown>;
export const PlacePartsFragmentDoc = gql`
    fragment PlaceParts on Place {
  ...PlaceRow
  predecessors {
    code
    countyCode
    countyName
    id
    level
    mofDivCode
    name
    parent {
      id
      name
      code
    }
    path
    successor {
      id
      name
      code
    }
    validFrom
    validTo
  }
  villageTags {
    basis
    endReason
    id
    kind {
      id
      code
    }
    place {
      id
      name
      code
    }
    placeCode
    recordedAt
    recordedBy {
      id
      name
    }
    validFrom
    validTo
  }
}
    ` as unknown as DocumentNode<PlacePartsFragment, unknown>;
export const PlanRowRowFragmentDoc = gql`
    fragment PlanRowRow on PlanRow {
  allocationId
  row
}
    ` as unknown as DocumentNode<PlanRowRowFragment, unknown>;
export const PlanRowPartsFragmentDoc = gql`
    fragment PlanRowParts on PlanRow {
  ...PlanRowRow
  refusal {
    basis
    code
    facts
    message {
      en
      zh
    }
  }
}
    ` as unknown as DocumentNode<PlanRowPartsFragment, unknown>;
export const PolicyKeyRowFragmentDoc = gql`
    fragment PolicyKeyRow on PolicyKey {
  en
  form
  key
  kind
  zh
}
    ` as unknown as DocumentNode<PolicyKeyRowFragment, unknown>;
export const PolicyKeyPartsFragmentDoc = gql`
    fragment PolicyKeyParts on PolicyKey {
  ...PolicyKeyRow
  choices {
    choice
    meaning
  }
}
    ` as unknown as DocumentNode<PolicyKeyPartsFragment, unknown>;
export const PolicyRowFragmentDoc = gql`
    fragment PolicyRow on Policy {
  basis
  id
  key
  level
  reason
  recordedAt
  replacedBy {
    id
  }
  scope {
    id
    name
    code
  }
  scopeCode
  validFrom
  validTo
  value
  year
}
    ` as unknown as DocumentNode<PolicyRowFragment, unknown>;
export const PortfolioRowFragmentDoc = gql`
    fragment PortfolioRow on Portfolio {
  asOf
  knownAt
  party {
    id
    name
  }
  right
}
    ` as unknown as DocumentNode<PortfolioRowFragment, unknown>;
export const PortfolioPartsFragmentDoc = gql`
    fragment PortfolioParts on Portfolio {
  ...PortfolioRow
  total {
    count
    netValue
    originalValue
    shareNetValue
    shareValue
  }
}
    ` as unknown as DocumentNode<PortfolioPartsFragment, unknown>;
export const PostRowFragmentDoc = gql`
    fragment PostRow on Post {
  department {
    id
    name
  }
  id
  person {
    id
    name
  }
  place {
    id
    name
    code
  }
  placeCode
  role
  validFrom
  validTo
}
    ` as unknown as DocumentNode<PostRowFragment, unknown>;
export const PostPartsFragmentDoc = gql`
    fragment PostParts on Post {
  ...PostRow
  substitutions {
    byPerson {
      id
      name
    }
    forPerson {
      id
      name
    }
    id
    post {
      id
    }
    reason
    validFrom
    validTo
  }
}
    ` as unknown as DocumentNode<PostPartsFragment, unknown>;
export const ProcurementRowFragmentDoc = gql`
    fragment ProcurementRow on Procurement {
  decidedOn
  id
  method
  price
  project {
    id
    name
  }
  recordedAt
  recordedBy {
    id
    name
  }
  result
  tenderNumber
  winner
}
    ` as unknown as DocumentNode<ProcurementRowFragment, unknown>;
export const ProgressCurveRowFragmentDoc = gql`
    fragment ProgressCurveRow on ProgressCurve {
  asOf
  base
  placeCode
  year
}
    ` as unknown as DocumentNode<ProgressCurveRowFragment, unknown>;
export const ProgressCurvePartsFragmentDoc = gql`
    fragment ProgressCurveParts on ProgressCurve {
  ...ProgressCurveRow
  points {
    baseAmount
    date
    expenditureProgress
    month
    paid
    pointsAhead
    timeProgress
  }
}
    ` as unknown as DocumentNode<ProgressCurvePartsFragment, unknown>;
export const ProgressReportRowFragmentDoc = gql`
    fragment ProgressReportRow on ProgressReport {
  correctionReason
  doneOn
  id
  note
  physicalPercent
  project {
    id
    name
  }
  recordedAt
  recordedBy {
    id
    name
  }
}
    ` as unknown as DocumentNode<ProgressReportRowFragment, unknown>;
export const ProgressReportPartsFragmentDoc = gql`
    fragment ProgressReportParts on ProgressReport {
  ...ProgressReportRow
  items {
    contractItem {
      id
      name
    }
    id
    quantityDone
  }
}
    ` as unknown as DocumentNode<ProgressReportPartsFragment, unknown>;
export const ProjectClassRowFragmentDoc = gql`
    fragment ProjectClassRow on ProjectClass {
  code
  en
  id
  isIndustry
  isManagementFee
  zh
}
    ` as unknown as DocumentNode<ProjectClassRowFragment, unknown>;
export const ProjectCountsRowFragmentDoc = gql`
    fragment ProjectCountsRow on ProjectCounts {
  budget
  count
}
    ` as unknown as DocumentNode<ProjectCountsRowFragment, unknown>;
export const ProjectCountsPartsFragmentDoc = gql`
    fragment ProjectCountsParts on ProjectCounts {
  ...ProjectCountsRow
  pools {
    budget
    count
    pool
  }
  states {
    budget
    count
    state
  }
}
    ` as unknown as DocumentNode<ProjectCountsPartsFragment, unknown>;
export const ProjectMoveRowRowFragmentDoc = gql`
    fragment ProjectMoveRowRow on ProjectMoveRow {
  asks
  by
  from
  move
  to
  zh
}
    ` as unknown as DocumentNode<ProjectMoveRowRowFragment, unknown>;
export const ProjectNotStartedRowFragmentDoc = gql`
    fragment ProjectNotStartedRow on ProjectNotStarted {
  allocated
  budget
  classCode
  disbursed
  id
  implementingUnit
  name
  overdueDays
  paid
  place {
    id
    name
    code
  }
  placeCode
  plannedStart
  startBy
}
    ` as unknown as DocumentNode<ProjectNotStartedRowFragment, unknown>;
export const ProjectRowFragmentDoc = gql`
    fragment ProjectRow on Project {
  admittedOn
  budget
  class {
    id
    code
  }
  closing {
    id
  }
  commencement {
    id
  }
  completion {
    id
  }
  content
  contractAmount
  countyCode
  declaredOn
  department {
    id
    name
  }
  draftedBy
  dueOn
  edition
  formation {
    id
  }
  formsNoAssetReason
  handover {
    id
  }
  households
  id
  implementationPlan {
    id
  }
  implementingUnit
  library
  meetingRecord
  minutesDate
  minutesNumber
  moneyDecision
  name
  nature
  negativeCategory
  overdue
  people
  physicalPercent
  place {
    id
    name
    code
  }
  placeCode
  planNumber
  planYear
  plannedFinish
  plannedStart
  pool
  poorHouseholds
  poorPeople
  publishedOn
  recoveryPlan
  responsibleUnit
  returnedTo
  sample
  settlement {
    id
  }
  state
  stateSince
  suspendedFrom
  suspendedUntil
  version
  villages
  year
}
    ` as unknown as DocumentNode<ProjectRowFragment, unknown>;
export const ProjectPartsFragmentDoc = gql`
    fragment ProjectParts on Project {
  ...ProjectRow
  acceptances {
    acceptedOn
    acceptors
    conclusion
    id
    level
    opinion
    project {
      id
      name
    }
    recordNumber
    recordedAt
    recordedBy {
      id
      name
    }
  }
  availableMoves {
    allowed
    asks
    dueOn
    move
    refusal {
      basis
      code
      facts
      message {
        en
        zh
      }
    }
    zh
  }
  contracts {
    amount
    currentAmount
    id
    number
    party
    plannedFinish
    procurement {
      id
    }
    project {
      id
      name
    }
    recordedAt
    recordedBy {
      id
      name
    }
    retentionPercent
    signedOn
  }
  editions {
    changeId
    content
    edition
    id
    madeOn
    reason
  }
  funding {
    columns {
      amount
      channel
      expensed
      formed
      level
      line {
        id
      }
    }
    expensed
    formed
    paid
    residual
    settlement
    unpaid
  }
  linkages {
    description
    households
    id
    income
    kind
    people
  }
  money {
    allocated
    balance
    paid
    released
    unpaid
    unreleased
  }
  possibleDuplicates {
    budget
    name
    projectId
    reason {
      en
      zh
    }
    similarity
    state
  }
  procurements {
    decidedOn
    id
    method
    price
    project {
      id
      name
    }
    recordedAt
    recordedBy {
      id
      name
    }
    result
    tenderNumber
    winner
  }
  sources {
    amount
    channel
    id
    level
  }
  targets {
    actual
    aspect
    comparison
    id
    kind
    name
    unit
    value
    weight
  }
  villageTags {
    basis
    endReason
    id
    kind {
      id
      code
    }
    place {
      id
      name
      code
    }
    placeCode
    recordedAt
    recordedBy {
      id
      name
    }
    validFrom
    validTo
  }
  yearlyReviews {
    id
    opinion
    project {
      id
      name
    }
    reviewedBy {
      id
      name
    }
    reviewedOn
    stillNeeded
    year
  }
}
    ` as unknown as DocumentNode<ProjectPartsFragment, unknown>;
export const ProofKindRowFragmentDoc = gql`
    fragment ProofKindRow on ProofKind {
  code
  en
  id
  requiredFor
  zh
}
    ` as unknown as DocumentNode<ProofKindRowFragment, unknown>;
export const ReclaimRowFragmentDoc = gql`
    fragment ReclaimRow on Reclaim {
  allocation {
    id
  }
  amount
  decisionNumber
  entry {
    id
  }
  id
  project {
    id
    name
  }
  reason
  reclaimedOn
}
    ` as unknown as DocumentNode<ReclaimRowFragment, unknown>;
export const RefusalRuleRowFragmentDoc = gql`
    fragment RefusalRuleRow on RefusalRule {
  basis
  code
  en
  zh
}
    ` as unknown as DocumentNode<RefusalRuleRowFragment, unknown>;
export const RegisterDifferenceRowFragmentDoc = gql`
    fragment RegisterDifferenceRow on RegisterDifference {
  department {
    id
    name
  }
  party {
    id
    name
  }
  place {
    id
    name
    code
  }
  placeCode
  right
}
    ` as unknown as DocumentNode<RegisterDifferenceRowFragment, unknown>;
export const RegisterDifferencePartsFragmentDoc = gql`
    fragment RegisterDifferenceParts on RegisterDifference {
  ...RegisterDifferenceRow
  added {
    count
    netValue
    originalValue
  }
  changed {
    count
    netValue
    originalValue
  }
  closing {
    count
    netValue
    originalValue
  }
  from {
    asOf
    knownAt
  }
  gone {
    count
    netValue
    originalValue
  }
  opening {
    count
    netValue
    originalValue
  }
  to {
    asOf
    knownAt
  }
}
    ` as unknown as DocumentNode<RegisterDifferencePartsFragment, unknown>;
export const StatedFigureRowFragmentDoc = gql`
    fragment StatedFigureRow on StatedFigure {
  asOf
  base
  channels
  id
  indicator
  levels
  place {
    id
    name
    code
  }
  placeCode
  recordedAt
  reportName
  stated
  unit
  verdict
  year
}
    ` as unknown as DocumentNode<StatedFigureRowFragment, unknown>;
export const StatedFigurePartsFragmentDoc = gql`
    fragment StatedFigureParts on StatedFigure {
  ...StatedFigureRow
  byLedger {
    computed
    denominator
    difference
    numerator
    verdict
  }
  byOperands {
    computed
    denominator
    difference
    numerator
    verdict
  }
}
    ` as unknown as DocumentNode<StatedFigurePartsFragment, unknown>;
export const SubstitutionRowFragmentDoc = gql`
    fragment SubstitutionRow on Substitution {
  byPerson {
    id
    name
  }
  forPerson {
    id
    name
  }
  id
  post {
    id
  }
  reason
  validFrom
  validTo
}
    ` as unknown as DocumentNode<SubstitutionRowFragment, unknown>;
export const SurplusReturnRowFragmentDoc = gql`
    fragment SurplusReturnRow on SurplusReturn {
  amount
  decisionNumber
  entry {
    id
  }
  id
  line {
    id
  }
  reason
  returnedOn
}
    ` as unknown as DocumentNode<SurplusReturnRowFragment, unknown>;
export const TaskCountRowFragmentDoc = gql`
    fragment TaskCountRow on TaskCount {
  count
  move
  nextDueOn
  overdue
}
    ` as unknown as DocumentNode<TaskCountRowFragment, unknown>;
export const TaskRowFragmentDoc = gql`
    fragment TaskRow on Task {
  dueOn
  id
  move
  overdue
  project {
    id
    name
  }
  zh
}
    ` as unknown as DocumentNode<TaskRowFragment, unknown>;
export const UpkeepPlanRowFragmentDoc = gql`
    fragment UpkeepPlanRow on UpkeepPlan {
  asset {
    id
    name
    code
  }
  beginsOn
  by {
    id
    name
  }
  duties
  endedReason
  endsOn
  id
  isSample
  moneySource
  nextDueOn
  party {
    id
    name
  }
  recordedAt
  rhythm
  version
  yearlyCost
}
    ` as unknown as DocumentNode<UpkeepPlanRowFragment, unknown>;
export const UpkeepRecordRowFragmentDoc = gql`
    fragment UpkeepRecordRow on UpkeepRecord {
  asset {
    id
    name
    code
  }
  attachment {
    id
    name
  }
  by {
    id
    name
  }
  cost
  doneBy
  doneOn
  dueOn
  id
  isSample
  note
  plan {
    id
  }
  proof
  recordedAt
}
    ` as unknown as DocumentNode<UpkeepRecordRowFragment, unknown>;
export const UpkeepTaskRowFragmentDoc = gql`
    fragment UpkeepTaskRow on UpkeepTask {
  asset {
    id
    name
    code
  }
  beginsOn
  daysOverdue
  dueOn
  kind
  level
  plan {
    id
  }
}
    ` as unknown as DocumentNode<UpkeepTaskRowFragment, unknown>;
export const ViewerRowFragmentDoc = gql`
    fragment ViewerRow on Viewer {
  acts
  mustChangePassword
  person {
    id
    name
  }
  post {
    id
  }
  today
}
    ` as unknown as DocumentNode<ViewerRowFragment, unknown>;
export const ViewerPartsFragmentDoc = gql`
    fragment ViewerParts on Viewer {
  ...ViewerRow
  personalTokens {
    createdAt
    expiresOn
    id
    lastUsedAt
    name
    revokedAt
  }
  posts {
    departmentId
    departmentName
    forPersonId
    forPersonName
    id
    place {
      id
      name
      code
    }
    placeCode
    role
    validFrom
    validTo
  }
}
    ` as unknown as DocumentNode<ViewerPartsFragment, unknown>;
export const VillageTagKindRowFragmentDoc = gql`
    fragment VillageTagKindRow on VillageTagKind {
  code
  en
  id
  zh
}
    ` as unknown as DocumentNode<VillageTagKindRowFragment, unknown>;
export const VillageTagRowFragmentDoc = gql`
    fragment VillageTagRow on VillageTag {
  basis
  endReason
  id
  kind {
    id
    code
  }
  place {
    id
    name
    code
  }
  placeCode
  recordedAt
  recordedBy {
    id
    name
  }
  validFrom
  validTo
}
    ` as unknown as DocumentNode<VillageTagRowFragment, unknown>;
export const YearPlanRowFragmentDoc = gql`
    fragment YearPlanRow on YearPlan {
  announcedBy {
    id
    name
  }
  announcedOn
  budget
  draftedBy {
    id
    name
  }
  draftedOn
  id
  minutesDate
  minutesNumber
  name
  number
  place {
    id
    name
    code
  }
  placeCode
  projectCount
  state
  version
  year
}
    ` as unknown as DocumentNode<YearPlanRowFragment, unknown>;
export const YearPlanPartsFragmentDoc = gql`
    fragment YearPlanParts on YearPlan {
  ...YearPlanRow
  byClass {
    budget
    classCode
    en
    projectCount
    zh
  }
  bySource {
    amount
    channel
    level
    projectCount
  }
}
    ` as unknown as DocumentNode<YearPlanPartsFragment, unknown>;
export const YearlyReviewRowFragmentDoc = gql`
    fragment YearlyReviewRow on YearlyReview {
  id
  opinion
  project {
    id
    name
  }
  reviewedBy {
    id
    name
  }
  reviewedOn
  stillNeeded
  year
}
    ` as unknown as DocumentNode<YearlyReviewRowFragment, unknown>;
export const ProgressDocument = gql`
    query progress($input: ProgressInput!, $first: Int, $after: String, $order: MoneyProgressOrder) {
  progress(input: $input) {
    ...MoneyProgressTable
  }
}
    ${MoneyProgressTableFragmentDoc}
${MoneyProgressLineFragmentDoc}` as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const BehindDocument = gql`
    query behind($input: ProgressInput!, $first: Int, $after: String, $order: MoneyProgressOrder) {
  behind(input: $input) {
    ...MoneyProgressTable
  }
}
    ${MoneyProgressTableFragmentDoc}
${MoneyProgressLineFragmentDoc}` as unknown as DocumentNode<BehindQuery, BehindQueryVariables>;
export const AdjustmentsDocument = gql`
    query adjustments($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  adjustments(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...AdjustmentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AdjustmentRowFragmentDoc}` as unknown as DocumentNode<AdjustmentsQuery, AdjustmentsQueryVariables>;
export const AllocationDocument = gql`
    query allocation($id: ID!) {
  allocation(id: $id) {
    ...AllocationParts
  }
}
    ${AllocationPartsFragmentDoc}
${AllocationRowFragmentDoc}` as unknown as DocumentNode<AllocationQuery, AllocationQueryVariables>;
export const AllocationsDocument = gql`
    query allocations($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  allocations(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...AllocationRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AllocationRowFragmentDoc}` as unknown as DocumentNode<AllocationsQuery, AllocationsQueryVariables>;
export const AssetDocument = gql`
    query asset($asOf: LocalDate, $id: ID!, $knownAt: DateTime) {
  asset(asOf: $asOf, id: $id, knownAt: $knownAt) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<AssetQuery, AssetQueryVariables>;
export const AssetColourCountsDocument = gql`
    query assetColourCounts($placeCode: String!, $quarter: Int!, $year: Int!) {
  assetColourCounts(placeCode: $placeCode, quarter: $quarter, year: $year) {
    ...ColourCountsRow
  }
}
    ${ColourCountsRowFragmentDoc}` as unknown as DocumentNode<AssetColourCountsQuery, AssetColourCountsQueryVariables>;
export const AssetColoursDocument = gql`
    query assetColours($after: String, $before: String, $filter: ColourFilter, $first: Int, $last: Int, $placeCode: String!, $quarter: Int!, $year: Int!) {
  assetColours(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    placeCode: $placeCode
    quarter: $quarter
    year: $year
  ) {
    nodes {
      ...AssetColourRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AssetColourRowFragmentDoc}` as unknown as DocumentNode<AssetColoursQuery, AssetColoursQueryVariables>;
export const AssetCountsDocument = gql`
    query assetCounts($asOf: LocalDate, $by: AssetCountDimension!, $classes: [AssetClass!], $knownAt: DateTime, $placeCode: String!, $states: [AssetState!]) {
  assetCounts(
    asOf: $asOf
    by: $by
    classes: $classes
    knownAt: $knownAt
    placeCode: $placeCode
    states: $states
  ) {
    ...AssetCountsRow
  }
}
    ${AssetCountsRowFragmentDoc}` as unknown as DocumentNode<AssetCountsQuery, AssetCountsQueryVariables>;
export const AssetRegisterDocument = gql`
    query assetRegister($asOf: LocalDate, $departmentId: ID, $filter: AssetFilter, $kind: RegisterKind!, $knownAt: DateTime, $placeCode: String!) {
  assetRegister(
    asOf: $asOf
    departmentId: $departmentId
    filter: $filter
    kind: $kind
    knownAt: $knownAt
    placeCode: $placeCode
  ) {
    ...AssetRegisterRow
  }
}
    ${AssetRegisterRowFragmentDoc}` as unknown as DocumentNode<AssetRegisterQuery, AssetRegisterQueryVariables>;
export const AssetYieldsDocument = gql`
    query assetYields($after: String, $before: String, $filter: YieldFilter, $first: Int, $last: Int, $year: Int!) {
  assetYields(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    year: $year
  ) {
    nodes {
      ...AssetYieldRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AssetYieldRowFragmentDoc}` as unknown as DocumentNode<AssetYieldsQuery, AssetYieldsQueryVariables>;
export const AssetsDocument = gql`
    query assets($after: String, $asOf: LocalDate, $before: String, $filter: AssetFilter, $first: Int, $knownAt: DateTime, $last: Int, $order: AssetOrder) {
  assets(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    knownAt: $knownAt
    last: $last
    order: $order
  ) {
    nodes {
      ...AssetRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AssetRowFragmentDoc}` as unknown as DocumentNode<AssetsQuery, AssetsQueryVariables>;
export const AttachmentsDocument = gql`
    query attachments($after: String, $before: String, $first: Int, $kind: AttachmentKind, $last: Int, $subjectId: ID!, $withWithdrawn: Boolean) {
  attachments(
    after: $after
    before: $before
    first: $first
    kind: $kind
    last: $last
    subjectId: $subjectId
    withWithdrawn: $withWithdrawn
  ) {
    nodes {
      ...AttachmentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AttachmentRowFragmentDoc}` as unknown as DocumentNode<AttachmentsQuery, AttachmentsQueryVariables>;
export const CarryOversDocument = gql`
    query carryOvers($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  carryOvers(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...CarryOverRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${CarryOverRowFragmentDoc}` as unknown as DocumentNode<CarryOversQuery, CarryOversQueryVariables>;
export const ChangeRequestDocument = gql`
    query changeRequest($id: ID!) {
  changeRequest(id: $id) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<ChangeRequestQuery, ChangeRequestQueryVariables>;
export const ChangeRequestsDocument = gql`
    query changeRequests($after: String, $before: String, $filter: ChangeRequestFilter, $first: Int, $last: Int) {
  changeRequests(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...ChangeRequestRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<ChangeRequestsQuery, ChangeRequestsQueryVariables>;
export const ClaimDocument = gql`
    query claim($id: ID!) {
  claim(id: $id) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<ClaimQuery, ClaimQueryVariables>;
export const ClaimsDocument = gql`
    query claims($after: String, $before: String, $filter: ClaimFilter, $first: Int, $last: Int, $order: ClaimOrder) {
  claims(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...ClaimRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ClaimRowFragmentDoc}` as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const ColourChecksDocument = gql`
    query colourChecks($after: String, $before: String, $filter: ColourCheckFilter, $first: Int, $last: Int) {
  colourChecks(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...ColourCheckRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ColourCheckRowFragmentDoc}` as unknown as DocumentNode<ColourChecksQuery, ColourChecksQueryVariables>;
export const ConsolidationsDocument = gql`
    query consolidations($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  consolidations(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...ConsolidationRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ConsolidationRowFragmentDoc}` as unknown as DocumentNode<ConsolidationsQuery, ConsolidationsQueryVariables>;
export const DepartmentsDocument = gql`
    query departments($after: String, $before: String, $filter: DepartmentFilter, $first: Int, $last: Int, $order: DepartmentOrder) {
  departments(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...DepartmentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DepartmentRowFragmentDoc}` as unknown as DocumentNode<DepartmentsQuery, DepartmentsQueryVariables>;
export const DisbursementReturnsDocument = gql`
    query disbursementReturns($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  disbursementReturns(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...DisbursementReturnRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DisbursementReturnRowFragmentDoc}` as unknown as DocumentNode<DisbursementReturnsQuery, DisbursementReturnsQueryVariables>;
export const DisbursementsDocument = gql`
    query disbursements($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  disbursements(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...DisbursementRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DisbursementRowFragmentDoc}` as unknown as DocumentNode<DisbursementsQuery, DisbursementsQueryVariables>;
export const DisposalDocument = gql`
    query disposal($id: ID!) {
  disposal(id: $id) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<DisposalQuery, DisposalQueryVariables>;
export const DisposalsDocument = gql`
    query disposals($after: String, $before: String, $filter: DisposalFilter, $first: Int, $last: Int, $order: DisposalOrder) {
  disposals(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...DisposalRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DisposalRowFragmentDoc}` as unknown as DocumentNode<DisposalsQuery, DisposalsQueryVariables>;
export const DistributionDocument = gql`
    query distribution($id: ID!) {
  distribution(id: $id) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<DistributionQuery, DistributionQueryVariables>;
export const DistributionsDocument = gql`
    query distributions($after: String, $before: String, $filter: DistributionFilter, $first: Int, $last: Int) {
  distributions(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...DistributionRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DistributionRowFragmentDoc}` as unknown as DocumentNode<DistributionsQuery, DistributionsQueryVariables>;
export const DutiesToHandOverDocument = gql`
    query dutiesToHandOver($after: String, $asOf: LocalDate, $before: String, $first: Int, $last: Int, $placeCode: String, $withinDays: Int) {
  dutiesToHandOver(
    after: $after
    asOf: $asOf
    before: $before
    first: $first
    last: $last
    placeCode: $placeCode
    withinDays: $withinDays
  ) {
    nodes {
      ...DutiesToHandOverRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DutiesToHandOverRowFragmentDoc}` as unknown as DocumentNode<DutiesToHandOverQuery, DutiesToHandOverQueryVariables>;
export const DutyGapsDocument = gql`
    query dutyGaps($after: String, $asOf: LocalDate, $before: String, $filter: DutyGapFilter, $first: Int, $knownAt: DateTime, $last: Int) {
  dutyGaps(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    knownAt: $knownAt
    last: $last
  ) {
    nodes {
      ...DutyGapRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DutyGapRowFragmentDoc}` as unknown as DocumentNode<DutyGapsQuery, DutyGapsQueryVariables>;
export const DutyStandingsDocument = gql`
    query dutyStandings($after: String, $asOf: LocalDate, $before: String, $first: Int, $last: Int, $placeCode: String) {
  dutyStandings(
    after: $after
    asOf: $asOf
    before: $before
    first: $first
    last: $last
    placeCode: $placeCode
  ) {
    nodes {
      ...DutyStandingRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DutyStandingRowFragmentDoc}` as unknown as DocumentNode<DutyStandingsQuery, DutyStandingsQueryVariables>;
export const EvidencePackDocument = gql`
    query evidencePack($id: ID!) {
  evidencePack(id: $id) {
    ...EvidencePackRow
  }
}
    ${EvidencePackRowFragmentDoc}` as unknown as DocumentNode<EvidencePackQuery, EvidencePackQueryVariables>;
export const EvidencePacksDocument = gql`
    query evidencePacks($after: String, $before: String, $first: Int, $last: Int, $placeCode: String, $subjectId: ID) {
  evidencePacks(
    after: $after
    before: $before
    first: $first
    last: $last
    placeCode: $placeCode
    subjectId: $subjectId
  ) {
    nodes {
      ...EvidencePackRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${EvidencePackRowFragmentDoc}` as unknown as DocumentNode<EvidencePacksQuery, EvidencePacksQueryVariables>;
export const ExceptionCountsDocument = gql`
    query exceptionCounts($input: ExceptionsInput!) {
  exceptionCounts(input: $input) {
    ...ExceptionCountRow
  }
}
    ${ExceptionCountRowFragmentDoc}` as unknown as DocumentNode<ExceptionCountsQuery, ExceptionCountsQueryVariables>;
export const ExceptionsDocument = gql`
    query exceptions($after: String, $before: String, $first: Int, $input: ExceptionsInput!, $last: Int) {
  exceptions(
    after: $after
    before: $before
    first: $first
    input: $input
    last: $last
  ) {
    nodes {
      ...ExceptionRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ExceptionRowFragmentDoc}` as unknown as DocumentNode<ExceptionsQuery, ExceptionsQueryVariables>;
export const ExpiredMandatesDocument = gql`
    query expiredMandates($after: String, $asOf: LocalDate, $before: String, $filter: ExpiredMandateFilter, $first: Int, $last: Int) {
  expiredMandates(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...ExpiredMandateRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ExpiredMandateRowFragmentDoc}` as unknown as DocumentNode<ExpiredMandatesQuery, ExpiredMandatesQueryVariables>;
export const FundDocumentDocument = gql`
    query fundDocument($id: ID!) {
  fundDocument(id: $id) {
    ...FundDocumentParts
  }
}
    ${FundDocumentPartsFragmentDoc}
${FundDocumentRowFragmentDoc}` as unknown as DocumentNode<FundDocumentQuery, FundDocumentQueryVariables>;
export const FundDocumentsDocument = gql`
    query fundDocuments($after: String, $before: String, $filter: FundDocumentFilter, $first: Int, $last: Int, $order: FundDocumentOrder) {
  fundDocuments(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...FundDocumentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${FundDocumentRowFragmentDoc}` as unknown as DocumentNode<FundDocumentsQuery, FundDocumentsQueryVariables>;
export const FundLineDocument = gql`
    query fundLine($id: ID!) {
  fundLine(id: $id) {
    ...FundLineParts
  }
}
    ${FundLinePartsFragmentDoc}
${FundLineRowFragmentDoc}` as unknown as DocumentNode<FundLineQuery, FundLineQueryVariables>;
export const FundLinesDocument = gql`
    query fundLines($after: String, $before: String, $filter: FundLineFilter, $first: Int, $last: Int) {
  fundLines(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...FundLineRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${FundLineRowFragmentDoc}` as unknown as DocumentNode<FundLinesQuery, FundLinesQueryVariables>;
export const IdleAssetsDocument = gql`
    query idleAssets($after: String, $asOf: LocalDate, $before: String, $filter: IdleAssetFilter, $first: Int, $knownAt: DateTime, $last: Int) {
  idleAssets(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    knownAt: $knownAt
    last: $last
  ) {
    nodes {
      ...IdleAssetRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${IdleAssetRowFragmentDoc}` as unknown as DocumentNode<IdleAssetsQuery, IdleAssetsQueryVariables>;
export const IdleMoneyDocument = gql`
    query idleMoney($input: IdleMoneyInput!) {
  idleMoney(input: $input) {
    ...IdleMoneyParts
  }
}
    ${IdleMoneyPartsFragmentDoc}
${IdleMoneyRowFragmentDoc}` as unknown as DocumentNode<IdleMoneyQuery, IdleMoneyQueryVariables>;
export const IncomeArrearsDocument = gql`
    query incomeArrears($after: String, $asOf: LocalDate, $before: String, $filter: ArrearFilter, $first: Int, $last: Int) {
  incomeArrears(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...IncomeArrearRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${IncomeArrearRowFragmentDoc}` as unknown as DocumentNode<IncomeArrearsQuery, IncomeArrearsQueryVariables>;
export const IncomesDocument = gql`
    query incomes($after: String, $before: String, $filter: IncomeFilter, $first: Int, $last: Int) {
  incomes(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...IncomeRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${IncomeRowFragmentDoc}` as unknown as DocumentNode<IncomesQuery, IncomesQueryVariables>;
export const IndustrySharesDocument = gql`
    query industryShares($input: ReportInput!) {
  industryShares(input: $input) {
    ...IndustryShareRow
  }
}
    ${IndustryShareRowFragmentDoc}` as unknown as DocumentNode<IndustrySharesQuery, IndustrySharesQueryVariables>;
export const InspectionsDocument = gql`
    query inspections($after: String, $before: String, $filter: InspectionFilter, $first: Int, $last: Int) {
  inspections(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...InspectionRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${InspectionRowFragmentDoc}` as unknown as DocumentNode<InspectionsQuery, InspectionsQueryVariables>;
export const InspectionsDueDocument = gql`
    query inspectionsDue($after: String, $asOf: LocalDate, $before: String, $filter: UpkeepTaskFilter, $first: Int, $last: Int) {
  inspectionsDue(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...UpkeepTaskRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${UpkeepTaskRowFragmentDoc}` as unknown as DocumentNode<InspectionsDueQuery, InspectionsDueQueryVariables>;
export const LabourShareDocument = gql`
    query labourShare($input: ReportInput!) {
  labourShare(input: $input) {
    ...LabourShareRow
  }
}
    ${LabourShareRowFragmentDoc}` as unknown as DocumentNode<LabourShareQuery, LabourShareQueryVariables>;
export const LeaseDocument = gql`
    query lease($id: ID!) {
  lease(id: $id) {
    ...LeaseRow
  }
}
    ${LeaseRowFragmentDoc}` as unknown as DocumentNode<LeaseQuery, LeaseQueryVariables>;
export const LeasesDocument = gql`
    query leases($after: String, $before: String, $filter: LeaseFilter, $first: Int, $last: Int) {
  leases(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...LeaseRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${LeaseRowFragmentDoc}` as unknown as DocumentNode<LeasesQuery, LeasesQueryVariables>;
export const LedgerAccountDocument = gql`
    query ledgerAccount($id: ID!) {
  ledgerAccount(id: $id) {
    ...LedgerAccountRow
  }
}
    ${LedgerAccountRowFragmentDoc}` as unknown as DocumentNode<LedgerAccountQuery, LedgerAccountQueryVariables>;
export const LedgerAccountsDocument = gql`
    query ledgerAccounts($after: String, $before: String, $filter: LedgerAccountFilter, $first: Int, $last: Int) {
  ledgerAccounts(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...LedgerAccountRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${LedgerAccountRowFragmentDoc}` as unknown as DocumentNode<LedgerAccountsQuery, LedgerAccountsQueryVariables>;
export const LedgerEntriesDocument = gql`
    query ledgerEntries($after: String, $before: String, $filter: LedgerEntryFilter, $first: Int, $last: Int, $order: LedgerEntryOrder) {
  ledgerEntries(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...LedgerEntryRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${LedgerEntryRowFragmentDoc}` as unknown as DocumentNode<LedgerEntriesQuery, LedgerEntriesQueryVariables>;
export const LedgerEntryDocument = gql`
    query ledgerEntry($id: ID!) {
  ledgerEntry(id: $id) {
    ...LedgerEntryParts
  }
}
    ${LedgerEntryPartsFragmentDoc}
${LedgerEntryRowFragmentDoc}` as unknown as DocumentNode<LedgerEntryQuery, LedgerEntryQueryVariables>;
export const ManageFeeShareDocument = gql`
    query manageFeeShare($input: ReportInput!) {
  manageFeeShare(input: $input) {
    ...ManageFeeShareRow
  }
}
    ${ManageFeeShareRowFragmentDoc}` as unknown as DocumentNode<ManageFeeShareQuery, ManageFeeShareQueryVariables>;
export const MoneyFlowDocument = gql`
    query moneyFlow($input: MoneyFlowInput!) {
  moneyFlow(input: $input) {
    ...MoneyFlowParts
  }
}
    ${MoneyFlowPartsFragmentDoc}
${MoneyFlowRowFragmentDoc}` as unknown as DocumentNode<MoneyFlowQuery, MoneyFlowQueryVariables>;
export const MyClaimsDocument = gql`
    query myClaims($after: String, $before: String, $first: Int, $last: Int) {
  myClaims(after: $after, before: $before, first: $first, last: $last) {
    nodes {
      ...ClaimRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ClaimRowFragmentDoc}` as unknown as DocumentNode<MyClaimsQuery, MyClaimsQueryVariables>;
export const MyDisposalsDocument = gql`
    query myDisposals($after: String, $before: String, $first: Int, $last: Int) {
  myDisposals(after: $after, before: $before, first: $first, last: $last) {
    nodes {
      ...DisposalRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${DisposalRowFragmentDoc}` as unknown as DocumentNode<MyDisposalsQuery, MyDisposalsQueryVariables>;
export const MyDutiesDocument = gql`
    query myDuties($after: String, $before: String, $first: Int, $last: Int, $level: DutyLevel) {
  myDuties(
    after: $after
    before: $before
    first: $first
    last: $last
    level: $level
  ) {
    nodes {
      ...AssetDutyRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AssetDutyRowFragmentDoc}` as unknown as DocumentNode<MyDutiesQuery, MyDutiesQueryVariables>;
export const MyTaskCountsDocument = gql`
    query myTaskCounts {
  myTaskCounts {
    ...TaskCountRow
  }
}
    ${TaskCountRowFragmentDoc}` as unknown as DocumentNode<MyTaskCountsQuery, MyTaskCountsQueryVariables>;
export const MyTasksDocument = gql`
    query myTasks($after: String, $before: String, $first: Int, $last: Int, $move: ProjectMoveName) {
  myTasks(after: $after, before: $before, first: $first, last: $last, move: $move) {
    nodes {
      ...TaskRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${TaskRowFragmentDoc}` as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const MyUpkeepTasksDocument = gql`
    query myUpkeepTasks($after: String, $before: String, $first: Int, $last: Int) {
  myUpkeepTasks(after: $after, before: $before, first: $first, last: $last) {
    nodes {
      ...UpkeepTaskRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${UpkeepTaskRowFragmentDoc}` as unknown as DocumentNode<MyUpkeepTasksQuery, MyUpkeepTasksQueryVariables>;
export const NoticeDocument = gql`
    query notice($id: ID!) {
  notice(id: $id) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<NoticeQuery, NoticeQueryVariables>;
export const NoticesDocument = gql`
    query notices($after: String, $before: String, $filter: NoticeFilter, $first: Int, $last: Int, $order: NoticeOrder) {
  notices(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...NoticeRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${NoticeRowFragmentDoc}` as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const PartiesDocument = gql`
    query parties($after: String, $before: String, $first: Int, $kinds: [PartyKind!], $last: Int, $placeCode: String, $text: String) {
  parties(
    after: $after
    before: $before
    first: $first
    kinds: $kinds
    last: $last
    placeCode: $placeCode
    text: $text
  ) {
    nodes {
      ...PartyRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PartyRowFragmentDoc}` as unknown as DocumentNode<PartiesQuery, PartiesQueryVariables>;
export const PartyDocument = gql`
    query party($id: ID!) {
  party(id: $id) {
    ...PartyRow
  }
}
    ${PartyRowFragmentDoc}` as unknown as DocumentNode<PartyQuery, PartyQueryVariables>;
export const PaymentDocument = gql`
    query payment($id: ID!) {
  payment(id: $id) {
    ...PaymentRow
  }
}
    ${PaymentRowFragmentDoc}` as unknown as DocumentNode<PaymentQuery, PaymentQueryVariables>;
export const PaymentsDocument = gql`
    query payments($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  payments(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...PaymentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PaymentRowFragmentDoc}` as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const PeopleDocument = gql`
    query people($after: String, $before: String, $filter: PersonFilter, $first: Int, $last: Int, $order: PersonOrder) {
  people(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...PersonRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PersonRowFragmentDoc}` as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PlaceDocument = gql`
    query place($asOf: LocalDate, $code: String!) {
  place(asOf: $asOf, code: $code) {
    ...PlaceParts
  }
}
    ${PlacePartsFragmentDoc}
${PlaceRowFragmentDoc}` as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = gql`
    query places($after: String, $before: String, $filter: PlaceFilter, $first: Int, $last: Int, $order: PlaceOrder) {
  places(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...PlaceRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PlaceRowFragmentDoc}` as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const PoliciesDocument = gql`
    query policies($after: String, $before: String, $filter: PolicyFilter, $first: Int, $last: Int, $order: PolicyOrder) {
  policies(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...PolicyRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PolicyRowFragmentDoc}` as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDocument = gql`
    query policy($key: String!, $level: FundSourceLevel, $on: LocalDate, $placeCode: String!, $year: Int) {
  policy(key: $key, level: $level, on: $on, placeCode: $placeCode, year: $year) {
    ...PolicyRow
  }
}
    ${PolicyRowFragmentDoc}` as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const PolicyKeysDocument = gql`
    query policyKeys {
  policyKeys {
    ...PolicyKeyParts
  }
}
    ${PolicyKeyPartsFragmentDoc}
${PolicyKeyRowFragmentDoc}` as unknown as DocumentNode<PolicyKeysQuery, PolicyKeysQueryVariables>;
export const PortfolioDocument = gql`
    query portfolio($asOf: LocalDate, $knownAt: DateTime, $partyId: ID!, $right: RightKind) {
  portfolio(asOf: $asOf, knownAt: $knownAt, partyId: $partyId, right: $right) {
    ...PortfolioParts
  }
}
    ${PortfolioPartsFragmentDoc}
${PortfolioRowFragmentDoc}` as unknown as DocumentNode<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioDifferenceDocument = gql`
    query portfolioDifference($from: RegisterMomentInput!, $partyId: ID!, $right: RightKind, $to: RegisterMomentInput!) {
  portfolioDifference(from: $from, partyId: $partyId, right: $right, to: $to) {
    ...RegisterDifferenceParts
  }
}
    ${RegisterDifferencePartsFragmentDoc}
${RegisterDifferenceRowFragmentDoc}` as unknown as DocumentNode<PortfolioDifferenceQuery, PortfolioDifferenceQueryVariables>;
export const PostsDocument = gql`
    query posts($after: String, $before: String, $filter: PostFilter, $first: Int, $last: Int, $order: PostOrder) {
  posts(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...PostRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${PostRowFragmentDoc}` as unknown as DocumentNode<PostsQuery, PostsQueryVariables>;
export const ProgressCurveDocument = gql`
    query progressCurve($filter: ProgressFilter, $input: ReportInput!) {
  progressCurve(filter: $filter, input: $input) {
    ...ProgressCurveParts
  }
}
    ${ProgressCurvePartsFragmentDoc}
${ProgressCurveRowFragmentDoc}` as unknown as DocumentNode<ProgressCurveQuery, ProgressCurveQueryVariables>;
export const ProjectDocument = gql`
    query project($id: ID!) {
  project(id: $id) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ProjectQuery, ProjectQueryVariables>;
export const ProjectClassesDocument = gql`
    query projectClasses {
  projectClasses {
    ...ProjectClassRow
  }
}
    ${ProjectClassRowFragmentDoc}` as unknown as DocumentNode<ProjectClassesQuery, ProjectClassesQueryVariables>;
export const ProjectCountsDocument = gql`
    query projectCounts($filter: ProjectFilter) {
  projectCounts(filter: $filter) {
    ...ProjectCountsParts
  }
}
    ${ProjectCountsPartsFragmentDoc}
${ProjectCountsRowFragmentDoc}` as unknown as DocumentNode<ProjectCountsQuery, ProjectCountsQueryVariables>;
export const ProjectMovesDocument = gql`
    query projectMoves {
  projectMoves {
    ...ProjectMoveRowRow
  }
}
    ${ProjectMoveRowRowFragmentDoc}` as unknown as DocumentNode<ProjectMovesQuery, ProjectMovesQueryVariables>;
export const ProjectsDocument = gql`
    query projects($after: String, $before: String, $filter: ProjectFilter, $first: Int, $last: Int, $order: ProjectOrder) {
  projects(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...ProjectRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ProjectRowFragmentDoc}` as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectsNotStartedDocument = gql`
    query projectsNotStarted($after: String, $before: String, $first: Int, $input: NotStartedInput!, $last: Int) {
  projectsNotStarted(
    after: $after
    before: $before
    first: $first
    input: $input
    last: $last
  ) {
    nodes {
      ...ProjectNotStartedRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ProjectNotStartedRowFragmentDoc}` as unknown as DocumentNode<ProjectsNotStartedQuery, ProjectsNotStartedQueryVariables>;
export const ProofKindsDocument = gql`
    query proofKinds {
  proofKinds {
    ...ProofKindRow
  }
}
    ${ProofKindRowFragmentDoc}` as unknown as DocumentNode<ProofKindsQuery, ProofKindsQueryVariables>;
export const PublicRegisterDocument = gql`
    query publicRegister($asOf: LocalDate, $filter: AssetFilter, $knownAt: DateTime, $placeCode: String!) {
  publicRegister(
    asOf: $asOf
    filter: $filter
    knownAt: $knownAt
    placeCode: $placeCode
  ) {
    ...AssetRegisterRow
  }
}
    ${AssetRegisterRowFragmentDoc}` as unknown as DocumentNode<PublicRegisterQuery, PublicRegisterQueryVariables>;
export const ReclaimsDocument = gql`
    query reclaims($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  reclaims(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...ReclaimRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${ReclaimRowFragmentDoc}` as unknown as DocumentNode<ReclaimsQuery, ReclaimsQueryVariables>;
export const RefusalRulesDocument = gql`
    query refusalRules {
  refusalRules {
    ...RefusalRuleRow
  }
}
    ${RefusalRuleRowFragmentDoc}` as unknown as DocumentNode<RefusalRulesQuery, RefusalRulesQueryVariables>;
export const RegisterDifferenceDocument = gql`
    query registerDifference($departmentId: ID, $from: RegisterMomentInput!, $kind: RegisterKind!, $placeCode: String!, $to: RegisterMomentInput!) {
  registerDifference(
    departmentId: $departmentId
    from: $from
    kind: $kind
    placeCode: $placeCode
    to: $to
  ) {
    ...RegisterDifferenceParts
  }
}
    ${RegisterDifferencePartsFragmentDoc}
${RegisterDifferenceRowFragmentDoc}` as unknown as DocumentNode<RegisterDifferenceQuery, RegisterDifferenceQueryVariables>;
export const SampleDocument = gql`
    query sample($id: ID!) {
  sample(id: $id) {
    ...AuditSampleRow
  }
}
    ${AuditSampleRowFragmentDoc}` as unknown as DocumentNode<SampleQuery, SampleQueryVariables>;
export const SamplesDocument = gql`
    query samples($after: String, $before: String, $first: Int, $last: Int, $placeCode: String, $population: SamplePopulation) {
  samples(
    after: $after
    before: $before
    first: $first
    last: $last
    placeCode: $placeCode
    population: $population
  ) {
    nodes {
      ...AuditSampleRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AuditSampleRowFragmentDoc}` as unknown as DocumentNode<SamplesQuery, SamplesQueryVariables>;
export const StatedFiguresDocument = gql`
    query statedFigures($after: String, $before: String, $filter: StatedFigureFilter, $first: Int, $last: Int) {
  statedFigures(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...StatedFigureRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${StatedFigureRowFragmentDoc}` as unknown as DocumentNode<StatedFiguresQuery, StatedFiguresQueryVariables>;
export const SurplusLinesDocument = gql`
    query surplusLines($after: String, $asOf: LocalDate, $before: String, $filter: FundLineFilter, $first: Int, $last: Int) {
  surplusLines(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...FundLineRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${FundLineRowFragmentDoc}` as unknown as DocumentNode<SurplusLinesQuery, SurplusLinesQueryVariables>;
export const SurplusReturnsDocument = gql`
    query surplusReturns($after: String, $before: String, $filter: MoneyActFilter, $first: Int, $last: Int, $order: MoneyActOrder) {
  surplusReturns(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
    order: $order
  ) {
    nodes {
      ...SurplusReturnRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${SurplusReturnRowFragmentDoc}` as unknown as DocumentNode<SurplusReturnsQuery, SurplusReturnsQueryVariables>;
export const TraceOfAssetsDocument = gql`
    query traceOfAssets($after: String, $asOf: LocalDate, $before: String, $filter: AssetFilter, $first: Int, $knownAt: DateTime, $last: Int, $placeCode: String) {
  traceOfAssets(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    knownAt: $knownAt
    last: $last
    placeCode: $placeCode
  ) {
    nodes {
      ...AssetRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AssetRowFragmentDoc}` as unknown as DocumentNode<TraceOfAssetsQuery, TraceOfAssetsQueryVariables>;
export const TraceOfDocumentsDocument = gql`
    query traceOfDocuments($after: String, $asOf: LocalDate, $before: String, $first: Int, $knownAt: DateTime, $last: Int, $placeCode: String, $year: Int) {
  traceOfDocuments(
    after: $after
    asOf: $asOf
    before: $before
    first: $first
    knownAt: $knownAt
    last: $last
    placeCode: $placeCode
    year: $year
  ) {
    nodes {
      ...FundDocumentRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${FundDocumentRowFragmentDoc}` as unknown as DocumentNode<TraceOfDocumentsQuery, TraceOfDocumentsQueryVariables>;
export const TrailDocument = gql`
    query trail($after: String, $before: String, $first: Int, $last: Int, $objectId: ID) {
  trail(
    after: $after
    before: $before
    first: $first
    last: $last
    objectId: $objectId
  ) {
    nodes {
      ...AuditEntryRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${AuditEntryRowFragmentDoc}` as unknown as DocumentNode<TrailQuery, TrailQueryVariables>;
export const UpkeepDueDocument = gql`
    query upkeepDue($after: String, $asOf: LocalDate, $before: String, $filter: UpkeepTaskFilter, $first: Int, $last: Int) {
  upkeepDue(
    after: $after
    asOf: $asOf
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...UpkeepTaskRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${UpkeepTaskRowFragmentDoc}` as unknown as DocumentNode<UpkeepDueQuery, UpkeepDueQueryVariables>;
export const UpkeepPlansDocument = gql`
    query upkeepPlans($after: String, $before: String, $filter: UpkeepPlanFilter, $first: Int, $last: Int) {
  upkeepPlans(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...UpkeepPlanRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${UpkeepPlanRowFragmentDoc}` as unknown as DocumentNode<UpkeepPlansQuery, UpkeepPlansQueryVariables>;
export const ViewerDocument = gql`
    query viewer {
  viewer {
    ...ViewerParts
  }
}
    ${ViewerPartsFragmentDoc}
${ViewerRowFragmentDoc}` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const VillageTagKindsDocument = gql`
    query villageTagKinds {
  villageTagKinds {
    ...VillageTagKindRow
  }
}
    ${VillageTagKindRowFragmentDoc}` as unknown as DocumentNode<VillageTagKindsQuery, VillageTagKindsQueryVariables>;
export const VillageTagsDocument = gql`
    query villageTags($after: String, $before: String, $filter: VillageTagFilter, $first: Int, $last: Int) {
  villageTags(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...VillageTagRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${VillageTagRowFragmentDoc}` as unknown as DocumentNode<VillageTagsQuery, VillageTagsQueryVariables>;
export const YearPlanDocument = gql`
    query yearPlan($id: ID!) {
  yearPlan(id: $id) {
    ...YearPlanParts
  }
}
    ${YearPlanPartsFragmentDoc}
${YearPlanRowFragmentDoc}` as unknown as DocumentNode<YearPlanQuery, YearPlanQueryVariables>;
export const YearPlansDocument = gql`
    query yearPlans($after: String, $before: String, $filter: YearPlanFilter, $first: Int, $last: Int) {
  yearPlans(
    after: $after
    before: $before
    filter: $filter
    first: $first
    last: $last
  ) {
    nodes {
      ...YearPlanRow
    }
    pageInfo {
      endCursor
      hasNextPage
      hasPreviousPage
      startCursor
    }
  }
}
    ${YearPlanRowFragmentDoc}` as unknown as DocumentNode<YearPlansQuery, YearPlansQueryVariables>;
export const AcceptProjectDocument = gql`
    mutation acceptProject($input: AcceptProjectInput!) {
  acceptProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<AcceptProjectMutation, AcceptProjectMutationVariables>;
export const AddPartyDocument = gql`
    mutation addParty($input: AddPartyInput!) {
  addParty(input: $input) {
    ...PartyRow
  }
}
    ${PartyRowFragmentDoc}` as unknown as DocumentNode<AddPartyMutation, AddPartyMutationVariables>;
export const AdjustDocument = gql`
    mutation adjust($input: AdjustInput!) {
  adjust(input: $input) {
    ...AdjustmentRow
  }
}
    ${AdjustmentRowFragmentDoc}` as unknown as DocumentNode<AdjustMutation, AdjustMutationVariables>;
export const AdmitToLibraryDocument = gql`
    mutation admitToLibrary($input: OpinionInput!) {
  admitToLibrary(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<AdmitToLibraryMutation, AdmitToLibraryMutationVariables>;
export const AllocateDocument = gql`
    mutation allocate($input: AllocateInput!) {
  allocate(input: $input) {
    ...AllocationParts
  }
}
    ${AllocationPartsFragmentDoc}
${AllocationRowFragmentDoc}` as unknown as DocumentNode<AllocateMutation, AllocateMutationVariables>;
export const AllocatePlanDocument = gql`
    mutation allocatePlan($input: AllocatePlanInput!) {
  allocatePlan(input: $input) {
    ...PlanRowParts
  }
}
    ${PlanRowPartsFragmentDoc}
${PlanRowRowFragmentDoc}` as unknown as DocumentNode<AllocatePlanMutation, AllocatePlanMutationVariables>;
export const AmendClaimDocument = gql`
    mutation amendClaim($input: AmendClaimInput!) {
  amendClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<AmendClaimMutation, AmendClaimMutationVariables>;
export const AmendDistributionDocument = gql`
    mutation amendDistribution($input: AmendDistributionInput!) {
  amendDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<AmendDistributionMutation, AmendDistributionMutationVariables>;
export const AmendDraftDocument = gql`
    mutation amendDraft($input: AmendDraftInput!) {
  amendDraft(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<AmendDraftMutation, AmendDraftMutationVariables>;
export const AmendExpectedAssetDocument = gql`
    mutation amendExpectedAsset($input: AmendExpectedAssetInput!) {
  amendExpectedAsset(input: $input) {
    ...ExpectedAssetRow
  }
}
    ${ExpectedAssetRowFragmentDoc}` as unknown as DocumentNode<AmendExpectedAssetMutation, AmendExpectedAssetMutationVariables>;
export const AnnounceYearPlanDocument = gql`
    mutation announceYearPlan($input: AnnounceYearPlanInput!) {
  announceYearPlan(input: $input) {
    ...YearPlanParts
  }
}
    ${YearPlanPartsFragmentDoc}
${YearPlanRowFragmentDoc}` as unknown as DocumentNode<AnnounceYearPlanMutation, AnnounceYearPlanMutationVariables>;
export const AppointSubstituteDocument = gql`
    mutation appointSubstitute($input: AppointSubstituteInput!) {
  appointSubstitute(input: $input) {
    ...SubstitutionRow
  }
}
    ${SubstitutionRowFragmentDoc}` as unknown as DocumentNode<AppointSubstituteMutation, AppointSubstituteMutationVariables>;
export const ApproveChangeDocument = gql`
    mutation approveChange($input: ApproveChangeInput!) {
  approveChange(input: $input) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<ApproveChangeMutation, ApproveChangeMutationVariables>;
export const ApproveClaimDocument = gql`
    mutation approveClaim($input: MoveClaimInput!) {
  approveClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<ApproveClaimMutation, ApproveClaimMutationVariables>;
export const ApproveDisposalDocument = gql`
    mutation approveDisposal($input: ApproveDisposalInput!) {
  approveDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<ApproveDisposalMutation, ApproveDisposalMutationVariables>;
export const ApproveInCountyDocument = gql`
    mutation approveInCounty($input: ApproveInCountyInput!) {
  approveInCounty(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ApproveInCountyMutation, ApproveInCountyMutationVariables>;
export const AssignDutiesDocument = gql`
    mutation assignDuties($input: AssignDutiesInput!) {
  assignDuties(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<AssignDutiesMutation, AssignDutiesMutationVariables>;
export const AssignDutiesToManyDocument = gql`
    mutation assignDutiesToMany($input: AssignDutiesToManyInput!) {
  assignDutiesToMany(input: $input) {
    ...AssignedDutiesParts
  }
}
    ${AssignedDutiesPartsFragmentDoc}
${AssignedDutiesRowFragmentDoc}` as unknown as DocumentNode<AssignDutiesToManyMutation, AssignDutiesToManyMutationVariables>;
export const BulkReviewDocument = gql`
    mutation bulkReview($input: BulkReviewInput!) {
  bulkReview(input: $input) {
    ...BulkResultParts
  }
}
    ${BulkResultPartsFragmentDoc}
${BulkResultRowFragmentDoc}` as unknown as DocumentNode<BulkReviewMutation, BulkReviewMutationVariables>;
export const CarryOverAllocationDocument = gql`
    mutation carryOverAllocation($input: CarryOverAllocationInput!) {
  carryOverAllocation(input: $input) {
    ...CarryOverRow
  }
}
    ${CarryOverRowFragmentDoc}` as unknown as DocumentNode<CarryOverAllocationMutation, CarryOverAllocationMutationVariables>;
export const CarryOverLineDocument = gql`
    mutation carryOverLine($input: CarryOverLineInput!) {
  carryOverLine(input: $input) {
    ...CarryOverRow
  }
}
    ${CarryOverRowFragmentDoc}` as unknown as DocumentNode<CarryOverLineMutation, CarryOverLineMutationVariables>;
export const CertifyAssetDocument = gql`
    mutation certifyAsset($input: CertifyAssetInput!) {
  certifyAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<CertifyAssetMutation, CertifyAssetMutationVariables>;
export const ChangeAssetClassDocument = gql`
    mutation changeAssetClass($input: ChangeAssetClassInput!) {
  changeAssetClass(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ChangeAssetClassMutation, ChangeAssetClassMutationVariables>;
export const ChangeAssetValueDocument = gql`
    mutation changeAssetValue($input: ChangeAssetValueInput!) {
  changeAssetValue(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ChangeAssetValueMutation, ChangeAssetValueMutationVariables>;
export const ChangePasswordDocument = gql`
    mutation changePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ...ViewerParts
  }
}
    ${ViewerPartsFragmentDoc}
${ViewerRowFragmentDoc}` as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CheckClaimDocument = gql`
    mutation checkClaim($input: MoveClaimInput!) {
  checkClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<CheckClaimMutation, CheckClaimMutationVariables>;
export const CloseAccountDocument = gql`
    mutation closeAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    ...PersonParts
  }
}
    ${PersonPartsFragmentDoc}
${PersonRowFragmentDoc}` as unknown as DocumentNode<CloseAccountMutation, CloseAccountMutationVariables>;
export const CloseLeaseDocument = gql`
    mutation closeLease($input: CloseLeaseInput!) {
  closeLease(input: $input) {
    ...LeaseRow
  }
}
    ${LeaseRowFragmentDoc}` as unknown as DocumentNode<CloseLeaseMutation, CloseLeaseMutationVariables>;
export const CloseProblemDocument = gql`
    mutation closeProblem($input: CloseProblemInput!) {
  closeProblem(input: $input) {
    ...AcceptanceProblemRow
  }
}
    ${AcceptanceProblemRowFragmentDoc}` as unknown as DocumentNode<CloseProblemMutation, CloseProblemMutationVariables>;
export const CloseProjectDocument = gql`
    mutation closeProject($input: CloseProjectInput!) {
  closeProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<CloseProjectMutation, CloseProjectMutationVariables>;
export const CompleteDisposalDocument = gql`
    mutation completeDisposal($input: CompleteDisposalInput!) {
  completeDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<CompleteDisposalMutation, CompleteDisposalMutationVariables>;
export const CompleteProjectDocument = gql`
    mutation completeProject($input: CompleteProjectInput!) {
  completeProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<CompleteProjectMutation, CompleteProjectMutationVariables>;
export const ConfirmFundingDocument = gql`
    mutation confirmFunding($input: ConfirmFundingInput!) {
  confirmFunding(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ConfirmFundingMutation, ConfirmFundingMutationVariables>;
export const ConfirmRightsDocument = gql`
    mutation confirmRights($input: ConfirmRightsInput!) {
  confirmRights(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ConfirmRightsMutation, ConfirmRightsMutationVariables>;
export const ConsentDisposalDocument = gql`
    mutation consentDisposal($input: ConsentDisposalInput!) {
  consentDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<ConsentDisposalMutation, ConsentDisposalMutationVariables>;
export const ConsolidateDocument = gql`
    mutation consolidate($input: ConsolidateInput!) {
  consolidate(input: $input) {
    ...ConsolidationRow
  }
}
    ${ConsolidationRowFragmentDoc}` as unknown as DocumentNode<ConsolidateMutation, ConsolidateMutationVariables>;
export const ConsumeAssetDocument = gql`
    mutation consumeAsset($input: ConsumeAssetInput!) {
  consumeAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ConsumeAssetMutation, ConsumeAssetMutationVariables>;
export const CorrectRightsDocument = gql`
    mutation correctRights($input: CorrectRightsInput!) {
  correctRights(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<CorrectRightsMutation, CorrectRightsMutationVariables>;
export const CreatePersonalTokenDocument = gql`
    mutation createPersonalToken($input: CreatePersonalTokenInput!) {
  createPersonalToken(input: $input) {
    ...CreatedPersonalTokenRow
  }
}
    ${CreatedPersonalTokenRowFragmentDoc}` as unknown as DocumentNode<CreatePersonalTokenMutation, CreatePersonalTokenMutationVariables>;
export const DecideDistributionDocument = gql`
    mutation decideDistribution($input: DecideDistributionInput!) {
  decideDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<DecideDistributionMutation, DecideDistributionMutationVariables>;
export const DeclareProjectDocument = gql`
    mutation declareProject($input: DeclareProjectInput!) {
  declareProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<DeclareProjectMutation, DeclareProjectMutationVariables>;
export const DraftClaimDocument = gql`
    mutation draftClaim($input: DraftClaimInput!) {
  draftClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<DraftClaimMutation, DraftClaimMutationVariables>;
export const DraftDistributionDocument = gql`
    mutation draftDistribution($input: DraftDistributionInput!) {
  draftDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<DraftDistributionMutation, DraftDistributionMutationVariables>;
export const DraftProjectDocument = gql`
    mutation draftProject($input: DraftProjectInput!) {
  draftProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<DraftProjectMutation, DraftProjectMutationVariables>;
export const DraftYearPlanDocument = gql`
    mutation draftYearPlan($input: DraftYearPlanInput!) {
  draftYearPlan(input: $input) {
    ...YearPlanParts
  }
}
    ${YearPlanPartsFragmentDoc}
${YearPlanRowFragmentDoc}` as unknown as DocumentNode<DraftYearPlanMutation, DraftYearPlanMutationVariables>;
export const DrawEvidencePackDocument = gql`
    mutation drawEvidencePack($input: DrawEvidencePackInput!) {
  drawEvidencePack(input: $input) {
    ...EvidencePackRow
  }
}
    ${EvidencePackRowFragmentDoc}` as unknown as DocumentNode<DrawEvidencePackMutation, DrawEvidencePackMutationVariables>;
export const DrawSampleDocument = gql`
    mutation drawSample($input: DrawSampleInput!) {
  drawSample(input: $input) {
    ...AuditSampleRow
  }
}
    ${AuditSampleRowFragmentDoc}` as unknown as DocumentNode<DrawSampleMutation, DrawSampleMutationVariables>;
export const EndPostDocument = gql`
    mutation endPost($input: EndPostInput!) {
  endPost(input: $input) {
    ...PostParts
  }
}
    ${PostPartsFragmentDoc}
${PostRowFragmentDoc}` as unknown as DocumentNode<EndPostMutation, EndPostMutationVariables>;
export const EndSubstitutionDocument = gql`
    mutation endSubstitution($input: EndSubstitutionInput!) {
  endSubstitution(input: $input) {
    ...SubstitutionRow
  }
}
    ${SubstitutionRowFragmentDoc}` as unknown as DocumentNode<EndSubstitutionMutation, EndSubstitutionMutationVariables>;
export const EndUpkeepPlanDocument = gql`
    mutation endUpkeepPlan($input: EndUpkeepPlanInput!) {
  endUpkeepPlan(input: $input) {
    ...UpkeepPlanRow
  }
}
    ${UpkeepPlanRowFragmentDoc}` as unknown as DocumentNode<EndUpkeepPlanMutation, EndUpkeepPlanMutationVariables>;
export const ExamineInDepartmentDocument = gql`
    mutation examineInDepartment($input: OpinionInput!) {
  examineInDepartment(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ExamineInDepartmentMutation, ExamineInDepartmentMutationVariables>;
export const FileDistributionDocument = gql`
    mutation fileDistribution($input: FileDistributionInput!) {
  fileDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<FileDistributionMutation, FileDistributionMutationVariables>;
export const FileObjectionDocument = gql`
    mutation fileObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    ...ObjectionRow
  }
}
    ${ObjectionRowFragmentDoc}` as unknown as DocumentNode<FileObjectionMutation, FileObjectionMutationVariables>;
export const FindDamagedDocument = gql`
    mutation findDamaged($input: ReasonedConditionInput!) {
  findDamaged(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<FindDamagedMutation, FindDamagedMutationVariables>;
export const FindIdleDocument = gql`
    mutation findIdle($input: ReasonedConditionInput!) {
  findIdle(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<FindIdleMutation, FindIdleMutationVariables>;
export const FindInefficientDocument = gql`
    mutation findInefficient($input: ReasonedConditionInput!) {
  findInefficient(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<FindInefficientMutation, FindInefficientMutationVariables>;
export const GrantPostDocument = gql`
    mutation grantPost($input: GrantPostInput!) {
  grantPost(input: $input) {
    ...PostParts
  }
}
    ${PostPartsFragmentDoc}
${PostRowFragmentDoc}` as unknown as DocumentNode<GrantPostMutation, GrantPostMutationVariables>;
export const HandOnDutiesDocument = gql`
    mutation handOnDuties($input: HandOnDutiesInput!) {
  handOnDuties(input: $input) {
    ...DutiesHandedOnRow
  }
}
    ${DutiesHandedOnRowFragmentDoc}` as unknown as DocumentNode<HandOnDutiesMutation, HandOnDutiesMutationVariables>;
export const HandOverAssetDocument = gql`
    mutation handOverAsset($input: HandOverAssetInput!) {
  handOverAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<HandOverAssetMutation, HandOverAssetMutationVariables>;
export const HandOverProjectDocument = gql`
    mutation handOverProject($input: HandOverProjectInput!) {
  handOverProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<HandOverProjectMutation, HandOverProjectMutationVariables>;
export const InspectAssetDocument = gql`
    mutation inspectAsset($input: InspectAssetInput!) {
  inspectAsset(input: $input) {
    ...InspectionRow
  }
}
    ${InspectionRowFragmentDoc}` as unknown as DocumentNode<InspectAssetMutation, InspectAssetMutationVariables>;
export const ListExpectedAssetDocument = gql`
    mutation listExpectedAsset($input: ListExpectedAssetInput!) {
  listExpectedAsset(input: $input) {
    ...ExpectedAssetRow
  }
}
    ${ExpectedAssetRowFragmentDoc}` as unknown as DocumentNode<ListExpectedAssetMutation, ListExpectedAssetMutationVariables>;
export const MergeAssetsDocument = gql`
    mutation mergeAssets($input: MergeAssetsInput!) {
  mergeAssets(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<MergeAssetsMutation, MergeAssetsMutationVariables>;
export const OpenAccountDocument = gql`
    mutation openAccount($input: OpenAccountInput!) {
  openAccount(input: $input) {
    ...PersonParts
  }
}
    ${PersonPartsFragmentDoc}
${PersonRowFragmentDoc}` as unknown as DocumentNode<OpenAccountMutation, OpenAccountMutationVariables>;
export const OpenDepartmentDocument = gql`
    mutation openDepartment($input: OpenDepartmentInput!) {
  openDepartment(input: $input) {
    ...DepartmentRow
  }
}
    ${DepartmentRowFragmentDoc}` as unknown as DocumentNode<OpenDepartmentMutation, OpenDepartmentMutationVariables>;
export const OperateAssetDocument = gql`
    mutation operateAsset($input: OperateAssetInput!) {
  operateAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<OperateAssetMutation, OperateAssetMutationVariables>;
export const PayClaimDocument = gql`
    mutation payClaim($input: PayClaimInput!) {
  payClaim(input: $input) {
    ...PaymentRow
  }
}
    ${PaymentRowFragmentDoc}` as unknown as DocumentNode<PayClaimMutation, PayClaimMutationVariables>;
export const PayDistributionDocument = gql`
    mutation payDistribution($input: PayDistributionInput!) {
  payDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<PayDistributionMutation, PayDistributionMutationVariables>;
export const PlanUpkeepDocument = gql`
    mutation planUpkeep($input: PlanUpkeepInput!) {
  planUpkeep(input: $input) {
    ...UpkeepPlanRow
  }
}
    ${UpkeepPlanRowFragmentDoc}` as unknown as DocumentNode<PlanUpkeepMutation, PlanUpkeepMutationVariables>;
export const PledgeAssetDocument = gql`
    mutation pledgeAsset($input: PledgeAssetInput!) {
  pledgeAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<PledgeAssetMutation, PledgeAssetMutationVariables>;
export const PrepareProjectDocument = gql`
    mutation prepareProject($input: PrepareProjectInput!) {
  prepareProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<PrepareProjectMutation, PrepareProjectMutationVariables>;
export const PublishNoticeDocument = gql`
    mutation publishNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const ReceiveDocumentDocument = gql`
    mutation receiveDocument($input: ReceiveDocumentInput!) {
  receiveDocument(input: $input) {
    ...FundDocumentParts
  }
}
    ${FundDocumentPartsFragmentDoc}
${FundDocumentRowFragmentDoc}` as unknown as DocumentNode<ReceiveDocumentMutation, ReceiveDocumentMutationVariables>;
export const ReceiveIncomeDocument = gql`
    mutation receiveIncome($input: ReceiveIncomeInput!) {
  receiveIncome(input: $input) {
    ...IncomeRow
  }
}
    ${IncomeRowFragmentDoc}` as unknown as DocumentNode<ReceiveIncomeMutation, ReceiveIncomeMutationVariables>;
export const ReclaimDocument = gql`
    mutation reclaim($input: ReclaimInput!) {
  reclaim(input: $input) {
    ...ReclaimRow
  }
}
    ${ReclaimRowFragmentDoc}` as unknown as DocumentNode<ReclaimMutation, ReclaimMutationVariables>;
export const RecordAcceptanceDocument = gql`
    mutation recordAcceptance($input: RecordAcceptanceInput!) {
  recordAcceptance(input: $input) {
    ...AcceptanceParts
  }
}
    ${AcceptancePartsFragmentDoc}
${AcceptanceRowFragmentDoc}` as unknown as DocumentNode<RecordAcceptanceMutation, RecordAcceptanceMutationVariables>;
export const RecordColourChecksDocument = gql`
    mutation recordColourChecks($input: RecordColourChecksInput!) {
  recordColourChecks(input: $input) {
    ...ColourFilingRow
  }
}
    ${ColourFilingRowFragmentDoc}` as unknown as DocumentNode<RecordColourChecksMutation, RecordColourChecksMutationVariables>;
export const RecordProcurementDocument = gql`
    mutation recordProcurement($input: RecordProcurementInput!) {
  recordProcurement(input: $input) {
    ...ProcurementRow
  }
}
    ${ProcurementRowFragmentDoc}` as unknown as DocumentNode<RecordProcurementMutation, RecordProcurementMutationVariables>;
export const RecordUpkeepDocument = gql`
    mutation recordUpkeep($input: RecordUpkeepInput!) {
  recordUpkeep(input: $input) {
    ...UpkeepRecordRow
  }
}
    ${UpkeepRecordRowFragmentDoc}` as unknown as DocumentNode<RecordUpkeepMutation, RecordUpkeepMutationVariables>;
export const RegisterAssetsDocument = gql`
    mutation registerAssets($input: RegisterAssetsInput!) {
  registerAssets(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<RegisterAssetsMutation, RegisterAssetsMutationVariables>;
export const RegisterInheritedAssetDocument = gql`
    mutation registerInheritedAsset($input: RegisterInheritedAssetInput!) {
  registerInheritedAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<RegisterInheritedAssetMutation, RegisterInheritedAssetMutationVariables>;
export const RejectChangeDocument = gql`
    mutation rejectChange($input: RejectChangeInput!) {
  rejectChange(input: $input) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<RejectChangeMutation, RejectChangeMutationVariables>;
export const RejectDisposalDocument = gql`
    mutation rejectDisposal($input: CloseDisposalInput!) {
  rejectDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<RejectDisposalMutation, RejectDisposalMutationVariables>;
export const RejectProjectDocument = gql`
    mutation rejectProject($input: ReasonInput!) {
  rejectProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<RejectProjectMutation, RejectProjectMutationVariables>;
export const ReleaseDocument = gql`
    mutation release($input: ReleaseInput!) {
  release(input: $input) {
    ...DisbursementRow
  }
}
    ${DisbursementRowFragmentDoc}` as unknown as DocumentNode<ReleaseMutation, ReleaseMutationVariables>;
export const ReleasePledgeDocument = gql`
    mutation releasePledge($input: ReleasePledgeInput!) {
  releasePledge(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ReleasePledgeMutation, ReleasePledgeMutationVariables>;
export const RemoveFromLibraryDocument = gql`
    mutation removeFromLibrary($input: RemoveFromLibraryInput!) {
  removeFromLibrary(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<RemoveFromLibraryMutation, RemoveFromLibraryMutationVariables>;
export const ReplyToObjectionDocument = gql`
    mutation replyToObjection($input: ReplyToObjectionInput!) {
  replyToObjection(input: $input) {
    ...ObjectionRow
  }
}
    ${ObjectionRowFragmentDoc}` as unknown as DocumentNode<ReplyToObjectionMutation, ReplyToObjectionMutationVariables>;
export const ReportProgressDocument = gql`
    mutation reportProgress($input: ReportProgressInput!) {
  reportProgress(input: $input) {
    ...ProgressReportParts
  }
}
    ${ProgressReportPartsFragmentDoc}
${ProgressReportRowFragmentDoc}` as unknown as DocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;
export const RequestChangeDocument = gql`
    mutation requestChange($input: RequestChangeInput!) {
  requestChange(input: $input) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<RequestChangeMutation, RequestChangeMutationVariables>;
export const RequestDisposalDocument = gql`
    mutation requestDisposal($input: RequestDisposalInput!) {
  requestDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<RequestDisposalMutation, RequestDisposalMutationVariables>;
export const ResetPasswordDocument = gql`
    mutation resetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ...PersonParts
  }
}
    ${PersonPartsFragmentDoc}
${PersonRowFragmentDoc}` as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ResubmitProjectDocument = gql`
    mutation resubmitProject($input: OpinionInput!) {
  resubmitProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ResubmitProjectMutation, ResubmitProjectMutationVariables>;
export const ResumeAssetDocument = gql`
    mutation resumeAsset($input: ReasonedConditionInput!) {
  resumeAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<ResumeAssetMutation, ResumeAssetMutationVariables>;
export const ResumeProjectDocument = gql`
    mutation resumeProject($input: OpinionInput!) {
  resumeProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ResumeProjectMutation, ResumeProjectMutationVariables>;
export const ReturnClaimDocument = gql`
    mutation returnClaim($input: ReturnClaimInput!) {
  returnClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<ReturnClaimMutation, ReturnClaimMutationVariables>;
export const ReturnDisbursementDocument = gql`
    mutation returnDisbursement($input: ReturnDisbursementInput!) {
  returnDisbursement(input: $input) {
    ...DisbursementReturnRow
  }
}
    ${DisbursementReturnRowFragmentDoc}` as unknown as DocumentNode<ReturnDisbursementMutation, ReturnDisbursementMutationVariables>;
export const ReturnDistributionDocument = gql`
    mutation returnDistribution($input: ReturnDistributionInput!) {
  returnDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<ReturnDistributionMutation, ReturnDistributionMutationVariables>;
export const ReturnProjectDocument = gql`
    mutation returnProject($input: ReturnProjectInput!) {
  returnProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ReturnProjectMutation, ReturnProjectMutationVariables>;
export const ReturnSurplusDocument = gql`
    mutation returnSurplus($input: ReturnSurplusInput!) {
  returnSurplus(input: $input) {
    ...SurplusReturnRow
  }
}
    ${SurplusReturnRowFragmentDoc}` as unknown as DocumentNode<ReturnSurplusMutation, ReturnSurplusMutationVariables>;
export const ReverseAllocationDocument = gql`
    mutation reverseAllocation($input: ReverseInput!) {
  reverseAllocation(input: $input) {
    ...AllocationParts
  }
}
    ${AllocationPartsFragmentDoc}
${AllocationRowFragmentDoc}` as unknown as DocumentNode<ReverseAllocationMutation, ReverseAllocationMutationVariables>;
export const ReverseDisbursementDocument = gql`
    mutation reverseDisbursement($input: ReverseInput!) {
  reverseDisbursement(input: $input) {
    ...DisbursementRow
  }
}
    ${DisbursementRowFragmentDoc}` as unknown as DocumentNode<ReverseDisbursementMutation, ReverseDisbursementMutationVariables>;
export const ReverseIncomeDocument = gql`
    mutation reverseIncome($input: ReverseIncomeInput!) {
  reverseIncome(input: $input) {
    ...IncomeRow
  }
}
    ${IncomeRowFragmentDoc}` as unknown as DocumentNode<ReverseIncomeMutation, ReverseIncomeMutationVariables>;
export const ReversePaymentDocument = gql`
    mutation reversePayment($input: ReverseInput!) {
  reversePayment(input: $input) {
    ...PaymentRow
  }
}
    ${PaymentRowFragmentDoc}` as unknown as DocumentNode<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const ReverseReceiptDocument = gql`
    mutation reverseReceipt($input: ReverseInput!) {
  reverseReceipt(input: $input) {
    ...FundDocumentParts
  }
}
    ${FundDocumentPartsFragmentDoc}
${FundDocumentRowFragmentDoc}` as unknown as DocumentNode<ReverseReceiptMutation, ReverseReceiptMutationVariables>;
export const ReviewDisposalDocument = gql`
    mutation reviewDisposal($input: ReviewDisposalInput!) {
  reviewDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<ReviewDisposalMutation, ReviewDisposalMutationVariables>;
export const ReviewDistributionDocument = gql`
    mutation reviewDistribution($input: ReviewDistributionInput!) {
  reviewDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<ReviewDistributionMutation, ReviewDistributionMutationVariables>;
export const ReviewInTownshipDocument = gql`
    mutation reviewInTownship($input: OpinionInput!) {
  reviewInTownship(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ReviewInTownshipMutation, ReviewInTownshipMutationVariables>;
export const ReviewYearDocument = gql`
    mutation reviewYear($input: ReviewYearInput!) {
  reviewYear(input: $input) {
    ...YearlyReviewRow
  }
}
    ${YearlyReviewRowFragmentDoc}` as unknown as DocumentNode<ReviewYearMutation, ReviewYearMutationVariables>;
export const RevitaliseAssetDocument = gql`
    mutation revitaliseAsset($input: RevitaliseAssetInput!) {
  revitaliseAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<RevitaliseAssetMutation, RevitaliseAssetMutationVariables>;
export const RevokePersonalTokenDocument = gql`
    mutation revokePersonalToken($input: RevokePersonalTokenInput!) {
  revokePersonalToken(input: $input) {
    ...PersonalTokenRow
  }
}
    ${PersonalTokenRowFragmentDoc}` as unknown as DocumentNode<RevokePersonalTokenMutation, RevokePersonalTokenMutationVariables>;
export const RollOverDocument = gql`
    mutation rollOver($input: RollOverInput!) {
  rollOver(input: $input) {
    ...BulkResultParts
  }
}
    ${BulkResultPartsFragmentDoc}
${BulkResultRowFragmentDoc}` as unknown as DocumentNode<RollOverMutation, RollOverMutationVariables>;
export const SelectForYearDocument = gql`
    mutation selectForYear($input: SelectForYearInput!) {
  selectForYear(input: $input) {
    ...BulkResultParts
  }
}
    ${BulkResultPartsFragmentDoc}
${BulkResultRowFragmentDoc}` as unknown as DocumentNode<SelectForYearMutation, SelectForYearMutationVariables>;
export const SetLinkageDocument = gql`
    mutation setLinkage($input: SetLinkageInput!) {
  setLinkage(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<SetLinkageMutation, SetLinkageMutationVariables>;
export const SetPolicyDocument = gql`
    mutation setPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    ...PolicyRow
  }
}
    ${PolicyRowFragmentDoc}` as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;
export const SetSourcesDocument = gql`
    mutation setSources($input: SetSourcesInput!) {
  setSources(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<SetSourcesMutation, SetSourcesMutationVariables>;
export const SetTargetsDocument = gql`
    mutation setTargets($input: SetTargetsInput!) {
  setTargets(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<SetTargetsMutation, SetTargetsMutationVariables>;
export const SettleProjectDocument = gql`
    mutation settleProject($input: SettleProjectInput!) {
  settleProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<SettleProjectMutation, SettleProjectMutationVariables>;
export const SignContractDocument = gql`
    mutation signContract($input: SignContractInput!) {
  signContract(input: $input) {
    ...ContractParts
  }
}
    ${ContractPartsFragmentDoc}
${ContractRowFragmentDoc}` as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const SignInDocument = gql`
    mutation signIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    ${ViewerPartsFragmentDoc}
${ViewerRowFragmentDoc}` as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignLeaseDocument = gql`
    mutation signLease($input: SignLeaseInput!) {
  signLease(input: $input) {
    ...LeaseRow
  }
}
    ${LeaseRowFragmentDoc}` as unknown as DocumentNode<SignLeaseMutation, SignLeaseMutationVariables>;
export const SignOutDocument = gql`
    mutation signOut {
  signOut
}
    ` as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SplitAssetDocument = gql`
    mutation splitAsset($input: SplitAssetInput!) {
  splitAsset(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<SplitAssetMutation, SplitAssetMutationVariables>;
export const StartProjectDocument = gql`
    mutation startProject($input: StartProjectInput!) {
  startProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<StartProjectMutation, StartProjectMutationVariables>;
export const StoreStatedFigureDocument = gql`
    mutation storeStatedFigure($input: StoreStatedFigureInput!) {
  storeStatedFigure(input: $input) {
    ...StatedFigureParts
  }
}
    ${StatedFigurePartsFragmentDoc}
${StatedFigureRowFragmentDoc}` as unknown as DocumentNode<StoreStatedFigureMutation, StoreStatedFigureMutationVariables>;
export const SubmitClaimDocument = gql`
    mutation submitClaim($input: MoveClaimInput!) {
  submitClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<SubmitClaimMutation, SubmitClaimMutationVariables>;
export const SupplementContractDocument = gql`
    mutation supplementContract($input: SupplementContractInput!) {
  supplementContract(input: $input) {
    ...ContractParts
  }
}
    ${ContractPartsFragmentDoc}
${ContractRowFragmentDoc}` as unknown as DocumentNode<SupplementContractMutation, SupplementContractMutationVariables>;
export const SuspendProjectDocument = gql`
    mutation suspendProject($input: SuspendProjectInput!) {
  suspendProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<SuspendProjectMutation, SuspendProjectMutationVariables>;
export const TagVillageDocument = gql`
    mutation tagVillage($input: TagVillageInput!) {
  tagVillage(input: $input) {
    ...VillageTagRow
  }
}
    ${VillageTagRowFragmentDoc}` as unknown as DocumentNode<TagVillageMutation, TagVillageMutationVariables>;
export const TerminateProjectDocument = gql`
    mutation terminateProject($input: TerminateProjectInput!) {
  terminateProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<TerminateProjectMutation, TerminateProjectMutationVariables>;
export const TransferRightsDocument = gql`
    mutation transferRights($input: TransferRightsInput!) {
  transferRights(input: $input) {
    ...AssetParts
  }
}
    ${AssetPartsFragmentDoc}
${AssetRowFragmentDoc}` as unknown as DocumentNode<TransferRightsMutation, TransferRightsMutationVariables>;
export const UntagVillageDocument = gql`
    mutation untagVillage($input: UntagVillageInput!) {
  untagVillage(input: $input) {
    ...VillageTagRow
  }
}
    ${VillageTagRowFragmentDoc}` as unknown as DocumentNode<UntagVillageMutation, UntagVillageMutationVariables>;
export const ValueDisposalDocument = gql`
    mutation valueDisposal($input: ValueDisposalInput!) {
  valueDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<ValueDisposalMutation, ValueDisposalMutationVariables>;
export const VoteDisposalDocument = gql`
    mutation voteDisposal($input: VoteDisposalInput!) {
  voteDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<VoteDisposalMutation, VoteDisposalMutationVariables>;
export const WithdrawAttachmentDocument = gql`
    mutation withdrawAttachment($input: WithdrawAttachmentInput!) {
  withdrawAttachment(input: $input) {
    ...AttachmentRow
  }
}
    ${AttachmentRowFragmentDoc}` as unknown as DocumentNode<WithdrawAttachmentMutation, WithdrawAttachmentMutationVariables>;
export const WithdrawChangeDocument = gql`
    mutation withdrawChange($input: WithdrawChangeInput!) {
  withdrawChange(input: $input) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const WithdrawClaimDocument = gql`
    mutation withdrawClaim($input: MoveClaimInput!) {
  withdrawClaim(input: $input) {
    ...ClaimParts
  }
}
    ${ClaimPartsFragmentDoc}
${ClaimRowFragmentDoc}` as unknown as DocumentNode<WithdrawClaimMutation, WithdrawClaimMutationVariables>;
export const WithdrawDeclarationDocument = gql`
    mutation withdrawDeclaration($input: ReasonInput!) {
  withdrawDeclaration(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<WithdrawDeclarationMutation, WithdrawDeclarationMutationVariables>;
export const WithdrawDisposalDocument = gql`
    mutation withdrawDisposal($input: CloseDisposalInput!) {
  withdrawDisposal(input: $input) {
    ...DisposalParts
  }
}
    ${DisposalPartsFragmentDoc}
${DisposalRowFragmentDoc}` as unknown as DocumentNode<WithdrawDisposalMutation, WithdrawDisposalMutationVariables>;
export const WithdrawDistributionDocument = gql`
    mutation withdrawDistribution($input: ReturnDistributionInput!) {
  withdrawDistribution(input: $input) {
    ...DistributionParts
  }
}
    ${DistributionPartsFragmentDoc}
${DistributionRowFragmentDoc}` as unknown as DocumentNode<WithdrawDistributionMutation, WithdrawDistributionMutationVariables>;
export const WithdrawExpectedAssetDocument = gql`
    mutation withdrawExpectedAsset($input: WithdrawExpectedAssetInput!) {
  withdrawExpectedAsset(input: $input) {
    ...ExpectedAssetRow
  }
}
    ${ExpectedAssetRowFragmentDoc}` as unknown as DocumentNode<WithdrawExpectedAssetMutation, WithdrawExpectedAssetMutationVariables>;
export const WithdrawNoticeDocument = gql`
    mutation withdrawNotice($input: WithdrawNoticeInput!) {
  withdrawNotice(input: $input) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<WithdrawNoticeMutation, WithdrawNoticeMutationVariables>;