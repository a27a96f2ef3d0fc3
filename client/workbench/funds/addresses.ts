import type { RouteObject } from 'react-router';

/** Where money in is found: documents, lines, allocations, releases, the ledger. Each page is loaded when it is first opened. */
export const fundAddresses: readonly RouteObject[] = [];
