import type { Context } from '../../context.js';
import { seenPlace } from '../rules/seen-area.js';
import type { ReportInput } from './progress.input.js';

/** Fills in what a report's input leaves out: today, the year of the date, one's own area where the asked one is wider. */
export function questionOf<Input extends ReportInput>(input: Input, { viewer, clock }: Context) {
  const asOf = input.asOf ?? clock.today();
  const year = input.year ?? Number(asOf.slice(0, 4));
  return { ...input, asOf, year, placeCode: seenPlace(input.placeCode, viewer.placeCode) };
}
