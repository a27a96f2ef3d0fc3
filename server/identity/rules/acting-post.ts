import type { Role } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';

/** A post that a person holds today, or substitutes for today (then `forPersonId` is the holder). */
export interface HeldPost {
  readonly id: string;
  readonly forPersonId: string | null;
  readonly role: Role;
  readonly placeCode: string;
  readonly departmentId: string | null;
}

/**
 * The post that an act is done in: the named one if it is the person's today; without a name the only own post; else
 * none. Who has not yet replaced a password that others know acts in no post. Throws POST_MUST_BE_MINE,
 * PASSWORD_MUST_BE_CHANGED.
 */
export function actingPost(posts: readonly HeldPost[], named: string | null, mustChangePassword: boolean): HeldPost | null {
  if (named) {
    if (mustChangePassword) throw refuse('PASSWORD_MUST_BE_CHANGED');
    const post = posts.find((held) => held.id === named.toLowerCase());
    if (!post) throw refuse('POST_MUST_BE_MINE', { postId: named.slice(0, 60) });
    return post;
  }
  const own = posts.filter((held) => held.forPersonId === null);
  return own.length === 1 && !mustChangePassword ? (own[0] ?? null) : null;
}
