import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const manifestShape = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      digest: z.string(),
      file: z.string(),
      sha256: z.string(),
    }),
  ),
});

/** What a backup holds: the migrations its tables stood at, and of each table its rows, their digest and the file's. */
export type Manifest = z.infer<typeof manifestShape>;

/** A backup that cannot be taken for whole: the sentence says which part is missing or changed. */
export class DamagedBackup extends Error {}

export const manifestName = 'backup.json';

/** Reads a backup's manifest and holds every file against it. Throws DamagedBackup. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = parsed(folder);
  for (const { file, sha256 } of manifest.tables) {
    const found = await sha256Of(join(folder, file)).catch(() => null);
    if (found === null) throw damaged(`${file} 缺失 · is missing`);
    if (found !== sha256) throw damaged(`${file} 与清单不符 · is not the file that was written`);
  }
  return manifest;
}

function parsed(folder: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    throw damaged(`${manifestName} 缺失或无法读取 · is missing or cannot be read`);
  }
}

/** The SHA-256 of a file, in hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const damaged = (what: string) => new DamagedBackup(`备份不完整 · The backup is not whole: ${what}.`);
