import type { RouteObject } from 'react-router';

/** Where people, posts, substitutes and policies are found. Each page is loaded when it is first opened. */
export const administrationAddresses: readonly RouteObject[] = [];
