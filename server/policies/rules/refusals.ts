import { refuser } from '../../kernel/refusal.js';

export const policyRefusals = {
  POLICY_KEY_MUST_BE_KNOWN: {
    zh: '没有“{key}”这项政策参数。',
    en: 'There is no policy with the key "{key}".',
    basis: '政策参数表 server/policies/rules/keys.ts · table of policy keys',
  },
  POLICY_VALUE_MUST_FIT_KEY: {
    zh: '政策参数“{key}”的值不合要求，应为{form}；不符之处：{problem}。',
    en: 'The value of the policy "{key}" must have the form {form}; {problem}.',
    basis: '政策参数表 server/policies/rules/keys.ts · table of policy keys',
  },
  POLICY_SCOPE_MUST_BE_OWN_COUNTY: {
    zh: '县级岗位只能制定本县（{own}）的政策参数，不能制定{scope}的。',
    en: 'A post of a county sets policies of its own county ({own}) only, not of {scope}.',
    basis: '县制定管理办法 · every county sets its own rules, e.g. 《汉滨区衔接资金管理办法》',
  },
  POLICY_PERIOD_MUST_RUN_FORWARD: {
    zh: '政策参数的终止日期{to}早于起始日期{from}。',
    en: 'The policy would end on {to}, before it begins on {from}.',
    basis: '政策参数按有效期适用 · a case is judged by the policy of its day',
  },
  POLICY_MUST_BE_SET: {
    zh: '政策参数“{key}”在{place}于{on}没有取值。',
    en: 'The policy "{key}" has no value for {place} on {on}.',
    basis: '个案按当日政策判断 · a case is judged by the policy of its day',
  },
} as const;
export const refuse = refuser(policyRefusals);
