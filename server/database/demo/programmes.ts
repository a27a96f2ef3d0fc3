import type { Fen } from '../../kernel/money.js';
import { chanceOf } from './chance.js';
import { type Kind, type KindName, kinds } from './kinds.js';
import { type LineKey, lineSources } from './lines.js';
import { type ProjectPlan, planOf, wan } from './project-plan.js';
import { baili, lingjiang, type Spot, type Villages, yunfeng } from './villages.js';

/** How far a funded project has come on the business date of the demonstration. */
export type Stage =
  | 'SELECTED'
  | 'FUNDED'
  | 'PREPARING'
  | 'UNDER_WAY'
  | 'COMPLETED'
  | 'ACCEPTED'
  | 'SETTLED'
  | 'CLOSED'
  | 'SUSPENDED'
  | 'TERMINATED';

export type Programme = 'KEY_VILLAGES' | 'EAST_WEST' | 'RESETTLEMENT' | 'COURTYARD' | 'MONITORED' | 'OTHER';

export interface FundedPlan extends ProjectPlan {
  readonly programme: Programme;
  readonly stage: Stage;
  /** How much of the works is done, in per cent. */
  readonly done: number;
  /** The money laid on it, by document line. */
  readonly money: readonly { readonly line: LineKey; readonly amountFen: Fen }[];
}

interface FundedDraft {
  readonly programme: Programme;
  readonly kind: Kind;
  readonly spot: Spot;
  readonly quantity: string;
  readonly amounts: readonly (readonly [LineKey, number])[];
  /** In 万元; the sum of the amounts when left out. */
  readonly budget?: number;
  readonly stage: Stage;
  readonly done?: number;
  readonly name?: string;
  readonly content?: string;
}

function funded({ programme, stage, amounts, budget, done = 0, ...draft }: FundedDraft): FundedPlan {
  const money = amounts.map(([line, amount]) => ({ line, amountFen: wan(amount) }));
  const laid = money.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const budgetFen = budget ? wan(budget) : laid;
  const sources = laid > 0n ? lineSources(money) : undefined;
  return { ...planOf({ ...draft, budgetFen, sources }), programme, stage, done, money };
}

/** All projects that are in the year plan of 2023: 42 + 11 + 8 + 6 + 1, and eleven others. */
export function fundedPlans({ townships, villages, at }: Villages): FundedPlan[] {
  return [
    ...keyVillages(villages),
    ...eastWest(villages, at),
    ...resettlement(villages),
    ...courtyard(townships),
    monitored(at),
    ...others(villages, at),
  ];
}

/** The 42 key villages: 狮岭村 and 金陵村, then one after the other by township. */
export function keyVillageSpots(villages: readonly Spot[]): readonly Spot[] {
  return villages.slice(0, 42);
}

const keyStages: readonly (readonly [Stage, number])[] = [
  ...([72, 88, 45, 95, 64, 38, 80, 55, 91, 27, 83, 76, 94, 60, 68, 89, 20, 92, 85, 50] as const).map(
    (done) => ['UNDER_WAY', done] as const,
  ),
  ...Array.from({ length: 7 }, () => ['SETTLED', 100] as const),
  ...Array.from({ length: 4 }, () => ['ACCEPTED', 100] as const),
  ...Array.from({ length: 5 }, () => ['COMPLETED', 100] as const),
  ...Array.from({ length: 3 }, () => ['PREPARING', 0] as const),
  ...Array.from({ length: 2 }, () => ['FUNDED', 0] as const),
  ['SUSPENDED', 42],
];
const keyKinds: readonly KindName[] = [
  'kiwi',
  'pear',
  'herb',
  'coldStore',
  'orchardRoad',
  'kiwi',
  'road',
  'kiwi',
  'villageWater',
  'toilets',
];
const keyLines: readonly LineKey[] = [
  'centralFirst',
  'centralFirst',
  'centralFirst',
  'centralSecond',
  'centralFirst',
  'centralFirst',
  'provincialFirst',
  'provincialFirst',
  'provincialSecond',
  'city',
];

function keyVillages(villages: readonly Spot[]): FundedPlan[] {
  const amounts = sharesOf(2600, 42, 45, 82, 42);
  const chance = chanceOf(42);
  return keyVillageSpots(villages).map((spot, index) => {
    const kind = kinds[keyKinds[index % 10] as KindName];
    const [amount, line] = [amounts[index] as number, keyLines[index % 10] as LineKey];
    // Every seventh village draws on the county's own money as well.
    const own = index % 7 === 3 ? Math.floor(amount / 4) : 0;
    const money: [LineKey, number][] = own
      ? [
          [line, amount - own],
          ['county', own],
        ]
      : [[line, amount]];
    // Stages are spread over the townships, not village by village.
    const [stage, done] = keyStages[(index * 11 + 3) % 42] as (typeof keyStages)[number];
    const name = `${spot.townshipName}${spot.name}重点帮扶村${kind.what}项目`;
    return funded({
      programme: 'KEY_VILLAGES',
      kind,
      spot,
      quantity: quantityOf(kind, amount, chance.whole(90, 110)),
      amounts: money,
      stage,
      done,
      name,
    });
  });
}

