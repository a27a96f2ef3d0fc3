import type { Tale } from './tale.js';
import { textTable } from './text-table.js';

interface Line {
  readonly day: string;
  readonly act: string;
  readonly source: string;
  readonly payer: string;
  readonly payee: string;
  readonly yuan: string;
}

const wording: Readonly<Record<string, string>> = {
  superior: '上级',
  payee: '收款人',
  AVAILABLE: '可安排',
  ALLOCATED: '已安排',
  RELEASED: '已拨付',
  RECEIVE: '到位',
  ALLOCATE: '安排',
  RELEASE: '拨付',
  PAY: '支付',
  RETURN_RELEASE: '退回拨付',
  RECLAIM: '收回',
  CENTRAL: '中央',
  PROVINCIAL: '省级',
  BRIDGING: '衔接资金',
  EAST_WEST: '东西部协作',
  CONSOLIDATION: '巩固提升',
};

/** The whole ledger as a text that an accountant can sign: every posting in order, then what stands on each account. */
export async function ledgerText({ world }: Tale): Promise<string> {
  const side = (
    which: string,
  ) => `coalesce((select case ${which}.kind when 'OUTSIDE' then split_part(${which}.address, ':', 3) else ${which}.stage end), '')
    || coalesce((select ' ' || project.name from allocation join project on project.id = allocation.project_id where allocation.id = ${which}.holder), '')`;
  const lines = await world.rows<Line>(`
    select entry.business_date::text as day, case when entry.reverses_id is null then entry.act else '冲销 ' || entry.act end as act,
      line.level || ' ' || line.channel || coalesce(' ' || line.task, '') as source, ${side('payer')} as payer, ${side('payee')} as payee,
      to_char(posting.amount_fen::numeric / 100, 'FM999,999,999,990.00') as yuan
    from posting join ledger_entry entry on entry.id = posting.entry_id join fund_line line on line.id = posting.origin
      join ledger_account payer on payer.id = posting.from_account join ledger_account payee on payee.id = posting.to_account
    order by entry.business_date, entry.id, posting.id`);
  const standing = await world.rows<Pick<Line, 'source' | 'payer' | 'yuan'>>(`
    select line.level || ' ' || line.channel || coalesce(' ' || line.task, '') as source, ${side('account')} as payer,
      to_char(balance.amount_fen::numeric / 100, 'FM999,999,999,990.00') as yuan
    from balance join ledger_account account on account.id = balance.account_id join fund_line line on line.id = account.origin
    order by source, account.address`);
  const rows = [
    ['日期', '事项', '来源', '付方', '收方', '元'],
    ...lines.map(({ day, act, source, payer, payee, yuan }) => [day, worded(act), worded(source), worded(payer), worded(payee), yuan]),
    ['', '', '', '', '', ''],
    ['余额', '', '来源', '科目', '', '元'],
    ...standing.map(({ source, payer, yuan }) => ['', '', worded(source), worded(payer), '', yuan]),
  ];
  return textTable(rows);
}

function worded(text: string): string {
  return text
    .split(' ')
    .map((word) => wording[word] ?? word)
    .join(' ');
}
