/** The registers that are kept of assets (资产台账), and the words in which they are counted and compared. */
export const registerKinds = {
  MASTER: '县级总账 · master register of a county',
  TOWNSHIP: '乡镇明细账 · detail register of a township',
  VILLAGE: '村级明细账 · detail register of a village',
  DEPARTMENT: '部门分类账 · register of what a department’s projects made',
} as const;
export type RegisterKind = keyof typeof registerKinds;

export const countDimensions = {
  CLASS: '资产类别 · class',
  FORM: '资产形态 · form',
  OWNER_KIND: '权属类型 · kind of ownership',
  OWNER_LEVEL: '权属层级 · level of ownership',
  STATE: '状态 · state',
  PLACE: '下一级地点 · the places one level below',
  YEAR: '形成年度 · year of forming',
  INHERITED: '存量与新增 · formed before the system or in it',
} as const;
export type CountDimension = keyof typeof countDimensions;

/** What an asset counts under that has no single answer; each asset counts once, so that parts make the total. */
export const ownerWords = {
  MIXED: '多种权属共有 · owned by several kinds together',
  HIDDEN: '无权查看权利人 · the holder may not be seen',
  NONE: '未确权 · rights not confirmed',
} as const;

export const inheritedWords = {
  FORMED: '项目形成 · formed by projects in the system',
  INHERITED: '存量资产 · formed before the system',
} as const;

/** What a part of an asset's original value came from. */
export const sourceKinds = {
  FUND: '财政及其他资金，按级次和渠道 · money of a level and channel',
  UNPAID: '已结算未支付 · settled, not yet paid',
  INHERITED: '系统建立前形成 · formed before the system',
  UNTOLD: '来源无权查看或未分摊 · not to be told here',
} as const;

export const countOrders = {
  KEY: '按分类固有次序 · In the order of the breakdown itself.',
  COUNT_DESC: '件数，多的在前 · Largest number first.',
  VALUE_DESC: '原值，大的在前 · Largest original value first.',
} as const;
export type CountOrder = keyof typeof countOrders;

export const holdingOrders = {
  CODE: '资产编码 · By the asset’s code.',
  SHARE_VALUE_DESC: '份额价值，大的在前 · Largest value of the share first.',
} as const;
export type HoldingOrder = keyof typeof holdingOrders;

export const differenceKinds = {
  ADDED: '增加 · on the later side only',
  GONE: '减少 · on the earlier side only',
  CHANGED: '变动 · on both sides, and not the same',
} as const;
export type DifferenceKind = keyof typeof differenceKinds;

export const differenceColumns = {
  NAME: '名称 · name',
  CLASS: '类别 · class',
  FORM: '形态 · form',
  STATE: '状态 · state',
  QUANTITY: '数量 · quantity or unit',
  LOCATION: '坐落 · location',
  ORIGINAL_VALUE: '原值 · original value',
  NET_VALUE: '净值 · net value',
  OWNERS: '所有权人 · who owns it, or with which shares',
  RIGHTS: '其他权利 · another right',
  DUTIES: '管护责任 · who answers for it',
  SHARE: '份额 · the party’s share',
} as const;
export type DifferenceColumn = keyof typeof differenceColumns;

export const differenceOrders = {
  CODE: '资产编码 · By the asset’s code.',
  MOVED_DESC: '原值变动，大的在前 · Largest movement of original value first, whichever way it went.',
} as const;
export type DifferenceOrder = keyof typeof differenceOrders;
