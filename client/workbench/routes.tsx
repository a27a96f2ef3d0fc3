import { lazy } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { administrationAddresses } from './administration/addresses.js';
import { assetAddresses } from './assets/addresses.js';
import { claimAddresses } from './claims/addresses.js';
import { fundAddresses } from './funds/addresses.js';
import { oversightAddresses } from './oversight/addresses.js';
import { progressAddresses } from './progress/addresses.js';
import { projectAddresses } from './projects/addresses.js';
import { publicAddresses } from './public/addresses.js';
import { Gate } from './session/gate.js';

/** A page whose script is fetched when it is shown, not when its address is matched: who must sign in first waits for no other page. */
function whenShown({ lazy: load, ...route }: RouteObject): RouteObject {
  if (typeof load !== 'function') return route;
  const Component = lazy(async () => ({ default: (await load()).Component as () => React.ReactNode }));
  return { ...route, Component } as RouteObject;
}

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
    Component: Gate,
    children: [
      { index: true, lazy: () => import('./home/routes.js') } satisfies RouteObject,
      ...projectAddresses,
      ...fundAddresses,
      ...claimAddresses,
      ...progressAddresses,
      ...assetAddresses,
      ...oversightAddresses,
      ...administrationAddresses,
      { path: '*', lazy: async () => ({ Component: (await import('./kit/not-found.js')).NotFound }) },
    ].map(whenShown),
  },
]);
