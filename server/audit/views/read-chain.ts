import type { SqlEntityManager } from '@mikro-orm/sql';

/** An entry as it stands in its chain. */
export interface ChainedEntry {
  readonly id: string;
  readonly seq: number;
  readonly content: string;
  readonly hash: string;
}

const entriesPerRead = 2_000;

/** The entries of one county in the order of their numbers, read in pages. */
export async function* readChain(em: SqlEntityManager, county: string): AsyncGenerator<ChainedEntry> {
  // Not from 1: an entry that was pushed below the first number is there as well.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await em.execute<{ id: string; seq: string; content: string; hash: string }[]>(
      'select id, seq, content, hash from audit_entry where county_code = ? and seq > ? order by seq limit ?',
      [county, after, entriesPerRead],
    );
    for (const row of rows) yield { ...row, seq: Number(row.seq) };
    if (rows.length < entriesPerRead) return;
    after = Number(rows.at(-1)?.seq);
  }
}
