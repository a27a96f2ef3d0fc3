import type { VerbAccess } from './access.js';
import { refuseAsHouse } from './house-refusals.js';
import { roleWords, type Viewer } from './viewer.js';

/** Whether a viewer may call a root field at all, before any rule of its case. */
export function mayCall({ personId, postId, role }: Viewer, access: VerbAccess): boolean {
  if (access === 'anybody') return true;
  if (access === 'signedIn') return personId !== null;
  return personId !== null && postId !== null && role !== null && (access === 'office' || access.includes(role));
}

/**
 * Lets a viewer through the door of a verb, or throws SIGN_IN_MUST_COME_FIRST, POST_MUST_BE_CHOSEN,
 * VERB_MUST_BE_PERMITTED. Root fields and the addresses for files ask it alike; `description` is the field's, whose
 * Chinese words name the verb.
 */
export function permit(viewer: Viewer, verb: string, access: VerbAccess, description?: string | null): void {
  if (access === 'anybody') return;
  if (!viewer.personId) throw refuseAsHouse('SIGN_IN_MUST_COME_FIRST', { verb, act: actWords(verb, description) });
  if (access === 'signedIn') return;
  if (!viewer.postId || !viewer.role) throw refuseAsHouse('POST_MUST_BE_CHOSEN');
  if (access !== 'office' && !access.includes(viewer.role)) {
    const permitted = access.map(roleWords).join('、');
    throw refuseAsHouse('VERB_MUST_BE_PERMITTED', {
      verb,
      act: actWords(verb, description),
      role: roleWords(viewer.role),
      roles: permitted,
    });
  }
}

// The first words of a field's description are its Chinese name: "支付报账：…".
function actWords(verb: string, description: string | null | undefined): string {
  return description?.split(/ · |[；，。：（、]/)[0] || verb;
}
