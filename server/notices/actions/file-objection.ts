import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Objection } from '../model/objection.js';
import { ObjectionContact } from '../model/objection-contact.js';
import { objectionInTime } from '../rules/objecting.js';
import { refuse } from '../rules/refusals.js';
import { noticeCase } from '../views/notice-facts.js';
import { lockNotice } from './lock-notice.js';

export interface FileObjection {
  readonly noticeId: string;
  readonly text: string;
  /** For the offices of the place alone; nobody must give them. */
  readonly objectorName?: string | null;
  readonly objectorContact?: string | null;
  readonly sample?: boolean;
  readonly requestKey?: string | null;
}

/**
 * Takes in an objection from anybody, signed in or not. In a post one takes it down for somebody else; without a post
 * one objects oneself. A repeated request key answers the first objection, since nobody else remembers the requests
 * of people who have not signed in. Refuses NOTICE_MUST_EXIST, NOTICE_MUST_NOT_BE_WITHDRAWN,
 * OBJECTION_MUST_CONCERN_A_NOTICE, OBJECTION_MUST_COME_IN_TIME, OBJECTION_KEY_MUST_BE_FRESH.
 */
export async function fileObjection(act: Act, input: FileObjection): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  const { noticeId, text, requestKey = null } = input;
  await lockNotice(act, noticeId);
  const notice = await noticeCase(em, noticeId);
  const known = requestKey ? await em.findOne(Objection, { noticeId, requestKey }) : null;
  if (known && known.text !== text) throw refuse('OBJECTION_KEY_MUST_BE_FRESH', { key: requestKey ?? '' });
  if (known) return { id: known.id, place: known.placeCode };
  demand(objectionInTime(notice, today));
  const id = newId();
  em.create(Objection, {
    id,
    noticeId,
    placeCode: notice.placeCode,
    receivedOn: today,
    text,
    receivedBy: viewer.postId ? viewer.personId : null,
    requestKey,
    recordedAt: now,
    sample: input.sample ?? false,
  });
  await em.flush();
  em.create(ObjectionContact, {
    objectionId: id,
    placeCode: notice.placeCode,
    objectorName: input.objectorName ?? null,
    objectorContact: input.objectorContact ?? null,
    objectorPersonId: viewer.postId ? null : viewer.personId,
  });
  return { id, place: notice.placeCode };
}
