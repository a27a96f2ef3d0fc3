import type { RouteObject } from 'react-router';

const page = (path: string, name: keyof typeof import('./routes.js')): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await import('./routes.js'))[name] }),
});

/** Where expenditure progress is found. Each page is loaded when it is first opened. */
export const progressAddresses: readonly RouteObject[] = [
  page('progress', 'OverviewPage'),
  page('progress/behind', 'BehindPage'),
  page('progress/shares', 'SharesPage'),
  page('progress/not-started', 'NotStartedPage'),
  page('progress/stated', 'StatedPage'),
];
