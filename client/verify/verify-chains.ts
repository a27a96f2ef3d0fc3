import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Broken, demand } from './broken.js';
import { parsed, utf8 } from './load-pack.js';
import { checkSignedHeads, type MarkedKey, readKey, type SignedHead } from './signed-heads.js';

export const chainsName = 'chains.json';
const headsName = 'heads.jsonl';

export interface ChainsVerdict {
  readonly chains: number;
  readonly entries: number;
  /** Entries up to which a signed head vouches, over all chains. */
  readonly signed: number;
  /** The mark of the key that the heads were held against; null when nothing was signed. */
  readonly keyMark: string | null;
}

interface Listed {
  readonly county: string;
  readonly seq: number;
  readonly hash: string;
  readonly file: string;
}

/**
 * Verifies exported chains without a database: each entry's hash over the hash before it and its content, numbered from
 * 1 without a gap, up to the head that the list names, and on its way every head that was signed. `key` is the county's
 * public key in PEM and `heads` the auditor's own copy of the signed heads; without them those of the folder are taken.
 * Throws Broken, which names the file and the entry.
 */
export function verifyExportedChains(
  folder: string,
  { key, heads }: { key?: string | undefined; heads?: string | undefined } = {},
): ChainsVerdict {
  const list = parsed(fileIn(folder, chainsName), chainsName) as { format?: unknown; version?: unknown; chains?: Listed[] };
  const isKnown = list.format === 'xianjie-chains' && list.version === 1 && Array.isArray(list.chains);
  demand(isKnown, chainsName, 'is not of the format xianjie-chains, version 1');
  const chains = list.chains as Listed[];
  const headsText = heads ?? fileIn(folder, headsName);
  const marked = headsText === '' ? null : readKey(key ?? fileIn(folder, 'key.pem'));
  const signed = marked ? checkSignedHeads(headsText, marked as MarkedKey) : [];
  for (const { county, day } of signed)
    demand(
      chains.some((one) => one.county === county),
      chainsName,
      `lacks the chain of ${county}, which was signed on ${day}`,
    );
  const stranger = readdirSync(folder).find((name) => name.endsWith('.jsonl.gz') && !chains.some(({ file }) => file === name));
  demand(!stranger, stranger ?? '', `is not in ${chainsName}`);
  for (const chain of chains)
    checkChain(
      folder,
      chain,
      signed.filter(({ county }) => county === chain.county),
    );
  const upTo = (county: string) => Math.max(0, ...signed.filter((head) => head.county === county).map(({ seq }) => seq));
  return {
    chains: chains.length,
    entries: chains.reduce((sum, { seq }) => sum + seq, 0),
    signed: chains.reduce((sum, { county }) => sum + upTo(county), 0),
    keyMark: marked?.mark ?? null,
  };
}

function checkChain(folder: string, { county, seq: last, hash: headHash, file }: Listed, signed: readonly SignedHead[]): void {
  demand(file === `${county}.jsonl.gz`, chainsName, `names a file for ${county} that no export has`);
  const due = new Map(signed.map((head) => [head.seq, head]));
  let hash = '';
  let seq = 0;
  for (const line of unzipped(folder, file).split('\n')) {
    if (line === '') continue;
    const entry = parsed(line, `${file} entry ${seq + 1}`) as { seq: number; hash: string; content: string };
    demand(entry.seq === seq + 1, file, `entry ${seq + 1} is missing; entry ${entry.seq} stands in its place`);
    seq += 1;
    hash = createHash('sha256').update(`${hash}\n${entry.content}`, 'utf8').digest('hex');
    demand(hash === entry.hash, file, `entry ${seq} does not have the hash of its content and of the entry before it`);
    const head = due.get(seq);
    demand(!head || head.hash === hash, file, `entry ${seq} is not the one whose hash was signed on ${head?.day}`);
    due.delete(seq);
  }
  const [lost] = [...due.values()].sort((one, other) => other.seq - one.seq);
  demand(!lost, file, `ends with entry ${seq}, though the chain was signed up to entry ${lost?.seq} on ${lost?.day}`);
  demand(seq === last && hash === headHash, file, `ends with entry ${seq}, ${chainsName} says ${last} and another hash`);
}

function fileIn(folder: string, name: string): string {
  try {
    return utf8(readFileSync(join(folder, name)), name);
  } catch (error) {
    if (error instanceof Broken) throw error;
    throw new Broken(name, 'is missing');
  }
}

function unzipped(folder: string, file: string): string {
  try {
    return utf8(gunzipSync(readFileSync(join(folder, file))), file);
  } catch (error) {
    if (error instanceof Broken) throw error;
    throw new Broken(file, 'is missing or cannot be unzipped');
  }
}
