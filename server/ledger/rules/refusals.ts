import { refuser } from '../../kernel/refusal.js';

export const ledgerRefusals = {
  BALANCE_MUST_COVER_AMOUNT: {
    zh: '余额不足：可用{available}元，本次需要{asked}元。',
    en: 'The balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for.',
    basis: '已安排≤指标、已拨付≤已安排、已支付≤已拨付 · each stage takes at most what the stage before it holds',
  },
  BALANCE_MUST_COVER_EVERY_DAY: {
    zh: '按{date}日终计算余额不足：可用{available}元，本次需要{asked}元；补记较早日期的业务不得使任何一日余额为负。',
    en: 'At the end of {date} the balance does not cover the amount: {available} yuan is available, {asked} yuan is asked for; an entry of an earlier date must leave no day short.',
    basis: '任一日期账实相符 · the conservation rule holds at every date',
  },
  LEDGER_ENTRY_MUST_EXIST: {
    zh: '没有编号为{id}的记账分录，或不在辖区内。',
    en: 'There is no ledger entry {id} within your area.',
    basis: '只能冲销已记的账 · only what was booked can be reversed',
  },
  REVERSED_ENTRY_MUST_BE_ORIGINAL: {
    zh: '分录{id}本身是冲销，不能再冲销；需要时重新办理原业务。',
    en: 'Entry {id} is itself a reversal and cannot be reversed; do the act again instead.',
    basis: '更正以冲销记账 · corrections are reversals of original entries',
  },
  ENTRY_MUST_BE_REVERSED_ONCE: {
    zh: '分录{id}已经冲销过。',
    en: 'Entry {id} has been reversed already.',
    basis: '一笔分录只冲销一次 · an entry is reversed at most once',
  },
  REVERSAL_MUST_NOT_PRECEDE_ENTRY: {
    zh: '冲销日期{given}早于原分录日期{entryDate}。',
    en: 'The reversal is dated {given}, before the entry itself ({entryDate}).',
    basis: '更正不早于原业务 · a correction is not dated before what it corrects',
  },
  REVERSAL_MUST_HAVE_REASON: {
    zh: '冲销须写明理由。',
    en: 'A reversal needs a reason.',
    basis: '更正以冲销记账并说明理由 · corrections are reversals with a reason',
  },
} as const;
export const refuse = refuser(ledgerRefusals);
