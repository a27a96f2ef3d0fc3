import type { RouteObject } from 'react-router';

const page = (path: string, name: keyof typeof import('./routes.js')): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await import('./routes.js'))[name] }),
});

/** Where money in is found: documents, lines, allocations, releases, the ledger. Each page is loaded when it is first opened. */
export const fundAddresses: readonly RouteObject[] = [
  page('funds', 'DocumentListPage'),
  page('funds/documents/:id', 'DocumentPage'),
  page('funds/lines', 'LineListPage'),
  page('funds/lines/:id', 'LinePage'),
  page('funds/allocations', 'AllocationListPage'),
  page('funds/allocations/plan', 'PlanPage'),
  page('funds/allocations/:id', 'AllocationPage'),
  page('funds/releases', 'ReleaseListPage'),
  page('funds/adjustments', 'AdjustmentListPage'),
  page('funds/reclaims', 'ReclaimListPage'),
  page('funds/release-returns', 'ReleaseReturnListPage'),
  page('funds/surplus-returns', 'SurplusReturnListPage'),
  page('funds/consolidations', 'ConsolidationListPage'),
  page('funds/carry-overs', 'CarryOverListPage'),
  page('funds/surplus', 'SurplusListPage'),
  page('funds/idle', 'IdlePage'),
  page('funds/ledger', 'EntryListPage'),
  page('funds/ledger/entries/:id', 'EntryPage'),
  page('funds/ledger/accounts', 'AccountListPage'),
  page('funds/ledger/accounts/:id', 'AccountPage'),
];
