import { type AssetState, assetStates, livingStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type Rhythm, type Round, roundDueOn } from './rounds.js';
import { refuseUpkeep as refuse } from './upkeep-refusals.js';
import { upkeepRhythms } from './upkeep-words.js';

/** An asset is kept up and counted while it is there, whatever its state. UPKEPT_ASSET_MUST_BE_THERE. */
export function assetIsThere(code: string, state: AssetState): Refusal | null {
  return livingStates.includes(state) ? null : refuse('UPKEPT_ASSET_MUST_BE_THERE', { code, state: assetStates[state] });
}

/** A plan begins after what went before it: the first day of the open plan, the end of earlier ones, recorded rounds. UPKEEP_PLAN_MUST_FOLLOW. */
export function planFollows(beginsOn: LocalDate, after: LocalDate | null): Refusal | null {
  return after !== null && beginsOn <= after ? refuse('UPKEEP_PLAN_MUST_FOLLOW', { date: beginsOn, after }) : null;
}

/** A plan ends once, within what has come and not before what is recorded. UPKEEP_PLAN_MUST_BE_OPEN, UPKEEP_PLAN_MUST_END_AFTER_ROUNDS. */
export function planMayEnd(
  { beginsOn, endsOn }: Pick<Rhythm, 'beginsOn' | 'endsOn'>,
  on: LocalDate,
  lastRound: LocalDate | null,
  today: LocalDate,
): Refusal | null {
  if (endsOn) return refuse('UPKEEP_PLAN_MUST_BE_OPEN', { date: endsOn });
  const from = lastRound !== null && lastRound > beginsOn ? lastRound : beginsOn;
  return on < from || on > today ? refuse('UPKEEP_PLAN_MUST_END_AFTER_ROUNDS', { date: on, from, today }) : null;
}

export interface ProofGiven {
  readonly proof?: string | null;
  readonly attachmentId?: string | null;
}

export const hasProof = ({ proof, attachmentId }: ProofGiven): boolean => Boolean(proof?.trim() || attachmentId);

/**
 * The round that is recorded. Refuses UPKEEP_PROOF_MUST_BE_GIVEN, UPKEEP_ROUND_MUST_BE_OF_PLAN, UPKEEP_MUST_NOT_PRECEDE_ROUND,
 * UPKEEP_ROUND_MUST_BE_RECORDED_ONCE, in this order.
 */
export function roundToRecord(
  plan: Rhythm,
  given: ProofGiven & { readonly dueOn: LocalDate; readonly doneOn: LocalDate },
  recorded: boolean,
): Round | Refusal {
  if (!hasProof(given)) return refuse('UPKEEP_PROOF_MUST_BE_GIVEN');
  const round = roundDueOn(plan, given.dueOn);
  if (!round) {
    return refuse('UPKEEP_ROUND_MUST_BE_OF_PLAN', { date: given.dueOn, begins: plan.beginsOn, rhythm: upkeepRhythms[plan.rhythm] });
  }
  if (given.doneOn < round.from) return refuse('UPKEEP_MUST_NOT_PRECEDE_ROUND', { date: given.doneOn, from: round.from });
  return recorded ? refuse('UPKEEP_ROUND_MUST_BE_RECORDED_ONCE', { date: given.dueOn }) : round;
}

/** What is due is counted up to a day that has come. UPKEEP_DAY_MUST_NOT_LIE_AHEAD. */
export function dayHasCome(date: LocalDate, today: LocalDate): Refusal | null {
  return date > today ? refuse('UPKEEP_DAY_MUST_NOT_LIE_AHEAD', { date, today }) : null;
}
