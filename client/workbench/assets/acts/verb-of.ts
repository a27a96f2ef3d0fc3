/** The act that the platform knows for each move, where it has another name. */
const named: Readonly<Record<string, string>> = {
  certify: 'certifyAsset',
  handOver: 'handOverAsset',
  changeClass: 'changeAssetClass',
  changeValue: 'changeAssetValue',
  pledge: 'pledgeAsset',
  split: 'splitAsset',
  merge: 'mergeAssets',
  consume: 'consumeAsset',
  operate: 'operateAsset',
  revitalise: 'revitaliseAsset',
  resume: 'resumeAsset',
  rejectInTownship: 'rejectDisposal',
  rejectInCounty: 'rejectDisposal',
  rejectInFinance: 'rejectDisposal',
};

export const verbOf = (move: string): string => named[move] ?? move;
