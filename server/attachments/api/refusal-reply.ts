import type { FastifyReply, FastifyRequest } from 'fastify';
import { newIncident } from '../../kernel/incident.js';
import { Refusal } from '../../kernel/refusal.js';
import { refuse } from '../rules/refusals.js';
import { formRefused } from './upload-form.js';

const statusOf: Readonly<Record<string, number>> = {
  SIGN_IN_MUST_COME_FIRST: 401,
  TOKEN_MUST_BE_VALID: 401,
  REQUESTS_MUST_STAY_WITHIN_RATE: 429,
  POST_MUST_BE_CHOSEN: 403,
  POST_MUST_BE_MINE: 403,
  PASSWORD_MUST_BE_CHANGED: 403,
  VERB_MUST_BE_PERMITTED: 403,
  REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS: 403,
  ATTACHMENT_MUST_EXIST: 404,
  SUBJECT_MUST_EXIST: 404,
  REQUEST_KEY_MUST_BE_FRESH: 409,
  FILE_MUST_FIT_SIZE: 413,
  FILE_TYPE_MUST_BE_ALLOWED: 415,
  FILE_MUST_MATCH_ITS_TYPE: 415,
};

/** Answers an error as GraphQL would: a refusal whole, a fault of ours only as an incident number. */
export function replyWithError(maxFileBytes: number) {
  return (error: Error, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = error instanceof Refusal ? error : refusalOfForm(error, maxFileBytes);
    if (refusal) return reply.code(statusOf[refusal.code] ?? 400).send(refusal.extensions);
    const { incident, message } = newIncident();
    request.log.error({ err: error, incident }, 'incident');
    return reply.code(500).send({ code: 'INCIDENT', incident, message });
  };
}

function refusalOfForm(error: Error, maxFileBytes: number): Refusal | null {
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return refuse('FILE_MUST_FIT_SIZE', { limitKb: Math.floor(maxFileBytes / 1024) });
  if (code === 'FST_FILES_LIMIT') return refuse('FILE_MUST_BE_GIVEN');
  return statusCode >= 400 && statusCode < 500 ? formRefused() : null;
}
