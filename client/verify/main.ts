#!/usr/bin/env node
/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from './broken.js';
import { chainsName, verifyExportedChains } from './verify-chains.js';
import { verifyPack } from './verify-pack.js';

const usage = `xianjie-verify <pack.tar | pack.json | folder> [--root <hash>]
  核验证据包 · Verifies a pack of evidence, without a server. Exit code 0: whole; 1: broken; 2: cannot be read.
  --root <hash>  提取时审计记录里的根哈希 · The root hash that the audit entry of the drawing keeps.
xianjie-verify <folder of exported chains> [--key <public.pem>] [--heads <heads.jsonl>]
  核验导出的留痕链 · Verifies exported audit chains. The key and the signed heads are the auditor's own copies; without
  them those of the folder are taken, and the key's mark is to be compared with the county's.`;

const given = readGiven();
process.exitCode = given ? verify(given) : told(2, usage);

interface Given {
  readonly path: string;
  readonly root?: string | undefined;
  readonly key?: string | undefined;
  readonly heads?: string | undefined;
}

function readGiven(): Given | null {
  const [path, ...options] = process.argv.slice(2);
  if (!path || path.startsWith('--') || options.length % 2 > 0) return null;
  const given: Record<string, string> = {};
  for (let at = 0; at < options.length; at += 2) {
    const name = /^--(root|key|heads)$/.exec(options[at] as string)?.[1];
    if (!name || given[name] !== undefined) return null;
    given[name] = options[at + 1] as string;
  }
  return given['root'] === undefined || /^[0-9a-f]{64}$/i.test(given['root']) ? { path, ...given } : null;
}

function verify({ path, root, key, heads }: Given): number {
  try {
    return existsSync(join(path, chainsName)) ? verifyChains(path, key, heads) : verifyEvidence(path, root);
  } catch (error) {
    if (error instanceof Broken) return told(1, `损坏 · broken: ${error.message}`);
    return told(2, `读不了 · cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function verifyEvidence(path: string, hash: string | undefined): number {
  const { files, rows, entries, root: found } = verifyPack(path, hash);
  console.log(`完整 · whole: ${files} files, ${rows} rows, ${entries} chain entries`);
  console.log(
    `${hash ? '根哈希相符 · root, as recorded' : '根哈希，请与审计记录核对 · root, to be compared with the audit entry'}: ${found}`,
  );
  return 0;
}

function verifyChains(folder: string, keyFile: string | undefined, headsFile: string | undefined): number {
  const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
  const key = read(keyFile);
  const verdict = verifyExportedChains(folder, { key, heads: read(headsFile) });
  console.log(`完整 · whole: ${verdict.chains} chains, ${verdict.entries} entries, ${verdict.signed} of them under a signed head`);
  if (!verdict.keyMark) console.log('没有签名链头 · No signed heads: a tail that was cut off cannot be seen.');
  else if (key !== undefined) console.log(`签名相符 · signed by the given key: ${verdict.keyMark}`);
  else console.log(`公钥随导出而来，请与县里核对 · the key came with the export; compare it with the county's: ${verdict.keyMark}`);
  return 0;
}

function told(code: number, words: string): number {
  console.error(words);
  return code;
}
