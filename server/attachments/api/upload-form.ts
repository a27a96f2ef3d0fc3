import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseAsHouse } from '../../kernel/house-refusals.js';
import type { Refusal } from '../../kernel/refusal.js';
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

const notGiven = ['必须填写', 'it must be given'] as const;
const fieldWords = {
  subjectNoun: ['应为1至40个字', 'it must have 1 to 40 characters'],
  subjectId: ['编号的写法不对', 'it is not written as an identity'],
  kind: ['没有这种附件', 'there is no such kind of attachment'],
  takenOn: ['应为日期（年-月-日）', 'it must be a date, such as 2023-10-31'],
  requestKey: ['应为8至100个字', 'it must have 8 to 100 characters'],
} as const;

/** INPUT_MUST_BE_WELL_FORMED for a form: which fields are wrong, or that it cannot be read at all. */
export function formRefused(problems = '表单无法读取 · the form cannot be read'): Refusal {
  return refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: problems });
}

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
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { name: part.filename, declaredType: part.mimetype, bytes: await part.toBuffer() };
      else if (part.value !== '') given[part.fieldname] = String(part.value);
    }
  } catch (error) {
    // What stops in the middle or is no form at all is told by the reader of forms as a bare error.
    const isOfTheReader = error instanceof Error && error.constructor === Error && !('code' in error);
    throw isOfTheReader ? formRefused() : error;
  }
  const read = fields.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => String(issue.path[0]) as keyof typeof fieldWords));
    const problems = [...names].map((name) => [name, given[name] === undefined ? notGiven : fieldWords[name]] as const);
    throw formRefused(problems.map(([name, [zh, en]]) => `${name}：${zh} · ${name}: ${en}`).join('; '));
  }
  if (!file) throw refuse('FILE_MUST_BE_GIVEN');
  return { file, fields: read.data };
}
