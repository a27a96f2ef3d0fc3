import { sql } from 'kysely';
import { addAssetFields, assetOf, partyOf } from '../../assets/index.js';
import { attachmentsField } from '../../attachments/index.js';
import { personOf } from '../../identity/index.js';
import { newestFirst } from '../../kernel/page.js';
import { column, money, percentSql, ref, type Shape, type Sql, shape, toList, toPage } from '../../kernel/shape.js';

const ofThis = (from: string, to: string): Sql => sql`${ref(to, 'disposal_id')} = ${ref(from, 'id')}`;

export const disposalActShape: Shape = shape('DisposalAct', 'disposal_act', {
  move: column('move'),
  fromState: column('from_state'),
  toState: column('to_state'),
  duty: column('duty'),
  by: personOf('by_person_id'),
  for: personOf('for_person_id'),
  role: column('role'),
  businessDate: column('business_date'),
  recordedAt: column('recorded_at'),
  opinion: column('opinion'),
});

export const disposalProceedsShape: Shape = shape('DisposalProceeds', 'disposal_proceeds', {
  party: partyOf('party_id'),
  amount: money('amount_fen'),
});

export const disposalShape: Shape = shape('Disposal', 'disposal', {
  asset: assetOf(),
  placeCode: column('place_code'),
  state: column('state'),
  kind: column('kind'),
  condition: column('condition'),
  requestedBy: partyOf('requested_by_party_id'),
  requestedOn: column('requested_on'),
  reason: column('reason'),
  isCollective: column('collective'),
  valuation: money('valuation_fen'),
  valuationNumber: column('valuation_number'),
  valuedBy: column('valued_by'),
  valuedOn: column('valued_on'),
  votedOn: column('voted_on'),
  votesFor: column('votes_for'),
  votesCast: column('votes_cast'),
  voteShare: (from) => percentSql(ref(from, 'votes_for'), ref(from, 'votes_cast')),
  voteRecord: column('vote_record'),
  reviewedOn: column('reviewed_on'),
  approvedOn: column('approved_on'),
  documentNumber: column('document_number'),
  consentedOn: column('consented_on'),
  consentNumber: column('consent_number'),
  completedOn: column('completed_on'),
  proceeds: money('proceeds_fen'),
  proceedsReceivedOn: column('proceeds_received_on'),
  proceedsUse: column('proceeds_use'),
  voucherNumber: column('voucher_number'),
  noProceedsReason: column('no_proceeds_reason'),
  netValue: money('net_fen'),
  closedOn: column('closed_on'),
  closedReason: column('closed_reason'),
  version: column('version'),
  by: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
  isSample: column('sample'),
  acts: toList(() => disposalActShape, ofThis),
  recipients: toList(() => disposalProceedsShape, ofThis),
  attachments: attachmentsField(),
});

addAssetFields({
  disposals: toPage(
    () => disposalShape,
    (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')}`,
    newestFirst,
  ),
});
