import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ResumeProject extends Pick<Given, 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The keeper lets a suspended project go on where it stood. Refusals: the row `resume` of the lifecycle table. */
export async function resumeProject(act: Act, { projectId, opinion, version }: ResumeProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'resume', { opinion, version });
  return { id: project.id, place: project.placeCode };
}
