import type { RouteObject } from 'react-router';

/** Where oversight is found: exceptions, samples, evidence, comparisons of registers. Each page is loaded when it is first opened. */
export const oversightAddresses: readonly RouteObject[] = [];
