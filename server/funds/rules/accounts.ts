import { countyOf } from '../../kernel/viewer.js';
import type { AccountDraft } from '../../ledger/index.js';

/** The kinds of accounts that fund acts move money between; inside ones are kept per budget year. */
export const accountKinds = {
  'outside:superior': '上级财政 · the superior’s treasury',
  'outside:payee': '收款人 · the final payees',
  'outside:consolidation': '统筹整合 · consolidation between sources',
  'line:available': '指标未安排 · of a line, not allocated yet',
  'allocation:allocated': '已安排未拨付 · of an allocation, not released yet',
  'allocation:released': '已拨付未支付 · of an allocation, released and not paid yet',
} as const;
export type AccountKind = keyof typeof accountKinds;

/** The line that money comes from, and the allocation on which it lies. */
export interface Holders {
  readonly line: { readonly id: string; readonly placeCode: string };
  readonly allocation?: { readonly id: string; readonly ledgerPlaceCode: string } | null;
}

/** The ledger account of a kind: whose it is, of which budget year, where it lies. */
export function accountOf(kind: AccountKind, { line, allocation }: Holders, year: number): AccountDraft {
  const [owner, stage] = kind.split(':') as ['outside' | 'line' | 'allocation', string];
  const words = { stage: stage.toUpperCase() } as const;
  if (owner === 'outside') {
    const county = countyOf(line.placeCode);
    return { ...words, address: `outside:${county}:${stage}`, kind: 'OUTSIDE', placeCode: county };
  }
  const holder = owner === 'line' ? line.id : (allocation?.id ?? '');
  const placeCode = owner === 'line' ? line.placeCode : (allocation?.ledgerPlaceCode ?? '');
  return { ...words, address: `${owner}:${holder}:${stage}:${year}`, kind: 'INSIDE', origin: line.id, holder, year, placeCode };
}
