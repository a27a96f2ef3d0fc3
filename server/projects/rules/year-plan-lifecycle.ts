import type { CaseFacts, Lifecycle } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import { announcementMade, type NoticeFacts } from '../../notices/index.js';
import { refuseExecution } from './execution-refusals.js';
import { refuse } from './refusals.js';

/** A year plan is drafted, filled by selecting projects out of the library, and announced as the leading group decided it. */
export const yearPlanStates = {
  DRAFT: '草案 · being drafted',
  ANNOUNCED: '已公告 · announced',
} as const;
export type YearPlanState = keyof typeof yearPlanStates;

export interface YearPlanFacts extends CaseFacts, NoticeFacts {
  readonly projects: number;
  readonly minutesGiven: boolean;
}

export const yearPlanLifecycle: Lifecycle<YearPlanState, YearPlanFacts> = {
  noun: 'YearPlan',
  zh: '年度项目计划',
  states: yearPlanStates,
  start: 'DRAFT',
  moves: [
    {
      move: 'announceYearPlan',
      zh: '公告年度计划',
      from: ['DRAFT'],
      to: 'ANNOUNCED',
      by: ['LIBRARY_KEEPER'],
      asks: ['minutesNumber', 'minutesDate'],
      needs: [minutesGiven, notEmpty, planAnnounced],
      writes: '公告日期 · the day of the announcement',
    },
  ],
};

function minutesGiven(facts: YearPlanFacts): Refusal | null {
  return facts.minutesGiven ? null : refuse('MINUTES_MUST_BE_GIVEN');
}

function notEmpty(facts: YearPlanFacts): Refusal | null {
  return facts.projects > 0 ? null : refuseExecution('YEAR_PLAN_MUST_NOT_BE_EMPTY');
}

const yearPlanAnnouncement = announcementMade<YearPlanFacts>('YEAR_PLAN');
function planAnnounced(facts: YearPlanFacts): Refusal | null {
  return yearPlanAnnouncement(facts);
}
