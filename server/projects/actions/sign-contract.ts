import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId, newId } from '../../kernel/ids.js';
import { amountPositive, type Fen, parseYuan } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { policyOn } from '../../policies/index.js';
import { Contract } from '../model/contract.js';
import { ContractItem } from '../model/contract-item.js';
import { Procurement } from '../model/procurement.js';
import {
  contractFollowsProcurement,
  contractsWithinLimits,
  inOrder,
  itemsMakeAmount,
  notAhead,
  retentionWithinCap,
} from '../rules/contract-sums.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { readQuantity } from '../rules/quantity.js';
import { moneyOnProjects } from '../rules/questions.js';
import { contractsOf, contractTotal } from '../views/contracts-of.js';
import { openRecord } from './open-record.js';

export interface ContractItemDraft {
  readonly name: string;
  readonly unit: string;
  /** Decimal, above zero, at most four decimals. */
  readonly quantity: string;
  readonly unitPrice: Fen;
}

export interface SignContract {
  readonly projectId: string;
  readonly procurementId: string;
  readonly number: string;
  readonly party: string;
  readonly amount: Fen;
  readonly signedOn: LocalDate;
  readonly plannedFinish: LocalDate;
  /** Percent with at most two decimals. */
  readonly retentionPercent?: string | null;
  readonly items: readonly ContractItemDraft[];
  readonly requestKey?: string | null;
}

/**
 * Records a signed contract with its items. Refuses as `openRecord` does, then DATE_MUST_NOT_LIE_AHEAD,
 * AMOUNT_MUST_BE_POSITIVE, QUANTITY_MUST_BE_DECIMAL, ITEMS_MUST_MAKE_AMOUNT, EXECUTION_DATES_MUST_BE_IN_ORDER,
 * RETENTION_MUST_STAY_WITHIN_CAP, PROCUREMENT_MUST_EXIST, CONTRACT_PARTY_MUST_BE_WINNER,
 * CONTRACT_MUST_NOT_EXCEED_PROCUREMENT, CONTRACT_NUMBER_MUST_BE_NEW, CONTRACT_MUST_NOT_EXCEED_BUDGET,
 * CONTRACTS_MUST_NOT_EXCEED_ALLOCATION.
 */
export async function signContract(act: Act, input: SignContract): Promise<Outcome> {
  const { em, today } = act;
  const { project, personId } = await openRecord(act, input.projectId, 'signContract');
  const { number, party } = { number: input.number.trim(), party: input.party.trim() };
  demand(notAhead('合同签订 · signing', input.signedOn, today));
  demand(amountPositive(input.amount));
  const items = input.items.map(readItem);
  demand(itemsMakeAmount(items, input.amount));
  demand(inOrder('合同签订 · signing', input.signedOn, '合同完工 · planned finish', input.plannedFinish));
  const retentionPercent = await retentionOf(act, project.placeCode, input.retentionPercent ?? '0', input.signedOn);
  const procurement = isId(input.procurementId) ? await em.findOne(Procurement, { id: input.procurementId, projectId: project.id }) : null;
  if (!procurement) throw refuseExecution('PROCUREMENT_MUST_EXIST', { id: input.procurementId.slice(0, 40) });
  const known = await em.find(Contract, { projectId: project.id });
  const underIt = known.filter((contract) => contract.procurementId === procurement.id).reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const { winner, priceFen, decidedOn } = procurement;
  demand(contractFollowsProcurement({ party, winner, contractFen: underIt + input.amount, priceFen, signedOn: input.signedOn, decidedOn }));
  if (known.some((contract) => contract.number === number)) throw refuseExecution('CONTRACT_NUMBER_MUST_BE_NEW', { number });
  const contractFen = contractTotal(await contractsOf(em, project.id)) + input.amount;
  const allocatedFen = (await moneyOnProjects(em, [project.id])).get(project.id)?.allocatedFen ?? 0n;
  demand(contractsWithinLimits({ contractFen, budgetFen: project.budgetFen, allocatedFen }));
  const contract = em.create(Contract, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    procurementId: procurement.id,
    number,
    party,
    amountFen: input.amount,
    signedOn: input.signedOn,
    plannedFinish: input.plannedFinish,
    retentionPercent,
    recordedBy: personId,
    recordedAt: act.now,
  });
  // The contract goes first, since its items name it.
  await em.flush();
  for (const [index, { name, unit, text, unitPriceFen }] of items.entries()) {
    em.create(ContractItem, {
      id: newId(),
      projectId: project.id,
      placeCode: project.placeCode,
      contractId: contract.id,
      supplementId: null,
      altersItemId: null,
      position: index + 1,
      name,
      unit,
      quantity: text,
      unitPriceFen,
    });
  }
  return { id: contract.id, place: project.placeCode };
}

/** Reads a line of a contract. Throws QUANTITY_MUST_BE_DECIMAL, AMOUNT_MUST_BE_POSITIVE. */
export function readItem({ name, unit, quantity, unitPrice }: ContractItemDraft) {
  const size = readQuantity(quantity);
  if (size <= 0n) throw refuseExecution('QUANTITY_MUST_BE_DECIMAL', { given: quantity });
  demand(amountPositive(unitPrice));
  return { name: name.trim(), unit: unit.trim(), text: quantity, quantity: size, unitPriceFen: unitPrice };
}

async function retentionOf({ em }: Act, place: string, given: string, on: LocalDate): Promise<string> {
  const cap = await policyOn(em, 'retention.maxRatio', { place, on });
  // Both are decimals with at most two places, which is what amounts in yuan are: read in the same exact way.
  demand(retentionWithinCap(parseYuan(given), parseYuan(cap.value.percent)));
  return given;
}
