import type { AssetClass, AssetForm } from '../../assets/index.js';
import type { DepartmentKind } from './departments.js';

/** Who owns an asset of a sort: the village's or the township's collective, the township, a county office, a company of the county, a household. */
export type Owner = 'VILLAGE' | 'TOWNSHIP_COLLECTIVE' | 'TOWNSHIP' | 'COUNTY' | 'STATE_COMPANY' | 'HOUSEHOLD' | 'VILLAGES_TOGETHER';

/** One sort of asset that earlier years left behind: how it is named, measured and owned. Values are in 万元. */
export interface AssetSort {
  readonly what: string;
  readonly class: AssetClass;
  readonly form: AssetForm;
  readonly unit: string;
  readonly quantity: readonly [number, number];
  readonly value: readonly [number, number];
  readonly owner: Owner;
  /** The county office that oversees it. */
  readonly department: DepartmentKind;
  /** Whether somebody else works it for its owner. */
  readonly isLet?: boolean;
}

const welfare = { class: 'PUBLIC_WELFARE', form: 'FIXED', owner: 'VILLAGE' } as const;
const earning = { class: 'OPERATIONAL', form: 'FIXED', owner: 'VILLAGE', department: 'AGRICULTURE' } as const;
const household = { class: 'HOUSEHOLD', owner: 'HOUSEHOLD', department: 'AGRICULTURE' } as const;

/** What a township gets, one after the other: each round of the county has all of them. */
export const assetSorts: readonly AssetSort[] = [
  { ...welfare, what: '通组公路', unit: '公里', quantity: [8, 46], value: [30, 160], department: 'TRANSPORT' },
  { ...earning, what: '果品冷藏库', unit: '立方米', quantity: [180, 900], value: [38, 120], isLet: true },
  { ...welfare, what: '集中供水工程', unit: '处', quantity: [1, 2], value: [25, 90], department: 'WATER' },
  { ...earning, what: '猕猴桃产业园', unit: '亩', quantity: [60, 300], value: [45, 180], isLet: true },
  { ...welfare, what: '党群活动中心', unit: '平方米', quantity: [220, 480], value: [35, 80], department: 'REVITALISATION' },
  { ...household, what: '能繁母牛', form: 'BIOLOGICAL', unit: '头', quantity: [1, 3], value: [1, 3] },
  { ...earning, what: '分布式光伏电站', unit: '千瓦', quantity: [60, 200], value: [40, 130] },
  { ...welfare, what: '灌溉渠系', unit: '公里', quantity: [12, 60], value: [28, 110], department: 'WATER' },
  { ...earning, what: '合作社入股股权', form: 'EQUITY', unit: '股', quantity: [200, 1000], value: [20, 100] },
  { ...welfare, what: '场镇污水处理站', unit: '座', quantity: [1, 1], value: [120, 320], owner: 'TOWNSHIP', department: 'HOUSING' },
  {
    ...earning,
    what: '扶贫车间',
    unit: '平方米',
    quantity: [300, 900],
    value: [36, 110],
    owner: 'TOWNSHIP_COLLECTIVE',
    department: 'LABOUR',
    isLet: true,
  },
  { ...earning, what: '联村产地仓', unit: '平方米', quantity: [600, 1600], value: [90, 260], owner: 'VILLAGES_TOGETHER', isLet: true },
  { ...welfare, what: '村小学食堂改造', unit: '平方米', quantity: [120, 320], value: [22, 70], owner: 'COUNTY', department: 'EDUCATION' },
  { ...household, what: '庭院养蜂蜂群', form: 'BIOLOGICAL', unit: '群', quantity: [6, 20], value: [1, 2] },
  {
    ...earning,
    what: '乡村旅游接待中心',
    unit: '平方米',
    quantity: [400, 1200],
    value: [80, 300],
    owner: 'STATE_COMPANY',
    department: 'CULTURE_TOURISM',
    isLet: true,
  },
];
