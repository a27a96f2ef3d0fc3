import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packTar } from 'modern-tar';
import type { Context } from '../../context.js';
import { newIncident } from '../../kernel/incident.js';
import { permit } from '../../kernel/permit.js';
import { Refusal } from '../../kernel/refusal.js';
import { oversightAccess } from '../rules/access.js';
import type { EvidencePackContent } from '../rules/evidence-words.js';
import { manifestText } from '../rules/make-pack.js';
import { refuse } from '../rules/refusals.js';
import { readPack } from '../views/read-pack.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/**
 * Adds `GET /evidence/<id>.json` and `GET /evidence/<id>.tar`: a pack that was drawn, byte for byte, to the auditors of
 * its area. They sign in as for any other address; refusals are answered as elsewhere.
 */
export async function evidenceRoutes(http: FastifyInstance, contextOf: ContextOf): Promise<void> {
  await http.register(async (packs) => {
    packs.setErrorHandler(replyWithError);
    packs.get<{ Params: { file: string } }>('/evidence/:file', async (request, reply) => {
      const context = await contextOf(request, reply);
      permit(context.viewer, 'evidencePack', oversightAccess.verbs['evidencePack'] ?? [], '查看证据包');
      const [, id = '', form] = /^([0-9a-f-]{36})\.(json|tar)$/.exec(request.params.file) ?? [];
      if (!form) throw refuse('EVIDENCE_PACK_MUST_EXIST', { id: request.params.file.slice(0, 40) });
      const { text, pack } = await context.look((em) => readPack(em, id));
      reply.headers({
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': `attachment; filename="xianjie-evidence-${id}.${form}"`,
      });
      if (form === 'json') return reply.type('application/json; charset=utf-8').send(text);
      return reply.type('application/x-tar').send(Buffer.from(await tarOf(pack)));
    });
  });
}

async function tarOf({ manifest, files }: EvidencePackContent): Promise<Uint8Array> {
  const mtime = new Date(manifest.madeAt);
  const contents = [{ name: 'manifest.json', content: manifestText(manifest) }, ...files];
  return packTar(
    contents.map(({ name, content }) => {
      const body = Buffer.from(content, 'utf8');
      return { header: { name, size: body.length, mtime, mode: 0o644, type: 'file' as const }, body };
    }),
  );
}

const statusOf: Readonly<Record<string, number>> = {
  SIGN_IN_MUST_COME_FIRST: 401,
  TOKEN_MUST_BE_VALID: 401,
  REQUESTS_MUST_STAY_WITHIN_RATE: 429,
  EVIDENCE_PACK_MUST_EXIST: 404,
};

function replyWithError(error: Error, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Refusal) return reply.code(statusOf[error.code] ?? 403).send(error.extensions);
  const { incident, message } = newIncident();
  request.log.error({ err: error, incident }, 'incident');
  return reply.code(500).send({ code: 'INCIDENT', incident, message });
}
