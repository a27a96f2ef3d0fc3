import type { Invariant } from '../../kernel/invariant.js';

export const auditInvariants: readonly Invariant[] = [
  {
    name: 'auditChainIsWhole',
    zh: '每县的留痕链首尾相接，没有缺号，链头与最后一条一致。',
    en: 'Each county’s audit chain has no gap and its head is its last entry.',
    sql: `select chain.county_code || ': head ' || chain.seq || ', entries ' || count(entry.id) || ', last ' || coalesce(max(entry.seq), 0) as broken
      from audit_chain chain left join audit_entry entry on entry.county_code = chain.county_code
      group by chain.county_code, chain.seq, chain.hash
      having count(entry.id) <> chain.seq or max(entry.seq) <> chain.seq
        or (select last.hash from audit_entry last where last.county_code = chain.county_code and last.seq = chain.seq) is distinct from chain.hash`,
  },
];
