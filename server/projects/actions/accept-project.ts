import type { Act, Outcome } from '../../audit/index.js';
import { moveProject } from './move-project.js';

export interface AcceptProject {
  readonly projectId: string;
  readonly version?: number | null;
  readonly opinion: string;
  readonly requestKey?: string | null;
}

/** Accepts the works once every level has passed them and no problem is open. Refuses as the move `accept` does. */
export async function acceptProject(act: Act, { projectId, version, opinion }: AcceptProject): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'accept', { version, opinion });
  return { id: project.id, place: project.placeCode };
}
