import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { DisbursementReturn } from '../model/disbursement-return.js';
import { afterAllocation, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { book } from './book.js';
import { findAllocation } from './find-rows.js';

export interface ReturnDisbursement {
  readonly requestKey: string;
  readonly allocationId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly returnedOn?: LocalDate | null;
  readonly voucherNumber: string;
  readonly reason: string;
}

/** Takes released money that is not paid back to its allocation. Refuses dates out of order, RETURNS_MUST_NOT_EXCEED_UNPAID. */
export async function returnDisbursement(act: Act, input: ReturnDisbursement) {
  const { allocation, line, document } = await findAllocation(act, input.allocationId);
  const returnedOn = input.returnedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(returnedOn, act.today));
  demand(afterAllocation(returnedOn, allocation.allocatedOn));
  const id = newId();
  const year = budgetYearOf(document.year, returnedOn);
  const reason = input.reason.trim();
  const leg = { recipe: 'returnRelease' as const, amountFen: input.amount, year, line, allocation };
  const entryId = await book(act, { subjectId: id, businessDate: returnedOn, reason, legs: [leg] });
  const { id: allocationId, projectId, placeCode } = allocation;
  const row = { id, allocationId, projectId, placeCode, amountFen: input.amount, returnedOn, reason, entryId, recordedAt: act.now };
  act.em.create(DisbursementReturn, { ...row, voucherNumber: input.voucherNumber.trim() });
  return { id, place: placeCode };
}
