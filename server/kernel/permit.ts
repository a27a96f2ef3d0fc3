import type { VerbAccess } from './access.js';
import { refuseAsHouse } from './house-refusals.js';
import { roles, type Viewer } from './viewer.js';

/**
 * Lets a viewer through the door of a verb, or throws SIGN_IN_MUST_COME_FIRST, POST_MUST_BE_CHOSEN,
 * VERB_MUST_BE_PERMITTED. Root fields and the addresses for files ask it alike.
 */
export function permit(viewer: Viewer, verb: string, access: VerbAccess): void {
  if (access === 'anybody') return;
  if (!viewer.personId) throw refuseAsHouse('SIGN_IN_MUST_COME_FIRST', { verb });
  if (access === 'signedIn') return;
  if (!viewer.postId || !viewer.role) throw refuseAsHouse('POST_MUST_BE_CHOSEN');
  if (access !== 'office' && !access.includes(viewer.role)) {
    const permitted = access.map((role) => roles[role].split(' · ')[0]).join('、');
    throw refuseAsHouse('VERB_MUST_BE_PERMITTED', { verb, role: viewer.role, roles: permitted });
  }
}
