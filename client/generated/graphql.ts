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

export type AssetPartsFragment = { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, location: string | null, name: string, netValue: string, note: string | null, originalValue: string, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null }>, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null };

export type AssetRowFragment = { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, location: string | null, name: string, netValue: string, note: string | null, originalValue: string, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null };

export type AttachmentRowFragment = { id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type AuditEntryRowFragment = { businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string };

export type BulkResultPartsFragment = { projectId: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null, project: { id: string, name: string } | null };

export type BulkResultRowFragment = { projectId: string, project: { id: string, name: string } | null };

export type CarryOverRowFragment = { carriedOn: string, firstYear: number, fromYear: number, id: string, reason: string, toYear: number, unallocated: string, unpaid: string, unreleased: string, allocation: { id: string } | null, entry: { id: string } | null, line: { id: string } };

export type ChangeRequestPartsFragment = { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type ChangeRequestRowFragment = { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null };

export type ClaimPartsFragment = { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null };

export type ClaimRowFragment = { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, project: { id: string, name: string } | null };

export type ConsolidationRowFragment = { amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } };

export type ContractPartsFragment = { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, items: Array<{ altersItemId: string | null, amount: string, currentQuantity: string | null, id: string, name: string, position: number, quantity: string, quantityDone: string | null, unit: string, unitPrice: string }>, supplements: Array<{ amount: string, changeRequestId: string, id: string, number: string, reason: string, recordedAt: string, signedOn: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type ContractRowFragment = { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null };

export type CreatedPersonalTokenRowFragment = { secret: string | null, personalToken: { id: string, name: string } };

export type DepartmentRowFragment = { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null };

export type DisbursementReturnRowFragment = { amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null };

export type DisbursementRowFragment = { amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null };

export type FundDocumentPartsFragment = { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null };

export type FundDocumentRowFragment = { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null };

export type FundLinePartsFragment = { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidations: Array<{ amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, surplusReturns: Array<{ amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } }>, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } };

export type FundLineRowFragment = { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } };

export type IdleMoneyPartsFragment = { asOf: string, placeCode: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> };

export type IdleMoneyRowFragment = { asOf: string, placeCode: string, total: string };

export type IndustryShareRowFragment = { base: Types.ProgressBase, baseAmount: string, industryAmount: string, least: string | null, level: Types.FundSourceLevel, pointsAbove: string | null, share: string | null, shortage: string | null, verdict: Types.ShareVerdict | null };

export type LabourShareRowFragment = { centralAmount: string, labourPay: string, least: string | null, projectsWithoutRecord: number, share: string | null };

export type LedgerAccountRowFragment = { address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null };

export type LedgerEntryPartsFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, postings: Array<{ act: string, amount: string, businessDate: string, id: string, origin: string, placeCode: string, recordedAt: string, entry: { id: string }, from: { id: string } | null, to: { id: string } | null }>, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type LedgerEntryRowFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type ManageFeeShareRowFragment = { centralAmount: string, feeAmount: string, most: string | null, share: string | null, verdict: Types.ShareVerdict | null };

export type NoticePartsFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type NoticeRowFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

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

export type ProjectPartsFragment = { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null };

export type ProjectRowFragment = { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null };

export type ProofKindRowFragment = { code: string, en: string, id: string, requiredFor: Array<Types.ClaimKind>, zh: string };

export type ReclaimRowFragment = { amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null };

export type RefusalRuleRowFragment = { basis: string, code: Types.RefusalCode, en: string, zh: string };

export type StatedFigurePartsFragment = { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, byLedger: { computed: string | null, denominator: string, numerator: string, verdict: Types.FigureVerdict }, byOperands: { computed: string | null, denominator: string, numerator: string, verdict: Types.FigureVerdict }, place: { id: string, name: string, code: string } | null };

export type StatedFigureRowFragment = { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, place: { id: string, name: string, code: string } | null };

export type SubstitutionRowFragment = { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null };

export type SurplusReturnRowFragment = { amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } };

