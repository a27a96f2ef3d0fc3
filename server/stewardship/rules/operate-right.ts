import type { Change, History } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';

/** Whoever takes an asset on lease or to operate it holds the right to operate for the term, and gives it back after. */
export interface OperateTerm {
  readonly lesseePartyId: string;
  readonly beginsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Rights are recorded from this day on only. */
  readonly confirmedOn: LocalDate;
}

/** The right to operate passes for the days of the term; none when the term ended before rights were confirmed. */
export function operatePasses({ lesseePartyId, beginsOn, endsOn, confirmedOn }: OperateTerm): Change[] {
  const from = later(beginsOn, confirmedOn);
  if (from > endsOn) return [];
  const content = { whole: '1', holders: [{ partyId: lesseePartyId, parts: '1' }] };
  return [{ track: 'right', key: 'OPERATE', from, to: endsOn, content }];
}

/**
 * After an early end the right goes back, for the days left of the term that the lessee still holds, to whoever holds it
 * without an end; days that another decision has given to somebody else meanwhile stay theirs.
 */
export function operateReturns(history: History, { lesseePartyId, beginsOn, endsOn }: OperateTerm, lastDay: LocalDate): Change[] {
  const from = later(beginsOn, dayAfter(lastDay));
  const operate = history.right.filter(({ key }) => key === 'OPERATE');
  const content = operate.find(({ validTo }) => validTo === null)?.content ?? null;
  return operate
    .filter((span) => span.content.holders.length === 1 && span.content.holders[0]?.partyId === lesseePartyId)
    .filter((span) => span.validTo !== null && span.validTo >= from && span.validTo <= endsOn && span.validFrom <= endsOn)
    .map((span) => ({ track: 'right', key: 'OPERATE', from: later(span.validFrom, from), to: span.validTo, content }));
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? other : one);
const dayAfter = (day: LocalDate): LocalDate => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
