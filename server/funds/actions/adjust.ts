import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { findProjectForUpdate } from '../../projects/index.js';
import { Adjustment } from '../model/adjustment.js';
import { Allocation } from '../model/allocation.js';
import { afterAllocation, afterDecision, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { refuse } from '../rules/refusals.js';
import type { Disposition } from '../rules/words.js';
import { bookAll } from './book.js';
import { findAllocation } from './find-rows.js';
import { moveOnWhenFunded, mustBeAllocatable } from './lay-on-project.js';

export interface Adjust {
  readonly requestKey: string;
  readonly fromAllocationId: string;
  readonly toProjectId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly adjustedOn?: LocalDate | null;
  readonly decisionNumber: string;
  readonly decisionDate: LocalDate;
  readonly reason: string;
  /** That of the old allocation when left out. */
  readonly disposition?: Disposition | null;
}

/**
 * Moves unreleased money from one project to another by an approving decision: out of A, into B, equal amounts, same
 * document line. Refuses ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT, dates out of order, everything of
 * rules/allocation-guards.ts for B, RECLAIMS_MUST_NOT_EXCEED_UNRELEASED.
 */
export async function adjust(act: Act, input: Adjust) {
  const { allocation: from, line, document } = await findAllocation(act, input.fromAllocationId);
  if (from.projectId === input.toProjectId) throw refuse('ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT');
  const project = await findProjectForUpdate(act, input.toProjectId);
  const adjustedOn = input.adjustedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(adjustedOn, act.today));
  demand(afterDecision(adjustedOn, input.decisionDate));
  demand(afterAllocation(adjustedOn, from.allocatedOn));
  await mustBeAllocatable(act, { project, line, amountFen: input.amount, on: adjustedOn, byAdjustment: true });
  const [id, toId] = [newId(), newId()];
  const year = budgetYearOf(document.year, adjustedOn);
  const reason = input.reason.trim();
  const to = { id: toId, ledgerPlaceCode: project.placeCode };
  const both = { amountFen: input.amount, year, line };
  const [outEntryId, inEntryId] = await bookAll(act, [
    { subjectId: id, businessDate: adjustedOn, reason, legs: [{ ...both, recipe: 'adjustOut', allocation: from }] },
    { subjectId: toId, businessDate: adjustedOn, reason, legs: [{ ...both, recipe: 'adjustIn', allocation: to }] },
  ]);
  must(outEntryId && inEntryId, 'An adjustment has two legs');
  act.em.create(Adjustment, {
    ...{ id, fromAllocationId: from.id, projectId: from.projectId, placeCode: from.placeCode, toProjectId: project.id },
    ...{ amountFen: input.amount, adjustedOn, decisionDate: input.decisionDate, reason, outEntryId, inEntryId, recordedAt: act.now },
    decisionNumber: input.decisionNumber.trim(),
  });
  await act.em.flush();
  const { expenseSubject } = from;
  act.em.create(Allocation, {
    ...{ id: toId, lineId: line.id, projectId: project.id, placeCode: project.placeCode, ledgerPlaceCode: project.placeCode },
    ...{ amountFen: input.amount, allocatedOn: adjustedOn, year, expenseSubject, sourceAdjustmentId: id },
    disposition: input.disposition ?? from.disposition,
    approvalNumber: input.decisionNumber.trim(),
    ...{ entryId: inEntryId, recordedAt: act.now },
  });
  await act.em.flush();
  await moveOnWhenFunded(act, project);
  return { id, place: from.placeCode, toAllocationId: toId };
}
