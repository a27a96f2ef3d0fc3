import type { CaseFacts, Lifecycle } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseExecution } from './execution-refusals.js';
import { refuse } from './refusals.js';

/** A change of an approved project is decided by the body that approved it, by others than those who ask. */
export const changeStates = {
  REQUESTED: '已申请 · asked for',
  APPROVED: '已批准 · approved',
  REJECTED: '未批准 · rejected',
  WITHDRAWN: '已撤回 · taken back',
} as const;
export type ChangeState = keyof typeof changeStates;

export interface ChangeFacts extends CaseFacts {
  /** The one who acts now, with those tied to them by substitution. */
  readonly actingCircle: readonly string[];
  readonly requestCircle: readonly string[];
  readonly editionBefore: number;
  readonly editionNow: number;
  readonly minutesGiven: boolean;
}

export const changeLifecycle: Lifecycle<ChangeState, ChangeFacts> = {
  noun: 'ChangeRequest',
  zh: '项目变更申请',
  states: changeStates,
  start: 'REQUESTED',
  moves: [
    {
      move: 'approveChange',
      zh: '批准变更',
      from: ['REQUESTED'],
      to: 'APPROVED',
      by: ['LEADING_GROUP_RECORDER'],
      asks: ['minutesNumber', 'minutesDate', 'opinion'],
      needs: [minutesGiven, decidedByAnother, ofCurrentEdition],
      writes: '新版本 · a new edition of the project',
    },
    {
      move: 'rejectChange',
      zh: '不批准变更',
      from: ['REQUESTED'],
      to: 'REJECTED',
      by: ['LEADING_GROUP_RECORDER'],
      asks: ['opinion'],
      needs: [decidedByAnother],
      writes: '决定 · the decision',
    },
    {
      move: 'withdrawChange',
      zh: '撤回变更申请',
      from: ['REQUESTED'],
      to: 'WITHDRAWN',
      by: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'PROJECT_MANAGER', 'DEPARTMENT_EXAMINER'],
      asks: ['reason'],
      needs: [withdrawnByRequester],
      writes: '撤回 · the withdrawal',
    },
  ],
};

function minutesGiven(facts: ChangeFacts): Refusal | null {
  return facts.minutesGiven ? null : refuse('MINUTES_MUST_BE_GIVEN');
}

export function decidedByAnother({ actingCircle, requestCircle }: Pick<ChangeFacts, 'actingCircle' | 'requestCircle'>): Refusal | null {
  return actingCircle.some((person) => requestCircle.includes(person)) ? refuseExecution('CHANGE_MUST_BE_DECIDED_BY_ANOTHER') : null;
}

function withdrawnByRequester({ actingCircle, requestCircle }: ChangeFacts): Refusal | null {
  return actingCircle.some((person) => requestCircle.includes(person)) ? null : refuseExecution('CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER');
}

function ofCurrentEdition({ editionBefore, editionNow }: ChangeFacts): Refusal | null {
  return editionBefore === editionNow
    ? null
    : refuseExecution('CHANGE_MUST_BE_OF_CURRENT_EDITION', { before: editionBefore, current: editionNow });
}
