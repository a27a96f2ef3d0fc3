import { createBrowserRouter } from 'react-router';
import { administrationAddresses } from './administration/addresses.js';
import { assetAddresses } from './assets/addresses.js';
import { claimAddresses } from './claims/addresses.js';
import { fundAddresses } from './funds/addresses.js';
import { oversightAddresses } from './oversight/addresses.js';
import { progressAddresses } from './progress/addresses.js';
import { projectAddresses } from './projects/addresses.js';
import { publicAddresses } from './public/addresses.js';

/** Every address of the page. A part is loaded when it is first opened; deep links work after signing in. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./session/sign-in-page.js')).SignInPage }),
  },
  ...publicAddresses,
  {
    path: '/',
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('./session/shell.js')).Shell }),
    children: [
      { index: true, lazy: () => import('./home/routes.js') },
      ...projectAddresses,
      ...fundAddresses,
      ...claimAddresses,
      ...progressAddresses,
      ...assetAddresses,
      ...oversightAddresses,
      ...administrationAddresses,
      { path: '*', lazy: async () => ({ Component: (await import('./kit/not-found.js')).NotFound }) },
    ],
  },
]);
