import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ExamineInDepartment extends Pick<Given, 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The industry department in charge examines a reviewed project. Refusals: the row `examineInDepartment` of the lifecycle table. */
export async function examineInDepartment(act: Act, { projectId, opinion, version }: ExamineInDepartment): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'examineInDepartment', { opinion, version });
  return { id: project.id, place: project.placeCode };
}
