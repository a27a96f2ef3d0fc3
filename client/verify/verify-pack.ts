import { demand } from './broken.js';
import { checkActs } from './check-acts.js';
import { checkChain } from './check-chain.js';
import { checkFiles } from './check-files.js';
import { checkSums } from './check-sums.js';
import { loadPack, utf8 } from './load-pack.js';

export interface Verdict {
  readonly files: number;
  readonly rows: number;
  readonly entries: number;
  readonly root: string;
}

/**
 * Verifies a pack of evidence at a path, without a server or a database. With `root`, the hash that the drawing's audit
 * entry keeps, the whole pack must be the one that was drawn. Throws Broken, which names the first broken piece.
 */
export function verifyPack(path: string, root?: string): Verdict {
  const pack = loadPack(path);
  const { manifest, sections } = checkFiles(pack);
  const isRoot = root === undefined || root.toLowerCase() === manifest.root;
  demand(isRoot, 'manifest.json', `its root hash is ${manifest.root}; the pack that was drawn has ${root}`);
  const chain = checkChain(utf8(pack.files.get('chain.json') ?? Buffer.alloc(0), 'chain.json'), manifest);
  checkActs(sections, chain);
  checkSums(sections, manifest.asOf);
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return { files: manifest.files.length, rows, entries: chain.entries.length, root: manifest.root };
}
