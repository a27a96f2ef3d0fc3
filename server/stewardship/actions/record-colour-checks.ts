import { sql } from 'kysely';
import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { ColourFiling } from '../model/colour-filing.js';
import { type Colour, type Quarter, quarterAsked, quarterOver } from '../rules/colours.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { gradedSql } from '../views/colours-sql.js';

export interface RecordColourChecks {
  readonly requestKey?: string | null;
  readonly placeCode: string;
  readonly year: number;
  readonly quarter: number;
}

/**
 * Files the colours of a quarter for a place and everything below it: one check for each operational asset in use that
 * has none yet for the quarter; those filed before stay. Refuses COLOUR_CHECK_MUST_LIE_IN_AREA, QUARTER_MUST_BE_OVER.
 */
export async function recordColourChecks(act: Act, { placeCode, year, quarter }: RecordColourChecks): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  const area = areaOf(viewer.placeCode ?? placeCode);
  if (placeCode < area.from || areaOf(placeCode).to > area.to) throw refuse('COLOUR_CHECK_MUST_LIE_IN_AREA', { place: placeCode });
  demand(quarterOver(year, quarter, today));
  const id = newId();
  const added = await addChecks(act, id, { placeCode, year, quarter }, quarterAsked(year, quarter, today) as Quarter);
  const of = (colour: Colour) => added.get(colour) ?? 0;
  em.create(ColourFiling, {
    ...{ id, placeCode, year, quarter, filedOn: today, green: of('GREEN'), yellow: of('YELLOW'), red: of('RED') },
    ...{ recordedBy: viewer.personId as string, recordedAt: now },
  });
  return { id, place: placeCode };
}

/** Thousands of checks in one statement; answers how many of each colour were added. The filing they name follows before the commit. */
async function addChecks(
  { em, today }: Act,
  filingId: string,
  { placeCode, year, quarter }: RecordColourChecks,
  asked: Quarter,
): Promise<ReadonlyMap<Colour, number>> {
  const { rows } = await sql<{ colour: Colour; count: number }>`with ${gradedSql(placeCode, asked)}, added as (
      insert into colour_check (id, filing_id, asset_id, place_code, year, quarter, operation, contract, rent, income, distribution, upkeep, red_from, colour, checked_on)
      select gen_random_uuid(), ${filingId}::uuid, graded.asset_id, graded.place_code, ${year}::int, ${quarter}::int, graded.operation, graded.contract,
        graded.rent, graded.income, graded.distribution, graded.upkeep, graded.red_from, graded.colour, ${today}::date
      from graded
      on conflict on constraint colour_check_once do nothing
      returning colour
    ) select added.colour, count(*)::int as count from added group by 1`.execute(em.getKysely());
  return new Map(rows.map(({ colour, count }) => [colour, count]));
}
