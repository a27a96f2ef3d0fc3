import type { Refusal } from '../../kernel/refusal.js';
import { type Role, roleWords } from '../../kernel/viewer.js';
import { type AcceptanceLevel, acceptanceLevels } from './execution-kinds.js';
import { refuseExecution } from './execution-refusals.js';

/** The village checks first, then the township or the department, then the county takes its sample. */
const roleOfLevel: Readonly<Record<AcceptanceLevel, Role>> = {
  VILLAGE: 'VILLAGE_CLERK',
  TOWNSHIP: 'TOWNSHIP_REVIEWER',
  DEPARTMENT: 'DEPARTMENT_EXAMINER',
  COUNTY: 'LIBRARY_KEEPER',
};

/** Levels of which one must have passed before this one is recorded. */
const levelsBelow: Readonly<Record<AcceptanceLevel, readonly AcceptanceLevel[]>> = {
  VILLAGE: [],
  TOWNSHIP: ['VILLAGE'],
  DEPARTMENT: ['VILLAGE', 'TOWNSHIP'],
  COUNTY: ['TOWNSHIP', 'DEPARTMENT'],
};

export interface AcceptanceFacts {
  readonly level: AcceptanceLevel;
  readonly role: Role | null;
  /** Where the project lies: one that belongs to no single village has no village check. */
  readonly lies: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY';
  readonly passedLevels: readonly string[];
  /** Whether the notice on the village's own check is over without an open objection. */
  readonly selfCheckNoticeOver: boolean;
}

/** ACCEPTANCE_LEVEL_MUST_FIT_ROLE, ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW, SELF_CHECK_NOTICE_MUST_BE_OVER, in this order. */
export function acceptanceFits(facts: AcceptanceFacts): Refusal | null {
  const { level, role, lies, passedLevels } = facts;
  if (role !== roleOfLevel[level] || (level === 'VILLAGE' && lies !== 'VILLAGE') || (level === 'TOWNSHIP' && lies === 'COUNTY')) {
    return refuseExecution('ACCEPTANCE_LEVEL_MUST_FIT_ROLE', { role: roleWords(role), level: acceptanceLevels[level] });
  }
  const below = levelsBelow[level].filter((one) =>
    one === 'VILLAGE' ? lies === 'VILLAGE' : one === 'TOWNSHIP' ? lies !== 'COUNTY' : true,
  );
  if (below.length > 0 && !below.some((one) => passedLevels.includes(one))) {
    const names = below.map((one) => acceptanceLevels[one]).join('、');
    return refuseExecution('ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW', { level: acceptanceLevels[level], below: names });
  }
  return level !== 'VILLAGE' && lies === 'VILLAGE' && !facts.selfCheckNoticeOver ? refuseExecution('SELF_CHECK_NOTICE_MUST_BE_OVER') : null;
}
