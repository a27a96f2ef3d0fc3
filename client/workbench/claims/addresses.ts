import type { RouteObject } from 'react-router';

/** Where money out is found: claims, payments and the picture of the flow. Each page is loaded when it is first opened. */
export const claimAddresses: readonly RouteObject[] = [
  { path: 'claims/new', lazy: async () => ({ Component: (await import('./routes.js')).ClaimFormPage }) },
  { path: 'claims/payments', lazy: async () => ({ Component: (await import('./routes.js')).PaymentListPage }) },
  { path: 'claims/payments/:id', lazy: async () => ({ Component: (await import('./routes.js')).PaymentPage }) },
  { path: 'claims/flow', lazy: async () => ({ Component: (await import('./routes.js')).FlowPage }) },
  { path: 'claims/:id', lazy: async () => ({ Component: (await import('./routes.js')).ClaimPage }) },
  { path: 'claims', lazy: async () => ({ Component: (await import('./routes.js')).ClaimListPage }) },
];
