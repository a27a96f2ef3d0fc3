import { newRequestKey } from '../../../asker.js';
import type { Refusal } from '../../../generated/refusals.js';
import type { AttachmentKind } from '../../../generated/schema.js';
import { actingPost } from '../../kit/acting-post.js';
import { Refused } from '../../kit/ask.js';

export interface FileOf {
  readonly subjectNoun: 'asset' | 'lease' | 'disposal' | 'distribution' | 'income';
  readonly subjectId: string;
  readonly kind: AttachmentKind;
}

/** Sends one file in the acting post and tells how far it is, in percent. Throws `Refused` or an Error. */
export function sendFile(file: File, of: FileOf, onPercent: (percent: number) => void): Promise<{ id: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...of, requestKey: newRequestKey() })) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    // Only this older way of asking tells how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/attachments');
    request.setRequestHeader('x-xianjie-request', 'page');
    const post = actingPost();
    if (post) request.setRequestHeader('x-xianjie-post', post);
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((100 * loaded) / Math.max(total, 1)));
    request.onerror = () => reject(new Error(request.statusText));
    request.onload = () => {
      const answer = read(request.responseText);
      if (request.status === 201) resolve(answer as unknown as { id: string });
      else if (answer.refusal) reject(new Refused(answer.refusal));
      else reject(new Error(`${request.status} ${request.statusText}`));
    };
    request.send(form);
  });
}

function read(text: string): { readonly refusal?: Refusal } {
  try {
    return JSON.parse(text) as { refusal?: Refusal };
  } catch {
    return {};
  }
}
