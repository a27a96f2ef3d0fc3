import type { LocalDate } from '../../kernel/clock.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { yuan } from '../../kernel/money.js';
import { refuseExecution } from './execution-refusals.js';
import { brought } from './guards-case.js';
import type { ProjectFacts } from './project-facts.js';
import { refuse } from './refusals.js';
import { placeOnWay, projectStates } from './states.js';

/** What enters, stays in or leaves the library does so by a numbered decision, and never with money left on it. */
type Need = Guard<ProjectFacts>;

export const minutesGiven: Need = brought('minutesGiven', ({ minutesNumber, minutesDate }, { today }) => {
  if (!minutesNumber?.trim() || !minutesDate) return refuse('MINUTES_MUST_BE_GIVEN');
  return notAhead('会议纪要 · minutes', minutesDate, today);
});

export const departmentExamined: Need = ({ state, policies }) =>
  state === 'DEPT_EXAMINED' || !policies.departmentExamine ? null : refuse('DEPARTMENT_MUST_HAVE_EXAMINED');

export const stepOff: Need = ({ policies }) => (policies.departmentExamine ? null : refuse('STEP_MUST_BE_IN_FORCE'));

export const planNumberGiven: Need = brought('planNumberGiven', ({ planNumber, planYear }) =>
  planNumber?.trim() && planYear ? null : refuse('PLAN_NUMBER_MUST_BE_GIVEN'),
);

export const yearPlanDrafted: Need = brought('yearPlanDrafted', ({ planNumber, planYear, isPlanDrafted }) =>
  isPlanDrafted ? null : refuseExecution('YEAR_PLAN_MUST_EXIST', { number: planNumber ?? '', year: planYear ?? '' }),
);

export const libraryYearCurrent: Need = ({ year, given, today }) => {
  const planYear = given?.planYear ?? Number(today.slice(0, 4));
  return year >= planYear ? null : refuse('LIBRARY_YEAR_MUST_NOT_BE_EXPIRED', { year, planYear });
};

export const inReviewQuarter: Need = ({ policies, today }) => {
  const quarter = `Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  return quarter === policies.reviewQuarter
    ? null
    : refuse('REVIEW_MUST_LIE_IN_ITS_QUARTER', { quarter: quarterWords(policies.reviewQuarter), today });
};

const quarterWords = (quarter: string) => `第${'一二三四'[Number(quarter.slice(1)) - 1]}季度 · quarter ${quarter.slice(1)}`;

export const rollOverDue: Need = ({ year, today }) =>
  year <= Number(today.slice(0, 4)) ? null : refuse('ROLL_OVER_MUST_BE_DUE', { year, today });

export const stillNeeded: Need = brought('stillNeeded', (given) => (given.stillNeeded ? null : refuse('STILL_NEEDED_MUST_BE_STATED')));

export const moneyReclaimed: Need = ({ money }) =>
  money.allocatedFen === 0n ? null : refuse('MONEY_MUST_BE_RECLAIMED', { allocated: yuan(money.allocatedFen) });

export const moneyDecided: Need = brought('moneyDecided', ({ moneyDecision }) =>
  moneyDecision?.trim() ? null : refuse('MONEY_DECISION_MUST_BE_GIVEN'),
);

export const recoveryPlanned: Need = brought('recoveryPlanned', ({ recoveryPlan }, { money }) =>
  money.paidFen === 0n || recoveryPlan?.trim() ? null : refuse('RECOVERY_PLAN_MUST_BE_GIVEN', { paid: yuan(money.paidFen) }),
);

export const wasSelected: Need = ({ suspendedFrom }) => {
  const isWithinReach =
    !suspendedFrom || (placeOnWay(suspendedFrom) >= placeOnWay('SELECTED') && placeOnWay(suspendedFrom) <= placeOnWay('UNDER_WAY'));
  return isWithinReach ? null : refuse('TERMINATION_MUST_FOLLOW_SELECTION', { state: projectStates[suspendedFrom] });
};

export const suspensionEnds: Need = brought('suspensionEnds', ({ suspendedUntil }, { today }) =>
  suspendedUntil && suspendedUntil > today
    ? null
    : refuse('SUSPENSION_MUST_END_LATER', { until: suspendedUntil ?? '未填 · nothing', today }),
);

/** DATE_MUST_NOT_LIE_AHEAD when a business date lies after today. */
export function notAhead(what: string, date: LocalDate, today: LocalDate) {
  return date > today ? refuse('DATE_MUST_NOT_LIE_AHEAD', { what, date, today }) : null;
}
