import type { LocalDate } from '../../kernel/clock.js';
import { type CaseFacts, type Guard, type Lifecycle, type Move, named } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/viewer.js';
import { type NoticeFacts, noticeOver } from '../../notices/index.js';
import { refuseIncome as refuse } from './income-refusals.js';

/** Income is distributed by a plan that the village decides, shows and has reviewed and filed before anything is paid. */
export const distributionStates = {
  DRAFTED: '已拟方案 · drafted',
  DECIDED: '村已决议 · decided by the village',
  REVIEWED: '乡镇已审核 · reviewed by the township',
  FILED: '县已备案 · filed by the county',
  PAID: '已支付 · paid',
  RETURNED: '退回 · returned',
  WITHDRAWN: '撤回 · withdrawn',
} as const;
export type DistributionState = keyof typeof distributionStates;

/** The states in which the village may still change amounts. */
export const openDistributionStates: readonly DistributionState[] = ['DRAFTED', 'RETURNED'];

export const distributionDuties = {
  VILLAGE: '村级拟定与支付 · drafted and paid by the village',
  REVIEW: '乡镇审核 · township review',
  FILE: '县级备案 · county record',
} as const;
export type DistributionDuty = keyof typeof distributionDuties;

export interface DistributionFacts extends CaseFacts, NoticeFacts {
  readonly state: DistributionState;
  readonly role: Role | null;
  /** Duties that the viewer, or somebody in the viewer's circle of substitutes, held over it already. */
  readonly dutiesOfMine: readonly DistributionDuty[];
  /** Publications before this day were about an earlier decision. */
  readonly decidedSince: LocalDate | null;
}

export const distributionMoveNames = [
  'decideDistribution',
  'reviewDistribution',
  'returnDistribution',
  'fileDistribution',
  'payDistribution',
  'withdrawDistribution',
] as const;
export type DistributionMoveName = (typeof distributionMoveNames)[number];

export interface DistributionMove extends Move<DistributionState, DistributionFacts> {
  readonly move: DistributionMoveName;
}

const others = (...mine: DistributionDuty[]): Guard<DistributionFacts> =>
  named(`noOtherDutyThan${mine.join('Or')}`, ({ dutiesOfMine }: DistributionFacts) => {
    const other = dutiesOfMine.find((duty) => !mine.includes(duty));
    return other ? refuse('DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER', { duty: distributionDuties[other] }) : null;
  });
const shownInVillage = named(
  'noticeOver INCOME_DISTRIBUTION',
  noticeOver<DistributionFacts>('INCOME_DISTRIBUTION', ({ decidedSince }) => decidedSince),
);

const clerk = ['VILLAGE_CLERK'] as const;
const township = ['TOWNSHIP_REVIEWER'] as const;
const keeper = ['LIBRARY_KEEPER'] as const;

// biome-ignore format: a table is read by its columns
export const distributionMoves: readonly DistributionMove[] = [
  { move: 'decideDistribution',   zh: '村民主决策', from: ['DRAFTED', 'RETURNED'],                                to: 'DECIDED',   by: clerk,                   needs: [others('VILLAGE')],                asks: ['decisionRecord', 'decidedOn'], writes: 'state, distribution_act' },
  { move: 'reviewDistribution',   zh: '乡镇审核',   from: ['DECIDED'],                                            to: 'REVIEWED',  by: township,                needs: [others('REVIEW'), shownInVillage], asks: ['opinion'],                     writes: 'state, distribution_act' },
  { move: 'returnDistribution',   zh: '退回',       from: ['DECIDED', 'REVIEWED', 'FILED'],                       to: 'RETURNED',  by: [...township, ...keeper], needs: [others('REVIEW', 'FILE')],         asks: ['reason'],                      isOffer: true, writes: 'state, return_reason, distribution_act' },
  { move: 'fileDistribution',     zh: '县级备案',   from: ['REVIEWED'],                                           to: 'FILED',     by: keeper,                  needs: [others('FILE')],                   asks: ['filingNumber'],                writes: 'state, distribution_act' },
  { move: 'payDistribution',      zh: '支付',       from: ['FILED'],                                              to: 'PAID',      by: clerk,                   needs: [others('VILLAGE')],                asks: ['paidOn', 'voucherNumber'],     writes: 'state, asset_event, distribution_act' },
  { move: 'withdrawDistribution', zh: '撤回',       from: ['DRAFTED', 'DECIDED', 'RETURNED'],                     to: 'WITHDRAWN', by: clerk,                   needs: [others('VILLAGE')],                asks: ['reason'],                      isOffer: true, writes: 'state, distribution_act' },
];

export const distributionLifecycle: Lifecycle<DistributionState, DistributionFacts> = {
  noun: 'distribution',
  zh: '收益分配',
  states: distributionStates,
  start: 'DRAFTED',
  moves: distributionMoves,
};

/** The moves by which somebody holds a duty; whoever returns it held that of their office. */
export const movesOfDuty: Readonly<Record<DistributionDuty, readonly string[]>> = {
  VILLAGE: ['draftDistribution', 'amendDistribution', 'decideDistribution', 'payDistribution', 'withdrawDistribution'],
  REVIEW: ['reviewDistribution'],
  FILE: ['fileDistribution'],
};
