import { gunzipSync } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { EvidencePackContent } from '../rules/evidence-words.js';
import { refuse } from '../rules/refusals.js';

/** A pack as it was drawn, byte for byte. Refuses EVIDENCE_PACK_MUST_EXIST for an unknown or hidden one. One statement. */
export async function readPack(em: SqlEntityManager, id: string): Promise<{ text: string; pack: EvidencePackContent }> {
  const { rows } = isId(id)
    ? await sql<{ root: string; bytes: Uint8Array }>`select pack.root, content.bytes from evidence_pack pack
        join evidence_content content on content.pack_id = pack.id where pack.id = ${id}`.execute(em.getKysely())
    : { rows: [] };
  const [row] = rows;
  if (!row) throw refuse('EVIDENCE_PACK_MUST_EXIST', { id: id.slice(0, 40) });
  const text = gunzipSync(row.bytes).toString('utf8');
  const pack = JSON.parse(text) as EvidencePackContent;
  must(pack.manifest.root === row.root, `the content of evidence pack ${id} has another root hash`);
  return { text, pack };
}
