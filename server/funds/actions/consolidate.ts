import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import type { SourceLevel } from '../../policies/index.js';
import type { Channel } from '../../projects/index.js';
import { Consolidation } from '../model/consolidation.js';
import { FundLine } from '../model/fund-line.js';
import { afterDecision, afterDocument, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { taskGiven } from '../rules/document-guards.js';
import { budgetYearOf } from '../rules/recipes.js';
import { refuse } from '../rules/refusals.js';
import type { Task } from '../rules/words.js';
import { bookAll } from './book.js';
import { findLine } from './find-rows.js';

export interface Consolidate {
  readonly requestKey: string;
  readonly lineId: string;
  readonly amount: Fen;
  /** What is left out stays as it is; `task` is left out where the new channel has none. */
  readonly level?: SourceLevel | null;
  readonly channel: Channel;
  readonly task?: Task | null;
  readonly consolidatedOn?: LocalDate | null;
  readonly decisionNumber: string;
  readonly decisionDate: LocalDate;
  readonly reason: string;
}

/**
 * Moves unallocated money of a line to a new line of the same document with another source or task, by an approving
 * decision. Refuses CONSOLIDATION_MUST_CHANGE_SOURCE, TASK_MUST_BE_GIVEN_FOR_BRIDGING, dates out of order,
 * LINE_MUST_HOLD_AMOUNT.
 */
export async function consolidate(act: Act, input: Consolidate) {
  const { line, document } = await findLine(act, input.lineId);
  const consolidatedOn = input.consolidatedOn ?? act.today;
  const source = { level: input.level ?? line.level, channel: input.channel, task: input.task ?? null };
  demand(postCoversCounty(act.viewer, line.placeCode));
  if (source.level === line.level && source.channel === line.channel && source.task === (line.task ?? null)) {
    throw refuse('CONSOLIDATION_MUST_CHANGE_SOURCE');
  }
  demand(taskGiven(source));
  demand(notInFuture(consolidatedOn, act.today));
  demand(afterDecision(consolidatedOn, input.decisionDate));
  demand(afterDocument(consolidatedOn, document.receivedOn));
  const [id, newLineId] = [newId(), newId()];
  const year = budgetYearOf(document.year, consolidatedOn);
  const reason = input.reason.trim();
  const { placeCode } = line;
  const both = { subjectId: id, businessDate: consolidatedOn, reason };
  const [entryId] = await bookAll(act, [
    { ...both, legs: [{ recipe: 'consolidateOut', amountFen: input.amount, year, line }] },
    { ...both, legs: [{ recipe: 'consolidateIn', amountFen: input.amount, year, line: { id: newLineId, placeCode } }] },
  ]);
  must(entryId, 'A consolidation has two legs');
  const decision = { decisionNumber: input.decisionNumber.trim(), decisionDate: input.decisionDate };
  const row = {
    id,
    fromLineId: line.id,
    placeCode,
    amountFen: input.amount,
    consolidatedOn,
    ...decision,
    reason,
    entryId,
    recordedAt: act.now,
  };
  act.em.create(Consolidation, row);
  await act.em.flush();
  const opened = { id: newLineId, documentId: document.id, placeCode, ...source, amountFen: input.amount, purpose: line.purpose ?? null };
  act.em.create(FundLine, { ...opened, sourceConsolidationId: id, recordedAt: act.now });
  return { id, place: placeCode, toLineId: newLineId };
}
