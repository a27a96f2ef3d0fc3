import type { SqlEntityManager } from '@mikro-orm/sql';
import { chainHash, chainStart } from '../rules/entry.js';
import type { SignedHead } from '../rules/signed-head.js';
import { readChain } from './read-chain.js';

export interface ChainVerdict {
  readonly county: string;
  readonly entries: number;
  /** The hash of the last entry; what a chain starts from when there is none. */
  readonly hash: string;
  /** The number of the last entry that a signed head covers; 0 when none is given. */
  readonly signedTo: number;
  /** What is wrong and where, naming the first broken entry; null when the chain is whole. */
  readonly broken: string | null;
  /** Every break that was found, the first before the others; at most twenty. */
  readonly breaks: readonly string[];
}

const breaksMax = 20;

/**
 * Recomputes every county's chain from its first entry, and names each entry that does not fit: changed, missing,
 * in another's place, hidden from the trail of what it touched. A tail that was cut off together with the head, or a
 * whole chain made anew, fits itself; it is named by the `signed` heads that were kept elsewhere.
 */
export async function verifyChains(em: SqlEntityManager, signed: readonly SignedHead[] = []): Promise<ChainVerdict[]> {
  const stored = await em.execute<{ county_code: string }[]>(
    'select county_code from audit_chain union select distinct county_code from audit_entry order by county_code',
  );
  const counties = new Set([...stored.map(({ county_code }) => county_code), ...signed.map(({ county }) => county)]);
  const verdicts: ChainVerdict[] = [];
  for (const county of [...counties].sort()) {
    const heads = signed.filter((head) => head.county === county);
    verdicts.push(await verifyChain(em, county, heads));
  }
  return verdicts;
}

async function verifyChain(em: SqlEntityManager, county: string, signed: readonly SignedHead[]): Promise<ChainVerdict> {
  const breaks: string[] = [];
  const due = new Map(signed.map((head) => [head.seq, head]));
  let hash = chainStart;
  let seq = 0;
  let isKnown = true;
  for await (const row of readChain(em, county)) {
    if (row.seq < 1) {
      breaks.push(`entry ${row.seq} (${row.id}) has no place in the chain`);
      continue;
    }
    if (row.seq !== seq + 1) {
      breaks.push(`${missing(seq + 1, row.seq - 1)}; the next is ${row.seq} (${row.id})`);
      isKnown = false;
    }
    // Behind a gap the hash before is unknown; what follows is held against the hash that is stored.
    if (isKnown && chainHash(hash, row.content) !== row.hash) breaks.push(`entry ${row.seq} (${row.id}) does not match its hash`);
    const head = due.get(row.seq);
    if (head && head.hash !== row.hash) breaks.push(`entry ${row.seq} (${row.id}) is not the one whose hash was signed on ${head.day}`);
    due.delete(row.seq);
    hash = row.hash;
    seq = row.seq;
    isKnown = true;
  }
  const [head] = await em.execute<{ seq: string; hash: string }[]>('select seq, hash from audit_chain where county_code = ?', [county]);
  if (!head) breaks.push(seq > 0 ? 'the chain has entries but no head' : 'the chain is gone');
  else if (Number(head.seq) !== seq) breaks.push(`the head says ${head.seq} entries, ${seq} are there`);
  else if (head.hash !== hash) breaks.push(`the head's hash is not that of entry ${seq}`);
  for (const lost of due.values())
    if (lost.seq > seq) breaks.push(`${missing(seq + 1, lost.seq)}: the chain was signed up to entry ${lost.seq} on ${lost.day}`);
  breaks.push(...(await hiddenEntries(em, county)));
  const signedTo = Math.max(0, ...signed.map((one) => one.seq));
  return { county, entries: seq, hash, signedTo, broken: breaks[0] ?? null, breaks: breaks.slice(0, breaksMax) };
}

const missing = (from: number, to: number) => (from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`);

/** Entries that the trail of an object they changed no longer shows: the index from object to entry is not hashed itself. */
async function hiddenEntries(em: SqlEntityManager, county: string): Promise<string[]> {
  const hidden = await em.execute<{ seq: string; id: string; object: string }[]>(
    `select entry.seq, entry.id, min(change ->> 'id') as object
     from audit_entry entry cross join lateral jsonb_array_elements(entry.content::jsonb -> 'changes') change
     where entry.county_code = ?
       and not exists (select from audit_touch touch where touch.entry_id = entry.id and touch.object_id::text = change ->> 'id')
     group by entry.seq, entry.id order by entry.seq limit ?`,
    [county, breaksMax],
  );
  return hidden.map(({ seq, id, object }) => `entry ${seq} (${id}) is hidden from the trail of ${object}`);
}
