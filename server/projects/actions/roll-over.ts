import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface RollOver extends Pick<Given, 'stillNeeded' | 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The keeper rolls a project that is still needed over to the next year. Refusals: the row `rollOver` of the lifecycle table. */
export async function rollOver(act: Act, { projectId, stillNeeded, opinion, version }: RollOver): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'rollOver', { stillNeeded, opinion, version });
  return { id: project.id, place: project.placeCode };
}
