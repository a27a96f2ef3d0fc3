import type { KeyObject } from 'node:crypto';
import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type ChainVerdict, readChain } from '../../audit/index.js';
import { OccupiedFolder } from '../archive/write-backup.js';

/**
 * Writes every chain into an empty folder, so that it can be verified where there is no database: a compressed file of
 * JSON lines per county (`seq`, `hash`, `content`), `chains.json` with their heads, `heads.jsonl` with the signed heads
 * as they are kept, `key.pem` with the public key (`key`). Throws OccupiedFolder.
 */
export async function exportChains(
  em: SqlEntityManager,
  folder: string,
  verdicts: readonly ChainVerdict[],
  { heads, key, now }: { heads: string; key: KeyObject | null; now: Date },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new OccupiedFolder(`文件夹不是空的 · The folder is not empty: ${folder}`);
  for (const { county } of verdicts)
    await pipeline(Readable.from(lines(em, county)), createGzip(), createWriteStream(join(folder, fileOf(county))));
  writeFileSync(join(folder, 'heads.jsonl'), heads);
  if (key) writeFileSync(join(folder, 'key.pem'), key.export({ type: 'spki', format: 'pem' }));
  const chains = verdicts.map(({ county, entries, hash }) => ({ county, seq: entries, hash, file: fileOf(county) }));
  // The list comes last: a folder without one was not finished.
  writeFileSync(
    join(folder, 'chains.json'),
    `${JSON.stringify({ format: 'xianjie-chains', version: 1, madeAt: now.toISOString(), chains }, null, 2)}\n`,
  );
}

const fileOf = (county: string) => `${county}.jsonl.gz`;

async function* lines(em: SqlEntityManager, county: string): AsyncGenerator<string> {
  for await (const { seq, hash, content } of readChain(em, county)) yield `${JSON.stringify({ seq, hash, content })}\n`;
}
