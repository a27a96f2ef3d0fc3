import type { WorkbenchFundsLineMoneyFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useMaySeeAccounts } from '../../session/money-addresses.js';

type LineKey = keyof WorkbenchFundsLineMoneyFragment;

/** Where each figure of a line is shown with what it is made of: the entries of an act, or the accounts in which it lies. */
export function useLineAddress() {
  const accounts = useMaySeeAccounts();
  return (id: string, key: LineKey): string => {
    const entries = (act: string) => `/funds/ledger?origin=${id}&act=${act}`;
    const account = (stage: string, act: string) => (accounts ? `/funds/ledger/accounts?origin=${id}&stage=${stage}` : entries(act));
    switch (key) {
      case 'received':
        return entries('RECEIVE');
      case 'allocated':
        return `/funds/allocations?line=${id}`;
      case 'unallocated':
        return account('AVAILABLE', 'ALLOCATE');
      case 'surplusReturned':
        return `/funds/surplus-returns?line=${id}`;
      case 'released':
        return entries('RELEASE');
      case 'unreleased':
        return account('ALLOCATED', 'RELEASE');
      case 'paid':
        return entries('PAY');
      case 'unpaid':
        return account('RELEASED', 'PAY');
    }
  };
}

const lineKeys: readonly LineKey[] = [
  ...(['received', 'allocated', 'unallocated', 'surplusReturned', 'released', 'unreleased', 'paid', 'unpaid'] as const),
];

/** The figures of a line or of a whole document; those of a document open its lines. */
export function useLineFigures() {
  const t = useWords('funds');
  const address = useLineAddress();
  return (money: WorkbenchFundsLineMoneyFragment | null | undefined, of: { readonly lineId: string } | { readonly documentId: string }) =>
    lineKeys.map((key) => ({
      key,
      label: t(`money.${key}`),
      value: money?.[key],
      to: 'lineId' in of ? address(of.lineId, key) : `/funds/lines?document=${of.documentId}`,
    }));
}
