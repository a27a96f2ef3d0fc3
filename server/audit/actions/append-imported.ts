import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../kernel/ids.js';
import { countyOf } from '../../kernel/viewer.js';
import { chainHash, chainStart, type EntryContent, writeContent } from '../rules/entry.js';

/** An entry about one object that was loaded rather than acted on, with what identifies the object. */
export interface ImportedEntry {
  readonly about: string;
  readonly noun: string;
  readonly content: EntryContent;
}

const rowsPerStatement = 500;

/**
 * Appends many entries to one county's chain at once, for loads in bulk. The rows were written by the caller in the
 * same transaction, which runs as the owner; the chain's head is held from the first statement to the commit.
 */
export async function appendImported(em: SqlEntityManager, entries: readonly ImportedEntry[]): Promise<void> {
  const county = countyOf(entries[0]?.content.place ?? '');
  await em.execute(`insert into audit_chain (county_code, seq, hash) values (?, 0, ?) on conflict do nothing`, [county, chainStart]);
  const [head] = await em.execute<{ seq: string; hash: string }[]>('select seq, hash from audit_chain where county_code = ? for update', [
    county,
  ]);
  let seq = Number(head?.seq);
  let hash = head?.hash ?? chainStart;
  const rows = entries.map(({ about, noun, content }) => {
    const text = writeContent(content);
    hash = chainHash(hash, text);
    seq += 1;
    return { id: newId(), seq, content: text, hash, about, noun, place: content.place };
  });
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const part = JSON.stringify(rows.slice(start, start + rowsPerStatement));
    await em.execute(
      `insert into audit_entry (id, county_code, seq, content, hash)
       select id, ?, seq, content, hash from json_to_recordset(?::json) as row (id uuid, seq bigint, content text, hash text)`,
      [county, part],
    );
    await em.execute(
      `insert into audit_touch (object_id, entry_id, noun, place_code)
       select about, id, noun, place from json_to_recordset(?::json) as row (id uuid, about uuid, noun text, place text)`,
      [part],
    );
  }
  await em.execute('update audit_chain set seq = ?, hash = ? where county_code = ?', [seq, hash, county]);
}
