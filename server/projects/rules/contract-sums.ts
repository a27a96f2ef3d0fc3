import type { LocalDate } from '../../kernel/clock.js';
import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseExecution } from './execution-refusals.js';
import { lineFen, type Quantity, writeQuantity } from './quantity.js';
import { refuse } from './refusals.js';

/**
 * What a contract may amount to. Each line is quantity by unit price, rounded half up to the fen on its own; the
 * lines then add up to the contract to the fen, as they do on the paper that both parties signed.
 */
export interface ContractLine {
  readonly quantity: Quantity;
  readonly unitPriceFen: Fen;
}

/** ITEMS_MUST_MAKE_AMOUNT unless the lines add up to the amount. */
export function itemsMakeAmount(lines: readonly ContractLine[], amountFen: Fen): Refusal | null {
  const items = lines.reduce((sum, line) => sum + lineFen(line.quantity, line.unitPriceFen), 0n);
  return items === amountFen ? null : refuseExecution('ITEMS_MUST_MAKE_AMOUNT', { items: yuan(items), amount: yuan(amountFen) });
}

/** What the contracts of a project come to, and what they must stay within, in fen. */
export interface ContractLimits {
  /** All contracts and supplements of the project, the new one included. */
  readonly contractFen: Fen;
  readonly budgetFen: Fen;
  readonly allocatedFen: Fen;
}

/** CONTRACT_MUST_NOT_EXCEED_BUDGET, CONTRACTS_MUST_NOT_EXCEED_ALLOCATION, in this order. */
export function contractsWithinLimits({ contractFen, budgetFen, allocatedFen }: ContractLimits): Refusal | null {
  if (contractFen > budgetFen)
    return refuseExecution('CONTRACT_MUST_NOT_EXCEED_BUDGET', { contract: yuan(contractFen), budget: yuan(budgetFen) });
  if (contractFen > allocatedFen) {
    return refuse('CONTRACTS_MUST_NOT_EXCEED_ALLOCATION', { contract: yuan(contractFen), allocated: yuan(allocatedFen) });
  }
  return null;
}

export interface ContractAgainstProcurement {
  readonly party: string;
  readonly winner: string;
  /** All contracts under the procurement, the new one included. */
  readonly contractFen: Fen;
  readonly priceFen: Fen;
  readonly signedOn: LocalDate;
  readonly decidedOn: LocalDate;
}

/** CONTRACT_PARTY_MUST_BE_WINNER, CONTRACT_MUST_NOT_EXCEED_PROCUREMENT, EXECUTION_DATES_MUST_BE_IN_ORDER, in this order. */
export function contractFollowsProcurement(facts: ContractAgainstProcurement): Refusal | null {
  const { party, winner, contractFen, priceFen, signedOn, decidedOn } = facts;
  if (party !== winner) return refuseExecution('CONTRACT_PARTY_MUST_BE_WINNER', { party, winner });
  if (contractFen > priceFen)
    return refuseExecution('CONTRACT_MUST_NOT_EXCEED_PROCUREMENT', { contract: yuan(contractFen), price: yuan(priceFen) });
  return inOrder('采购结果 · procurement', decidedOn, '合同签订 · signing', signedOn);
}

/** EXECUTION_DATES_MUST_BE_IN_ORDER when the later date lies before the earlier one; a missing earlier date passes. */
export function inOrder(earlier: string, earlierDate: LocalDate | null, later: string, laterDate: LocalDate): Refusal | null {
  if (!earlierDate || laterDate >= earlierDate) return null;
  return refuseExecution('EXECUTION_DATES_MUST_BE_IN_ORDER', { earlier, earlierDate, later, laterDate });
}

/** DATE_MUST_NOT_LIE_AHEAD when a date of business lies after the day of the act. */
export function notAhead(what: string, date: LocalDate, today: LocalDate): Refusal | null {
  return date > today ? refuse('DATE_MUST_NOT_LIE_AHEAD', { what, date, today }) : null;
}

/** RETENTION_MUST_STAY_WITHIN_CAP; both in hundredths of a per cent. */
export function retentionWithinCap(given: bigint, cap: bigint): Refusal | null {
  const percent = (hundredths: bigint) => yuan(hundredths);
  return given > cap ? refuseExecution('RETENTION_MUST_STAY_WITHIN_CAP', { given: percent(given), cap: percent(cap) }) : null;
}

export interface AlteredItem {
  readonly name: string;
  readonly quantity: Quantity;
  readonly done: Quantity;
}

/** A supplement changes the quantity of an earlier item but leaves what is done: SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE. */
export function alterationFits(item: AlteredItem, change: Quantity): Refusal | null {
  const left = item.quantity + change;
  if (left < item.done || left < 0n) {
    return refuseExecution('SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE', {
      item: item.name,
      left: writeQuantity(left),
      done: writeQuantity(item.done),
    });
  }
  return null;
}
