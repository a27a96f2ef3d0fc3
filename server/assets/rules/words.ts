/** The words in which assets are described; the database holds the same lists as constraints. */
export const assetClasses = {
  OPERATIONAL: '经营性资产 · operational: industry and employment assets, and equity, that bring income',
  PUBLIC_WELFARE: '公益性资产 · public welfare: roads, irrigation, water, schools, clinics, culture',
  HOUSEHOLD: '到户类资产 · household: living or fixed things given to a household by subsidy',
} as const;
export type AssetClass = keyof typeof assetClasses;

export const assetForms = {
  FIXED: '固定资产 · fixed',
  BIOLOGICAL: '生物资产 · biological: animals and plants',
  EQUITY: '权益资产 · equity: shares and claims',
} as const;
export type AssetForm = keyof typeof assetForms;

/** The five rights (五权分置). */
export const rightKinds = {
  OWN: '所有权 · to own',
  OPERATE: '经营权 · to operate',
  EARN: '收益权 · to earn',
  SUPERVISE: '监督权 · to supervise',
  DISPOSE: '处置权 · to dispose of it',
} as const;
export type RightKind = keyof typeof rightKinds;

/** The rungs of the responsibility ladder; what a county calls them is its policy `asset.ladder`. */
export const dutyLevels = {
  COUNTY: '县级统管 · county oversees',
  TOWNSHIP: '乡镇监管 · township supervises',
  VILLAGE: '村级直管 · village manages',
  PUBLIC: '群众监督 · the public watches',
} as const;
export type DutyLevel = keyof typeof dutyLevels;

export const ownerKinds = {
  STATE: '国有 · owned by the state',
  COLLECTIVE: '集体 · owned by a collective',
  INDIVIDUAL: '个人 · owned by individuals',
} as const;
export type OwnerKind = keyof typeof ownerKinds;

export const ownerLevels = {
  COUNTY: '县级 · county',
  TOWNSHIP: '乡镇级 · township',
  VILLAGE: '村级 · village',
  HOUSEHOLD: '户 · household',
} as const;
export type OwnerLevel = keyof typeof ownerLevels;

export const partyKinds = {
  STATE_ORGAN: '机关事业单位 · state organ or public institution',
  STATE_COMPANY: '国有企业 · state-owned company',
  TOWNSHIP_GOVERNMENT: '乡镇人民政府（街道） · township government',
  TOWNSHIP_COLLECTIVE: '乡镇集体经济组织 · collective of a township',
  VILLAGE_COLLECTIVE: '村集体经济组织 · collective of a village',
  COOPERATIVE: '农民专业合作社 · farmers’ cooperative',
  COMPANY: '企业 · company',
  HOUSEHOLD: '农户 · household',
} as const;
export type PartyKind = keyof typeof partyKinds;

interface Ownership {
  readonly kind: OwnerKind;
  readonly level: OwnerLevel;
}

/**
 * What kind of ownership a party of each kind stands for; a cooperative or a company may operate and earn, but what
 * public money made is not theirs to own.
 */
export const ownershipOf: Readonly<Record<PartyKind, Ownership | null>> = {
  STATE_ORGAN: { kind: 'STATE', level: 'COUNTY' },
  STATE_COMPANY: { kind: 'STATE', level: 'COUNTY' },
  TOWNSHIP_GOVERNMENT: { kind: 'STATE', level: 'TOWNSHIP' },
  TOWNSHIP_COLLECTIVE: { kind: 'COLLECTIVE', level: 'TOWNSHIP' },
  VILLAGE_COLLECTIVE: { kind: 'COLLECTIVE', level: 'VILLAGE' },
  COOPERATIVE: null,
  COMPANY: null,
  HOUSEHOLD: { kind: 'INDIVIDUAL', level: 'HOUSEHOLD' },
};

/** Keys of a table of words, typed. */
export const wordsOf = <Word extends string>(table: Readonly<Record<Word, unknown>>): readonly Word[] => Object.keys(table) as Word[];
