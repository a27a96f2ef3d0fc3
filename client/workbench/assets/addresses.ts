import type { RouteObject } from 'react-router';

/** Where assets are found. Each page is loaded when it is first opened. */
export const assetAddresses: readonly RouteObject[] = [
  { path: 'assets', lazy: async () => ({ Component: (await import('./routes.js')).AssetListPage }) },
  { path: 'assets/:id', lazy: async () => ({ Component: (await import('./routes.js')).AssetPage }) },
];
