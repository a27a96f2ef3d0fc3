import type { Refusal } from '../../../generated/refusals.js';
import { actingPost } from '../../kit/acting-post.js';
import { Refused } from '../../kit/ask.js';

/** The bytes of a file, asked for in the acting post; a plain link could not say which post that is. Throws `Refused` or an Error. */
export async function fetchFile(url: string, signal?: AbortSignal): Promise<Blob> {
  const post = actingPost();
  const answer = await fetch(url, { ...(signal ? { signal } : {}), ...(post ? { headers: { 'x-xianjie-post': post } } : {}) });
  if (answer.ok) return answer.blob();
  const { refusal } = (await answer.json().catch(() => ({}))) as { refusal?: Refusal };
  throw refusal ? new Refused(refusal) : new Error(`${answer.status}`);
}
