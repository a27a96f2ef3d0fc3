/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.js';

import type { TypedDocument as DocumentNode } from '../typed-document.js';
import { gql } from '../typed-document.js';
export type AuditEntryRowFragment = { businessDate: string, byName: string | null, changes: Array<{ readonly [key: string]: unknown }>, forName: string | null, hash: string, id: string, placeCode: string, reason: string | null, recordedAt: string, requestKey: string | null, role: string | null, seq: number, verb: string };

export type LedgerAccountRowFragment = { address: string, balance: string | null, holder: string | null, id: string, kind: Types.LedgerAccountKind, origin: string | null, placeCode: string, stage: string, year: number | null };

export type LedgerEntryPartsFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, postings: Array<{ act: string, amount: string, businessDate: string, id: string, origin: string, placeCode: string, recordedAt: string, entry: { id: string }, from: { id: string } | null, to: { id: string } | null }>, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type LedgerEntryRowFragment = { act: string, amount: string, businessDate: string, id: string, placeCode: string, reason: string | null, recordedAt: string, subjectId: string, reversedBy: { id: string } | null, reverses: { id: string } | null };

export type PlacePartsFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, predecessors: Array<{ code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null }>, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PlaceRowFragment = { code: string, countyCode: string | null, countyName: string | null, id: string, level: Types.PlaceLevel, mofDivCode: string | null, name: string, path: string, validFrom: string, validTo: string | null, parent: { id: string, name: string, code: string } | null, successor: { id: string, name: string, code: string } | null };

export type PolicyKeyPartsFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string, choices: Array<{ choice: string, meaning: string }> };

export type PolicyKeyRowFragment = { en: string, form: string, key: string, kind: Types.PolicyValueKind, zh: string };

export type PolicyRowFragment = { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null };

export type RefusalRuleRowFragment = { basis: string, code: Types.RefusalCode, en: string, zh: string };

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

export type SetPolicyMutationVariables = Exact<{
  input: Types.SetPolicyInput;
}>;


export type SetPolicyMutation = { setPolicy: { basis: string, id: string, key: string, level: Types.FundSourceLevel | null, reason: string | null, recordedAt: string, scopeCode: string, validFrom: string, validTo: string | null, value: { readonly [key: string]: unknown }, year: number | null, replacedBy: { id: string } | null, scope: { id: string, name: string, code: string } | null } };

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
export const RefusalRuleRowFragmentDoc = gql`
    fragment RefusalRuleRow on RefusalRule {
  basis
  code
  en
  zh
}
    ` as unknown as DocumentNode<RefusalRuleRowFragment, unknown>;
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
export const SetPolicyDocument = gql`
    mutation setPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    ...PolicyRow
  }
}
    ${PolicyRowFragmentDoc}` as unknown as DocumentNode<SetPolicyMutation, SetPolicyMutationVariables>;