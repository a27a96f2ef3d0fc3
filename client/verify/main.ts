#!/usr/bin/env node
/// <reference types="node" />
import { Broken } from './broken.js';
import { verifyPack } from './verify-pack.js';

const usage = `xianjie-verify <pack.tar | pack.json | folder> [--root <hash>]
  核验证据包 · Verifies a pack of evidence, without a server. Exit code 0: whole; 1: broken; 2: cannot be read.
  --root <hash>  提取时审计记录里的根哈希 · The root hash that the audit entry of the drawing keeps.`;

const [path, flag, root, ...more] = process.argv.slice(2);
const isUsed =
  path && !path.startsWith('--') && more.length === 0 && (flag === undefined || (flag === '--root' && /^[0-9a-f]{64}$/i.test(root ?? '')));
process.exitCode = isUsed ? verify(path, root) : told(2, usage);

function verify(at: string, hash: string | undefined): number {
  try {
    const { files, rows, entries, root: found } = verifyPack(at, hash);
    console.log(`完整 · whole: ${files} files, ${rows} rows, ${entries} chain entries`);
    console.log(
      `${hash ? '根哈希相符 · root, as recorded' : '根哈希，请与审计记录核对 · root, to be compared with the audit entry'}: ${found}`,
    );
    return 0;
  } catch (error) {
    if (error instanceof Broken) return told(1, `损坏 · broken: ${error.message}`);
    return told(2, `读不了 · cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function told(code: number, words: string): number {
  console.error(words);
  return code;
}
