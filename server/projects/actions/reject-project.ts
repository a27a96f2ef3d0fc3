import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface RejectProject extends Pick<Given, 'reason' | 'version'> {
  readonly projectId: string;
}

/** Whoever is to decide next rejects a case. Refusals: the row `reject` of the lifecycle table. */
export async function rejectProject(act: Act, { projectId, reason, version }: RejectProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'reject', { reason, version });
  return { id: project.id, place: project.placeCode };
}
