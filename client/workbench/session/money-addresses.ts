import type { WorkbenchFundsAllocationMoneyFragment } from '../../generated/workbench.js';
import { useSession } from './session.js';

type AllocationKey = keyof WorkbenchFundsAllocationMoneyFragment;

/** Accounts are opened to those who keep the books and those who examine them. */
export function useMaySeeAccounts(): boolean {
  return useSession().is('FINANCE_OFFICER', 'TREASURER', 'AUDITOR', 'OVERSEER');
}

/** Where each figure of an allocation is shown with what it is made of: its accounts for those who may open them, else the part of its page that lists the acts. */
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
