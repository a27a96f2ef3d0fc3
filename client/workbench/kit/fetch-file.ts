import type { Refusal } from '../../generated/refusals.js';
import { actingPost } from './acting-post.js';
import { Refused } from './ask.js';

/** How many bytes have come, of how many; null where the platform does not say how many there are. */
export type OnBytes = (done: number, total: number | null) => void;

/** The bytes of a file, asked for in the acting post; a plain link could not say which post that is. Throws `Refused` or an Error. */
export async function fetchFile(url: string, signal?: AbortSignal, onBytes?: OnBytes): Promise<Blob> {
  const post = actingPost();
  const answer = await fetch(url, { ...(signal ? { signal } : {}), ...(post ? { headers: { 'x-xianjie-post': post } } : {}) });
  if (answer.ok) return onBytes && answer.body ? watched(answer, answer.body, onBytes) : answer.blob();
  const { refusal } = (await answer.json().catch(() => ({}))) as { refusal?: Refusal };
  throw refusal ? new Refused(refusal) : new Error(`${answer.status}`);
}

async function watched(answer: Response, body: ReadableStream<Uint8Array<ArrayBuffer>>, onBytes: OnBytes): Promise<Blob> {
  // What was packed on the way is longer when it is unpacked; its length says nothing then.
  const length = answer.headers.get('content-encoding') ? null : answer.headers.get('content-length');
  const total = length ? Number(length) : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  onBytes(done, total);
  for (let reader = body.getReader(), next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    done += next.value.length;
    onBytes(done, total);
  }
  return new Blob(parts, { type: answer.headers.get('content-type') ?? '' });
}
