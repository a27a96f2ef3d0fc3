import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { newestFirst } from '../../kernel/page.js';
import { type Asked, column, type Field, ref, type Shape, type Sql, shape, toOne, toPage } from '../../kernel/shape.js';

export const attachmentWithdrawalShape: Shape = shape('AttachmentWithdrawal', 'attachment_withdrawal', {
  reason: column('reason'),
  withdrawnOn: column('withdrawn_on'),
  withdrawnBy: personOf('withdrawn_by'),
  recordedAt: column('recorded_at'),
});

export const attachmentShape: Shape = shape('Attachment', 'attachment', {
  placeCode: column('place_code'),
  place: placeOf(),
  subjectNoun: column('subject_noun'),
  subjectId: column('subject_id'),
  kind: column('kind'),
  name: column('name'),
  mediaType: column('media_type'),
  size: column('size_bytes'),
  sha256: column('sha256'),
  url: (from) => sql`'/attachments/' || ${ref(from, 'id')}`,
  takenOn: column('taken_on'),
  uploadedBy: personOf('uploaded_by'),
  uploadedFor: personOf('uploaded_for'),
  uploadedAt: column('uploaded_at'),
  isSample: column('sample'),
  withdrawal: toOne(
    () => attachmentWithdrawalShape,
    (from, to) => sql`${ref(to, 'attachment_id')} = ${ref(from, 'id')}`,
  ),
});

const notWithdrawn = (from: string): Sql =>
  sql`not exists (select from attachment_withdrawal as gone where gone.attachment_id = ${ref(from, 'id')})`;

/** What the arguments `kind` and `withWithdrawn` of a list of attachments leave out. */
export function narrowAttachments(to: string, args: Asked['args']): Sql[] {
  return [
    ...(args['kind'] ? [sql`${ref(to, 'kind')} = ${String(args['kind'])}`] : []),
    ...(args['withWithdrawn'] ? [] : [notWithdrawn(to)]),
  ];
}

/**
 * The field `attachments` of another noun: its files, newest first, as a connection that takes `AttachmentPageArgs`.
 * By default those whose subject is the row itself.
 */
export const attachmentsField = (
  on: (from: string, to: string) => Sql = (from, to) => sql`${ref(to, 'subject_id')} = ${ref(from, 'id')}`,
): Field => toPage(() => attachmentShape, on, newestFirst, narrowAttachments);
