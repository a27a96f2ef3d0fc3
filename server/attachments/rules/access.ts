import { type Access, noRow, officeRows } from '../../kernel/access.js';
import type { Role } from '../../kernel/viewer.js';

const uploaders: readonly Role[] = [
  'VILLAGE_CLERK',
  'TOWNSHIP_REVIEWER',
  'DEPARTMENT_EXAMINER',
  'LEADING_GROUP_RECORDER',
  'LIBRARY_KEEPER',
  'FINANCE_OFFICER',
  'TREASURER',
  'PROJECT_MANAGER',
  'AUDITOR',
];

const filesOfOffices = { office: officeRows, public: noRow, grants: ['insert'] } as const;

/** Files are papers of the offices, never of the public, and nobody may change or remove one. */
export const attachmentAccess: Access = {
  rows: { attachment: filesOfOffices, attachment_content: filesOfOffices, attachment_withdrawal: filesOfOffices },
  verbs: {
    attachments: 'office',
    uploadAttachment: uploaders,
    withdrawAttachment: uploaders,
  },
};
