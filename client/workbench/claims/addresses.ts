import type { RouteObject } from 'react-router';

/** Where money out is found: claims, payments and the picture of the flow. Each page is loaded when it is first opened. */
export const claimAddresses: readonly RouteObject[] = [];
