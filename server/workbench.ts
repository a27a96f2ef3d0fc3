import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from './client-package.js';
import { refuseAsHouse } from './kernel/house-refusals.js';

// Everything comes from this server: no script, font, picture or answer from anywhere else. The component library
// writes its styles into the page, so styles may stand there.
const contentSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const year = 365 * 24 * 60 * 60;

/**
 * Serves the pages that `npm run build` made: their parts under names that change with their content, and the one page
 * itself for every address that a browser asks for and nobody else answers, so that deep links work.
 */
export async function workbenchRoutes(http: FastifyInstance, root: string = projectRoot()): Promise<void> {
  const built = join(root, 'dist', 'workbench');
  if (existsSync(join(built, 'assets'))) {
    await http.register(fastifyStatic, {
      root: join(built, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      index: false,
      decorateReply: false,
      maxAge: year * 1000,
      immutable: true,
    });
  }
  let page: string | null = null;
  http.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '') && !/\.\w{1,5}$/.test(pathOf(request.url));
    if (!wantsPage) return reply.code(404).send(refuseAsHouse('ADDRESS_MUST_EXIST', { method: request.method }).extensions);
    page ??= read(join(built, 'index.html'));
    if (!page) return reply.code(503).send({ status: 'unavailable', reason: 'the pages are not built: npm run build' });
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', contentSecurity)
      .send(page);
  });
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const pathOf = (url: string) => url.replace(/[?#].*$/, '');
