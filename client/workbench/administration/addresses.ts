import type { RouteObject } from 'react-router';

/** Where people, posts, one's own account and policies are found. Each page is loaded when it is first opened. */
export const administrationAddresses: readonly RouteObject[] = [
  { path: 'administration', lazy: async () => ({ Component: (await import('./routes.js')).PeoplePage }) },
  { path: 'administration/people/:id', lazy: async () => ({ Component: (await import('./routes.js')).PersonPage }) },
  { path: 'administration/posts', lazy: async () => ({ Component: (await import('./routes.js')).PostsPage }) },
  { path: 'administration/departments', lazy: async () => ({ Component: (await import('./routes.js')).DepartmentsPage }) },
  { path: 'account', lazy: async () => ({ Component: (await import('./routes.js')).AccountPage }) },
  { path: 'policies', lazy: async () => ({ Component: (await import('./routes.js')).PolicyListPage }) },
  { path: 'policies/:key', lazy: async () => ({ Component: (await import('./routes.js')).PolicyPage }) },
];
