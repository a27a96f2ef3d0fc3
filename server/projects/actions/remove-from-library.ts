import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface RemoveFromLibrary extends Pick<Given, 'reason' | 'minutesNumber' | 'minutesDate' | 'version'> {
  readonly projectId: string;
}

/** The keeper removes a project from the library, as the leading group decided. Refusals: the row `remove` of the lifecycle table. */
export async function removeFromLibrary(
  act: Act,
  { projectId, reason, minutesNumber, minutesDate, version }: RemoveFromLibrary,
): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'remove', { reason, minutesNumber, minutesDate, version });
  return { id: project.id, place: project.placeCode };
}
