import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { Disbursement } from '../model/disbursement.js';
import { afterAllocation, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { book } from './book.js';
import { findAllocation } from './find-rows.js';

export interface Release {
  readonly requestKey: string;
  readonly allocationId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly releasedOn?: LocalDate | null;
  readonly voucherNumber: string;
  readonly receivingUnit: string;
}

/**
 * Releases money of an allocation to the implementing unit or township. Refuses dates out of order,
 * RELEASES_MUST_NOT_EXCEED_ALLOCATION, CARRY_OVER_MUST_COME_FIRST.
 */
export async function release(act: Act, input: Release) {
  const { allocation, line, document } = await findAllocation(act, input.allocationId);
  const releasedOn = input.releasedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(releasedOn, act.today));
  demand(afterAllocation(releasedOn, allocation.allocatedOn));
  const id = newId();
  const year = budgetYearOf(document.year, releasedOn);
  const leg = { recipe: 'release' as const, amountFen: input.amount, year, line, allocation };
  const entryId = await book(act, { subjectId: id, businessDate: releasedOn, legs: [leg] });
  const { id: allocationId, projectId, placeCode } = allocation;
  act.em.create(Disbursement, {
    ...{ id, allocationId, projectId, placeCode, amountFen: input.amount, releasedOn, entryId, recordedAt: act.now },
    voucherNumber: input.voucherNumber.trim(),
    receivingUnit: input.receivingUnit.trim(),
  });
  return { id, place: placeCode };
}
