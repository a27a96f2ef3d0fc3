import type { Invariant } from '../../kernel/invariant.js';

export const divisionInvariants: readonly Invariant[] = [
  {
    name: 'placesLieUnderTheirCode',
    zh: '每个区划都在其代码所示的上级之下',
    en: 'Every place lies under the place that its code names as the one above.',
    sql: `select child.code || ' ' || child.name || ' under ' || parent.code as broken from place as child join place as parent on parent.id = child.parent_id
      where parent.code <> case
        when child.level = 'VILLAGE' then substr(child.code, 1, 9) || '000'
        when child.level = 'TOWNSHIP' and substr(child.code, 5, 2) <> '00' then substr(child.code, 1, 6) || '000000'
        when child.level in ('TOWNSHIP', 'COUNTY') then substr(child.code, 1, 4) || '00000000'
        else substr(child.code, 1, 2) || '0000000000' end`,
  },
  {
    name: 'successorsFollowOn',
    zh: '合并后的区划自前身停用次日起有效',
    en: 'A successor is valid on the day after its predecessor ended.',
    sql: `select ended.code || ' ' || ended.name as broken from place as ended join place as next on next.id = ended.successor_id
      where not daterange(next.valid_from, next.valid_to, '[]') @> (ended.valid_to + 1)`,
  },
];
