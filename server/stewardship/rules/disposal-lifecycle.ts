import type { CaseFacts, Guard, Lifecycle, Move } from '../../kernel/lifecycle.js';
import { named } from '../../kernel/lifecycle.js';
import { percent } from '../../kernel/ratio.js';
import { type Role, roleWords } from '../../kernel/viewer.js';
import { refuseDisposal as refuse } from './disposal-refusals.js';
import { type DisposalDuty, type DisposalState, disposalDuties, disposalStates } from './disposal-words.js';

/** A disposal travels from its owner's request to the consent of finance; nobody has two parts in it. */
export interface DisposalFacts extends CaseFacts {
  readonly id: string;
  readonly state: DisposalState;
  readonly role: Role | null;
  /** The role in which it was requested; that office may take it back. */
  readonly requestedIn: Role;
  /** A collective owned a share of the asset when its disposal was requested. */
  readonly collective: boolean;
  readonly valued: boolean;
  readonly voted: boolean;
  /** By the policies of the day on which it was requested. */
  readonly valuationRequired: boolean;
  readonly voteShareMin: string;
  /** The parts that the viewer, or somebody in the viewer's circle of substitutes, had in it already. */
  readonly dutiesOfMine: readonly DisposalDuty[];
  /** The votes that are being recorded; null while somebody only asks what could be done. */
  readonly vote: { readonly votesFor: number; readonly votesCast: number } | null;
}
type Need = Guard<DisposalFacts>;

const noOtherDuty = (mine: DisposalDuty): Need =>
  named(`noOtherDutyThan${mine}`, ({ dutiesOfMine }) => {
    const other = dutiesOfMine.find((duty) => duty !== mine);
    return other ? refuse('DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER', { duty: disposalDuties[other] }) : null;
  });

const requestedHere: Need = ({ role, requestedIn }) =>
  role === requestedIn ? null : refuse('DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER', { office: roleWords(requestedIn) });

const valuationMade: Need = ({ valued, valuationRequired }) => (valued || !valuationRequired ? null : refuse('VALUATION_MUST_BE_MADE'));

const voteHeld: Need = ({ collective, voted }) => (voted || !collective ? null : refuse('VOTE_MUST_BE_HELD'));

const ownedByNoCollective: Need = ({ collective }) => (collective ? null : refuse('VOTE_MUST_BE_OF_COLLECTIVE'));

const voteCarries: Need = ({ vote, voteShareMin: share }) => {
  if (!vote) return null;
  const { votesFor: votes, votesCast: cast } = vote;
  if (votes > cast) return refuse('VOTES_MUST_FIT', { votes, cast });
  const reached = percent(BigInt(votes), BigInt(cast)) as string;
  // Both have two decimals: two thirds of the votes are 66.67 %.
  return hundredths(reached) >= hundredths(share) ? null : refuse('VOTE_MUST_CARRY', { votes, cast, percent: reached, share });
};

const hundredths = (decimal: string): bigint => BigInt(decimal.replace('.', ''));

const holders: readonly Role[] = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'];
const keeper: readonly Role[] = ['LIBRARY_KEEPER'];
const before: readonly DisposalState[] = ['REQUESTED', 'VALUED', 'VOTED'];
const open: readonly DisposalState[] = [...before, 'TOWNSHIP_REVIEWED', 'COUNTY_APPROVED', 'FINANCE_APPROVED'];

export interface DisposalMove extends Move<DisposalState, DisposalFacts> {
  /** The part that the move is. */
  readonly duty: DisposalDuty;
}

