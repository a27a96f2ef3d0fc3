import { type Access, everyRow, noRow, officeRows } from '../../kernel/access.js';

const keepers = [
  'VILLAGE_CLERK',
  'TOWNSHIP_REVIEWER',
  'LIBRARY_KEEPER',
  'LEADING_GROUP_RECORDER',
  'FINANCE_OFFICER',
  'PROJECT_MANAGER',
] as const;

/**
 * What is published is published: everybody reads notices, objections and replies. Who objected is for the offices of
 * the place. Nothing may be changed or removed by anyone, so neither verb is granted.
 */
export const noticeAccess: Access = {
  rows: {
    notice: { office: everyRow, public: everyRow, grants: ['insert'], writes: officeRows },
    notice_withdrawal: { office: everyRow, public: everyRow, grants: ['insert'], writes: officeRows },
    objection: { office: everyRow, public: everyRow, grants: ['insert'], publicGrants: ['insert'], writes: everyRow },
    objection_contact: {
      office: officeRows,
      public: noRow,
      grants: ['insert'],
      publicGrants: ['insert'],
      writes: everyRow,
      publicWrites: everyRow,
    },
    objection_reply: { office: everyRow, public: everyRow, grants: ['insert'], writes: officeRows },
  },
  verbs: {
    notices: 'anybody',
    notice: 'anybody',
    publishNotice: keepers,
    withdrawNotice: keepers,
    fileObjection: 'anybody',
    replyToObjection: keepers,
  },
};
