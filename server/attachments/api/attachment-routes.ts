import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.js';
import { permit } from '../../kernel/permit.js';
import { inspectFile } from '../actions/inspect-file.js';
import { uploadAttachment } from '../actions/upload-attachment.js';
import { attachmentAccess } from '../rules/access.js';
import { refuse } from '../rules/refusals.js';
import { readContent } from '../views/read-content.js';
import { replyWithError } from './refusal-reply.js';
import { readUploadForm } from './upload-form.js';

export interface AttachmentRoutesSettings {
  readonly maxFileBytes: number;
}

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
type Verb = 'attachments' | 'uploadAttachment';

// A page of another site can make a browser send our cookie with a form, but none of these headers.
const ownHeaders = ['x-xianjie-request', 'x-xianjie-post', 'authorization'];
const allowanceForFields = 64 * 1024;

/**
 * Adds `POST /attachments` (multipart: subjectNoun, subjectId, kind, takenOn?, requestKey?, one file) and
 * `GET /attachments/:id`. Both answer with the viewer of the request and refuse as the rest of the platform does.
 */
export async function attachmentRoutes(
  http: FastifyInstance,
  contextOf: ContextOf,
  { maxFileBytes }: AttachmentRoutesSettings,
): Promise<void> {
  await http.register(async (files) => {
    await files.register(multipart, {
      limits: { fileSize: maxFileBytes, files: 1, fields: 10, parts: 12, fieldSize: 1_000, headerPairs: 50 },
    });
    files.setErrorHandler(replyWithError(maxFileBytes));

    files.post('/attachments', { bodyLimit: maxFileBytes + allowanceForFields }, async (request, reply) => {
      if (!ownHeaders.some((name) => request.headers[name])) throw refuse('REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS');
      const context = await permitted(contextOf, request, reply, 'uploadAttachment');
      const { file, fields } = await readUploadForm(request);
      const inspected = await inspectFile(file, maxFileBytes);
      const { id } = await context.perform('uploadAttachment', uploadAttachment(file.bytes), { ...fields, ...inspected });
      return reply
        .code(201)
        .header('location', `/attachments/${id}`)
        .send({ id, url: `/attachments/${id}`, ...inspected });
    });

    files.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
      const context = await permitted(contextOf, request, reply, 'attachments');
      const { name, mediaType, sha256, bytes } = await context.look((em) => readContent(em, request.params.id));
      reply.headers({
        etag: `"${sha256}"`,
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': disposition(name),
      });
      if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
      return reply.type(mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType).send(bytes);
    });
  });
}

async function permitted(contextOf: ContextOf, request: FastifyRequest, reply: FastifyReply, verb: Verb): Promise<Context> {
  const context = await contextOf(request, reply);
  permit(context.viewer, verb, attachmentAccess.verbs[verb] ?? [], verb === 'uploadAttachment' ? '上传附件' : '查看附件');
  return context;
}

/** Always a download, never shown in the page; the name in UTF-8 as RFC 5987 writes it, with a plain one for old programs. */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
