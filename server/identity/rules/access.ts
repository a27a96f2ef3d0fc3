import { type Access, both, either, inCounty, isMine, noRow, roleIs } from '../../kernel/access.js';

// Names, posts and substitutes are no business data: every office of a county sees them, administrators too.
const byAdministrator = both(inCounty(), roleIs('ADMINISTRATOR'));
const namesMe = either(isMine('for_person_id'), isMine('by_person_id'));

/**
 * Who sees and manages accounts. The table `credential` is absent on purpose: no application role has any right to
 * it. Sessions and tokens are written by the sign-in path alone, so nothing is granted on them either.
 */
export const identityAccess: Access = {
  rows: {
    department: { office: inCounty(), public: noRow, grants: ['insert'], writes: byAdministrator },
    person: { office: either(inCounty(), isMine('id')), public: isMine('id'), grants: ['insert', 'update'], writes: byAdministrator },
    post: { office: either(inCounty(), isMine()), public: isMine(), grants: ['insert', 'update'], writes: byAdministrator },
    substitution: {
      office: either(inCounty(), namesMe),
      public: namesMe,
      grants: ['insert', 'update'],
      writes: either(byAdministrator, isMine('for_person_id')),
    },
    session: { office: isMine(), public: isMine(), grants: [] },
    personal_token: { office: isMine(), public: isMine(), grants: [] },
  },
  verbs: {
    viewer: 'anybody',
    people: 'office',
    departments: 'office',
    posts: 'office',
    signIn: 'anybody',
    signOut: 'anybody',
    changePassword: 'signedIn',
    createPersonalToken: 'signedIn',
    revokePersonalToken: 'signedIn',
    openAccount: ['ADMINISTRATOR'],
    closeAccount: ['ADMINISTRATOR'],
    resetPassword: ['ADMINISTRATOR'],
    grantPost: ['ADMINISTRATOR'],
    endPost: ['ADMINISTRATOR'],
    openDepartment: ['ADMINISTRATOR'],
    appointSubstitute: 'office',
    endSubstitution: 'office',
  },
};
