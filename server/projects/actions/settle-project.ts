import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { amountPositive, type Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { Settlement } from '../model/settlement.js';
import { inOrder, notAhead } from '../rules/contract-sums.js';
import { settlementWithin } from '../rules/settlement-within.js';
import { contractsOf, contractTotal } from '../views/contracts-of.js';
import { lastAcceptanceOn } from '../views/last-acceptance-on.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';

export interface SettleProject {
  readonly projectId: string;
  readonly version?: number | null;
  /** The audited final price (审定金额). */
  readonly amount: Fen;
  readonly settledOn: LocalDate;
  /** The office or firm that audited. */
  readonly auditedBy: string;
  readonly documentNumber?: string | null;
  readonly requestKey: string;
}

/**
 * Settles an accepted project at its audited price; what the contracts exceed it by is the saving. Refuses
 * AMOUNT_MUST_BE_POSITIVE, DATE_MUST_NOT_LIE_AHEAD, EXECUTION_DATES_MUST_BE_IN_ORDER,
 * SETTLEMENT_MUST_NOT_EXCEED_CONTRACT, and as the move `settle` does.
 */
export async function settleProject(act: Act, input: SettleProject): Promise<Outcome> {
  const { em, today } = act;
  demand(amountPositive(input.amount));
  demand(notAhead('结算 · settlement', input.settledOn, today));
  const paper = await paperOf(act, input.projectId, Settlement);
  if (paper) {
    demand(inOrder('验收 · acceptance', await lastAcceptanceOn(em, paper.projectId), '结算 · settlement', input.settledOn));
    const contractFen = contractTotal(await contractsOf(em, paper.projectId));
    demand(settlementWithin(input.amount, contractFen));
    em.create(Settlement, {
      id: newId(),
      ...paper,
      amountFen: input.amount,
      contractFen,
      settledOn: input.settledOn,
      auditedBy: input.auditedBy.trim(),
      documentNumber: input.documentNumber?.trim() || null,
    });
  }
  const project = await moveProject(act, input.projectId, 'settle', { version: input.version });
  return { id: project.id, place: project.placeCode };
}
