import type { Act, Outcome } from '../../audit/index.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { accountAnothers, placeManaged } from '../rules/account.js';
import { type Days, lastDay } from '../rules/post.js';
import { findPost, lockPost } from './find-account.js';

export interface EndPost {
  readonly requestKey?: string | null;
  readonly postId: string;
  readonly lastDay?: string | null;
  readonly reason: string;
}

/**
 * Sets the last day of a post; without one it ends at once. What was done in it stays. Throws POST_MUST_EXIST,
 * ACCOUNT_MUST_BE_ANOTHERS, ACCOUNT_PLACE_MUST_BE_YOURS, PAST_MUST_STAY, END_MUST_BE_EARLIER.
 */
export async function endPost(act: Act, input: EndPost): Promise<Outcome> {
  const seen = await findPost(act, input.postId);
  demand(accountAnothers(act.viewer, seen.personId, 'endPost'));
  demand(placeManaged(act.viewer, seen.placeCode));
  const post = await lockPost(act, input.postId);
  const last = lastDay(post as Days, input.lastDay ?? null, act.today);
  if (last instanceof Refusal) throw last;
  post.validTo = last;
  return { id: post.id, place: post.placeCode };
}
