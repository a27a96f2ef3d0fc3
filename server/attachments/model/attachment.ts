import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AttachmentKind } from '../rules/kinds.js';
import type { MediaType } from '../rules/media-types.js';

/** A file that belongs to a case: what it is, of whom, and the digest of its content. Never changed, never removed. */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary(),
    /** The place of the subject on the day of the upload. */
    placeCode: p.string(),
    subjectNoun: p.string(),
    subjectId: p.uuid(),
    kind: p.string().$type<AttachmentKind>(),
    name: p.string(),
    mediaType: p.string().$type<MediaType>(),
    sizeBytes: p.integer(),
    /** SHA-256 of the content, in hexadecimal. */
    sha256: p.string().fieldName('sha256'),
    /** The day a photo was taken, as its uploader says. */
    takenOn: p.string().columnType('date').nullable(),
    uploadedBy: p.uuid(),
    /** The holder of the post, when a substitute uploaded. */
    uploadedFor: p.uuid().nullable(),
    uploadedAt: p.datetime(),
    sample: p.boolean(),
  },
});
export type Attachment = InferEntity<typeof Attachment>;
