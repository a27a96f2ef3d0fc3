import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { uuidsSql } from '../../../kernel/shape.js';
import type { ChainProof } from '../../rules/evidence-words.js';

/** A path longer than this is left out: its hashes would outweigh everything else in the pack. */
const pathMax = 20_000;

/**
 * The audit entries of a county that touched any of these rows, as far as the viewer may read them, each with the hash
 * before it, and the way from the first of them to the chain’s head. One statement.
 */
export async function gatherChain(em: SqlEntityManager, county: string, touched: readonly string[]): Promise<ChainProof> {
  const { rows } = await sql<{ proof: ChainProof }>`
    with head as materialized (select * from audit_head(${county})), entry as materialized (
      select entry.seq, entry.hash, entry.content from audit_entry entry, head
      where entry.county_code = ${county} and entry.seq <= head.seq
        and entry.id in (select touch.entry_id from audit_touch touch where touch.object_id = any(${uuidsSql(touched)}))
    ), path as (select min(entry.seq) as first from entry)
    select json_build_object('county', ${county}::text,
      'head', (select json_build_object('seq', head.seq, 'hash', head.hash) from head),
      'entries', coalesce((select json_agg(json_build_object('seq', entry.seq, 'hash', entry.hash, 'content', entry.content,
        'before', coalesce((select link.hash from audit_link(${county}, entry.seq - 1, entry.seq - 1) link), '')) order by entry.seq) from entry), '[]'::json),
      'path', (select json_build_object('from', path.first, 'hashes', (
          select json_agg(link.hash order by link.seq) from audit_link(${county}, path.first, head.seq) link))
        from path, head where head.seq - path.first < ${pathMax}::bigint)) as proof`.execute(em.getKysely());
  return rows[0]?.proof as ChainProof;
}
