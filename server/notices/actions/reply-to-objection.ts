import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { ObjectionReply } from '../model/objection-reply.js';
import { mayReply } from '../rules/objecting.js';
import { objectionCase } from '../views/notice-facts.js';
import { demandKeeper, lockNotice } from './lock-notice.js';

export interface ReplyToObjection {
  readonly objectionId: string;
  readonly text: string;
  /** Upheld: the case must go back and be published again. */
  readonly upheld: boolean;
  readonly requestKey?: string | null;
}

/**
 * Answers an objection for good. Refuses OBJECTION_MUST_EXIST, NOTICE_MUST_LIE_IN_AREA, NOTICE_LEVEL_MUST_FIT_ROLE,
 * OBJECTION_MUST_BE_ANSWERED_ONCE, OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER.
 */
export async function replyToObjection(act: Act, { objectionId, text, upheld }: ReplyToObjection): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  await lockNotice(act, (await objectionCase(em, objectionId)).noticeId);
  const objection = await objectionCase(em, objectionId);
  demandKeeper(act, objection);
  demand(mayReply(viewer, objection));
  em.create(ObjectionReply, {
    id: newId(),
    objectionId,
    placeCode: objection.placeCode,
    repliedOn: today,
    text,
    upheld,
    repliedBy: viewer.personId as string,
    repliedFor: viewer.forPersonId,
    recordedAt: now,
  });
  return { id: objectionId, place: objection.placeCode };
}
