import { type FundedPlan, funded, type Stage } from './funded-plan.js';
import type { Kind } from './kinds.js';
import type { LineKey } from './lines.js';
import { baili, lingjiang, type Spot, type Villages } from './villages.js';

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

/** 3900万元 from 余杭区 on eleven projects of six classes; two names are from the county's report, the others are samples. */
export function eastWest(villages: readonly Spot[], at: Villages['at']): FundedPlan[] {
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
      97,
    ],
    [
      '红心猕猴桃精深加工生产线（示例）',
      farm('精深加工', '建设生产线', '条'),
      at('510824112000'),
      '2',
      440,
      'yuhangSecond',
      'UNDER_WAY',
      98,
    ],
    ['苍溪雪梨产地仓（示例）', farm('产地仓', '建设产地仓', '平方米'), at('510824114000'), '2100', 260, 'yuhangSecond', 'UNDER_WAY', 90],
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
      95,
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
    ['中药材标准化种植基地（示例）', farm('中药材基地', '建设基地', '亩'), at('510824128000'), '420', 100, 'yuhangSecond', 'UNDER_WAY', 88],
    [
      '数字乡村积分制治理平台（示例）',
      kind('GOVERNANCE', 'AGRICULTURE', '数字治理', '建设平台', '套', { claim: 'PURCHASE', nature: 'PURCHASE' }),
      at(baili),
      '1',
      80,
      'yuhangSecond',
      'UNDER_WAY',
      95,
    ],
  ];
  return rows.map(([name, of, spot, quantity, amount, line, stage, done]) =>
    funded({ programme: 'EAST_WEST', kind: of, spot, quantity, amounts: [[line, amount]], stage, done, name }),
  );
}
