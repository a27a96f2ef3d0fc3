import type { RouteObject } from 'react-router';

/** Where the public reads and objects, without signing in. Each page is loaded when it is first opened. */
export const publicAddresses: readonly RouteObject[] = [];
