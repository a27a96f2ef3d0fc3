import type { Access } from '../../kernel/access.js';

/** Every office reads the registers of its own area; the detail registers of townships and villages are anybody's. */
export const registerAccess: Access = {
  rows: {},
  verbs: {
    assetRegister: 'office',
    publicRegister: 'anybody',
    assetCounts: 'office',
    portfolio: 'office',
    registerDifference: 'office',
    portfolioDifference: 'office',
  },
};
