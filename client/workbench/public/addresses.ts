import type { RouteObject } from 'react-router';

/** Where the public reads and objects, without signing in. Each page is loaded when it is first opened. */
export const publicAddresses: readonly RouteObject[] = [
  {
    path: '/public',
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./routes.js')).PublicFrame }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./routes.js')).PublicPage }) },
      { path: 'notices/:id', lazy: async () => ({ Component: (await import('./routes.js')).PublicNoticePage }) },
      { path: 'projects/:id', lazy: async () => ({ Component: (await import('./routes.js')).PublicProjectPage }) },
      { path: 'plans/:id', lazy: async () => ({ Component: (await import('./routes.js')).PublicPlanPage }) },
      { path: '*', lazy: async () => ({ Component: (await import('./routes.js')).PublicNotFound }) },
    ],
  },
];