// biome-ignore format: a table is read by its columns
export const disposalMoves: readonly DisposalMove[] = [
  { move: 'valueDisposal',    zh: '评估',         duty: 'REQUEST', from: ['REQUESTED'],           to: 'VALUED',            by: holders,               asks: ['valuation', 'valuationNumber', 'valuedBy', 'valuedOn'], needs: [noOtherDuty('REQUEST')], writes: 'valuation, disposal_act' },
  { move: 'voteDisposal',     zh: '村民会议表决', duty: 'REQUEST', from: ['REQUESTED', 'VALUED'], to: 'VOTED',             by: holders,               asks: ['votesFor', 'votesCast', 'voteRecord', 'votedOn'],       needs: [noOtherDuty('REQUEST'), valuationMade, voteCarries], unless: ownedByNoCollective, writes: 'vote, disposal_act' },
  { move: 'reviewDisposal',   zh: '乡镇审核',     duty: 'REVIEW',  from: before,                  to: 'TOWNSHIP_REVIEWED', by: ['TOWNSHIP_REVIEWER'], asks: ['opinion'],                      needs: [noOtherDuty('REVIEW'), valuationMade, voteHeld],  writes: 'reviewed_on, disposal_act' },
  { move: 'approveDisposal',  zh: '牵头部门审批', duty: 'APPROVE', from: ['TOWNSHIP_REVIEWED'],   to: 'COUNTY_APPROVED',   by: keeper,                asks: ['opinion', 'documentNumber'],    needs: [noOtherDuty('APPROVE'), valuationMade, voteHeld], writes: 'approved_on, document_number, disposal_act' },
  { move: 'consentDisposal',  zh: '财政同意',     duty: 'CONSENT', from: ['COUNTY_APPROVED'],     to: 'FINANCE_APPROVED',  by: ['FINANCE_OFFICER'],   asks: ['opinion'],                      needs: [noOtherDuty('CONSENT')], writes: 'consented_on, asset_event, disposal_act' },
  { move: 'completeDisposal', zh: '处置完成',     duty: 'APPROVE', from: ['FINANCE_APPROVED'],    to: 'COMPLETED',         by: keeper,                asks: ['completedOn', 'proceeds'],      needs: [noOtherDuty('APPROVE')], writes: 'proceeds, asset DISPOSED, disposal_act' },
  { move: 'rejectInTownship', zh: '乡镇不予处置', duty: 'REVIEW',  from: before,                  to: 'REJECTED',          by: ['TOWNSHIP_REVIEWER'], asks: ['reason'],                       needs: [noOtherDuty('REVIEW')],  isOffer: true, writes: 'asset back, disposal_act' },
  { move: 'rejectInCounty',   zh: '县级不予处置', duty: 'APPROVE', from: ['TOWNSHIP_REVIEWED'],   to: 'REJECTED',          by: keeper,                asks: ['reason'],                       needs: [noOtherDuty('APPROVE')], isOffer: true, writes: 'asset back, disposal_act' },
  { move: 'rejectInFinance',  zh: '财政不同意',   duty: 'CONSENT', from: ['COUNTY_APPROVED'],     to: 'REJECTED',          by: ['FINANCE_OFFICER'],   asks: ['reason'],                       needs: [noOtherDuty('CONSENT')], isOffer: true, writes: 'asset back, disposal_act' },
  { move: 'withdrawDisposal', zh: '撤回处置',     duty: 'REQUEST', from: open,                    to: 'WITHDRAWN',         by: holders,               asks: ['reason'],                       needs: [requestedHere, noOtherDuty('REQUEST')], isOffer: true, writes: 'asset back, disposal_act' },
];

export const disposalLifecycle: Lifecycle<DisposalState, DisposalFacts> = {
  noun: 'Disposal',
  zh: '资产处置',
  states: disposalStates,
  start: 'REQUESTED',
  moves: disposalMoves,
};

export function disposalMoveOf(name: string): DisposalMove {
  return disposalMoves.find(({ move }) => move === name) as DisposalMove;
}

/** The move by which each office says no. */
export const rejectionOf: Readonly<Partial<Record<Role, string>>> = {
  TOWNSHIP_REVIEWER: 'rejectInTownship',
  LIBRARY_KEEPER: 'rejectInCounty',
  FINANCE_OFFICER: 'rejectInFinance',
};