type EastWestRow = readonly [
  name: string,
  kind: Kind,
  spot: Spot,
  quantity: string,
  wan: number,
  line: LineKey,
  stage: Stage,
  done: number,
];

function eastWest(villages: readonly Spot[], at: Villages['at']): FundedPlan[] {
  const town = at(lingjiang);
  const common = { library: 'EAST_WEST', nature: 'NEW', claim: 'WORKS' } as const;
  const kind = (
    classCode: Kind['classCode'],
    department: Kind['department'],
    what: string,
    measure: string,
    unit: string,
    more: Partial<Kind> = {},
  ): Kind => ({
    ...{ ...common, classCode, department, what, measure, unit },
    ...(classCode === 'INDUSTRY' ? { linkage: 'ASSET_INCOME' as const } : {}),
    ...more,
  });
  const farm = (what: string, measure: string, unit: string) => kind('INDUSTRY', 'AGRICULTURE', what, measure, unit);
  const rows: EastWestRow[] = [
    [
      '江南中学“余杭综合楼”',
      kind('THREE_GUARANTEES', 'EDUCATION', '综合楼', '建设综合楼', '平方米'),
      town,
      '4860',
      1200,
      'yuhangFirst',
      'ACCEPTED',
      100,
    ],
    [
      '杭广东西部协作数字产业园',
      kind('INDUSTRY', 'COMMERCE', '数字产业园', '建设园区用房', '平方米'),
      town,
      '5200',
      900,
      'yuhangFirst',
      'UNDER_WAY',
      78,
    ],
    [
      '红心猕猴桃精深加工生产线（示例）',
      farm('精深加工', '建设生产线', '条'),
      at('510824112000'),
      '2',
      440,
      'yuhangSecond',
      'UNDER_WAY',
      66,
    ],
    ['苍溪雪梨产地仓（示例）', farm('产地仓', '建设产地仓', '平方米'), at('510824114000'), '2100', 260, 'yuhangSecond', 'UNDER_WAY', 84],
    [
      '狮岭村东西部协作示范村人居环境整治（示例）',
      kind('RURAL_CONSTRUCTION', 'HOUSING', '人居环境整治', '整治农房院落', '户'),
      villages[0] as Spot,
      '186',
      300,
      'yuhangFirst',
      'COMPLETED',
      100,
    ],
    [
      '易地搬迁安置点社区服务提升（示例）',
      kind('RESETTLEMENT', 'DEVELOPMENT', '社区服务提升', '改造服务用房', '平方米'),
      at('510824117000'),
      '980',
      200,
      'yuhangSecond',
      'UNDER_WAY',
      90,
    ],
    [
      '就业帮扶车间（示例）',
      kind('EMPLOYMENT', 'LABOUR', '帮扶车间', '建设车间', '个'),
      at('510824121000'),
      '4',
      140,
      'yuhangFirst',
      'SETTLED',
      100,
    ],
    [
      '余杭—苍溪劳务协作技能培训（示例）',
      kind('EMPLOYMENT', 'LABOUR', '技能培训', '培训', '人次', { claim: 'PURCHASE', nature: 'SUBSIDY' }),
      town,
      '1600',
      160,
      'yuhangFirst',
      'UNDER_WAY',
      88,
    ],
    [
      '乡镇卫生院远程诊疗设备（示例）',
      kind('THREE_GUARANTEES', 'HEALTH', '远程诊疗', '配置设备', '套', { claim: 'PURCHASE', nature: 'PURCHASE' }),
      at('510824111000'),
      '12',
      120,
      'yuhangSecond',
      'ACCEPTED',
      100,
    ],
    ['中药材标准化种植基地（示例）', farm('中药材基地', '建设基地', '亩'), at('510824128000'), '420', 100, 'yuhangSecond', 'PREPARING', 0],
    [
      '数字乡村积分制治理平台（示例）',
      kind('GOVERNANCE', 'AGRICULTURE', '数字治理', '建设平台', '套', { claim: 'PURCHASE', nature: 'PURCHASE' }),
      at(baili),
      '1',
      80,
      'yuhangSecond',
      'UNDER_WAY',
      70,
    ],
  ];
  return rows.map(([name, of, spot, quantity, amount, line, stage, done]) =>
    funded({ programme: 'EAST_WEST', kind: of, spot, quantity, amounts: [[line, amount]], stage, done, name }),
  );
}

