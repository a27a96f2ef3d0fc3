import type { RouteObject } from 'react-router';

/** Where projects are found. Each page is loaded when it is first opened. */
export const projectAddresses: readonly RouteObject[] = [
  { path: 'projects/new', lazy: async () => ({ Component: (await import('./routes.js')).NewProjectPage }) },
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('./routes.js')).ProjectPage }) },
  { path: 'projects', lazy: async () => ({ Component: (await import('./routes.js')).ProjectListPage }) },
];
