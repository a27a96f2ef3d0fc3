import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Operations } from './operations.js';
import { inScope, type Scope } from './scope.js';

/** Puts every HTTP request into a scope of its own and tells the watchers of it after its answer was sent. */
export function requestHooks(http: FastifyInstance, { tellRequest, traces }: Pick<Operations, 'tellRequest' | 'traces'>): void {
  const spans = new WeakMap<FastifyRequest, unknown>();
  http.addHook('onRequest', (request, _reply, done) => {
    const operation = `${request.method} ${routeOf(request)}`;
    const span = traces?.beginRequest(operation);
    if (span) spans.set(request, span);
    const scope: Scope = { operation, span };
    inScope(scope, done);
  });
  http.addHook('onResponse', (request, reply, done) => {
    const status = reply.statusCode;
    tellRequest({ method: request.method, route: routeOf(request), status, seconds: reply.elapsedTime / 1000 });
    traces?.end(spans.get(request), status >= 500, { 'http.response.status_code': status });
    done();
  });
}

const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none';
