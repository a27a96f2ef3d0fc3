import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface ApproveInCounty extends Pick<Given, 'minutesNumber' | 'minutesDate' | 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The recorder enters the leading group’s approval. Refusals: the row `approveInCounty` of the lifecycle table. */
export async function approveInCounty(
  act: Act,
  { projectId, minutesNumber, minutesDate, opinion, version }: ApproveInCounty,
): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'approveInCounty', { minutesNumber, minutesDate, opinion, version });
  return { id: project.id, place: project.placeCode };
}
