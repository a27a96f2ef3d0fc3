import type { Act, Outcome } from '../../audit/index.js';
import { openChange } from './open-change.js';

export interface WithdrawChange {
  readonly changeRequestId: string;
  readonly reason: string;
  readonly requestKey?: string | null;
}

/** Takes a change request back, by those who made it. Refuses as `openChange` does. */
export async function withdrawChange(act: Act, { changeRequestId, reason }: WithdrawChange): Promise<Outcome> {
  const { request, project } = await openChange(act, changeRequestId, 'withdrawChange', { reason });
  return { id: request.id, place: project.placeCode };
}
