import type { Access } from '../../kernel/access.js';

/** Who keeps the register decides on rights; who built or holds an asset hands it over and says that it is used up. */
export const rightsAccess: Access = {
  rows: {},
  verbs: {
    confirmRights: ['LIBRARY_KEEPER'],
    certifyAsset: ['LIBRARY_KEEPER'],
    handOverAsset: ['PROJECT_MANAGER', 'TOWNSHIP_REVIEWER'],
    transferRights: ['LIBRARY_KEEPER'],
    correctRights: ['LIBRARY_KEEPER'],
    changeAssetClass: ['LIBRARY_KEEPER'],
    changeAssetValue: ['LIBRARY_KEEPER'],
    pledgeAsset: ['LIBRARY_KEEPER'],
    releasePledge: ['LIBRARY_KEEPER'],
    consumeAsset: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'],
    splitAsset: ['LIBRARY_KEEPER'],
    mergeAssets: ['LIBRARY_KEEPER'],
  },
};
