import type { DepartmentKind } from './departments.js';

/** One sort of project that the county builds: how it is named, who is in charge, how it is measured. Prices are in 万元. */
export interface Kind {
  readonly what: string;
  readonly classCode: 'INDUSTRY' | 'EMPLOYMENT' | 'RURAL_CONSTRUCTION' | 'RESETTLEMENT' | 'THREE_GUARANTEES' | 'GOVERNANCE';
  readonly library: 'BRIDGING' | 'RURAL_CONSTRUCTION' | 'EAST_WEST';
  readonly nature: 'NEW' | 'EXPANSION' | 'RECONSTRUCTION' | 'MAINTENANCE' | 'PURCHASE' | 'SUBSIDY';
  readonly department: DepartmentKind;
  /** What is counted, and in which unit. */
  readonly measure: string;
  readonly unit: string;
  /** How the works are claimed for. */
  readonly claim: 'WORKS' | 'HOUSEHOLD_SUBSIDY' | 'PURCHASE';
  /** How an industry project ties its households in. */
  readonly linkage?: 'ASSET_INCOME' | 'LAND_TRANSFER' | 'WORK' | 'ORDER_FARMING' | 'COURTYARD' | 'SHARE_OF_FUNDS';
}

const industry = { classCode: 'INDUSTRY', library: 'BRIDGING', department: 'AGRICULTURE', claim: 'WORKS' } as const;
const construction = { classCode: 'RURAL_CONSTRUCTION', library: 'RURAL_CONSTRUCTION', claim: 'WORKS' } as const;

export const kinds = {
  kiwi: {
    ...industry,
    what: '红心猕猴桃园提质增效',
    nature: 'RECONSTRUCTION',
    measure: '改造猕猴桃园',
    unit: '亩',
    linkage: 'LAND_TRANSFER',
  },
  pear: { ...industry, what: '雪梨标准化种植基地', nature: 'EXPANSION', measure: '建设雪梨基地', unit: '亩', linkage: 'ORDER_FARMING' },
  herb: { ...industry, what: '中药材种植基地', nature: 'NEW', measure: '种植中药材', unit: '亩', linkage: 'ASSET_INCOME' },
  coldStore: { ...industry, what: '果品产地冷藏保鲜设施', nature: 'NEW', measure: '建设冷藏库容', unit: '吨', linkage: 'ASSET_INCOME' },
  orchardRoad: { ...industry, what: '产业园生产道路', nature: 'NEW', measure: '硬化产业路', unit: '公里', linkage: 'WORK' },
  irrigation: {
    ...construction,
    what: '小型农田水利设施',
    nature: 'RECONSTRUCTION',
    department: 'WATER',
    measure: '整治渠道',
    unit: '公里',
  },
  road: { ...construction, what: '通组道路硬化', nature: 'RECONSTRUCTION', department: 'TRANSPORT', measure: '硬化道路', unit: '公里' },
  transportStation: { ...construction, what: '农村运输服务站', nature: 'NEW', department: 'TRANSPORT', measure: '建设服务站', unit: '个' },
  waterStation: {
    ...construction,
    ...{
      what: '乡镇供水站改造',
      nature: 'RECONSTRUCTION',
      department: 'WATER',
      classCode: 'THREE_GUARANTEES',
      measure: '改造供水站',
      unit: '座',
    },
  },
  villageWater: {
    ...construction,
    ...{
      what: '饮水安全巩固提升',
      nature: 'RECONSTRUCTION',
      department: 'WATER',
      classCode: 'THREE_GUARANTEES',
      measure: '铺设供水管网',
      unit: '公里',
    },
  },
  reservoir: { ...construction, what: '小型水库除险加固', nature: 'MAINTENANCE', department: 'WATER', measure: '加固水库', unit: '座' },
  sewage: { ...construction, what: '农村生活污水治理', nature: 'NEW', department: 'HOUSING', measure: '铺设污水管网', unit: '公里' },
  wasteStation: { ...construction, what: '生活垃圾压缩转运站', nature: 'NEW', department: 'HOUSING', measure: '建设转运站', unit: '座' },
  toilets: { ...construction, what: '户用厕所改造', nature: 'RECONSTRUCTION', department: 'AGRICULTURE', measure: '改造户厕', unit: '户' },
  training: {
    what: '脱贫劳动力实用技能培训',
    ...{
      classCode: 'EMPLOYMENT',
      library: 'BRIDGING',
      nature: 'SUBSIDY',
      department: 'LABOUR',
      measure: '培训',
      unit: '人次',
      claim: 'PURCHASE',
    },
  },
  points: {
    what: '乡村治理积分制超市',
    ...{
      classCode: 'GOVERNANCE',
      library: 'BRIDGING',
      nature: 'NEW',
      department: 'AGRICULTURE',
      measure: '建设积分超市',
      unit: '个',
      claim: 'PURCHASE',
    },
  },
  courtyard: {
    ...industry,
    ...{ what: '庭院经济到户奖补', nature: 'SUBSIDY', measure: '发展庭院', unit: '户', claim: 'HOUSEHOLD_SUBSIDY', linkage: 'COURTYARD' },
  },
  monitored: {
    ...industry,
    ...{
      what: '监测对象产业到户补助',
      nature: 'SUBSIDY',
      measure: '补助监测户',
      unit: '户',
      claim: 'HOUSEHOLD_SUBSIDY',
      linkage: 'ORDER_FARMING',
    },
  },
  sitePark: {
    ...industry,
    ...{ what: '易地搬迁安置点配套产业园', nature: 'NEW', classCode: 'RESETTLEMENT', department: 'DEVELOPMENT' },
    ...{ measure: '建设产业园', unit: '亩', linkage: 'ASSET_INCOME' },
  },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;
