/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.js';

import type { TypedDocument as DocumentNode } from '../typed-document.js';
import { gql } from '../typed-document.js';
export type AttachmentRowFragment = { id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type AuditEntryRowFragment = { businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string };

export type CreatedPersonalTokenRowFragment = { secret: string | null, personalToken: { id: string, name: string } };

export type DepartmentRowFragment = { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null };

export type LedgerAccountRowFragment = { address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null };

export type LedgerEntryPartsFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, postings: Array<{ act: string, amount: string, businessDate: string, id: string, origin: string, placeCode: string, recordedAt: string, entry: { id: string }, from: { id: string } | null, to: { id: string } | null }>, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type LedgerEntryRowFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type NoticePartsFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type NoticeRowFragment = { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null };

export type ObjectionRowFragment = { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null };

export type PersonPartsFragment = { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null };

export type PersonRowFragment = { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, place: { id: string, name: string, code: string } | null };

export type PersonalTokenRowFragment = { createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null };

export type PlacePartsFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, predecessors: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PlaceRowFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PolicyKeyPartsFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string, choices: Array<{ choice: string, meaning: string }> };

export type PolicyKeyRowFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string };

export type PolicyRowFragment = { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null };

export type PostPartsFragment = { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type PostRowFragment = { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null };

export type RefusalRuleRowFragment = { basis: string, code: Types.RefusalCode, en: string, zh: string };

export type SubstitutionRowFragment = { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null };

export type ViewerPartsFragment = { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null };

export type ViewerRowFragment = { mustChangePassword: boolean, person: { id: string, name: string }, post: { id: string } | null };

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

export type DepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: Types.DepartmentFilter | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  order?: Types.DepartmentOrder | null | undefined;
}>;


