import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';
import type { NoticeDays } from './standing.js';

/**
 * Whether an objection may still be made: until the end of the last day, also while an earlier one waits. Refuses
 * NOTICE_MUST_NOT_BE_WITHDRAWN, OBJECTION_MUST_CONCERN_A_NOTICE, OBJECTION_MUST_COME_IN_TIME.
 */
export function objectionInTime({ kind, lastDay, withdrawnOn }: NoticeDays, today: LocalDate): Refusal | null {
  if (withdrawnOn) return refuse('NOTICE_MUST_NOT_BE_WITHDRAWN', { on: withdrawnOn });
  if (kind === 'ANNOUNCEMENT' || lastDay === null) return refuse('OBJECTION_MUST_CONCERN_A_NOTICE');
  return today <= lastDay ? null : refuse('OBJECTION_MUST_COME_IN_TIME', { lastDay, today });
}

/**
 * Whether a viewer may answer an objection: once, and never their own, nor through a substitute. Refuses
 * OBJECTION_MUST_BE_ANSWERED_ONCE, OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER.
 */
export function mayReply(
  viewer: Pick<Viewer, 'personId' | 'forPersonId'>,
  objection: { readonly repliedOn: LocalDate | null; readonly objectorPersonId: string | null },
): Refusal | null {
  if (objection.repliedOn) return refuse('OBJECTION_MUST_BE_ANSWERED_ONCE', { on: objection.repliedOn });
  const isOwn = objection.objectorPersonId !== null && [viewer.personId, viewer.forPersonId].includes(objection.objectorPersonId);
  return isOwn ? refuse('OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER') : null;
}
