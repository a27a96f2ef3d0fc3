import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ReturnProject extends Pick<Given, 'returnTo' | 'opinion' | 'version'> {
  readonly projectId: string;
}

/** Whoever is to decide next sends a case back to an earlier step, with an opinion. Refusals: the row `returnToStep` of the lifecycle table. */
export async function returnProject(act: Act, { projectId, returnTo, opinion, version }: ReturnProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'returnToStep', { returnTo, opinion, version });
  return { id: project.id, place: project.placeCode };
}
