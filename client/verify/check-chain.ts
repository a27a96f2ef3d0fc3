import { createHash } from 'node:crypto';
import { demand } from './broken.js';
import { parsed } from './load-pack.js';
import type { Chain, Manifest } from './words.js';

const chainName = 'chain.json';
const hashOf = (before: string, content: string) => createHash('sha256').update(`${before}\n${content}`, 'utf8').digest('hex');

/**
 * The audit entries: in the order of their numbers, each hash recomputed over the hash before it and its content, each
 * in its place on the way to the head that the manifest names. Answers the chain.
 */
export function checkChain(text: string, manifest: Manifest): Chain {
  const chain = parsed(text, chainName) as Chain;
  demand(chain.county === manifest.county, chainName, `is of county ${chain.county}, the pack of ${manifest.county}`);
  const sameHead = chain.head?.seq === manifest.chainHead.seq && chain.head.hash === manifest.chainHead.hash;
  demand(sameHead, chainName, 'has another head than the manifest names');
  const note = manifest.files.find(({ name }) => name === chainName);
  demand(chain.entries.length === note?.rows, chainName, `has ${chain.entries.length} entries, the manifest says ${note?.rows}`);
  for (const [index, entry] of chain.entries.entries()) {
    const which = `entry ${entry.seq}`;
    const earlier = chain.entries[index - 1];
    demand(!earlier || earlier.seq < entry.seq, chainName, `${which} stands behind entry ${earlier?.seq}`);
    demand(entry.seq <= chain.head.seq, chainName, `${which} lies beyond the head, ${chain.head.seq}`);
    demand(hashOf(entry.before, entry.content) === entry.hash, chainName, `${which} does not have the hash of its content`);
    const follows = !earlier || earlier.seq + 1 !== entry.seq || earlier.hash === entry.before;
    demand(follows, chainName, `${which} does not follow entry ${earlier?.seq}`);
    const { place } = parsed(entry.content, `${chainName} ${which}`) as { place?: unknown };
    demand(String(place).slice(0, 6) === chain.county.slice(0, 6), chainName, `${which} is of another county`);
    demand(entry.seq > 1 || entry.before === '', chainName, `${which} is the first of its county and follows nothing`);
    demand(entry.seq < chain.head.seq || entry.hash === chain.head.hash, chainName, `${which} is the head with another hash`);
  }
  checkPath(chain);
  return chain;
}

function checkPath({ path, entries, head }: Chain): void {
  if (!path) return;
  const at = (seq: number) => path.hashes[seq - path.from];
  demand(path.from === (entries[0]?.seq ?? path.from), chainName, 'its path does not begin at the first entry');
  demand(path.from + path.hashes.length - 1 === head.seq && at(head.seq) === head.hash, chainName, 'its path does not end in the head');
  for (const { seq, hash, before } of entries) {
    demand(at(seq) === hash, chainName, `entry ${seq} is not the one on the path to the head`);
    demand(seq === path.from || at(seq - 1) === before, chainName, `entry ${seq} does not follow the one before it on the path`);
  }
}