export type TaskRowFragment = { dueOn: string | null, id: string, move: Types.ProjectMoveName, overdue: boolean, zh: string, project: { id: string, name: string } };

export type ViewerPartsFragment = { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null };

export type ViewerRowFragment = { mustChangePassword: boolean, person: { id: string, name: string }, post: { id: string } | null };

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


export type AssetQuery = { asset: { acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, location: string | null, name: string, netValue: string, note: string | null, originalValue: string, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, availableMoves: Array<{ allowed: boolean, asks: Array<string>, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, duties: Array<{ contact: string | null, id: string, knownFrom: string, knownTo: string | null, level: Types.DutyLevel, personName: string | null, postId: string | null, unit: string, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, party: { id: string, name: string } | null }>, origins: Array<{ amount: string, id: string, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, event: { id: string, number: number } | null, project: { id: string, name: string } | null }>, rights: Array<{ id: string, kind: Types.RightKind, knownFrom: string, knownTo: string | null, validFrom: string, validTo: string | null, whole: string, event: { id: string, number: number } | null }>, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null } | null };

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


export type AssetsQuery = { assets: { nodes: Array<{ acceptedOn: string | null, certificateNumber: string | null, certifiedOn: string | null, class: Types.AssetClass, code: string, confirmedOn: string | null, form: Types.AssetForm, formedOn: string, handedOverOn: string | null, id: string, inherited: boolean, inheritedProof: string | null, isSample: boolean, location: string | null, name: string, netValue: string, note: string | null, originalValue: string, placeCode: string, pledgedUntil: string | null, quantity: string | null, registeredOn: string, state: Types.AssetState, unit: string | null, version: number, place: { id: string, name: string, code: string } | null, proposedOwner: { id: string, name: string } | null, upkeepHolder: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

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

export type DepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DepartmentFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.DepartmentOrder | null | undefined;
}>;


export type DepartmentsQuery = { departments: { nodes: Array<{ id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type DisbursementsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.MoneyActFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.MoneyActOrder | null | undefined;
}>;


export type DisbursementsQuery = { disbursements: { nodes: Array<{ amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type FundDocumentQueryVariables = Exact<{
  id: string;
}>;


export type FundDocumentQuery = { fundDocument: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } | null };

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


export type FundLineQuery = { fundLine: { amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidations: Array<{ amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, surplusReturns: Array<{ amount: string, decisionNumber: string, id: string, reason: string, returnedOn: string, entry: { id: string } | null, line: { id: string } }>, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } } | null };

export type FundLinesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.FundLineFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type FundLinesQuery = { fundLines: { nodes: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type IdleMoneyQueryVariables = Exact<{
  input: Types.IdleMoneyInput;
}>;


export type IdleMoneyQuery = { idleMoney: { asOf: string, placeCode: string, total: string, buckets: Array<{ age: Types.MoneyAge, amount: string, count: number }> } };

export type IndustrySharesQueryVariables = Exact<{
  input: Types.ReportInput;
}>;


export type IndustrySharesQuery = { industryShares: Array<{ base: Types.ProgressBase, baseAmount: string, industryAmount: string, least: string | null, level: Types.FundSourceLevel, pointsAbove: string | null, share: string | null, shortage: string | null, verdict: Types.ShareVerdict | null }> };

export type LabourShareQueryVariables = Exact<{
  input: Types.ReportInput;
}>;


export type LabourShareQuery = { labourShare: { centralAmount: string, labourPay: string, least: string | null, projectsWithoutRecord: number, share: string | null } };

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

export type MyClaimsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type MyClaimsQuery = { myClaims: { nodes: Array<{ amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, project: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type MyTasksQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { nodes: Array<{ dueOn: string | null, id: string, move: Types.ProjectMoveName, overdue: boolean, zh: string, project: { id: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type NoticeQueryVariables = Exact<{
  id: string;
}>;


export type NoticeQuery = { notice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } | null };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.NoticeFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.NoticeOrder | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

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
  input: Types.ReportInput;
}>;


export type ProgressCurveQuery = { progressCurve: { asOf: string, base: Types.ProgressBase, placeCode: string, year: number, points: Array<{ baseAmount: string | null, date: string, expenditureProgress: string | null, month: number, paid: string | null, pointsAhead: string | null, timeProgress: string | null }> } };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { project: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } | null };

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


export type ProjectsQuery = { projects: { nodes: Array<{ admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

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

export type TrailQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  objectId?: string | null | undefined;
}>;


export type TrailQuery = { trail: { nodes: Array<{ businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } | null };

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


export type AcceptProjectMutation = { acceptProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type AdjustMutationVariables = Exact<{
  input: Types.AdjustInput;
}>;


export type AdjustMutation = { adjust: { adjustedOn: string, amount: string, decisionDate: string, decisionNumber: string, id: string, reason: string, from: { id: string } | null, to: { id: string } | null } };

export type AdmitToLibraryMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type AdmitToLibraryMutation = { admitToLibrary: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

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

export type AmendDraftMutationVariables = Exact<{
  input: Types.AmendDraftInput;
}>;


export type AmendDraftMutation = { amendDraft: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

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

export type ApproveInCountyMutationVariables = Exact<{
  input: Types.ApproveInCountyInput;
}>;


export type ApproveInCountyMutation = { approveInCounty: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

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

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type CheckClaimMutationVariables = Exact<{
  input: Types.MoveClaimInput;
}>;


export type CheckClaimMutation = { checkClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type CloseAccountMutationVariables = Exact<{
  input: Types.CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type CloseProblemMutationVariables = Exact<{
  input: Types.CloseProblemInput;
}>;


export type CloseProblemMutation = { closeProblem: { closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null } };

export type CloseProjectMutationVariables = Exact<{
  input: Types.CloseProjectInput;
}>;


export type CloseProjectMutation = { closeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type CompleteProjectMutationVariables = Exact<{
  input: Types.CompleteProjectInput;
}>;


export type CompleteProjectMutation = { completeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ConfirmFundingMutationVariables = Exact<{
  input: Types.ConfirmFundingInput;
}>;


export type ConfirmFundingMutation = { confirmFunding: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ConsolidateMutationVariables = Exact<{
  input: Types.ConsolidateInput;
}>;


export type ConsolidateMutation = { consolidate: { amount: string, consolidatedOn: string, decisionDate: string, decisionNumber: string, id: string, reason: string, entry: { id: string } | null, fromLine: { id: string }, toLine: { id: string } } };

export type CreatePersonalTokenMutationVariables = Exact<{
  input: Types.CreatePersonalTokenInput;
}>;


export type CreatePersonalTokenMutation = { createPersonalToken: { secret: string | null, personalToken: { id: string, name: string } } };

export type DeclareProjectMutationVariables = Exact<{
  input: Types.DeclareProjectInput;
}>;


export type DeclareProjectMutation = { declareProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type DraftClaimMutationVariables = Exact<{
  input: Types.DraftClaimInput;
}>;


export type DraftClaimMutation = { draftClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type DraftProjectMutationVariables = Exact<{
  input: Types.DraftProjectInput;
}>;


export type DraftProjectMutation = { draftProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type DraftYearPlanMutationVariables = Exact<{
  input: Types.DraftYearPlanInput;
}>;


export type DraftYearPlanMutation = { draftYearPlan: { announcedOn: string | null, budget: string, draftedOn: string, id: string, minutesDate: string | null, minutesNumber: string | null, name: string, number: string, placeCode: string, projectCount: number, state: Types.YearPlanState, version: number, year: number, byClass: Array<{ budget: string, classCode: string, en: string, projectCount: number, zh: string }>, bySource: Array<{ amount: string, channel: Types.FundChannel, level: Types.FundSourceLevel, projectCount: number }>, announcedBy: { id: string, name: string } | null, draftedBy: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type EndPostMutationVariables = Exact<{
  input: Types.EndPostInput;
}>;


export type EndPostMutation = { endPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type EndSubstitutionMutationVariables = Exact<{
  input: Types.EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { endSubstitution: { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null } };

export type ExamineInDepartmentMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ExamineInDepartmentMutation = { examineInDepartment: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type FileObjectionMutationVariables = Exact<{
  input: Types.FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null } };

export type GrantPostMutationVariables = Exact<{
  input: Types.GrantPostInput;
}>;


export type GrantPostMutation = { grantPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type HandOverProjectMutationVariables = Exact<{
  input: Types.HandOverProjectInput;
}>;


export type HandOverProjectMutation = { handOverProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type OpenAccountMutationVariables = Exact<{
  input: Types.OpenAccountInput;
}>;


export type OpenAccountMutation = { openAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type OpenDepartmentMutationVariables = Exact<{
  input: Types.OpenDepartmentInput;
}>;


export type OpenDepartmentMutation = { openDepartment: { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null } };

export type PayClaimMutationVariables = Exact<{
  input: Types.PayClaimInput;
}>;


export type PayClaimMutation = { payClaim: { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type PrepareProjectMutationVariables = Exact<{
  input: Types.PrepareProjectInput;
}>;


export type PrepareProjectMutation = { prepareProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type PublishNoticeMutationVariables = Exact<{
  input: Types.PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export type ReceiveDocumentMutationVariables = Exact<{
  input: Types.ReceiveDocumentInput;
}>;


export type ReceiveDocumentMutation = { receiveDocument: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } };

export type ReclaimMutationVariables = Exact<{
  input: Types.ReclaimInput;
}>;


export type ReclaimMutation = { reclaim: { amount: string, decisionNumber: string | null, id: string, reason: string, reclaimedOn: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null } };

export type RecordAcceptanceMutationVariables = Exact<{
  input: Types.RecordAcceptanceInput;
}>;


export type RecordAcceptanceMutation = { recordAcceptance: { acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, problems: Array<{ closedOn: string | null, closingNote: string | null, description: string, dueOn: string | null, id: string, closedBy: { id: string, name: string } | null, project: { id: string, name: string } | null }>, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type RecordProcurementMutationVariables = Exact<{
  input: Types.RecordProcurementInput;
}>;


export type RecordProcurementMutation = { recordProcurement: { decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type RejectChangeMutationVariables = Exact<{
  input: Types.RejectChangeInput;
}>;


export type RejectChangeMutation = { rejectChange: { decidedOn: string | null, editionAfter: number | null, editionBefore: number, id: string, kind: Types.ChangeKind, minutesDate: string | null, minutesNumber: string | null, opinion: string | null, reason: string, requestedOn: string, state: Types.ChangeState, proposed: { budget: string | null, content: string | null, implementingUnit: string | null, name: string | null, placeCode: string | null, plannedFinish: string | null, plannedStart: string | null, targets: Array<{ kind: Types.TargetKind, name: string, value: string }> | null }, decidedBy: { id: string, name: string } | null, project: { id: string, name: string } | null, requestedBy: { id: string, name: string } | null } };

export type RejectProjectMutationVariables = Exact<{
  input: Types.ReasonInput;
}>;


export type RejectProjectMutation = { rejectProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReleaseMutationVariables = Exact<{
  input: Types.ReleaseInput;
}>;


export type ReleaseMutation = { release: { amount: string, id: string, isSample: boolean, receivingUnit: string, recordedAt: string, releasedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type RemoveFromLibraryMutationVariables = Exact<{
  input: Types.RemoveFromLibraryInput;
}>;


export type RemoveFromLibraryMutation = { removeFromLibrary: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

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

export type ResetPasswordMutationVariables = Exact<{
  input: Types.ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type ResubmitProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ResubmitProjectMutation = { resubmitProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ResumeProjectMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ResumeProjectMutation = { resumeProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReturnClaimMutationVariables = Exact<{
  input: Types.ReturnClaimInput;
}>;


export type ReturnClaimMutation = { returnClaim: { amount: string, applicantUnit: string, contractId: string | null, id: string, isRetention: boolean, isSample: boolean, kind: Types.ClaimKind, payee: string, payeeAccount: string, placeCode: string, purpose: string, recordedAt: string, returnReason: string | null, state: Types.ClaimState, stateSince: string, version: number, acts: Array<{ businessDate: string, duty: Types.Duty, fromState: Types.ClaimState | null, id: string, move: string, opinion: string | null, recordedAt: string, role: Types.Role, toState: Types.ClaimState, by: { id: string, name: string } | null, for: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, move: string, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, proofs: Array<{ id: string, reference: string | null, attachment: { id: string, name: string } | null, kind: { id: string, code: string } }>, project: { id: string, name: string } | null } };

export type ReturnDisbursementMutationVariables = Exact<{
  input: Types.ReturnDisbursementInput;
}>;


export type ReturnDisbursementMutation = { returnDisbursement: { amount: string, id: string, reason: string, returnedOn: string, voucherNumber: string, allocation: { id: string }, entry: { id: string } | null } };

export type ReturnProjectMutationVariables = Exact<{
  input: Types.ReturnProjectInput;
}>;


export type ReturnProjectMutation = { returnProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

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

export type ReversePaymentMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReversePaymentMutation = { reversePayment: { amount: string, id: string, isRetention: boolean, isSample: boolean, paidOn: string, payee: string, payeeAccount: string, placeCode: string, recordedAt: string, voucherNumber: string, allocation: { id: string }, claim: { id: string }, entry: { id: string } | null, project: { id: string, name: string } | null, reversal: { id: string } | null } };

export type ReverseReceiptMutationVariables = Exact<{
  input: Types.ReverseInput;
}>;


export type ReverseReceiptMutation = { reverseReceipt: { advanceIssued: boolean, amount: string, batch: string | null, directFundMark: string | null, expenseSubject: string | null, id: string, incomeSubject: string | null, isSample: boolean, issuedOn: string, issuingBody: string, noNumberReason: string | null, number: string | null, numberAsWritten: string | null, placeCode: string, projectCode: string | null, receivedOn: string, recordedAt: string, superiorNumber: string | null, title: string, year: number, lines: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel, placeCode: string, purpose: string | null, task: Types.FundTask | null, useBy: string, consolidatedFrom: { id: string } | null, document: { id: string, title: string, number: string | null }, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null }>, money: { allocated: string, paid: string, received: string, released: string, surplusReturned: string, unallocated: string, unpaid: string, unreleased: string } | null, attachment: { id: string, name: string } | null, entry: { id: string } | null, parent: { id: string, title: string, number: string | null } | null, place: { id: string, name: string, code: string } | null, reversal: { id: string } | null } };

export type ReviewInTownshipMutationVariables = Exact<{
  input: Types.OpinionInput;
}>;


export type ReviewInTownshipMutation = { reviewInTownship: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type ReviewYearMutationVariables = Exact<{
  input: Types.ReviewYearInput;
}>;


export type ReviewYearMutation = { reviewYear: { id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null } };

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


export type SetLinkageMutation = { setLinkage: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SetPolicyMutationVariables = Exact<{
  input: Types.SetPolicyInput;
}>;


export type SetPolicyMutation = { setPolicy: { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null } };

export type SetSourcesMutationVariables = Exact<{
  input: Types.SetSourcesInput;
}>;


export type SetSourcesMutation = { setSources: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SetTargetsMutationVariables = Exact<{
  input: Types.SetTargetsInput;
}>;


export type SetTargetsMutation = { setTargets: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SettleProjectMutationVariables = Exact<{
  input: Types.SettleProjectInput;
}>;


export type SettleProjectMutation = { settleProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type SignContractMutationVariables = Exact<{
  input: Types.SignContractInput;
}>;


export type SignContractMutation = { signContract: { amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, items: Array<{ altersItemId: string | null, amount: string, currentQuantity: string | null, id: string, name: string, position: number, quantity: string, quantityDone: string | null, unit: string, unitPrice: string }>, supplements: Array<{ amount: string, changeRequestId: string, id: string, number: string, reason: string, recordedAt: string, signedOn: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null } };

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type StartProjectMutationVariables = Exact<{
  input: Types.StartProjectInput;
}>;


export type StartProjectMutation = { startProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type StoreStatedFigureMutationVariables = Exact<{
  input: Types.StoreStatedFigureInput;
}>;


export type StoreStatedFigureMutation = { storeStatedFigure: { asOf: string, base: Types.ProgressBase | null, channels: Array<Types.FundChannel> | null, id: string, indicator: Types.ReportIndicator, levels: Array<Types.FundSourceLevel> | null, placeCode: string, recordedAt: string, reportName: string, stated: string, unit: Types.FigureUnit, verdict: Types.FigureVerdict, year: number, byLedger: { computed: string | null, denominator: string, numerator: string, verdict: Types.FigureVerdict }, byOperands: { computed: string | null, denominator: string, numerator: string, verdict: Types.FigureVerdict }, place: { id: string, name: string, code: string } | null } };

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


export type SuspendProjectMutation = { suspendProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type TagVillageMutationVariables = Exact<{
  input: Types.TagVillageInput;
}>;


export type TagVillageMutation = { tagVillage: { basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null } };

export type TerminateProjectMutationVariables = Exact<{
  input: Types.TerminateProjectInput;
}>;


export type TerminateProjectMutation = { terminateProject: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type UntagVillageMutationVariables = Exact<{
  input: Types.UntagVillageInput;
}>;


export type UntagVillageMutation = { untagVillage: { basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null } };

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


export type WithdrawDeclarationMutation = { withdrawDeclaration: { admittedOn: string | null, budget: string, content: string, contractAmount: string, countyCode: string, declaredOn: string | null, draftedBy: Types.Role, dueOn: string | null, edition: number, formsNoAssetReason: string | null, households: number, id: string, implementingUnit: string | null, library: Types.ProjectLibrary, meetingRecord: string | null, minutesDate: string | null, minutesNumber: string | null, moneyDecision: string | null, name: string, nature: Types.ProjectNature, negativeCategory: string | null, people: number, physicalPercent: string | null, placeCode: string, planNumber: string | null, planYear: number | null, plannedFinish: string | null, plannedStart: string | null, pool: Types.ProjectPool | null, poorHouseholds: number, poorPeople: number, publishedOn: string | null, recoveryPlan: string | null, responsibleUnit: string, returnedTo: Types.ReturnStep | null, sample: boolean, state: Types.ProjectState, stateSince: string, suspendedFrom: Types.ProjectState | null, suspendedUntil: string | null, version: number, villages: number, year: number, acceptances: Array<{ acceptedOn: string, acceptors: string, conclusion: Types.AcceptanceConclusion, id: string, level: Types.AcceptanceLevel, opinion: string, recordNumber: string | null, recordedAt: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, availableMoves: Array<{ allowed: boolean, asks: Array<string>, dueOn: string | null, move: Types.ProjectMoveName, zh: string, refusal: { basis: string, code: Types.RefusalCode, facts: { readonly [key: string]: unknown }, message: { en: string, zh: string } } | null }>, contracts: Array<{ amount: string, currentAmount: string, id: string, number: string, party: string, plannedFinish: string, recordedAt: string, retentionPercent: string, signedOn: string, procurement: { id: string } | null, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, editions: Array<{ changeId: string | null, content: { readonly [key: string]: unknown }, edition: number, id: string, madeOn: string, reason: string | null }>, linkages: Array<{ description: string, households: number, id: string, income: string | null, kind: Types.LinkageKind, people: number }>, money: { allocated: string, balance: string, paid: string, released: string, unpaid: string, unreleased: string } | null, possibleDuplicates: Array<{ budget: string, name: string, projectId: string, similarity: string, state: Types.ProjectState, reason: { en: string, zh: string } }>, procurements: Array<{ decidedOn: string, id: string, method: Types.ProcurementMethod, price: string, recordedAt: string, result: string | null, tenderNumber: string | null, winner: string, project: { id: string, name: string } | null, recordedBy: { id: string, name: string } | null }>, sources: Array<{ amount: string, channel: Types.FundChannel, id: string, level: Types.FundSourceLevel }>, targets: Array<{ actual: string | null, aspect: string, comparison: Types.TargetComparison, id: string, kind: Types.TargetKind, name: string, unit: string, value: string, weight: string | null }>, villageTags: Array<{ basis: string, endReason: string | null, id: string, placeCode: string, recordedAt: string, validFrom: string, validTo: string | null, kind: { id: string, code: string } | null, place: { id: string, name: string, code: string } | null, recordedBy: { id: string, name: string } | null }>, yearlyReviews: Array<{ id: string, opinion: string, reviewedOn: string, stillNeeded: boolean, year: number, project: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }>, class: { id: string, code: string }, closing: { id: string } | null, commencement: { id: string } | null, completion: { id: string } | null, department: { id: string, name: string } | null, handover: { id: string } | null, implementationPlan: { id: string } | null, place: { id: string, name: string, code: string } | null, settlement: { id: string } | null } };

export type WithdrawNoticeMutationVariables = Exact<{
  input: Types.WithdrawNoticeInput;
}>;


export type WithdrawNoticeMutation = { withdrawNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

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
  id
  inherited
  inheritedProof
  isSample
  location
  name
  netValue
  note
  originalValue
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
    postId
    unit
    validFrom
    validTo
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
}
    ` as unknown as DocumentNode<AssetPartsFragment, unknown>;
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
}
    ` as unknown as DocumentNode<FundLinePartsFragment, unknown>;
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
export const LabourShareRowFragmentDoc = gql`
    fragment LabourShareRow on LabourShare {
  centralAmount
  labourPay
  least
  projectsWithoutRecord
  share
}
    ` as unknown as DocumentNode<LabourShareRowFragment, unknown>;
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
export const NoticeRowFragmentDoc = gql`
    fragment NoticeRow on Notice {
  body
  carriers
  days
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
    numerator
    verdict
  }
  byOperands {
    computed
    denominator
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
export const ViewerRowFragmentDoc = gql`
    fragment ViewerRow on Viewer {
  mustChangePassword
  person {
    id
    name
  }
  post {
    id
  }
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
export const IdleMoneyDocument = gql`
    query idleMoney($input: IdleMoneyInput!) {
  idleMoney(input: $input) {
    ...IdleMoneyParts
  }
}
    ${IdleMoneyPartsFragmentDoc}
${IdleMoneyRowFragmentDoc}` as unknown as DocumentNode<IdleMoneyQuery, IdleMoneyQueryVariables>;
export const IndustrySharesDocument = gql`
    query industryShares($input: ReportInput!) {
  industryShares(input: $input) {
    ...IndustryShareRow
  }
}
    ${IndustryShareRowFragmentDoc}` as unknown as DocumentNode<IndustrySharesQuery, IndustrySharesQueryVariables>;
export const LabourShareDocument = gql`
    query labourShare($input: ReportInput!) {
  labourShare(input: $input) {
    ...LabourShareRow
  }
}
    ${LabourShareRowFragmentDoc}` as unknown as DocumentNode<LabourShareQuery, LabourShareQueryVariables>;
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
export const MyTasksDocument = gql`
    query myTasks($after: String, $before: String, $first: Int, $last: Int) {
  myTasks(after: $after, before: $before, first: $first, last: $last) {
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
    query progressCurve($input: ReportInput!) {
  progressCurve(input: $input) {
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
export const AmendDraftDocument = gql`
    mutation amendDraft($input: AmendDraftInput!) {
  amendDraft(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<AmendDraftMutation, AmendDraftMutationVariables>;
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
export const ApproveInCountyDocument = gql`
    mutation approveInCounty($input: ApproveInCountyInput!) {
  approveInCounty(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ApproveInCountyMutation, ApproveInCountyMutationVariables>;
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
export const ConsolidateDocument = gql`
    mutation consolidate($input: ConsolidateInput!) {
  consolidate(input: $input) {
    ...ConsolidationRow
  }
}
    ${ConsolidationRowFragmentDoc}` as unknown as DocumentNode<ConsolidateMutation, ConsolidateMutationVariables>;
export const CreatePersonalTokenDocument = gql`
    mutation createPersonalToken($input: CreatePersonalTokenInput!) {
  createPersonalToken(input: $input) {
    ...CreatedPersonalTokenRow
  }
}
    ${CreatedPersonalTokenRowFragmentDoc}` as unknown as DocumentNode<CreatePersonalTokenMutation, CreatePersonalTokenMutationVariables>;
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
export const ExamineInDepartmentDocument = gql`
    mutation examineInDepartment($input: OpinionInput!) {
  examineInDepartment(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<ExamineInDepartmentMutation, ExamineInDepartmentMutationVariables>;
export const FileObjectionDocument = gql`
    mutation fileObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    ...ObjectionRow
  }
}
    ${ObjectionRowFragmentDoc}` as unknown as DocumentNode<FileObjectionMutation, FileObjectionMutationVariables>;
export const GrantPostDocument = gql`
    mutation grantPost($input: GrantPostInput!) {
  grantPost(input: $input) {
    ...PostParts
  }
}
    ${PostPartsFragmentDoc}
${PostRowFragmentDoc}` as unknown as DocumentNode<GrantPostMutation, GrantPostMutationVariables>;
export const HandOverProjectDocument = gql`
    mutation handOverProject($input: HandOverProjectInput!) {
  handOverProject(input: $input) {
    ...ProjectParts
  }
}
    ${ProjectPartsFragmentDoc}
${ProjectRowFragmentDoc}` as unknown as DocumentNode<HandOverProjectMutation, HandOverProjectMutationVariables>;
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
export const PayClaimDocument = gql`
    mutation payClaim($input: PayClaimInput!) {
  payClaim(input: $input) {
    ...PaymentRow
  }
}
    ${PaymentRowFragmentDoc}` as unknown as DocumentNode<PayClaimMutation, PayClaimMutationVariables>;
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
export const RecordProcurementDocument = gql`
    mutation recordProcurement($input: RecordProcurementInput!) {
  recordProcurement(input: $input) {
    ...ProcurementRow
  }
}
    ${ProcurementRowFragmentDoc}` as unknown as DocumentNode<RecordProcurementMutation, RecordProcurementMutationVariables>;
export const RejectChangeDocument = gql`
    mutation rejectChange($input: RejectChangeInput!) {
  rejectChange(input: $input) {
    ...ChangeRequestParts
  }
}
    ${ChangeRequestPartsFragmentDoc}
${ChangeRequestRowFragmentDoc}` as unknown as DocumentNode<RejectChangeMutation, RejectChangeMutationVariables>;
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
export const SignOutDocument = gql`
    mutation signOut {
  signOut
}
    ` as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
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
export const UntagVillageDocument = gql`
    mutation untagVillage($input: UntagVillageInput!) {
  untagVillage(input: $input) {
    ...VillageTagRow
  }
}
    ${VillageTagRowFragmentDoc}` as unknown as DocumentNode<UntagVillageMutation, UntagVillageMutationVariables>;
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
export const WithdrawNoticeDocument = gql`
    mutation withdrawNotice($input: WithdrawNoticeInput!) {
  withdrawNotice(input: $input) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<WithdrawNoticeMutation, WithdrawNoticeMutationVariables>;