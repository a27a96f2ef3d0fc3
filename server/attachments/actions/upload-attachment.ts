import { sql } from 'kysely';
import type { Action, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { Attachment } from '../model/attachment.js';
import { AttachmentWithdrawal } from '../model/attachment-withdrawal.js';
import type { AttachmentKind } from '../rules/kinds.js';
import { refuse } from '../rules/refusals.js';
import { type InspectedFile, sha256Of } from './inspect-file.js';
import { subjectInArea } from './subject-in-area.js';

export interface UploadAttachment extends InspectedFile {
  /** A noun registered with `subjectPlace`, such as `project`. */
  readonly subjectNoun: string;
  readonly subjectId: string;
  readonly kind: AttachmentKind;
  readonly takenOn?: LocalDate | null;
  readonly sample?: boolean;
  readonly requestKey?: string | null;
}

/**
 * Keeps an inspected file with its case. The same file of the same kind on the same subject is the same attachment.
 * The bytes travel beside the input, so that neither the audit entry nor the request key holds them. Refuses
 * SUBJECT_MUST_BE_OF_A_KNOWN_NOUN, SUBJECT_MUST_EXIST, PHOTO_DAY_MUST_NOT_LIE_AHEAD, FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN.
 */
export function uploadAttachment(bytes: Uint8Array): Action<UploadAttachment> {
  return async (act, { subjectNoun, subjectId, kind, ...file }): Promise<Outcome> => {
    const { em, viewer, now, today } = act;
    must(sha256Of(bytes) === file.sha256 && bytes.length === file.sizeBytes, 'the inspected file is not the uploaded one');
    if (file.takenOn && file.takenOn > today) throw refuse('PHOTO_DAY_MUST_NOT_LIE_AHEAD', { takenOn: file.takenOn, today });
    const placeCode = await subjectInArea(act, subjectNoun, subjectId);
    // The same file sent twice at once: the second waits here and then finds the first.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`attachment ${subjectId}`]);
    const known = await em.findOne(Attachment, { subjectId, kind, sha256: file.sha256 });
    if (known) {
      const withdrawal = await em.findOne(AttachmentWithdrawal, { attachmentId: known.id });
      if (withdrawal) throw refuse('FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN', { on: withdrawal.withdrawnOn, reason: withdrawal.reason });
      return { id: known.id, place: known.placeCode };
    }
    const id = newId();
    em.create(Attachment, {
      id,
      placeCode,
      subjectNoun,
      subjectId,
      kind,
      name: file.name,
      mediaType: file.mediaType,
      sizeBytes: file.sizeBytes,
      sha256: file.sha256,
      takenOn: file.takenOn ?? null,
      uploadedBy: viewer.personId as string,
      uploadedFor: viewer.forPersonId,
      uploadedAt: now,
      sample: file.sample ?? false,
    });
    await em.flush();
    await sql`insert into attachment_content (attachment_id, place_code, sha256, bytes)
      values (${id}, ${placeCode}, ${file.sha256}, ${Buffer.from(bytes)})`.execute(em.getKysely());
    return { id, place: placeCode };
  };
}
