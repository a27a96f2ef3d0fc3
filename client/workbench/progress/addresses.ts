import type { RouteObject } from 'react-router';

/** Where expenditure progress is found. Each page is loaded when it is first opened. */
export const progressAddresses: readonly RouteObject[] = [];
