import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import { dayBefore } from './history.js';
import type { AssetState } from './states.js';

/** The states in which an asset is there and does not do what it was made for. */
export const unusedStates: readonly AssetState[] = ['IDLE', 'INEFFICIENT', 'DAMAGED'];

/**
 * The working days before a day, latest first, with the day itself in front: an asset that stood idle before the n-th
 * of them has done so for more than n working days.
 */
export function workingDaysBefore(date: LocalDate, count: number): LocalDate[] {
  const days = [date];
  for (let day = dayBefore(date); days.length <= count; day = dayBefore(day)) {
    if (daysAfter(dayBefore(day), 1, 'WORKING') === day) days.push(day);
  }
  return days;
}
