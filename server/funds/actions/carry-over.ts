import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { policyOn } from '../../policies/index.js';
import { CarryOver } from '../model/carry-over.js';
import { withinYears, yearIsOver } from '../rules/carry-over.js';
import { notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { refuse } from '../rules/refusals.js';
import { balancesByYear } from '../views/balances-by-year.js';
import { book, type Leg } from './book.js';
import { findAllocation, findLine } from './find-rows.js';

interface CarryOverGiven {
  readonly requestKey: string;
  /** The budget year that is closed; its money moves to the next. */
  readonly fromYear: number;
  /** Today when left out. */
  readonly carriedOn?: LocalDate | null;
  readonly reason: string;
}
export interface CarryOverLine extends CarryOverGiven {
  readonly lineId: string;
}
export interface CarryOverAllocation extends CarryOverGiven {
  readonly allocationId: string;
}

/**
 * Moves what a line has not allocated into the next budget year; document and first year stay. Refuses
 * CARRY_OVER_MUST_FOLLOW_YEAR, CARRY_OVER_MUST_STAY_WITHIN_YEARS (then it is surplus), CARRY_OVER_MUST_HAVE_BALANCE.
 */
export async function carryOverLine(act: Act, input: CarryOverLine) {
  const { line, document } = await findLine(act, input.lineId);
  const carriedOn = dayOf(act, input, line.placeCode);
  const toYear = input.fromYear + 1;
  const question = { place: line.placeCode, on: carriedOn, year: document.year, level: line.level };
  const { value } = await policyOn(act.em, 'carryOver.maxYears', question);
  demand(withinYears(document.year, toYear, value.count));
  const availableFen = (await balancesByYear(act.em, line.id, 'AVAILABLE')).get(input.fromYear) ?? 0n;
  if (availableFen === 0n) throw refuse('CARRY_OVER_MUST_HAVE_BALANCE', { year: input.fromYear });
  const id = newId();
  const legs: Leg[] = [{ recipe: 'carryAvailable', amountFen: availableFen, year: input.fromYear, line }];
  const entryId = await book(act, { subjectId: id, businessDate: carriedOn, reason: input.reason.trim(), legs });
  const row = { lineId: line.id, allocationId: null, projectId: null, placeCode: line.placeCode, firstYear: document.year };
  act.em.create(CarryOver, { ...row, ...yearsOf(act, input), id, carriedOn, entryId, availableFen, allocatedFen: 0n, releasedFen: 0n });
  return { id, place: line.placeCode };
}

/**
 * Moves what lies on an allocation, released or not, into the next budget year; document and first year stay. Refuses
 * CARRY_OVER_MUST_FOLLOW_YEAR, CARRY_OVER_MUST_HAVE_BALANCE.
 */
export async function carryOverAllocation(act: Act, input: CarryOverAllocation) {
  const { allocation, line, document } = await findAllocation(act, input.allocationId);
  const carriedOn = dayOf(act, input, line.placeCode);
  const allocatedFen = (await balancesByYear(act.em, allocation.id, 'ALLOCATED')).get(input.fromYear) ?? 0n;
  const releasedFen = (await balancesByYear(act.em, allocation.id, 'RELEASED')).get(input.fromYear) ?? 0n;
  if (allocatedFen + releasedFen === 0n) throw refuse('CARRY_OVER_MUST_HAVE_BALANCE', { year: input.fromYear });
  const id = newId();
  const both = { year: input.fromYear, line, allocation };
  const legs: Leg[] = [
    { ...both, recipe: 'carryAllocated' as const, amountFen: allocatedFen },
    { ...both, recipe: 'carryReleased' as const, amountFen: releasedFen },
  ].filter(({ amountFen }) => amountFen > 0n);
  const entryId = await book(act, { subjectId: id, businessDate: carriedOn, reason: input.reason.trim(), legs });
  const { id: allocationId, projectId, placeCode } = allocation;
  const row = { lineId: line.id, allocationId, projectId, placeCode, firstYear: document.year };
  act.em.create(CarryOver, { ...row, ...yearsOf(act, input), id, carriedOn, entryId, availableFen: 0n, allocatedFen, releasedFen });
  return { id, place: placeCode };
}

function dayOf(act: Act, { fromYear, carriedOn }: CarryOverGiven, county: string): LocalDate {
  const day = carriedOn ?? act.today;
  demand(postCoversCounty(act.viewer, county));
  demand(notInFuture(day, act.today));
  demand(yearIsOver(fromYear, day));
  return day;
}

function yearsOf({ now }: Act, { fromYear, reason }: CarryOverGiven) {
  return { fromYear, toYear: fromYear + 1, reason: reason.trim(), recordedAt: now };
}
