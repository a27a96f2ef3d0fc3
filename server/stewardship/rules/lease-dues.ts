import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { dayBefore, monthsLater } from './rounds.js';
import { monthsOf, type UpkeepRhythm as Rhythm } from './upkeep-words.js';

/** What a contract says about rent: so much for each period of its rhythm, from the first day of the term to the last. */
export interface RentTerm {
  readonly beginsOn: LocalDate;
  /** The last day; it counts. */
  readonly endsOn: LocalDate;
  /** In fen, for a whole period. */
  readonly rentFen: Fen;
  readonly rhythm: Rhythm;
  /** Whether a period is paid on its first day (先付后用) or on its last. */
  readonly inAdvance: boolean;
}

export interface Due {
  readonly number: number;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly dueOn: LocalDate;
  readonly amountFen: Fen;
}

/**
 * All that falls due during a term: its periods follow each other without gap or overlap; each whole one brings exactly
 * the rent, a broken one at the end its share by days, rounded half up to the fen. Without rent nothing falls due.
 */
export function duesOf(term: RentTerm): Due[] {
  const { beginsOn, endsOn, rentFen, inAdvance } = term;
  const months = monthsOf[term.rhythm];
  const dues: Due[] = [];
  for (let number = 1; ; number += 1) {
    const periodFrom = monthsLater(beginsOn, (number - 1) * months);
    if (periodFrom > endsOn) return dues;
    const wholeTo = dayBefore(monthsLater(beginsOn, number * months));
    const periodTo = wholeTo < endsOn ? wholeTo : endsOn;
    const amountFen = periodTo === wholeTo ? rentFen : shareByDays(rentFen, days(periodFrom, periodTo), days(periodFrom, wholeTo));
    if (amountFen > 0n) dues.push({ number, periodFrom, periodTo, dueOn: inAdvance ? periodFrom : periodTo, amountFen });
  }
}

const shareByDays = (rent: Fen, used: bigint, whole: bigint): Fen => (rent * used * 2n + whole) / (whole * 2n);
const days = (from: LocalDate, to: LocalDate): bigint => BigInt((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1);
