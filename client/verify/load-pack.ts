import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Broken, demand } from './broken.js';
import { readTar } from './tar.js';
import type { Pack } from './words.js';

const manifestName = 'manifest.json';

/** Reads a pack from a folder, a tar archive or the one JSON file; the latter two may be gzipped. */
export function loadPack(path: string): Pack {
  if (statSync(path).isDirectory()) return packOf(filesIn(path));
  const piece = basename(path);
  const given = readFileSync(path);
  const bytes = given[0] === 0x1f && given[1] === 0x8b ? unzipped(given, piece) : given;
  return bytes[0] === 0x7b ? packOfJson(bytes, piece) : packOf(readTar(bytes, piece));
}

function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { withFileTypes: true });
  return new Map(
    names.map((entry): [string, Buffer] => {
      demand(entry.isFile(), entry.name, 'is not a plain file');
      return [entry.name, readFileSync(join(folder, entry.name))];
    }),
  );
}

function packOf(files: Map<string, Buffer>): Pack {
  const manifest = files.get(manifestName);
  demand(manifest, manifestName, 'is missing');
  files.delete(manifestName);
  return { manifestText: utf8(manifest, manifestName), files };
}

function packOfJson(bytes: Buffer, piece: string): Pack {
  const text = utf8(bytes, piece);
  const pack = parsed(text, piece) as { manifest?: unknown; files?: { name?: unknown; content?: unknown }[] };
  // Written in another way it could hold a byte that no hash covers.
  demand(JSON.stringify(pack) === text, piece, 'is not written as it was delivered');
  demand(Object.keys(pack).join() === 'manifest,files' && Array.isArray(pack.files), piece, 'does not hold a manifest and files');
  const files = new Map<string, Buffer>();
  for (const file of pack.files) {
    const { name, content } = file;
    const isFile = Object.keys(file).join() === 'name,content' && typeof name === 'string' && typeof content === 'string';
    demand(isFile, piece, 'holds something that is not a file');
    demand(!files.has(name as string), name as string, 'stands twice in the pack');
    files.set(name as string, Buffer.from(content as string, 'utf8'));
  }
  return { manifestText: `${JSON.stringify(pack.manifest, null, 2)}\n`, files };
}

function unzipped(bytes: Buffer, piece: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Broken(piece, 'cannot be unzipped');
  }
}

/** A text in UTF-8; bytes that are none name their file. */
export function utf8(bytes: Buffer, piece: string): string {
  const text = bytes.toString('utf8');
  demand(Buffer.from(text, 'utf8').equals(bytes), piece, 'is not a text in UTF-8');
  return text;
}

export function parsed(text: string, piece: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(piece, 'is not JSON');
  }
}
