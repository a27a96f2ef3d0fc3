import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { findProjectForUpdate } from '../../projects/index.js';
import { Allocation } from '../model/allocation.js';
import { afterDocument, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import type { Disposition } from '../rules/words.js';
import { book } from './book.js';
import { findLine } from './find-rows.js';
import { moveOnWhenFunded, mustBeAllocatable } from './lay-on-project.js';

export interface Allocate {
  readonly requestKey: string;
  readonly lineId: string;
  readonly projectId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly allocatedOn?: LocalDate | null;
  readonly disposition: Disposition;
  readonly approvalNumber: string;
  readonly expenseSubject?: string | null;
}

/**
 * Lays money of a line on a project; the first money moves a selected project on to FUNDED. Refuses dates out of order,
 * everything of rules/allocation-guards.ts, ALLOCATIONS_MUST_NOT_EXCEED_LINE, CARRY_OVER_MUST_COME_FIRST.
 */
export async function allocate(act: Act, input: Allocate) {
  const project = await findProjectForUpdate(act, input.projectId);
  const { line, document } = await findLine(act, input.lineId);
  const allocatedOn = input.allocatedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(allocatedOn, act.today));
  demand(afterDocument(allocatedOn, document.receivedOn));
  await mustBeAllocatable(act, { project, line, amountFen: input.amount, on: allocatedOn, byAdjustment: false });
  const id = newId();
  const year = budgetYearOf(document.year, allocatedOn);
  const { placeCode } = project;
  const leg = { recipe: 'allocate' as const, amountFen: input.amount, year, line, allocation: { id, ledgerPlaceCode: placeCode } };
  const entryId = await book(act, { subjectId: id, businessDate: allocatedOn, legs: [leg] });
  act.em.create(Allocation, {
    ...{ id, lineId: line.id, projectId: project.id, placeCode, ledgerPlaceCode: placeCode, amountFen: input.amount, allocatedOn, year },
    disposition: input.disposition,
    approvalNumber: input.approvalNumber.trim(),
    expenseSubject: input.expenseSubject ?? document.expenseSubject ?? null,
    ...{ sourceAdjustmentId: null, entryId, recordedAt: act.now },
  });
  await act.em.flush();
  await moveOnWhenFunded(act, project);
  return { id, place: placeCode };
}
