import type { Invariant } from '../../kernel/invariant.js';

export const attachmentInvariants: readonly Invariant[] = [
  {
    name: 'attachmentHasItsContent',
    zh: '每个附件都有内容，大小与SHA-256相符',
    en: 'Every attachment has its content, of its size and its SHA-256.',
    sql: `select 'attachment ' || attachment.id as broken
      from attachment left join attachment_content as content on content.attachment_id = attachment.id
      where content.bytes is null or octet_length(content.bytes) <> attachment.size_bytes
        or encode(sha256(content.bytes), 'hex') <> attachment.sha256`,
  },
];
