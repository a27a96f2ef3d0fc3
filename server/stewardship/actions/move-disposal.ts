import { findAssetForUpdate, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { dayFits } from '../rules/disposal-guards.js';
import { type DisposalStep, keepDisposalAct, stepDisposal } from './step-disposal.js';

export interface ValueDisposal extends DisposalStep {
  readonly valuation: Fen;
  readonly valuationNumber: string;
  readonly valuedBy: string;
  readonly valuedOn: LocalDate;
}

export interface VoteDisposal extends DisposalStep {
  readonly votesFor: number;
  readonly votesCast: number;
  readonly voteRecord: string;
  readonly votedOn: LocalDate;
}

export interface ApproveDisposal extends DisposalStep {
  readonly documentNumber: string;
}

export interface ConsentDisposal extends DisposalStep {
  readonly consentNumber?: string | null;
}

/** Records what the asset is worth by a valuation. Refuses as the disposal's table says, then DISPOSAL_DAY_MUST_FIT. */
export async function valueDisposal(act: Act, input: ValueDisposal): Promise<Outcome> {
  const { disposal, from } = await stepDisposal(act, input, 'valueDisposal');
  demand(dayFits(input.valuedOn, disposal.requestedOn, act.today));
  disposal.valuationFen = input.valuation;
  disposal.valuationNumber = input.valuationNumber.trim();
  disposal.valuedBy = input.valuedBy.trim();
  disposal.valuedOn = input.valuedOn;
  return keepDisposalAct(act, disposal, { move: 'valueDisposal', from, opinion: input.opinion });
}

/**
 * Records the vote of the village assembly over a collective's asset. Refuses as the disposal's table says
 * (VOTE_MUST_BE_OF_COLLECTIVE, VALUATION_MUST_BE_MADE, VOTES_MUST_FIT, VOTE_MUST_CARRY …), then DISPOSAL_DAY_MUST_FIT.
 */
export async function voteDisposal(act: Act, input: VoteDisposal): Promise<Outcome> {
  const { votesFor, votesCast, votedOn } = input;
  const { disposal, from } = await stepDisposal(act, input, 'voteDisposal', { votesFor, votesCast });
  demand(dayFits(votedOn, disposal.valuedOn ?? disposal.requestedOn, act.today));
  disposal.votesFor = votesFor;
  disposal.votesCast = votesCast;
  disposal.voteRecord = input.voteRecord.trim();
  disposal.votedOn = votedOn;
  return keepDisposalAct(act, disposal, { move: 'voteDisposal', from, opinion: input.opinion });
}

/** The township's review. Refuses as the disposal's table says (VALUATION_MUST_BE_MADE, VOTE_MUST_BE_HELD …). */
export async function reviewDisposal(act: Act, input: DisposalStep): Promise<Outcome> {
  const { disposal, from } = await stepDisposal(act, input, 'reviewDisposal');
  disposal.reviewedOn = act.today;
  return keepDisposalAct(act, disposal, { move: 'reviewDisposal', from, opinion: input.opinion });
}

/** The lead bureau approves under a document number. Refuses as the disposal's table says. */
export async function approveDisposal(act: Act, input: ApproveDisposal): Promise<Outcome> {
  const { disposal, from } = await stepDisposal(act, input, 'approveDisposal');
  disposal.approvedOn = act.today;
  disposal.documentNumber = input.documentNumber.trim();
  return keepDisposalAct(act, disposal, { move: 'approveDisposal', from, opinion: input.opinion });
}

/** Finance consents; the approval is then an event of the asset. Refuses as the disposal's table says. */
export async function consentDisposal(act: Act, input: ConsentDisposal): Promise<Outcome> {
  const { disposal, from } = await stepDisposal(act, input, 'consentDisposal');
  disposal.consentedOn = act.today;
  disposal.consentNumber = input.consentNumber?.trim() || null;
  const asset = await findAssetForUpdate(act, disposal.assetId);
  const { documentNumber, kind } = disposal;
  const detail = { disposalId: disposal.id, kind };
  await recordEvent(act, asset, {
    kind: 'DISPOSAL_APPROVED',
    happenedOn: act.today,
    changes: [],
    documentNumber: documentNumber ?? null,
    detail,
  });
  return keepDisposalAct(act, disposal, { move: 'consentDisposal', from, opinion: input.opinion });
}
