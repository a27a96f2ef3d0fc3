import type { KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ChainVerdict, readSignedHeads, type SignedHead, signHead } from '../../audit/index.js';

/** The text of the file of signed heads; empty when there is none. */
export function keptHeadsText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The signed heads of a file, each held against the key. Throws ForgedHead. */
export function keptHeads(file: string, key: KeyObject): SignedHead[] {
  return readSignedHeads(keptHeadsText(file), key);
}

/**
 * Signs the head of every whole chain that has gone on since it was last signed and appends it to the file, which only
 * grows. Answers the counties that were signed.
 */
export function signHeads(
  verdicts: readonly ChainVerdict[],
  { file, key, day, now }: { file: string; key: KeyObject; day: string; now: Date },
): string[] {
  const due = verdicts.filter(({ entries, signedTo, broken }) => !broken && entries > signedTo);
  const lines = due.map(({ county, entries, hash }) => signHead({ county, day, at: now.toISOString(), seq: entries, hash }, key));
  mkdirSync(dirname(file), { recursive: true });
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`);
  return due.map(({ county }) => county);
}
