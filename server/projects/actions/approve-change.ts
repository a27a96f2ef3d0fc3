import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { demand } from '../../kernel/refusal.js';
import { PerformanceTarget } from '../model/performance-target.js';
import { inOrder, notAhead } from '../rules/contract-sums.js';
import { openChange } from './open-change.js';
import { demandFeasible } from './request-change.js';
import { writeEdition } from './write-edition.js';

export interface ApproveChange {
  readonly changeRequestId: string;
  readonly minutesNumber: string;
  readonly minutesDate: LocalDate;
  readonly opinion?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Records that the leading group approved a change: the project carries the new content as its next edition, earlier
 * editions stay. Refuses as `openChange` does, DATE_MUST_NOT_LIE_AHEAD, EXECUTION_DATES_MUST_BE_IN_ORDER, and what the
 * proposal is refused for if it no longer fits (CHANGED_BUDGET_MUST_COVER).
 */
export async function approveChange(act: Act, input: ApproveChange): Promise<Outcome> {
  const { em } = act;
  const { request, project } = await openChange(act, input.changeRequestId, 'approveChange', input);
  demand(notAhead('会议纪要 · minutes', input.minutesDate, act.today));
  demand(inOrder('变更申请 · request', request.requestedOn, '会议纪要 · minutes', input.minutesDate));
  const { proposed } = request;
  await demandFeasible(act, project, proposed);
  Object.assign(request, {
    minutesNumber: input.minutesNumber.trim(),
    minutesDate: input.minutesDate,
    editionAfter: project.edition + 1,
  });
  // Written before the project: when its place changes, the database carries every row of the project along.
  await em.flush();
  const { budgetFen, targets, ...columns } = proposed;
  Object.assign(project, columns, budgetFen ? { budgetFen: BigInt(budgetFen) } : {});
  for (const { kind, name, value } of targets ?? []) {
    const target = await em.findOneOrFail(PerformanceTarget, { projectId: project.id, kind, name });
    target.value = value;
  }
  await writeEdition(act, project, { changeId: request.id, reason: request.reason });
  return { id: request.id, projectId: project.id, place: project.placeCode };
}
