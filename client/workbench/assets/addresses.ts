import type { RouteObject } from 'react-router';

/** Where assets are found. Each page is loaded when it is first opened. */
export const assetAddresses: readonly RouteObject[] = [
  { path: 'assets', lazy: async () => ({ Component: (await import('./routes.js')).AssetListPage }) },
  { path: 'assets/upkeep', lazy: async () => ({ Component: (await import('./routes.js')).UpkeepPage }) },
  { path: 'assets/income', lazy: async () => ({ Component: (await import('./routes.js')).IncomePage }) },
  { path: 'assets/duties', lazy: async () => ({ Component: (await import('./routes.js')).DutiesPage }) },
  { path: 'assets/disposals', lazy: async () => ({ Component: (await import('./routes.js')).DisposalsPage }) },
  { path: 'assets/register', lazy: async () => ({ Component: (await import('./routes.js')).SettledProjectsPage }) },
  { path: 'assets/register/:id', lazy: async () => ({ Component: (await import('./routes.js')).RegisterAssetsPage }) },
  { path: 'assets/leases/:id', lazy: async () => ({ Component: (await import('./routes.js')).LeasePage }) },
  { path: 'assets/distributions/:id', lazy: async () => ({ Component: (await import('./routes.js')).DistributionPage }) },
  { path: 'assets/disposals/:id', lazy: async () => ({ Component: (await import('./routes.js')).DisposalPage }) },
  { path: 'assets/:id', lazy: async () => ({ Component: (await import('./routes.js')).AssetPage }) },
];
