import type { RouteObject } from 'react-router';

/** Where projects are found. Each page is loaded when it is first opened. */
export const projectAddresses: readonly RouteObject[] = [
  { path: 'projects/new', lazy: async () => ({ Component: (await import('./routes.js')).NewProjectPage }) },
  { path: 'projects/plans', lazy: async () => ({ Component: (await import('./routes.js')).PlanListPage }) },
  { path: 'projects/plans/:id', lazy: async () => ({ Component: (await import('./routes.js')).PlanPage }) },
  { path: 'projects/tags', lazy: async () => ({ Component: (await import('./routes.js')).TagListPage }) },
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('./routes.js')).ProjectPage }) },
  { path: 'projects', lazy: async () => ({ Component: (await import('./routes.js')).ProjectListPage }) },
];
