import type { LocalDate } from '../../kernel/clock.js';
import { amountPositive, type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseIncome as refuse } from './income-refusals.js';
import { type DistributionUse, distributionUses, type IncomeKind, incomeKinds } from './income-words.js';

export interface IncomeGiven {
  readonly kind: IncomeKind;
  readonly receivedOn: LocalDate;
  readonly amount: Fen;
}
/** The due that an income answers, with what was received of it already. */
export interface DueFacts {
  readonly amountFen: Fen;
  readonly receivedFen: Fen;
  readonly lapsedOn: LocalDate | null;
}

/** AMOUNT_MUST_BE_POSITIVE, INCOME_MUST_NOT_LIE_AHEAD, INCOME_MUST_NOT_PRECEDE_FORMING, INCOME_KIND_MUST_FIT_CONTRACT, INCOME_DUE_MUST_STAND, INCOME_MUST_FIT_DUE, in this order. */
export function incomeFits(
  given: IncomeGiven,
  today: LocalDate,
  formed: LocalDate,
  contract: IncomeKind | null,
  due: DueFacts | null,
): Refusal | null {
  const { receivedOn: date, amount } = given;
  const wrongAmount = amountPositive(amount);
  if (wrongAmount) return wrongAmount;
  if (date > today) return refuse('INCOME_MUST_NOT_LIE_AHEAD', { date, today });
  if (date < formed) return refuse('INCOME_MUST_NOT_PRECEDE_FORMING', { date, formed });
  if (contract && contract !== given.kind) return refuse('INCOME_KIND_MUST_FIT_CONTRACT', { kind: incomeKinds[contract] });
  if (!due) return null;
  if (due.lapsedOn) return refuse('INCOME_DUE_MUST_STAND', { lapsed: due.lapsedOn });
  const outstanding = due.amountFen - due.receivedFen;
  return amount > outstanding ? refuse('INCOME_MUST_FIT_DUE', { outstanding: yuan(outstanding), amount: yuan(amount) }) : null;
}

export interface ReversalFacts {
  /** Whether it is a reversal itself or has been reversed. */
  readonly isSettled: boolean;
  readonly recordedByViewer: boolean;
  readonly amountFen: Fen;
  /** What was received of the asset and is not laid out to be distributed. */
  readonly availableFen: Fen;
}

/** INCOME_MUST_STAND, INCOME_MUST_BE_REVERSED_BY_ANOTHER, INCOME_MUST_NOT_BE_DISTRIBUTED, in this order. */
export function incomeMayBeReversed({ isSettled, recordedByViewer, amountFen, availableFen }: ReversalFacts): Refusal | null {
  if (isSettled) return refuse('INCOME_MUST_STAND');
  if (recordedByViewer) return refuse('INCOME_MUST_BE_REVERSED_BY_ANOTHER');
  if (amountFen <= availableFen) return null;
  return refuse('INCOME_MUST_NOT_BE_DISTRIBUTED', { amount: yuan(amountFen), available: yuan(availableFen) });
}

export interface ShareGiven {
  readonly use: DistributionUse;
  readonly recipient: string;
  readonly amount: Fen;
}
export interface DistributionGiven {
  readonly year: number;
  readonly amount: Fen;
  readonly shares: readonly ShareGiven[];
}

/** DISTRIBUTION_YEAR_MUST_HAVE_BEGUN, AMOUNT_MUST_BE_POSITIVE, DISTRIBUTION_SHARES_MUST_BE_DISTINCT, SHARES_MUST_MAKE_DISTRIBUTION, DISTRIBUTION_MUST_NOT_EXCEED_INCOME, in this order. */
export function distributionFits({ year, amount, shares }: DistributionGiven, today: LocalDate, available: Fen): Refusal | null {
  if (year > Number(today.slice(0, 4))) return refuse('DISTRIBUTION_YEAR_MUST_HAVE_BEGUN', { year, today });
  for (const each of [amount, ...shares.map((share) => share.amount)]) {
    const wrong = amountPositive(each);
    if (wrong) return wrong;
  }
  const seen = new Set<string>();
  for (const { use, recipient } of shares) {
    const key = `${use} ${recipient.trim()}`;
    if (seen.has(key)) return refuse('DISTRIBUTION_SHARES_MUST_BE_DISTINCT', { use: distributionUses[use], recipient });
    seen.add(key);
  }
  const sum = shares.reduce((total, share) => total + share.amount, 0n);
  if (sum !== amount) return refuse('SHARES_MUST_MAKE_DISTRIBUTION', { shares: yuan(sum), amount: yuan(amount) });
  return amount > available ? refuse('DISTRIBUTION_MUST_NOT_EXCEED_INCOME', { available: yuan(available), amount: yuan(amount) }) : null;
}
