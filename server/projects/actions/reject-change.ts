import type { Act, Outcome } from '../../audit/index.js';
import { openChange } from './open-change.js';

export interface RejectChange {
  readonly changeRequestId: string;
  readonly opinion: string;
  readonly requestKey?: string | null;
}

/** Records that the leading group did not approve a change. Refuses as `openChange` does. */
export async function rejectChange(act: Act, { changeRequestId, opinion }: RejectChange): Promise<Outcome> {
  const { request, project } = await openChange(act, changeRequestId, 'rejectChange', { opinion });
  return { id: request.id, place: project.placeCode };
}
