import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface AdmitToLibrary extends Pick<Given, 'opinion' | 'version'> {
  readonly projectId: string;
}

/** The keeper admits an approved project: it is published, and its content kept as the first edition. Refusals: the row `admit` of the lifecycle table. */
export async function admitToLibrary(act: Act, { projectId, opinion, version }: AdmitToLibrary): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'admit', { opinion, version });
  return { id: project.id, place: project.placeCode };
}
