import type { SqlEntityManager } from '@mikro-orm/sql';
import { chainHash, chainStart } from '../rules/entry.js';

export interface ChainVerdict {
  readonly county: string;
  readonly entries: number;
  /** What is wrong and where, naming the first broken entry; null when the chain is whole. */
  readonly broken: string | null;
}

const entriesPerRead = 2_000;

/** Recomputes every county's chain from its first entry, and names the first entry that does not fit. */
export async function verifyChains(em: SqlEntityManager): Promise<ChainVerdict[]> {
  const counties = await em.execute<{ county_code: string }[]>(
    'select county_code from audit_chain union select distinct county_code from audit_entry order by county_code',
  );
  const verdicts: ChainVerdict[] = [];
  for (const { county_code } of counties) verdicts.push(await verifyChain(em, county_code));
  return verdicts;
}

async function verifyChain(em: SqlEntityManager, county: string): Promise<ChainVerdict> {
  let hash = chainStart;
  let seq = 0;
  for (;;) {
    const rows = await em.execute<{ id: string; seq: string; content: string; hash: string }[]>(
      'select id, seq, content, hash from audit_entry where county_code = ? and seq > ? order by seq limit ?',
      [county, seq, entriesPerRead],
    );
    for (const row of rows) {
      if (Number(row.seq) !== seq + 1)
        return { county, entries: seq, broken: `entry ${seq + 1} is missing; the next is ${row.seq} (${row.id})` };
      hash = chainHash(hash, row.content);
      if (hash !== row.hash) return { county, entries: seq, broken: `entry ${row.seq} (${row.id}) does not match its hash` };
      seq += 1;
    }
    if (rows.length < entriesPerRead) break;
  }
  const [head] = await em.execute<{ seq: string; hash: string }[]>('select seq, hash from audit_chain where county_code = ?', [county]);
  if (!head) return { county, entries: seq, broken: 'the chain has entries but no head' };
  if (Number(head.seq) !== seq) return { county, entries: seq, broken: `the head says ${head.seq} entries, ${seq} are there` };
  if (head.hash !== hash) return { county, entries: seq, broken: `the head's hash is not that of entry ${seq}` };
  return { county, entries: seq, broken: null };
}
