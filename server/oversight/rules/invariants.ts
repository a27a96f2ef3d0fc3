import type { Invariant } from '../../kernel/invariant.js';

export const oversightInvariants: readonly Invariant[] = [
  {
    name: 'sampleItemsFitSample',
    zh: '样本各项不重不漏：按件数的等于样本量，按金额的命中数等于样本量，金额不超过总体。',
    en: 'The items of a sample are as many as asked for, by money their hits are; together they stay within the population.',
    sql: `select 'sample ' || sample.id || ': ' || sample.size || ' asked, ' || coalesce(sum(item.hits), 0) || ' drawn of ' || sample.population_count as broken
      from audit_sample sample left join audit_sample_item item on item.sample_id = sample.id
      group by sample.id having coalesce(sum(item.hits), 0) <> sample.size or coalesce(sum(item.amount_fen), 0) > sample.population_fen
        or count(item.id) <> coalesce(max(item.rank), 0)`,
  },
  {
    name: 'evidencePacksAreKept',
    zh: '每个证据包都有内容，其根哈希记在提取时的审计记录里。',
    en: 'Every evidence pack has its content, and its root hash stands in the audit entry of its drawing.',
    sql: `select 'evidence pack ' || pack.id as broken from evidence_pack pack
      where not exists (select from evidence_content content where content.pack_id = pack.id and length(content.bytes) = pack.size_bytes)
        or not exists (select from audit_touch touch join audit_entry entry on entry.id = touch.entry_id
          where touch.object_id = pack.id and position(pack.root in entry.content) > 0)`,
  },
];
