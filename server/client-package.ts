import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { packTar } from 'modern-tar';

export const clientPackageAddress = '/client.tgz';

/** A packed npm package and the mark by which a copy of it is known. */
export interface PackedClient {
  readonly bytes: Buffer;
  readonly etag: string;
}

/**
 * Serves the typed client as an npm package: `npm i http://host/client.tgz`. It is packed on the first request, from
 * what `tsc -p client` built; without that build the address answers 503 and says so.
 */
export function clientPackageRoute(http: FastifyInstance, root: string = projectRoot()): void {
  let packed: Promise<PackedClient> | null = null;
  http.get(clientPackageAddress, async (request, reply) => {
    packed ??= packClient(root);
    try {
      const { bytes, etag } = await packed;
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type('application/gzip').header('content-disposition', 'attachment; filename="xianjie-client.tgz"').send(bytes);
    } catch (error) {
      packed = null;
      http.log.error({ err: error }, 'client package not built');
      return reply.code(503).send({ status: 'unavailable', reason: 'the client is not built: npm run build' });
    }
  });
}

// The moment npm itself writes into packages, so that the same client always packs to the same bytes.
const packedAt = new Date('1985-10-26T08:15:00.000Z');

/** Packs the built client (`dist/package`) with its manifest and README; the same files give the same bytes. */
export async function packClient(root: string): Promise<PackedClient> {
  const built = join(root, 'dist', 'package');
  const names = (await readdir(built, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(js|d\.ts)$/.test(entry.name))
    .map((entry) => relative(built, join(entry.parentPath, entry.name)));
  const sources = [
    ...['package.json', 'README.md'].map((name) => [name, join(root, 'client', name)] as const),
    ...names.sort().map((name) => [name.split(sep).join('/'), join(built, name)] as const),
  ];
  const entries = await Promise.all(
    sources.map(async ([name, file]) => {
      const body = await readFile(file);
      return { header: { name: `package/${name}`, size: body.length, mtime: packedAt, mode: 0o644, type: 'file' as const }, body };
    }),
  );
  const bytes = gzipSync(await packTar(entries), { level: 9 });
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex')}"` };
}

/** The folder of the project, seen from the source or from the compiled file. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'client', 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The folder of the project was not found: no client/package.json above the server.');
    folder = above;
  }
  return folder;
}
