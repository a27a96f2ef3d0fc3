import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { ImplementationPlan } from '../model/implementation-plan.js';
import { notAhead } from '../rules/contract-sums.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';

export interface PrepareProject {
  readonly projectId: string;
  readonly version?: number | null;
  /** What the implementation plan says, in short. */
  readonly summary: string;
  readonly approvalNumber: string;
  readonly approvedBy: string;
  readonly approvedOn: LocalDate;
  readonly requestKey?: string | null;
}

/** Begins the preparation of a funded project with its approved plan. Refuses DATE_MUST_NOT_LIE_AHEAD and as the move `prepare` does. */
export async function prepareProject(act: Act, input: PrepareProject): Promise<Outcome> {
  demand(notAhead('实施方案批准 · approval of the implementation plan', input.approvedOn, act.today));
  const paper = await paperOf(act, input.projectId, ImplementationPlan);
  if (paper) {
    act.em.create(ImplementationPlan, {
      id: newId(),
      ...paper,
      summary: input.summary.trim(),
      approvalNumber: input.approvalNumber.trim(),
      approvedBy: input.approvedBy.trim(),
      approvedOn: input.approvedOn,
    });
  }
  const project = await moveProject(act, input.projectId, 'prepare', { version: input.version });
  return { id: project.id, place: project.placeCode };
}
