import { moveWords } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type Level, type Role, roleWords } from '../../kernel/viewer.js';
import { refuseExecution } from './execution-refusals.js';
import { levelNames } from './guards-case.js';
import { refuse } from './refusals.js';
import { type ProjectState, projectStates, wayFrom } from './states.js';

/** When in a project's life each record is written, and by whom, where the record itself moves nothing. */
export interface RecordRow {
  readonly zh: string;
  readonly states: readonly ProjectState[];
  readonly by: readonly Role[];
  /** It checks the works, so it is for others than those who carried them out. */
  readonly checksWorks?: true;
}

const projectStateNames = Object.keys(projectStates) as ProjectState[];

export const executionRecords = {
  requestChange: {
    zh: '申请变更',
    states: wayFrom('IN_LIBRARY', 'UNDER_WAY'),
    by: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'PROJECT_MANAGER'],
  },
  approveChange: { zh: '批准变更', states: wayFrom('IN_LIBRARY', 'UNDER_WAY'), by: ['LEADING_GROUP_RECORDER'] },
  rejectChange: { zh: '不批准变更', states: projectStateNames, by: ['LEADING_GROUP_RECORDER'] },
  withdrawChange: {
    zh: '撤回变更申请',
    states: projectStateNames,
    by: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'PROJECT_MANAGER'],
  },
  reviewYear: { zh: '年度复核', states: ['IN_LIBRARY'], by: ['LIBRARY_KEEPER'] },
  recordProcurement: { zh: '登记采购结果', states: ['PREPARING', 'UNDER_WAY'], by: ['PROJECT_MANAGER'] },
  signContract: { zh: '登记合同', states: ['PREPARING', 'UNDER_WAY'], by: ['PROJECT_MANAGER'] },
  supplementContract: { zh: '登记补充协议', states: ['PREPARING', 'UNDER_WAY'], by: ['PROJECT_MANAGER'] },
  reportProgress: { zh: '填报进度', states: ['UNDER_WAY'], by: ['PROJECT_MANAGER'] },
  recordAcceptance: {
    zh: '记录验收',
    states: ['COMPLETED'],
    by: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LIBRARY_KEEPER'],
    checksWorks: true,
  },
  closeProblem: {
    zh: '验收问题销号',
    states: ['COMPLETED'],
    by: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LIBRARY_KEEPER'],
    checksWorks: true,
  },
} as const satisfies Record<string, RecordRow>;
export type ExecutionRecord = keyof typeof executionRecords;

/** RECORD_MUST_FIT_STATE, RECORD_MUST_FIT_ROLE, in this order. */
export function recordFits(record: ExecutionRecord, state: string, role: Role | null): Refusal | null {
  const row: RecordRow = executionRecords[record];
  const words = moveWords({ move: record, zh: row.zh });
  const nameOf = (name: string) => projectStates[name as ProjectState] ?? name;
  if (!row.states.includes(state as ProjectState)) {
    return refuseExecution('RECORD_MUST_FIT_STATE', { record: words, state: nameOf(state), states: row.states.map(nameOf).join('、') });
  }
  if (!role || !row.by.includes(role)) {
    const permitted = row.by.map(roleWords).join('、');
    return refuseExecution('RECORD_MUST_FIT_ROLE', { record: words, role: roleWords(role), roles: permitted });
  }
  return null;
}

/**
 * A record counts in the separation of duties as a move does: ACCEPTOR_MUST_NOT_BE_IMPLEMENTER where those who check
 * the works (or their circle) carried them out, CASE_MUST_NOT_BE_OWN where they acted at any other level.
 */
export function recordNotOwn(record: ExecutionRecord, level: Level, actedLevels: readonly Level[]): Refusal | null {
  const row: RecordRow = executionRecords[record];
  if (row.checksWorks && actedLevels.includes('IMPLEMENTER')) return refuseExecution('ACCEPTOR_MUST_NOT_BE_IMPLEMENTER');
  const acted = actedLevels.find((other) => other !== level);
  return acted ? refuse('CASE_MUST_NOT_BE_OWN', { acted: levelNames[acted], level: levelNames[level] }) : null;
}
