import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { refuseAsHouse } from './kernel/house-refusals.js';
import { newIncident } from './kernel/incident.js';
import { Refusal } from './kernel/refusal.js';

// What browsers are told to forbid a page of ours, whatever stands in it. Files and answers are no pages at all.
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const noPage = "default-src 'none'; frame-ancestors 'none'";
const year = 365 * 24 * 60 * 60;
const explorer = /^\/explorer(\/|$|\?)/;
// What a load balancer or a monitor asks, and the parts of the pages, which no work is done for.
const uncounted = /^\/(livez|readyz|healthz|metrics|assets\/[^?]*)(\?|$)/;

/**
 * What every answer carries and how often one address may ask: security headers, HSTS where cookies are for HTTPS
 * only, and a number of requests per minute, beyond which REQUESTS_MUST_STAY_WITHIN_RATE is answered with 429.
 * No other origin is ever allowed in: the server sends no CORS header and knows no preflight.
 */
export async function guardDoor(http: FastifyInstance, config: Config): Promise<void> {
  http.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(always)) reply.header(name, value);
    if (config.secureCookies) reply.header('strict-transport-security', `max-age=${year}; includeSubDomains`);
    // The explorer is a program of another house that writes scripts into its page; it gets no more than this origin.
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', explorer.test(request.url) ? explorerPage : noPage);
  });
  http.setErrorHandler((error: Error, request, reply) => {
    const { statusCode = 500, code } = error as { statusCode?: number; code?: string };
    if (error instanceof Refusal) return reply.code(statusCode === 500 ? 403 : statusCode).send(told(error, request.url));
    if (statusCode < 500 && code) return reply.send(error);
    // What serves files knows an address that is none, such as one with a zero byte in it, but has no code for it.
    if (statusCode < 500) return reply.code(statusCode).send(refuseAsHouse('ADDRESS_MUST_EXIST', { method: request.method }).extensions);
    const { incident, message } = newIncident();
    request.log.error({ err: error, incident }, 'incident');
    return reply.code(500).send({ code: 'INCIDENT', incident, message });
  });
  if (config.requestsPerMinute === 0) return;
  await http.register(fastifyRateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: ({ url }) => uncounted.test(url ?? ''),
    errorResponseBuilder: (_request, { max, ttl }) =>
      Object.assign(refuseAsHouse('REQUESTS_MUST_STAY_WITHIN_RATE', { limit: max, seconds: Math.ceil(ttl / 1_000) }), { statusCode: 429 }),
  });
}

// A client of GraphQL finds a refusal where GraphQL puts errors, whoever refused.
function told({ extensions, zh, en }: Refusal, url: string) {
  return url.startsWith('/graphql') ? { errors: [{ message: `${zh} · ${en}`, extensions }] } : extensions;
}

/** Whose word about the client's address is taken, in the form in which Fastify asks for it. */
export function trustedProxies({ trustProxy }: Pick<Config, 'trustProxy'>): false | string | ((address: string, hop: number) => boolean) {
  return typeof trustProxy === 'number' ? (_, hop) => hop < trustProxy : trustProxy;
}

const explorerPage = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');
