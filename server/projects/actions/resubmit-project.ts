import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ResubmitProject extends Pick<Given, 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The step to which a case was returned sends it up again. Refusals: the row `resubmit` of the lifecycle table. */
export async function resubmitProject(act: Act, { projectId, opinion, version }: ResubmitProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'resubmit', { opinion, version });
  return { id: project.id, place: project.placeCode };
}