function resettlement(villages: readonly Spot[]): FundedPlan[] {
  const amounts = [40, 36, 30, 28, 34, 32, 30, 30];
  const stages: readonly (readonly [Stage, number])[] = [
    ...([
      ['SETTLED', 100],
      ['UNDER_WAY', 82],
      ['ACCEPTED', 100],
      ['UNDER_WAY', 58],
      ['SETTLED', 100],
      ['COMPLETED', 100],
    ] as const),
    ...([
      ['UNDER_WAY', 93],
      ['UNDER_WAY', 74],
    ] as const),
  ];
  return amounts.map((amount, index) => {
    const spot = villages[60 + index * 7] as Spot;
    const crop = index % 2 ? '柑橘' : '红心猕猴桃';
    const [stage, done] = stages[index] as (typeof stages)[number];
    const name = `${spot.townshipName}${spot.name}安置点${crop}产业园及配套设施项目`;
    const content = `在${spot.name}集中安置点（示例）配套建设${crop}产业园，带动搬迁群众务工和分红。`;
    return funded({
      programme: 'RESETTLEMENT',
      kind: kinds.sitePark,
      spot,
      quantity: String(amount * 3),
      amounts: [['centralFirst', amount]],
      stage,
      done,
      name,
      content,
    });
  });
}

function courtyard(townships: readonly Spot[]): FundedPlan[] {
  const chosen = [1, 4, 9, 14, 20, 22].map((index) => townships[index] as Spot);
  const amounts = [100, 90, 85, 80, 75, 70];
  const stages: readonly (readonly [Stage, number])[] = [
    ['UNDER_WAY', 86],
    ['CLOSED', 100],
    ['UNDER_WAY', 92],
    ['COMPLETED', 100],
    ['UNDER_WAY', 79],
    ['UNDER_WAY', 90],
  ];
  return amounts.map((amount, index) => {
    const [stage, done] = stages[index] as (typeof stages)[number];
    const line: LineKey = index < 4 ? 'provincialFirst' : 'county';
    return funded({
      programme: 'COURTYARD',
      kind: kinds.courtyard,
      spot: chosen[index] as Spot,
      quantity: String(amount * 5),
      amounts: [[line, amount]],
      stage,
      done,
    });
  });
}

function monitored(at: Villages['at']): FundedPlan {
  return funded({
    programme: 'MONITORED',
    kind: kinds.monitored,
    spot: at('510824123000'),
    quantity: '120',
    amounts: [['county', 30]],
    stage: 'UNDER_WAY',
    done: 80,
  });
}

/** Works on other lines: among them the one that was terminated, the two between which money was moved, one that is late. */
function others(villages: readonly Spot[], at: Villages['at']): FundedPlan[] {
  const village = (index: number) => villages[index] as Spot;
  const rows: readonly (readonly [KindName, Spot, string, readonly (readonly [LineKey, number])[], Stage, number, number?])[] = [
    ['transportStation', at(yunfeng), '1', [['county', 96]], 'UNDER_WAY', 75],
    ['waterStation', at('510824119000'), '1', [['provincialSecond', 120]], 'UNDER_WAY', 81],
    ['road', village(130), '2.1', [['workRelief', 95]], 'UNDER_WAY', 90],
    ['reservoir', village(135), '1', [['provincialSecond', 150]], 'PREPARING', 0],
    ['sewage', village(140), '3.2', [['centralSecond', 110]], 'TERMINATED', 0],
    ['road', village(145), '2', [['provincialSecond', 90]], 'UNDER_WAY', 70],
    ['road', village(150), '1.8', [['provincialSecond', 60]], 'UNDER_WAY', 65, 80],
    ['sewage', village(155), '2.4', [['city', 100]], 'FUNDED', 0],
    ['road', village(57), '1.4', [], 'SELECTED', 0, 63],
    ['villageWater', village(160), '6.5', [], 'SELECTED', 0, 48],
    ['irrigation', village(165), '3.6', [], 'SELECTED', 0, 55],
  ];
  return rows.map(([kind, spot, quantity, amounts, stage, done, budget]) =>
    funded({ programme: 'OTHER', kind: kinds[kind], spot, quantity, amounts, stage, done, budget }),
  );
}

/** Shares in whole 万元 between two bounds that add up to a total exactly. */
export function sharesOf(total: number, count: number, least: number, most: number, seed: number): number[] {
  const chance = chanceOf(seed);
  const shares = Array.from({ length: count }, () => chance.whole(least, most));
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (let index = 0; left !== 0; index = (index + 1) % count) {
    const step = Math.sign(left);
    const changed = (shares[index] as number) + step;
    if (changed < least || changed > most) continue;
    shares[index] = changed;
    left -= step;
  }
  return shares;
}

const perWan: Readonly<Record<string, number>> = { 亩: 3, 吨: 8, 公里: 0.022, 户: 5, 人次: 12, 座: 0, 个: 0 };

/** A believable quantity for an amount in 万元: so much per 万元, give or take. */
export function quantityOf(kind: Kind, amount: number, percent: number): string {
  const size = (amount * (perWan[kind.unit] ?? 0) * percent) / 100;
  if (size === 0) return '1';
  return kind.unit === '公里' ? String(Math.round(size * 100) / 100) : String(Math.max(1, Math.round(size)));
}
