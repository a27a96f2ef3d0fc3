import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { amountPositive } from '../../kernel/money.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { type EntryDraft, openAccounts, postAll } from '../../ledger/index.js';
import { accountOf, type Holders } from '../rules/accounts.js';
import { covered } from '../rules/cover.js';
import { type Recipe, type RecipeName, recipes } from '../rules/recipes.js';
import { refuse } from '../rules/refusals.js';
import { balancesByYear } from '../views/balances-by-year.js';

/** One amount that one recipe moves, between accounts of these holders in a budget year. */
export interface Leg extends Holders {
  readonly recipe: RecipeName;
  readonly amountFen: Fen;
  readonly year: number;
}

/** One ledger entry: legs of one act about one row. */
export interface Booking {
  readonly subjectId: string;
  readonly businessDate: LocalDate;
  readonly reason?: string | null;
  readonly legs: readonly Leg[];
}

/**
 * Books money acts as their recipes say and answers the ledger entries' ids. Refuses a short balance with the recipe's
 * own code, or CARRY_OVER_MUST_COME_FIRST; further AMOUNT_MUST_BE_POSITIVE and BALANCE_MUST_COVER_EVERY_DAY. When two act
 * at once, the ledger decides, and its word is said again in the recipe's.
 */
export async function bookAll(act: Act, bookings: readonly Booking[]): Promise<string[]> {
  const legs = bookings.flatMap((booking) => booking.legs);
  for (const leg of legs) demand(amountPositive(leg.amountFen));
  // What an earlier leg of the same act brings, a later one may take; only the first leg must find its money there.
  await mustCover(act, legs[0]);
  const accounts = await openAccounts(act, legs.flatMap(accountsOf));
  try {
    return await postAll(
      act,
      bookings.map((booking) => draftOf(booking, accounts)),
    );
  } catch (error) {
    throw inOwnWords(error, legs[0]) ?? error;
  }
}

/** Books one act. Refuses as `bookAll` does. */
export async function book(act: Act, booking: Booking): Promise<string> {
  const [id] = await bookAll(act, [booking]);
  must(id, 'A booking has no entry');
  return id;
}

async function mustCover({ em }: Act, leg: Leg | undefined): Promise<void> {
  if (!leg) return;
  const recipe: Recipe = recipes[leg.recipe];
  const account = accountOf(recipe.paysFrom, leg, leg.year);
  if (account.kind === 'OUTSIDE' || !account.holder) return;
  demand(covered(recipe.whenShort, await balancesByYear(em, account.holder, account.stage), leg.year, leg.amountFen));
}

function accountsOf(leg: Leg) {
  const recipe: Recipe = recipes[leg.recipe];
  return [accountOf(recipe.paysFrom, leg, leg.year), accountOf(recipe.into, leg, leg.year + recipe.yearsOn)];
}

function draftOf({ subjectId, businessDate, reason, legs }: Booking, accounts: ReadonlyMap<string, string>): EntryDraft {
  const [first] = legs;
  must(first, `The booking of ${subjectId} has no legs`);
  return {
    act: recipes[first.recipe].act,
    subjectId,
    place: first.allocation?.ledgerPlaceCode ?? first.line.placeCode,
    businessDate,
    reason: reason ?? null,
    postings: legs.map((leg) => {
      const [from, to] = accountsOf(leg).map(({ address }) => accounts.get(address)) as [string, string];
      return { from, to, amountFen: leg.amountFen, origin: leg.line.id };
    }),
  };
}

function inOwnWords(error: unknown, leg: Leg | undefined): Refusal | null {
  if (!leg || !(error instanceof Refusal) || error.code !== 'BALANCE_MUST_COVER_AMOUNT') return null;
  const { available = '', asked = '' } = error.facts;
  return refuse(recipes[leg.recipe].whenShort, { available, asked });
}
