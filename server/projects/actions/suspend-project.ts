import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface SuspendProject extends Pick<Given, 'reason' | 'suspendedUntil' | 'version'> {
  readonly projectId: string;
}

/** The keeper suspends a project until a date; the clock of its step keeps running. Refusals: the row `suspend` of the lifecycle table. */
export async function suspendProject(act: Act, { projectId, reason, suspendedUntil, version }: SuspendProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'suspend', { reason, suspendedUntil, version });
  return { id: project.id, place: project.placeCode };
}
