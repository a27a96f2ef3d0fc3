import { refuser } from '../../kernel/refusal.js';

export const divisionRefusals = {
  PLACE_CODE_MUST_BE_TWELVE_DIGITS: {
    zh: '区划代码“{given}”应为十二位数字。',
    en: 'The place code "{given}" must be twelve digits.',
    basis: '统计用区划代码和城乡划分代码编制规则 · rules for statistical division codes',
  },
  PLACE_CODE_MUST_BE_OF_A_LEVEL: {
    zh: '区划代码“{given}”中间一级为零而下级不为零，或号段未启用，不指向任何区划。',
    en: 'The place code "{given}" has an empty middle part or an unused number range and names no place.',
    basis: '统计用区划代码和城乡划分代码编制规则 · rules for statistical division codes',
  },
  PLACE_MUST_EXIST: {
    zh: '区划代码{code}不存在。',
    en: 'There is no place with the code {code}.',
    basis: '统计用区划代码 · statistical division codes',
  },
  PLACE_MUST_BE_VALID_ON_DATE: {
    zh: '区划代码{code}（{name}）在{on}不再使用或尚未启用，其有效期为{from}至{to}。',
    en: 'The place code {code} ({name}) is not valid on {on}; it is valid from {from} to {to}.',
    basis: '区划代码每年更新，村有合并 · codes change yearly and villages merge',
  },
  PLACE_MUST_BE_OF_LEVEL: {
    zh: '{code}（{name}）是{level}，此处须为{wanted}。',
    en: 'The place {code} ({name}) is a {level}; a {wanted} is needed here.',
    basis: '统计用区划代码 · statistical division codes',
  },
} as const;
export const refuse = refuser(divisionRefusals);
