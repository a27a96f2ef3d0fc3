import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { Reclaim as ReclaimRow } from '../model/reclaim.js';
import { afterAllocation, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { book } from './book.js';
import { findAllocation } from './find-rows.js';

export interface Reclaim {
  readonly requestKey: string;
  readonly allocationId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly reclaimedOn?: LocalDate | null;
  readonly decisionNumber?: string | null;
  readonly reason: string;
}

/** Takes the unreleased rest of an allocation, or a part of it, back to its line. Refuses dates out of order, RECLAIMS_MUST_NOT_EXCEED_UNRELEASED. */
export async function reclaim(act: Act, input: Reclaim) {
  const { allocation, line, document } = await findAllocation(act, input.allocationId);
  const reclaimedOn = input.reclaimedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(reclaimedOn, act.today));
  demand(afterAllocation(reclaimedOn, allocation.allocatedOn));
  const id = newId();
  const year = budgetYearOf(document.year, reclaimedOn);
  const reason = input.reason.trim();
  const leg = { recipe: 'reclaim' as const, amountFen: input.amount, year, line, allocation };
  const entryId = await book(act, { subjectId: id, businessDate: reclaimedOn, reason, legs: [leg] });
  const { id: allocationId, projectId, placeCode } = allocation;
  const row = { id, allocationId, lineId: line.id, projectId, placeCode, amountFen: input.amount, reclaimedOn, reason, entryId };
  act.em.create(ReclaimRow, { ...row, decisionNumber: input.decisionNumber?.trim() || null, recordedAt: act.now });
  return { id, place: placeCode };
}
