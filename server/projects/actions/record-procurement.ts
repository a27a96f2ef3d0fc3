import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { amountPositive, type Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { Procurement } from '../model/procurement.js';
import { notAhead } from '../rules/contract-sums.js';
import { type ProcurementMethod, tenderMethods } from '../rules/execution-kinds.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { openRecord } from './open-record.js';

export interface RecordProcurement {
  readonly projectId: string;
  readonly method: ProcurementMethod;
  readonly tenderNumber?: string | null;
  readonly winner: string;
  readonly price: Fen;
  readonly decidedOn: LocalDate;
  readonly result?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Records how the one who does the work was found. Refuses as `openRecord` does, DATE_MUST_NOT_LIE_AHEAD,
 * AMOUNT_MUST_BE_POSITIVE, TENDER_MUST_HAVE_NUMBER.
 */
export async function recordProcurement(act: Act, input: RecordProcurement): Promise<Outcome> {
  const { project, personId } = await openRecord(act, input.projectId, 'recordProcurement');
  demand(notAhead('采购结果 · procurement', input.decidedOn, act.today));
  demand(amountPositive(input.price));
  const tenderNumber = input.tenderNumber?.trim() || null;
  if (tenderMethods.includes(input.method) && !tenderNumber) throw refuseExecution('TENDER_MUST_HAVE_NUMBER');
  const procurement = act.em.create(Procurement, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    method: input.method,
    tenderNumber,
    winner: input.winner.trim(),
    priceFen: input.price,
    decidedOn: input.decidedOn,
    result: input.result?.trim() || null,
    recordedBy: personId,
    recordedAt: act.now,
  });
  return { id: procurement.id, place: project.placeCode };
}
