import { type Access, both, either, inArea, isMine, noRow, officeRows, roleIs } from '../../kernel/access.js';

// An administrator sees what was done to accounts by accounts' verbs; those entries lie in his area like any other,
// but carry no business data, because accounts are no business data.
const accountVerbs = [
  'openAccount',
  'closeAccount',
  'resetPassword',
  'changePassword',
  'grantPost',
  'endPost',
  'appointSubstitute',
  'endSubstitution',
  'createPersonalToken',
  'revokePersonalToken',
  'signIn',
  'signOut',
  'openDepartment',
  'appointFirstAdministrator',
];
const accountEntries = {
  sql: `verb in (${accountVerbs.map((verb) => `'${verb}'`).join(', ')})`,
  sees: (_: unknown, row: Readonly<Record<string, unknown>>) => accountVerbs.includes(String(row['verb'])),
  words: '账号类办理 · account verbs',
};

export const auditAccess: Access = {
  rows: {
    audit_entry: {
      office: either(officeRows, isMine('by_person_id'), both(inArea(), roleIs('ADMINISTRATOR'), accountEntries)),
      public: noRow,
      grants: [],
    },
    audit_touch: { office: officeRows, public: noRow, grants: [] },
    audit_chain: { office: noRow, public: noRow, grants: [] },
    request_key: { office: noRow, public: noRow, grants: [] },
  },
  verbs: { trail: 'office', refusalRules: 'anybody' },
};
