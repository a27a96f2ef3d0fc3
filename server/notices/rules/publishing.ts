import type { Refusal } from '../../kernel/refusal.js';
import { type Role, roleWords } from '../../kernel/viewer.js';
import { type NoticeStanding, wordOf } from './guards.js';
import { refuse } from './refusals.js';
import { type NoticeLevel, noticeLevels, type Purpose, rolesOfLevel } from './words.js';

const anyLevel: readonly NoticeLevel[] = ['VILLAGE', 'TOWNSHIP', 'COUNTY', 'SITE'];
const offices: readonly NoticeLevel[] = ['VILLAGE', 'TOWNSHIP', 'COUNTY'];

/** At which levels a step is published: each by those who take it. Cross-area projects are declared by a township or the county. */
export const levelsOfPurpose: Readonly<Record<Purpose, readonly NoticeLevel[]>> = {
  DECLARATION: offices,
  TOWNSHIP_REVIEW: ['TOWNSHIP'],
  ADMISSION: ['COUNTY'],
  YEAR_PLAN: ['COUNTY'],
  ALLOCATION: offices,
  PRE_START: ['SITE', 'VILLAGE'],
  COMPLETION: ['SITE', 'VILLAGE'],
  ACCEPTANCE: offices,
  CHANGE: offices,
  REMOVAL: ['COUNTY'],
  TERMINATION: ['COUNTY'],
  INCOME_DISTRIBUTION: offices,
  OTHER: anyLevel,
};

/** Refuses NOTICE_LEVEL_MUST_FIT_ROLE: every level keeps its own notices. */
export function levelFitsRole(level: NoticeLevel, role: Role | null): Refusal | null {
  if (role && rolesOfLevel[level].includes(role)) return null;
  return refuse('NOTICE_LEVEL_MUST_FIT_ROLE', {
    level: noticeLevels[level],
    roles: rolesOfLevel[level].map(roleWords).join('、'),
    role: roleWords(role),
  });
}

/** Refuses NOTICE_LEVEL_MUST_FIT_PURPOSE. */
export function levelFitsPurpose(level: NoticeLevel, purpose: Purpose): Refusal | null {
  if (levelsOfPurpose[purpose].includes(level)) return null;
  return refuse('NOTICE_LEVEL_MUST_FIT_PURPOSE', {
    purpose: wordOf(purpose),
    levels: levelsOfPurpose[purpose].map((name) => noticeLevels[name]).join('、'),
    level: noticeLevels[level],
  });
}

/**
 * A second notice for the same step would bury the first with its objections. Refuses NOTICE_MUST_NOT_RUN_TWICE and
 * OBJECTION_MUST_BE_ANSWERED. After an upheld objection the step is published again.
 */
export function earlierIsDone(earlier: NoticeStanding | undefined): Refusal | null {
  if (earlier?.standing === 'OPEN') {
    return refuse('NOTICE_MUST_NOT_RUN_TWICE', { purpose: wordOf(earlier.purpose), lastDay: earlier.lastDay ?? '—' });
  }
  return earlier?.standing === 'OBJECTED' ? refuse('OBJECTION_MUST_BE_ANSWERED', { count: earlier.openObjections }) : null;
}
