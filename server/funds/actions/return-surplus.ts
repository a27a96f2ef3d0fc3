import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { policyOn } from '../../policies/index.js';
import { SurplusReturn } from '../model/surplus-return.js';
import { isSurplus, useByOf } from '../rules/carry-over.js';
import { afterDocument, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { book } from './book.js';
import { findLine } from './find-rows.js';

export interface ReturnSurplus {
  readonly requestKey: string;
  readonly lineId: string;
  readonly amount: Fen;
  /** Today when left out. */
  readonly returnedOn?: LocalDate | null;
  readonly decisionNumber: string;
  readonly reason: string;
  /** Whether the task is done, so that the rest is surplus before its use-by date. */
  readonly taskIsOver?: boolean | null;
}

/** Gives unused money of a line back to the superior. Refuses MONEY_MUST_BE_SURPLUS, dates out of order, LINE_MUST_HOLD_AMOUNT. */
export async function returnSurplus(act: Act, input: ReturnSurplus) {
  const { line, document } = await findLine(act, input.lineId);
  const returnedOn = input.returnedOn ?? act.today;
  demand(postCoversCounty(act.viewer, line.placeCode));
  demand(notInFuture(returnedOn, act.today));
  demand(afterDocument(returnedOn, document.receivedOn));
  const question = { place: line.placeCode, on: returnedOn, year: document.year, level: line.level };
  const { value } = await policyOn(act.em, 'carryOver.maxYears', question);
  demand(isSurplus(useByOf(document.issuedOn, value.count), returnedOn, input.taskIsOver ?? false));
  const id = newId();
  const year = budgetYearOf(document.year, returnedOn);
  const reason = input.reason.trim();
  const leg = { recipe: 'returnSurplus' as const, amountFen: input.amount, year, line };
  const entryId = await book(act, { subjectId: id, businessDate: returnedOn, reason, legs: [leg] });
  const row = { id, lineId: line.id, placeCode: line.placeCode, amountFen: input.amount, returnedOn, reason, entryId, recordedAt: act.now };
  act.em.create(SurplusReturn, { ...row, decisionNumber: input.decisionNumber.trim() });
  return { id, place: line.placeCode };
}
