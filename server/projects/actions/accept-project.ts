import type { Act, Outcome } from '../../audit/index.js';
import { moveProject } from './move-project.js';

export interface AcceptProject {
  readonly projectId: string;
  readonly version?: number | null;
  readonly opinion: string;
  /** Why the project forms no asset, where it forms none; else its expected assets are listed before. */
  readonly formsNoAssetReason?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Accepts the works once every level has passed them, no problem is open and what they leave behind is named with its
 * class, form, owner and upkeep holder. Refuses as the move `accept` does.
 */
export async function acceptProject(act: Act, input: AcceptProject): Promise<Outcome> {
  const { projectId, version, opinion, formsNoAssetReason } = input;
  const project = await moveProject(act, projectId, 'accept', { version, opinion, formsNoAssetReason });
  return { id: project.id, place: project.placeCode };
}
