import { Place } from '../divisions/index.js';
import type { Feature } from '../kernel/feature.js';
import { AttachmentResolver } from './api/attachment.resolver.js';
import { Attachment } from './model/attachment.js';
import { AttachmentWithdrawal } from './model/attachment-withdrawal.js';
import { attachmentAccess } from './rules/access.js';
import { attachmentInvariants } from './rules/invariants.js';
import { attachmentRefusals } from './rules/refusals.js';
import { subjectPlace } from './views/subject-place.js';

export { type ArrivedFile, type InspectedFile, inspectFile } from './actions/inspect-file.js';
export { subjectInArea } from './actions/subject-in-area.js';
export { type UploadAttachment, uploadAttachment } from './actions/upload-attachment.js';
export { type WithdrawAttachment, withdrawAttachment } from './actions/withdraw-attachment.js';
export { Attachment, AttachmentConnection, AttachmentPageArgs } from './api/attachment.type.js';
export { attachmentRoutes } from './api/attachment-routes.js';
export { Attachment as AttachmentEntity } from './model/attachment.js';
export { AttachmentWithdrawal } from './model/attachment-withdrawal.js';
export { type AttachmentKind, attachmentKinds } from './rules/kinds.js';
export { attachmentShape, attachmentsField } from './views/attachment-shape.js';
export { type AttachmentFile, readContent } from './views/read-content.js';
export { type PlaceOfSubject, subjectPlace } from './views/subject-place.js';

// Papers that belong to a place as such: a village plan, the record of a meeting before any project is written down.
subjectPlace.register('place', async (em, id) => (await em.findOne(Place, { id }))?.code ?? null);

export const attachments: Feature = {
  name: 'attachments',
  zh: '附件',
  entities: [Attachment, AttachmentWithdrawal],
  resolvers: [AttachmentResolver],
  access: attachmentAccess,
  refusals: attachmentRefusals,
  lifecycles: [],
  invariants: attachmentInvariants,
};