export type DepartmentsQuery = { departments: { nodes: Array<{ id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } };

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


export type PlaceQuery = { place: { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, predecessors: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null } | null };

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

export type RefusalRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusalRulesQuery = { refusalRules: Array<{ basis: string, code: Types.RefusalCode, en: string, zh: string }> };

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

export type AppointSubstituteMutationVariables = Exact<{
  input: Types.AppointSubstituteInput;
}>;


export type AppointSubstituteMutation = { appointSubstitute: { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type CloseAccountMutationVariables = Exact<{
  input: Types.CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type CreatePersonalTokenMutationVariables = Exact<{
  input: Types.CreatePersonalTokenInput;
}>;


export type CreatePersonalTokenMutation = { createPersonalToken: { secret: string | null, personalToken: { id: string, name: string } } };

export type EndPostMutationVariables = Exact<{
  input: Types.EndPostInput;
}>;


export type EndPostMutation = { endPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type EndSubstitutionMutationVariables = Exact<{
  input: Types.EndSubstitutionInput;
}>;


export type EndSubstitutionMutation = { endSubstitution: { id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null } };

export type FileObjectionMutationVariables = Exact<{
  input: Types.FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null } };

export type GrantPostMutationVariables = Exact<{
  input: Types.GrantPostInput;
}>;


export type GrantPostMutation = { grantPost: { id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, substitutions: Array<{ id: string, reason: string, validFrom: string, validTo: string, byPerson: { id: string, name: string } | null, forPerson: { id: string, name: string } | null, post: { id: string } | null }>, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null } };

export type OpenAccountMutationVariables = Exact<{
  input: Types.OpenAccountInput;
}>;


export type OpenAccountMutation = { openAccount: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type OpenDepartmentMutationVariables = Exact<{
  input: Types.OpenDepartmentInput;
}>;


export type OpenDepartmentMutation = { openDepartment: { id: string, isLeadBureau: boolean, kind: string, name: string, placeCode: string, shortName: string, place: { id: string, name: string, code: string } | null } };

export type PublishNoticeMutationVariables = Exact<{
  input: Types.PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export type ReplyToObjectionMutationVariables = Exact<{
  input: Types.ReplyToObjectionInput;
}>;


export type ReplyToObjectionMutation = { replyToObjection: { id: string, isSample: boolean, objectorContact: string | null, objectorName: string | null, placeCode: string, receivedOn: string, recordedAt: string, text: string, throughOffice: boolean, notice: { id: string, title: string }, receivedBy: { id: string, name: string } | null, reply: { id: string } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: Types.ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { active: boolean, closedAt: string | null, createdAt: string, id: string, name: string, placeCode: string, account: { isSample: boolean, lockedUntil: string | null, login: string, mustChangePassword: boolean } | null, posts: Array<{ id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, department: { id: string, name: string } | null, person: { id: string, name: string } | null, place: { id: string, name: string, code: string } | null }>, place: { id: string, name: string, code: string } | null } };

export type RevokePersonalTokenMutationVariables = Exact<{
  input: Types.RevokePersonalTokenInput;
}>;


export type RevokePersonalTokenMutation = { revokePersonalToken: { createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null } };

export type SetPolicyMutationVariables = Exact<{
  input: Types.SetPolicyInput;
}>;


export type SetPolicyMutation = { setPolicy: { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null } };

export type SignInMutationVariables = Exact<{
  input: Types.SignInInput;
}>;


export type SignInMutation = { signIn: { mustChangePassword: boolean, personalTokens: Array<{ createdAt: string, expiresOn: string, id: string, lastUsedAt: string | null, name: string, revokedAt: string | null }>, posts: Array<{ departmentId: string | null, departmentName: string | null, forPersonId: string | null, forPersonName: string | null, id: string, placeCode: string, role: Types.Role, validFrom: string, validTo: string | null, place: { id: string, name: string, code: string } | null }>, person: { id: string, name: string }, post: { id: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type WithdrawAttachmentMutationVariables = Exact<{
  input: Types.WithdrawAttachmentInput;
}>;


export type WithdrawAttachmentMutation = { withdrawAttachment: { id: string, isSample: boolean, kind: Types.AttachmentKind, mediaType: string, name: string, placeCode: string, sha256: string, size: number, subjectId: string, subjectNoun: string, takenOn: string | null, uploadedAt: string, url: string, place: { id: string, name: string, code: string } | null, uploadedBy: { id: string, name: string } | null, uploadedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

export type WithdrawNoticeMutationVariables = Exact<{
  input: Types.WithdrawNoticeInput;
}>;


export type WithdrawNoticeMutation = { withdrawNotice: { body: string, carriers: Array<Types.NoticeCarrier>, days: number | null, id: string, isSample: boolean, kind: Types.NoticeKind, lastDay: string | null, level: Types.NoticeLevel, placeCode: string, publishedOn: string, purpose: Types.NoticePurpose, recordedAt: string, standing: Types.NoticeStanding, subjectId: string, subjectNoun: string, title: string, unit: Types.NoticeDayUnit | null, objectionCount: { open: number, received: number, upheld: number }, place: { id: string, name: string, code: string } | null, publishedBy: { id: string, name: string } | null, publishedFor: { id: string, name: string } | null, withdrawal: { id: string } | null } };

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
}
    ` as unknown as DocumentNode<PlacePartsFragment, unknown>;
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
export const RefusalRuleRowFragmentDoc = gql`
    fragment RefusalRuleRow on RefusalRule {
  basis
  code
  en
  zh
}
    ` as unknown as DocumentNode<RefusalRuleRowFragment, unknown>;
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
export const RefusalRulesDocument = gql`
    query refusalRules {
  refusalRules {
    ...RefusalRuleRow
  }
}
    ${RefusalRuleRowFragmentDoc}` as unknown as DocumentNode<RefusalRulesQuery, RefusalRulesQueryVariables>;
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
export const AppointSubstituteDocument = gql`
    mutation appointSubstitute($input: AppointSubstituteInput!) {
  appointSubstitute(input: $input) {
    ...SubstitutionRow
  }
}
    ${SubstitutionRowFragmentDoc}` as unknown as DocumentNode<AppointSubstituteMutation, AppointSubstituteMutationVariables>;
export const ChangePasswordDocument = gql`
    mutation changePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ...ViewerParts
  }
}
    ${ViewerPartsFragmentDoc}
${ViewerRowFragmentDoc}` as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CloseAccountDocument = gql`
    mutation closeAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    ...PersonParts
  }
}
    ${PersonPartsFragmentDoc}
${PersonRowFragmentDoc}` as unknown as DocumentNode<CloseAccountMutation, CloseAccountMutationVariables>;
export const CreatePersonalTokenDocument = gql`
    mutation createPersonalToken($input: CreatePersonalTokenInput!) {
  createPersonalToken(input: $input) {
    ...CreatedPersonalTokenRow
  }
}
    ${CreatedPersonalTokenRowFragmentDoc}` as unknown as DocumentNode<CreatePersonalTokenMutation, CreatePersonalTokenMutationVariables>;
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
export const PublishNoticeDocument = gql`
    mutation publishNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const ReplyToObjectionDocument = gql`
    mutation replyToObjection($input: ReplyToObjectionInput!) {
  replyToObjection(input: $input) {
    ...ObjectionRow
  }
}
    ${ObjectionRowFragmentDoc}` as unknown as DocumentNode<ReplyToObjectionMutation, ReplyToObjectionMutationVariables>;
export const ResetPasswordDocument = gql`
    mutation resetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ...PersonParts
  }
}
    ${PersonPartsFragmentDoc}
${PersonRowFragmentDoc}` as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RevokePersonalTokenDocument = gql`
    mutation revokePersonalToken($input: RevokePersonalTokenInput!) {
  revokePersonalToken(input: $input) {
    ...PersonalTokenRow
  }
}
    ${PersonalTokenRowFragmentDoc}` as unknown as DocumentNode<RevokePersonalTokenMutation, RevokePersonalTokenMutationVariables>;
export const SetPolicyDocument = gql`
    mutation setPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    ...PolicyRow
  }
}
    ${PolicyRowFragmentDoc}` as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;
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
export const WithdrawAttachmentDocument = gql`
    mutation withdrawAttachment($input: WithdrawAttachmentInput!) {
  withdrawAttachment(input: $input) {
    ...AttachmentRow
  }
}
    ${AttachmentRowFragmentDoc}` as unknown as DocumentNode<WithdrawAttachmentMutation, WithdrawAttachmentMutationVariables>;
export const WithdrawNoticeDocument = gql`
    mutation withdrawNotice($input: WithdrawNoticeInput!) {
  withdrawNotice(input: $input) {
    ...NoticeParts
  }
}
    ${NoticePartsFragmentDoc}
${NoticeRowFragmentDoc}` as unknown as DocumentNode<WithdrawNoticeMutation, WithdrawNoticeMutationVariables>;