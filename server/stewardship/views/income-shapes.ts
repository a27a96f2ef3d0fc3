import { sql } from 'kysely';
import { addAssetFields, assetOf, partyOf } from '../../assets/index.js';
import { attachmentsField } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { by, newestFirst, oldestFirst } from '../../kernel/page.js';
import { column, money, ref, type Shape, type Sql, shape, toList, toOne, toPage, yuanSql } from '../../kernel/shape.js';
import { noticesField } from '../../notices/index.js';

const byColumn =
  (target: string, source: string) =>
  (from: string, to: string): Sql =>
    sql`${ref(to, target)} = ${ref(from, source)}`;
const attachments = attachmentsField(byColumn('subject_id', 'id'));
const recorded = { recordedAt: column('recorded_at'), isSample: column('sample') };

/** What was received of a due up to a day, in fen; without a day, up to now. */
export const receivedSql = (due: string, asOf: string | null = null): Sql =>
  sql`(select coalesce(sum(got.amount_fen), 0) from income as got where got.due_id = ${ref(due, 'id')}
    ${asOf ? sql`and got.received_on <= ${asOf}::date` : sql``})`;

export const leaseShape: Shape = shape('Lease', 'lease', {
  asset: assetOf(),
  kind: column('kind'),
  lessee: partyOf('lessee_party_id'),
  number: column('number'),
  signedOn: column('signed_on'),
  beginsOn: column('begins_on'),
  endsOn: column('ends_on'),
  rent: money('rent_fen'),
  rhythm: column('rhythm'),
  inAdvance: column('in_advance'),
  guaranteed: column('guaranteed'),
  note: column('note'),
  closedOn: column('closed_on'),
  closedReason: column('closed_reason'),
  totalDue: (from) =>
    yuanSql(
      sql`(select coalesce(sum(due.amount_fen), 0) from income_due as due where due.lease_id = ${ref(from, 'id')} and due.lapsed_on is null)`,
    ),
  totalReceived: (from) =>
    yuanSql(sql`(select coalesce(sum(got.amount_fen), 0) from income as got where got.lease_id = ${ref(from, 'id')})`),
  dues: toPage(() => incomeDueShape, byColumn('lease_id', 'id'), by('due_on', 'date')),
  incomes: toPage(() => incomeShape, byColumn('lease_id', 'id'), newestFirst),
  attachments,
  by: personOf('recorded_by'),
  version: column('version'),
  ...recorded,
});

export const incomeDueShape: Shape = shape('IncomeDue', 'income_due', {
  asset: assetOf(),
  lease: toOne(() => leaseShape, byColumn('id', 'lease_id')),
  number: column('number'),
  periodFrom: column('period_from'),
  periodTo: column('period_to'),
  dueOn: column('due_on'),
  amount: money('amount_fen'),
  received: (from) => yuanSql(receivedSql(from)),
  outstanding: (from) =>
    sql`case when ${ref(from, 'lapsed_on')} is null then ${yuanSql(sql`${ref(from, 'amount_fen')} - ${receivedSql(from)}`)} else '0.00' end`,
  lapsedOn: column('lapsed_on'),
  isSample: column('sample'),
});

export const incomeShape: Shape = shape('Income', 'income', {
  asset: assetOf(),
  lease: toOne(() => leaseShape, byColumn('id', 'lease_id')),
  due: toOne(() => incomeDueShape, byColumn('id', 'due_id')),
  kind: column('kind'),
  receivedOn: column('received_on'),
  amount: money('amount_fen'),
  payer: column('payer'),
  voucherNumber: column('voucher_number'),
  note: column('note'),
  reverses: toOne(() => incomeShape, byColumn('id', 'reverses_id')),
  reversal: toOne(() => incomeShape, byColumn('reverses_id', 'id')),
  reason: column('reason'),
  attachments,
  by: personOf('by_person_id'),
  ...recorded,
});

export const distributionShareShape: Shape = shape('DistributionShare', 'distribution_share', {
  use: column('use'),
  recipient: column('recipient'),
  party: partyOf('party_id'),
  amount: money('amount_fen'),
});

export const distributionActShape: Shape = shape('DistributionAct', 'distribution_act', {
  move: column('move'),
  fromState: column('from_state'),
  toState: column('to_state'),
  by: personOf('by_person_id'),
  role: column('role'),
  businessDate: column('business_date'),
  opinion: column('opinion'),
  recordedAt: column('recorded_at'),
});

export const distributionShape: Shape = shape('Distribution', 'distribution', {
  asset: assetOf(),
  year: column('year'),
  state: column('state'),
  stateSince: column('state_since'),
  amount: money('amount_fen'),
  shares: toList(() => distributionShareShape, byColumn('distribution_id', 'id')),
  note: column('note'),
  draftedOn: column('drafted_on'),
  decisionRecord: column('decision_record'),
  decidedOn: column('decided_on'),
  reviewedOn: column('reviewed_on'),
  filedOn: column('filed_on'),
  filingNumber: column('filing_number'),
  paidOn: column('paid_on'),
  voucherNumber: column('voucher_number'),
  returnReason: column('return_reason'),
  acts: toPage(() => distributionActShape, byColumn('distribution_id', 'id'), oldestFirst),
  notices: noticesField(),
  attachments,
  version: column('version'),
  ...recorded,
});

/** The six indicators as columns of a graded or filed row: true where something is abnormal. */
export const indicatorFields = {
  operation: column('operation'),
  contract: column('contract'),
  rent: column('rent'),
  income: column('income'),
  distribution: column('distribution'),
  upkeep: column('upkeep'),
};

export const colourFilingShape: Shape = shape('ColourFiling', 'colour_filing', {
  placeCode: column('place_code'),
  place: placeOf(),
  year: column('year'),
  quarter: column('quarter'),
  filedOn: column('filed_on'),
  green: column('green'),
  yellow: column('yellow'),
  red: column('red'),
  by: personOf('recorded_by'),
  ...recorded,
});

export const colourCheckShape: Shape = shape('ColourCheck', 'colour_check', {
  asset: assetOf(),
  year: column('year'),
  quarter: column('quarter'),
  ...indicatorFields,
  abnormal: column('abnormal'),
  redFrom: column('red_from'),
  colour: column('colour'),
  checkedOn: column('checked_on'),
  filing: toOne(() => colourFilingShape, byColumn('id', 'filing_id')),
  isSample: column('sample'),
});

/** Filed checks, the latest quarter first. */
export const latestQuarterFirst = [
  { read: (from: string) => ref(from, 'year'), type: 'bigint', descending: true },
  { read: (from: string) => ref(from, 'quarter'), type: 'bigint', descending: true },
  { read: (from: string) => ref(from, 'id'), type: 'uuid', descending: true },
] as const;

const ofThis = byColumn('asset_id', 'asset_id');
addAssetFields({
  leases: toPage(() => leaseShape, ofThis, newestFirst),
  incomes: toPage(() => incomeShape, ofThis, newestFirst),
  distributions: toPage(() => distributionShape, ofThis, newestFirst),
  colourChecks: toPage(() => colourCheckShape, ofThis, latestQuarterFirst),
});
