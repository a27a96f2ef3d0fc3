import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseAsHouse } from '../../kernel/house-refusals.js';
import type { ArrivedFile } from '../actions/inspect-file.js';
import { type AttachmentKind, attachmentKinds } from '../rules/kinds.js';
import { refuse } from '../rules/refusals.js';

const fields = z.object({
  subjectNoun: z.string().min(1).max(40),
  subjectId: z.uuid(),
  kind: z.enum(Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]]),
  takenOn: z.iso.date().optional(),
  requestKey: z.string().min(8).max(100).optional(),
});

export interface UploadForm {
  readonly file: ArrivedFile;
  readonly fields: z.infer<typeof fields>;
}

/**
 * Reads a multipart form with one file, the fields in any order. Refuses FILE_MUST_BE_GIVEN,
 * INPUT_MUST_BE_WELL_FORMED; a file that is too large stops the reading.
 */
export async function readUploadForm(request: FastifyRequest): Promise<UploadForm> {
  const given: Record<string, string> = {};
  let file: ArrivedFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { name: part.filename, declaredType: part.mimetype, bytes: await part.toBuffer() };
    else if (part.value !== '') given[part.fieldname] = String(part.value);
  }
  const read = fields.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: problems.join('; ') });
  }
  if (!file) throw refuse('FILE_MUST_BE_GIVEN');
  return { file, fields: read.data };
}
