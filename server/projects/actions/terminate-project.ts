import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface TerminateProject
  extends Pick<Given, 'reason' | 'moneyDecision' | 'recoveryPlan' | 'minutesNumber' | 'minutesDate' | 'version'> {
  readonly projectId: string;
}

/** The recorder enters the termination of a project and what happens to its money. Refusals: the row `terminate` of the lifecycle table. */
export async function terminateProject(
  act: Act,
  { projectId, reason, moneyDecision, recoveryPlan, minutesNumber, minutesDate, version }: TerminateProject,
): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'terminate', {
    reason,
    moneyDecision,
    recoveryPlan,
    minutesNumber,
    minutesDate,
    version,
  });
  return { id: project.id, place: project.placeCode };
}
