import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { AcceptanceProblem } from '../model/acceptance-problem.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { openRecord } from './open-record.js';

export interface CloseProblem {
  readonly problemId: string;
  /** How it was put right and how that was checked. */
  readonly closingNote: string;
  readonly requestKey?: string | null;
}

/**
 * Closes a problem that an acceptance found, as those who check see it put right. Refuses ACCEPTANCE_PROBLEM_MUST_EXIST,
 * as `openRecord` does, ACCEPTANCE_PROBLEM_MUST_BE_OPEN.
 */
export async function closeProblem(act: Act, input: CloseProblem): Promise<Outcome> {
  const { em, today } = act;
  const found = isId(input.problemId) ? await em.findOne(AcceptanceProblem, { id: input.problemId }) : null;
  if (!found) throw refuseExecution('ACCEPTANCE_PROBLEM_MUST_EXIST', { id: input.problemId.slice(0, 40) });
  const { project, personId } = await openRecord(act, found.projectId, 'closeProblem', { opinion: input.closingNote });
  await em.refresh(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found.closedOn) throw refuseExecution('ACCEPTANCE_PROBLEM_MUST_BE_OPEN', { closedOn: found.closedOn });
  Object.assign(found, { closedOn: today, closedBy: personId, closingNote: input.closingNote.trim() });
  return { id: found.id, acceptanceId: found.acceptanceId, place: project.placeCode };
}
