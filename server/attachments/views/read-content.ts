import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { MediaType } from '../rules/media-types.js';
import { refuse } from '../rules/refusals.js';

export interface AttachmentFile {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/**
 * A file with its content, whose digest is computed again. Refuses ATTACHMENT_MUST_EXIST for an unknown or hidden one;
 * a content that is not what was uploaded is a broken invariant.
 */
export async function readContent(em: SqlEntityManager, id: string): Promise<AttachmentFile> {
  const { rows } = isId(id)
    ? await sql<Omit<AttachmentFile, 'bytes'> & { bytes: Uint8Array }>`
        select attachment.name, attachment.media_type as "mediaType", attachment.sha256, content.bytes
        from attachment join attachment_content as content on content.attachment_id = attachment.id
        where attachment.id = ${id}`.execute(em.getKysely())
    : { rows: [] };
  const [row] = rows;
  if (!row) throw refuse('ATTACHMENT_MUST_EXIST', { id: id.slice(0, 40) });
  must(createHash('sha256').update(row.bytes).digest('hex') === row.sha256, `the content of attachment ${id} does not have its SHA-256`);
  return { ...row, bytes: Buffer.from(row.bytes) };
}
