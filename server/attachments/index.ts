import { Place } from '../divisions/index.js';
import type { Feature } from '../kernel/feature.js';
import { Attachment } from './model/attachment.js';
import { AttachmentWithdrawal } from './model/attachment-withdrawal.js';
import { attachmentAccess } from './rules/access.js';
import { attachmentRefusals } from './rules/refusals.js';
import { subjectPlace } from './views/subject-place.js';

export { subjectInArea } from './actions/subject-in-area.js';
export { Attachment as AttachmentEntity } from './model/attachment.js';
export { AttachmentWithdrawal } from './model/attachment-withdrawal.js';
export { type AttachmentKind, attachmentKinds } from './rules/kinds.js';
export { type PlaceOfSubject, subjectPlace } from './views/subject-place.js';

// Papers that belong to a place as such: a village plan, the record of a meeting before any project is written down.
subjectPlace.register('place', async (em, id) => (await em.findOne(Place, { id }))?.code ?? null);

export const attachments: Feature = {
  name: 'attachments',
  zh: '附件',
  entities: [Attachment, AttachmentWithdrawal],
  resolvers: [],
  access: attachmentAccess,
  refusals: attachmentRefusals,
  lifecycles: [],
  invariants: [],
};
