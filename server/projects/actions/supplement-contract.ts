import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId, newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { ChangeRequest } from '../model/change-request.js';
import { Contract } from '../model/contract.js';
import { ContractItem } from '../model/contract-item.js';
import { ContractSupplement } from '../model/contract-supplement.js';
import { alterationFits, contractsWithinLimits, inOrder, itemsMakeAmount, notAhead } from '../rules/contract-sums.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { readQuantity } from '../rules/quantity.js';
import { moneyOnProjects } from '../rules/questions.js';
import { contractsOf, contractTotal } from '../views/contracts-of.js';
import { type WorkItem, workOfContracts } from '../views/work-of-contract.js';
import { openRecord } from './open-record.js';
import { type ContractItemDraft, readItem } from './sign-contract.js';

/** A line that raises or, below zero, lowers the quantity of an earlier item at its own unit price. */
export interface AlterationDraft {
  readonly contractItemId: string;
  readonly quantity: string;
}

export interface SupplementContract {
  readonly contractId: string;
  readonly changeRequestId: string;
  readonly number: string;
  /** The size of what the supplement adds or, with `lowers`, takes away. */
  readonly amount: Fen;
  readonly lowers: boolean;
  readonly signedOn: LocalDate;
  readonly reason: string;
  readonly newItems: readonly ContractItemDraft[];
  readonly alterations: readonly AlterationDraft[];
  readonly requestKey?: string | null;
}

/**
 * Records a supplement to a contract on the ground of an approved change. Refuses CONTRACT_MUST_EXIST, as `openRecord`
 * does, DATE_MUST_NOT_LIE_AHEAD, SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE, EXECUTION_DATES_MUST_BE_IN_ORDER,
 * CONTRACT_NUMBER_MUST_BE_NEW, QUANTITY_MUST_BE_DECIMAL, CONTRACT_ITEM_MUST_EXIST, SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE,
 * ITEMS_MUST_MAKE_AMOUNT, CONTRACT_MUST_NOT_EXCEED_BUDGET, CONTRACTS_MUST_NOT_EXCEED_ALLOCATION.
 */
export async function supplementContract(act: Act, input: SupplementContract): Promise<Outcome> {
  const { em } = act;
  const contract = isId(input.contractId) ? await em.findOne(Contract, { id: input.contractId }) : null;
  if (!contract) throw refuseExecution('CONTRACT_MUST_EXIST', { id: input.contractId.slice(0, 40) });
  const { project, personId } = await openRecord(act, contract.projectId, 'supplementContract', { reason: input.reason });
  demand(notAhead('补充协议签订 · signing', input.signedOn, act.today));
  await restsOnApprovedChange(act, input, project.id);
  demand(inOrder('合同签订 · contract', contract.signedOn, '补充协议签订 · supplement', input.signedOn));
  const number = input.number.trim();
  if ((await em.count(ContractSupplement, { contractId: contract.id, number })) > 0)
    throw refuseExecution('CONTRACT_NUMBER_MUST_BE_NEW', { number });
  const work = await workOfContracts(em, project.id, input.signedOn);
  const altered = readAlterations(input.alterations, contract.id, work);
  const lines = [...altered, ...input.newItems.map((item) => ({ ...readItem(item), altersItemId: null }))];
  const amountFen = input.lowers ? -input.amount : input.amount;
  demand(itemsMakeAmount(lines, amountFen));
  const contractFen = contractTotal(await contractsOf(em, project.id)) + amountFen;
  const allocatedFen = (await moneyOnProjects(em, [project.id])).get(project.id)?.allocatedFen ?? 0n;
  if (amountFen > 0n) demand(contractsWithinLimits({ contractFen, budgetFen: project.budgetFen, allocatedFen }));
  const ofProject = { projectId: project.id, placeCode: project.placeCode, contractId: contract.id };
  const supplement = em.create(ContractSupplement, {
    id: newId(),
    ...ofProject,
    changeRequestId: input.changeRequestId,
    number,
    amountFen,
    signedOn: input.signedOn,
    reason: input.reason.trim(),
    recordedBy: personId,
    recordedAt: act.now,
  });
  // The supplement goes first, since its items name it.
  await em.flush();
  for (const [index, { name, unit, text, unitPriceFen, altersItemId }] of lines.entries()) {
    const position = index + 1;
    em.create(ContractItem, {
      ...{ id: newId(), ...ofProject, supplementId: supplement.id, altersItemId, position },
      ...{ name, unit, quantity: text, unitPriceFen },
    });
  }
  return { id: contract.id, place: project.placeCode };
}

async function restsOnApprovedChange({ em }: Act, { changeRequestId, signedOn }: SupplementContract, projectId: string): Promise<void> {
  const change = isId(changeRequestId) ? await em.findOne(ChangeRequest, { id: changeRequestId, projectId, state: 'APPROVED' }) : null;
  if (!change) throw refuseExecution('SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE', { id: changeRequestId.slice(0, 40) });
  demand(inOrder('变更批准 · approval of the change', change.decidedOn ?? null, '补充协议签订 · supplement', signedOn));
}

function readAlterations(drafts: readonly AlterationDraft[], contractId: string, work: ReadonlyMap<string, WorkItem>) {
  const seen = new Set<string>();
  return drafts.map(({ contractItemId, quantity: text }) => {
    const item = work.get(contractItemId);
    if (!item || item.contractId !== contractId || seen.has(item.id))
      throw refuseExecution('CONTRACT_ITEM_MUST_EXIST', { id: contractItemId.slice(0, 40) });
    seen.add(item.id);
    const quantity = readQuantity(text);
    if (quantity === 0n) throw refuseExecution('QUANTITY_MUST_BE_DECIMAL', { given: text });
    demand(alterationFits(item, quantity));
    return { name: item.name, unit: item.unit, text, quantity, unitPriceFen: item.unitPriceFen, altersItemId: item.id };
  });
}
