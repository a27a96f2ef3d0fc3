import type { WorkbenchFundsAllocationMoneyFragment, WorkbenchFundsLineMoneyFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useMaySeeAccounts } from './fund-nav.js';

type LineKey = keyof WorkbenchFundsLineMoneyFragment;
type AllocationKey = keyof WorkbenchFundsAllocationMoneyFragment;

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

/** The same for an allocation: its accounts for those who may open them, else the part of its page that lists the acts. */
export function useAllocationAddress() {
  const accounts = useMaySeeAccounts();
  return (id: string, key: AllocationKey): string => {
    const part = (name: string) => `/funds/allocations/${id}#${name}`;
    const account = (stage: string, name: string) => (accounts ? `/funds/ledger/accounts?holder=${id}&stage=${stage}` : part(name));
    switch (key) {
      case 'allocated':
        return part('made-of');
      case 'reclaimed':
        return part('reclaims');
      case 'adjustedOut':
        return part('adjustments');
      case 'released':
        return part('releases');
      case 'paid':
        return part('payments');
      case 'unreleased':
        return account('ALLOCATED', 'releases');
      case 'unpaid':
        return account('RELEASED', 'payments');
      case 'balance':
        return accounts ? `/funds/ledger/accounts?holder=${id}` : part('releases');
    }
  };
}

/** The same for all the money of a project: the acts on it, or what of it lies. */
export function useProjectMoneyAddress() {
  return (id: string, key: 'allocated' | 'released' | 'unreleased' | 'paid' | 'unpaid' | 'balance'): string => {
    switch (key) {
      case 'allocated':
        return `/funds/allocations?project=${id}`;
      case 'released':
        return `/funds/releases?project=${id}`;
      case 'paid':
        return `/claims/payments?project=${id}`;
      case 'unreleased':
        return `/funds/idle?project=${id}&kind=UNRELEASED`;
      case 'unpaid':
        return `/funds/idle?project=${id}&kind=UNPAID`;
      case 'balance':
        return `/funds/idle?project=${id}&kind=UNRELEASED&kind=UNPAID`;
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
