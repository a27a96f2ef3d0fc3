/** The words in which a project is described; the database holds the same lists as constraints. */
export const libraries = {
  BRIDGING: '衔接资金项目库 · library of the bridging fund',
  RURAL_CONSTRUCTION: '乡村建设项目库 · library of rural construction',
  EAST_WEST: '东西部协作项目库 · library of East-West cooperation',
} as const;
export type Library = keyof typeof libraries;

export const natures = {
  NEW: '新建 · new',
  EXPANSION: '扩建 · expansion',
  RECONSTRUCTION: '改建 · reconstruction',
  MAINTENANCE: '维修 · maintenance',
  PURCHASE: '购置 · purchase',
  SUBSIDY: '补助 · subsidy',
} as const;
export type Nature = keyof typeof natures;

export const channels = {
  BRIDGING: '衔接资金 · bridging fund',
  EAST_WEST: '东西部协作 · East-West cooperation',
  TARGETED_AID: '定点帮扶 · targeted aid',
  INTRA_PROVINCE: '省内对口帮扶 · aid within the province',
  CONSOLIDATED: '统筹整合涉农资金 · consolidated agriculture funds',
  BOND: '债券 · bonds',
  DONATION: '社会捐赠 · donations',
  OTHER: '其他 · other',
} as const;
export type Channel = keyof typeof channels;

export const targetKinds = {
  OUTPUT: '产出指标 · output',
  BENEFIT: '效益指标 · benefit',
  SATISFACTION: '满意度指标 · satisfaction',
} as const;
export type TargetKind = keyof typeof targetKinds;

export const comparisons = { AT_LEAST: '≥ 不低于 · at least', AT_MOST: '≤ 不高于 · at most', EQUAL: '= 等于 · exactly' } as const;
export type Comparison = keyof typeof comparisons;

export const linkageKinds = {
  ASSET_INCOME: '资产收益 · income from assets',
  LAND_TRANSFER: '土地流转 · transfer of land',
  SHARE_OF_FUNDS: '资金入股 · funds as shares',
  WORK: '务工就业 · paid work',
  MARKETING: '产品代销 · selling the farmers’ produce',
  PRODUCTION_TRUST: '生产托管 · production in trust',
  ORDER_FARMING: '订单收购 · purchase by order',
  LEASE_BACK: '返租倒包 · lease back and subcontract',
  COURTYARD: '大产业+小庭院 · large industry with courtyards',
  OTHER: '其他 · other',
} as const;
export type LinkageKind = keyof typeof linkageKinds;
