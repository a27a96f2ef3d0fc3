import type { Act } from '../../audit/index.js';
import { moveProject } from '../../projects/index.js';

export interface ConfirmFunding {
  readonly requestKey?: string | null;
  readonly projectId: string;
}

/**
 * Moves a selected project on to FUNDED on money that lies on it already: an adjustment may have brought it while the
 * project still waited in the library. Refuses as the project's table does, ALLOCATION_MUST_BE_MADE where nothing lies on it.
 */
export async function confirmFunding(act: Act, { projectId }: ConfirmFunding) {
  const { id, placeCode } = await moveProject(act, projectId, 'fund', {});
  return { id, place: placeCode };
}
