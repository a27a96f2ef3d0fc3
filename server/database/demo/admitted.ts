import type { LocalDate } from '../../kernel/clock.js';
import { daysAfter } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Case } from './case.js';
import { caseDays } from './case-days.js';
import type { FundedPlan } from './funded-plan.js';
import type { ProjectPlan } from './project-plan.js';

/** The rounds in which the library was filled: the first working day of drafting, and the leading group's meeting. */
const rounds = {
  of2023: { from: '2022-08-15', meeting: '2022-10-21' },
  first: { from: '2023-06-12', meeting: '2023-08-11' },
  second: { from: '2023-06-28', meeting: '2023-09-01' },
  third: { from: '2023-07-20', meeting: '2023-09-20' },
} as const satisfies Record<string, { from: LocalDate; meeting: LocalDate }>;

/** The funded projects were admitted in autumn 2022, for 2023. */
export function fundedCases(plans: readonly FundedPlan[]): (Case & { readonly plan: FundedPlan })[] {
  return plans.map((plan, index) => ({ id: newId(), plan, year: 2023, days: daysIn('of2023', index), state: 'IN_LIBRARY' }));
}

/** Of the reserve every eighteenth is left over from 2023 and waits for its yearly review; the others were admitted in 2023, for 2024. */
export function reserveCases(plans: readonly ProjectPlan[]): Case[] {
  return plans.map((plan, index) => {
    const isLeftOver = index % 18 === 17;
    const round = isLeftOver ? 'of2023' : (['first', 'second', 'third'] as const)[index % 3];
    return { id: newId(), plan, year: isLeftOver ? 2023 : 2024, days: daysIn(round ?? 'first', index), state: 'IN_LIBRARY' };
  });
}

function daysIn(round: keyof typeof rounds, index: number) {
  const { from, meeting } = rounds[round];
  return caseDays(daysAfter(from, index % 12, 'WORKING'), meeting);
}
