import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ReviewInTownship extends Pick<Given, 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The township reviews a declared project. Refusals: the row `reviewInTownship` of the lifecycle table. */
export async function reviewInTownship(act: Act, { projectId, opinion, version }: ReviewInTownship): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'reviewInTownship', { opinion, version });
  return { id: project.id, place: project.placeCode };
}
