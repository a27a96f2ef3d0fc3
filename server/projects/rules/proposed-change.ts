import { yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import { refuseExecution } from './execution-refusals.js';
import { readQuantity } from './quantity.js';
import { refuse } from './refusals.js';

/** What an approved project may be changed in, and which words a change of each kind may speak. */
export const changeKinds = {
  CONTENT: '内容变更 · what is built or bought',
  PLACE: '地点变更 · where',
  AMOUNT: '投资变更 · how much money',
  TARGET: '绩效目标变更 · performance targets',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** A target as a change proposes it: the value of the indicator of that kind and name. */
export interface ProposedTarget {
  readonly kind: 'OUTPUT' | 'BENEFIT' | 'SATISFACTION';
  readonly name: string;
  /** Decimal, at most four decimals. */
  readonly value: string;
}

/** The fields that a change proposes; absent ones stay. Amounts are decimal strings of fen, since they are kept as JSON. */
export interface ProposedChange {
  readonly name?: string;
  readonly content?: string;
  readonly plannedStart?: string;
  readonly plannedFinish?: string;
  readonly implementingUnit?: string;
  readonly placeCode?: string;
  readonly budgetFen?: string;
  readonly targets?: readonly ProposedTarget[];
}

const fieldsOfKind: Readonly<Record<ChangeKind, readonly (keyof ProposedChange)[]>> = {
  CONTENT: ['name', 'content', 'plannedStart', 'plannedFinish', 'implementingUnit'],
  PLACE: ['placeCode'],
  AMOUNT: ['budgetFen'],
  TARGET: ['targets'],
};

const fieldWords: Readonly<Record<keyof ProposedChange, string>> = {
  name: '名称 · name',
  content: '建设内容 · content',
  plannedStart: '计划开工 · planned start',
  plannedFinish: '计划完工 · planned finish',
  implementingUnit: '实施单位 · implementing unit',
  placeCode: '地点 · place',
  budgetFen: '预算 · budget',
  targets: '绩效指标 · targets',
};

/** What the rule reads of the project as it stands. */
export interface Standing extends Omit<Required<ProposedChange>, 'implementingUnit' | 'plannedStart' | 'plannedFinish'> {
  readonly implementingUnit: string | null;
  readonly plannedStart: string | null;
  readonly plannedFinish: string | null;
}

/**
 * Null when the proposal speaks its kind's words and says something new: CHANGE_MUST_FIT_KIND,
 * CHANGE_MUST_NAME_KNOWN_TARGET, CHANGE_MUST_CHANGE_SOMETHING, in this order.
 */
export function proposalFits(kind: ChangeKind, proposed: ProposedChange, standing: Standing): Refusal | null {
  const given = Object.keys(proposed) as (keyof ProposedChange)[];
  const allowed = fieldsOfKind[kind];
  if (given.length === 0 || given.some((field) => !allowed.includes(field))) {
    return refuseExecution('CHANGE_MUST_FIT_KIND', {
      kind: changeKinds[kind],
      allowed: allowed.map((field) => fieldWords[field]).join('、'),
      given: given.map((field) => fieldWords[field]).join('、') || '未填 · nothing',
    });
  }
  const unknown = proposed.targets?.find((target) => !standing.targets.some((one) => one.kind === target.kind && one.name === target.name));
  if (unknown) return refuseExecution('CHANGE_MUST_NAME_KNOWN_TARGET', { name: unknown.name });
  return given.some((field) => isNew(field, proposed, standing)) ? null : refuseExecution('CHANGE_MUST_CHANGE_SOMETHING');
}

function isNew(field: keyof ProposedChange, proposed: ProposedChange, standing: Standing): boolean {
  if (field !== 'targets') return proposed[field] !== standing[field];
  return (proposed.targets ?? []).some((target) => {
    const now = standing.targets.find((one) => one.kind === target.kind && one.name === target.name);
    return now !== undefined && readQuantity(now.value) !== readQuantity(target.value);
  });
}

/** A project stays in its county: CHANGE_MUST_STAY_IN_COUNTY. */
export function placeStaysInCounty(from: string, to: string | undefined): Refusal | null {
  return to && countyOf(to) !== countyOf(from) ? refuseExecution('CHANGE_MUST_STAY_IN_COUNTY', { place: to }) : null;
}

/** What is already promised out of a budget, in fen. */
export interface Committed {
  readonly allocatedFen: bigint;
  readonly contractFen: bigint;
}

/** A changed budget covers what is allocated and contracted: CHANGED_BUDGET_MUST_COVER. */
export function budgetCovers(budgetFen: bigint, { allocatedFen, contractFen }: Committed): Refusal | null {
  const short = (what: string, fen: bigint) =>
    refuseExecution('CHANGED_BUDGET_MUST_COVER', { budget: yuan(budgetFen), what, committed: yuan(fen) });
  if (budgetFen < allocatedFen) return short('已安排资金 · allocated', allocatedFen);
  if (budgetFen < contractFen) return short('已签合同 · contracted', contractFen);
  return null;
}

/** SCHEDULE_MUST_BE_IN_ORDER when a planned finish lies before the planned start. */
export function scheduleInOrder(start: string | null, finish: string | null): Refusal | null {
  return start && finish && finish < start ? refuse('SCHEDULE_MUST_BE_IN_ORDER', { start, finish }) : null;
}
