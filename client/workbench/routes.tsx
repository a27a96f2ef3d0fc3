import { createBrowserRouter } from 'react-router';

/** Every address of the page. A part is loaded when it is first opened; deep links work after signing in. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }),
  },
  {
    path: '/',
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./session/shell.js')).Shell }),
    children: [
      { index: true, lazy: () => import('./home/routes.js') },
      { path: 'projects/new', lazy: async () => ({ Component: (await import('./projects/routes.js')).NewProjectPage }) },
      { path: 'projects/:id', lazy: async () => ({ Component: (await import('./projects/routes.js')).ProjectPage }) },
      { path: 'projects', lazy: async () => ({ Component: (await import('./projects/routes.js')).ProjectListPage }) },
      { path: '*', lazy: async () => ({ Component: (await import('./kit/not-found.js')).NotFound }) },
    ],
  },
]);
