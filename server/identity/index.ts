import type { Feature } from '../kernel/feature.js';
import { identityResolvers } from './api/index.js';
import { Credential } from './model/credential.js';
import { Department } from './model/department.js';
import { Person } from './model/person.js';
import { PersonalToken } from './model/personal-token.js';
import { Post } from './model/post.js';
import { Session } from './model/session.js';
import { Substitution } from './model/substitution.js';
import { identityAccess } from './rules/access.js';
import { identityRefusals } from './rules/refusals.js';

export { appointFirstAdministrator, type FirstAdministrator } from './actions/appoint-first-administrator.js';
export { hashPassword } from './actions/password-hash.js';
export { type SignedIn, signIn } from './actions/sign-in.js';
export { signOut } from './actions/sign-out.js';
export { Department as DepartmentType } from './api/department.type.js';
export { Person as PersonType } from './api/person.type.js';
export { Post as PostType } from './api/post.type.js';
export { RoleType } from './api/role.type.js';
export { Viewer as ViewerType } from './api/viewer.type.js';
export { Credential } from './model/credential.js';
export { Department } from './model/department.js';
export { Person } from './model/person.js';
export { PersonalToken } from './model/personal-token.js';
export { Post } from './model/post.js';
export { Session } from './model/session.js';
export { Substitution } from './model/substitution.js';
export { circle } from './rules/circle.js';
export { circleOf } from './views/circle-of.js';
export { circleSql } from './views/circle-sql.js';
export { departmentOf, departmentShape, personOf, personShape, postShape } from './views/shapes.js';
export { type Proof, type Proven, proofKey, proven, viewerOf } from './views/viewer-of.js';

export const identity: Feature = {
  name: 'identity',
  zh: '人员与岗位',
  entities: [Department, Person, Credential, Post, Substitution, Session, PersonalToken],
  resolvers: identityResolvers,
  access: identityAccess,
  refusals: identityRefusals,
  lifecycles: [],
  invariants: [],
};
