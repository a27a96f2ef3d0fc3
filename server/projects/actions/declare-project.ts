import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface DeclareProject extends Pick<Given, 'meetingRecord' | 'version'> {
  readonly projectId: string;
}

/** The village, or the office that drafted, declares a project. Refusals: the row `declare` of the lifecycle table. */
export async function declareProject(act: Act, { projectId, meetingRecord, version }: DeclareProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'declare', { meetingRecord, version });
  return { id: project.id, place: project.placeCode };
}
