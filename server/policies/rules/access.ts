import { type Access, both, everyRow, inCounty, roleIs } from '../../kernel/access.js';

/** Policies are read by everybody, also by the public; a county's own are set by its library keeper or finance officer. */
export const policyAccess: Access = {
  rows: {
    policy: {
      office: everyRow,
      public: everyRow,
      grants: ['insert', 'update'],
      writes: both(inCounty('scope_code'), roleIs('LIBRARY_KEEPER', 'FINANCE_OFFICER')),
    },
  },
  verbs: {
    policies: 'anybody',
    policy: 'anybody',
    policyKeys: 'anybody',
    setPolicy: ['LIBRARY_KEEPER', 'FINANCE_OFFICER'],
  },
};
