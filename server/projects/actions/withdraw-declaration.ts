import type { Act, Outcome } from '../../audit/index.js';
import type { Given } from '../rules/project-facts.js';
import { moveProject } from './move-project.js';

export interface WithdrawDeclaration extends Pick<Given, 'reason' | 'version'> {
  readonly projectId: string;
}

/** The declarer takes a declaration back before the township has reviewed it. Refusals: the row `withdraw` of the lifecycle table. */
export async function withdrawDeclaration(act: Act, { projectId, reason, version }: WithdrawDeclaration): Promise<Outcome> {
  const project = await moveProject(act, projectId, 'withdraw', { reason, version });
  return { id: project.id, place: project.placeCode };
}
