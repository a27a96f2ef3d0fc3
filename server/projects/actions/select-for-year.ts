import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface SelectForYear extends Pick<Given, 'planYear' | 'planNumber' | 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The recorder enters the selection of a project into a year plan. Refusals: the row `selectForYear` of the lifecycle table. */
export async function selectForYear(act: Act, { projectId, planYear, planNumber, opinion, version }: SelectForYear): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'selectForYear', { planYear, planNumber, opinion, version });
  return { id: project.id, place: project.placeCode };
}
