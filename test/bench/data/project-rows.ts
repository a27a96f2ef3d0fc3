import { idOf, pick, tenOn } from './chance.js';
import type { Copier } from './copy-into.js';
import { type CastName, cast, channels, departmentOf, levels, personOf, postOf } from './county-rows.js';
import { contractQuantities, days, type ProjectPlan } from './plan.js';

const classes = ['INDUSTRY', 'EMPLOYMENT', 'RURAL_CONSTRUCTION', 'GOVERNANCE', 'OTHER'] as const;

/** The way of every project, one row of `case_act` each; the last four only where it was finished. */
const steps: readonly (readonly [move: string, to: string, level: string, by: CastName, on: string])[] = [
  ['draftProject', 'DRAFT', 'VILLAGE', 'clerk', '2022-08-01'],
  ['declareProject', 'DECLARED', 'VILLAGE', 'clerk', days.declared],
  ['reviewInTownship', 'TOWNSHIP_REVIEWED', 'TOWNSHIP', 'reviewer', '2022-09-10'],
  ['examineInDepartment', 'DEPT_EXAMINED', 'DEPARTMENT', 'examiner', '2022-10-10'],
  ['approveInCounty', 'COUNTY_APPROVED', 'COUNTY', 'recorder', '2022-11-10'],
  ['admitToLibrary', 'IN_LIBRARY', 'COUNTY', 'keeper', days.admitted],
  ['selectForYear', 'SELECTED', 'COUNTY', 'recorder', days.selected],
  ['fund', 'FUNDED', 'FINANCE', 'finance', days.allocated],
  ['prepare', 'PREPARING', 'IMPLEMENTER', 'manager', '2023-02-25'],
  ['start', 'UNDER_WAY', 'IMPLEMENTER', 'manager', days.started],
  ['complete', 'COMPLETED', 'IMPLEMENTER', 'manager', days.completed],
  ['accept', 'ACCEPTED', 'COUNTY', 'keeper', days.accepted],
  ['settle', 'SETTLED', 'FINANCE', 'finance', days.settled],
  ['handOver', 'HANDED_OVER', 'IMPLEMENTER', 'manager', days.handedOver],
];
const stepsUnderWay = 10;

/** Projects with their sources, targets, linkage, edition, case, contract, progress and, where finished, their papers. */
export function projectRows(copier: Copier, county: number, projects: readonly ProjectPlan[]): void {
  for (const project of projects) {
    libraryRows(copier, county, project);
    caseRows(copier, county, project);
    worksRows(copier, county, project);
    if (project.isFormed) paperRows(copier, county, project);
  }
}

function libraryRows(copier: Copier, county: number, { id, number, place, isFormed, budgetFen, claimFen }: ProjectPlan): void {
  const classCode = classes[pick(classes.length, 21, number)] as string;
  const [households, people] = [20 + pick(80, 22, number), 100 + pick(200, 23, number)];
  copier.into(
    ...(['project', 'id', 'place_code', 'library', 'class_code', 'nature', 'name', 'content', 'year', 'state', 'state_since'] as const),
    ...['drafted_by', 'budget_fen', 'department_id', 'responsible_unit', 'implementing_unit', 'planned_start', 'planned_finish'],
    ...['households', 'people', 'poor_households', 'poor_people', 'meeting_record', 'declared_on', 'minutes_number', 'minutes_date'],
    ...['admitted_on', 'published_on', 'plan_number', 'plan_year', 'edition', 'recorded_at'],
  )(
    ...[
      id,
      place,
      'BRIDGING',
      classCode,
      'NEW',
      `示例项目${number}`,
      '新建产业路3公里，配套沟渠（示例）',
      2023,
      isFormed ? 'HANDED_OVER' : 'UNDER_WAY',
    ],
    ...[isFormed ? days.handedOver : days.started, 'VILLAGE_CLERK', budgetFen, departmentOf(county), '示例镇人民政府', '示例镇人民政府'],
    ...[
      '2023-03-01',
      '2023-11-30',
      households,
      people,
      Math.floor(households / 4),
      Math.floor(people / 4),
      '村民代表会议记录（示例）',
      days.declared,
    ],
    ...['示例会纪〔2022〕8号', '2022-11-10', days.admitted, days.admitted, '示例农领〔2023〕1号', 2023, 1, tenOn('2022-08-01')],
  );
  const source = copier.into('project_source', 'id', 'project_id', 'place_code', 'published', 'level', 'channel', 'amount_fen');
  const first = Math.floor(budgetFen * 0.7);
  source(idOf('source', number * 2), id, place, true, levels[number % 2] as string, channels[0] as string, first);
  source(idOf('source', number * 2 + 1), id, place, true, levels[2 + (number % 2)] as string, channels[2] as string, budgetFen - first);
  const target = copier.into(
    ...([
      'performance_target',
      'id',
      'project_id',
      'place_code',
      'published',
      'kind',
      'aspect',
      'name',
      'comparison',
      'value',
      'unit',
    ] as const),
  );
  target(idOf('target', number * 2), id, place, true, 'OUTPUT', '数量', '道路里程', 'AT_LEAST', 3, '公里');
  target(idOf('target', number * 2 + 1), id, place, true, 'BENEFIT', '经济', '带动农户', 'AT_LEAST', households, '户');
  copier.into(
    'benefit_linkage',
    'id',
    'project_id',
    'place_code',
    'published',
    'kind',
    'description',
    'households',
    'people',
    'income_fen',
  )(...[idOf('linkage', number), id, place, true, 'WORK', '吸纳务工（示例）', households, people, Math.floor(claimFen / 20)]);
  copier.into(
    'project_edition',
    'id',
    'project_id',
    'place_code',
    'published',
    'edition',
    'content',
    'made_on',
    'recorded_at',
  )(...[idOf('edition', number), id, place, true, 1, '{"name":"示例"}', days.admitted, tenOn(days.admitted)]);
}

function caseRows(copier: Copier, county: number, { id, number, place, isFormed }: ProjectPlan): void {
  const act = copier.into(
    ...([
      'case_act',
      'id',
      'project_id',
      'place_code',
      'move',
      'from_state',
      'to_state',
      'level',
      'by_person_id',
      'circle',
      'post_id',
    ] as const),
    ...['role', 'business_date', 'recorded_at', 'opinion'],
  );
  steps.slice(0, isFormed ? steps.length : stepsUnderWay).forEach(([move, to, level, by, on], order) => {
    const person = personOf(county, by);
    act(
      ...[idOf('act', number * 16 + order), id, place, move, steps[order - 1]?.[1] ?? null, to, level, person, `{${person}}`],
      ...[postOf(county, by), cast[by], on, tenOn(on), '同意'],
    );
  });
}

function worksRows(copier: Copier, county: number, { id, number, place, contractFen, unitPrices, isFormed }: ProjectPlan): void {
  const manager = personOf(county, 'manager');
  const of = [id, place] as const;
  const by = [manager, tenOn(days.signed)] as const;
  copier.into(
    'implementation_plan',
    'id',
    'project_id',
    'place_code',
    'summary',
    'approval_number',
    'approved_by',
    'approved_on',
    'recorded_by',
    'recorded_at',
  )(...[idOf('plan', number), ...of, '示例实施方案', '示例农发〔2023〕2号', '示例县农业农村局', '2023-02-25', ...by]);
  const procurement = idOf('procurement', number);
  copier.into(
    'procurement',
    'id',
    'project_id',
    'place_code',
    'method',
    'winner',
    'price_fen',
    'decided_on',
    'recorded_by',
    'recorded_at',
  )(...[procurement, ...of, 'INQUIRY', '示例路桥公司', contractFen, '2023-02-27', ...by]);
  const contract = idOf('contract', number);
  copier.into(
    ...([
      'contract',
      'id',
      'project_id',
      'place_code',
      'procurement_id',
      'number',
      'party',
      'amount_fen',
      'signed_on',
      'planned_finish',
    ] as const),
    ...['recorded_by', 'recorded_at'],
  )(...[contract, ...of, procurement, `示例合同${number}`, '示例路桥公司', contractFen, days.signed, '2023-11-30'], ...by);
  const item = copier.into(
    'contract_item',
    'id',
    'project_id',
    'place_code',
    'contract_id',
    'position',
    'name',
    'unit',
    'quantity',
    'unit_price_fen',
  );
  const reportItem = copier.into('progress_item', 'id', 'project_id', 'place_code', 'report_id', 'contract_item_id', 'quantity_done');
  const report = idOf('report', number);
  copier.into(
    'progress_report',
    'id',
    'project_id',
    'place_code',
    'done_on',
    'recorded_by',
    'recorded_at',
  )(...[report, ...of, days.reported, manager, tenOn(days.reported)]);
  contractQuantities.forEach((quantity, order) => {
    const own = number * 2 + order;
    item(idOf('item', own), ...of, contract, order + 1, order ? '沟渠' : '路面', '百米', quantity, unitPrices[order] as number);
    reportItem(idOf('reportItem', own), ...of, report, idOf('item', own), isFormed ? quantity : quantity * 0.9);
  });
  copier.into(
    'commencement',
    'id',
    'project_id',
    'place_code',
    'started_on',
    'recorded_by',
    'recorded_at',
  )(...[idOf('commencement', number), ...of, days.started, manager, tenOn(days.started)]);
}

function paperRows(copier: Copier, county: number, { id, number, place, contractFen }: ProjectPlan): void {
  const [manager, keeper, finance] = (['manager', 'keeper', 'finance'] as const).map((name) => personOf(county, name)) as [
    string,
    string,
    string,
  ];
  const of = [id, place] as const;
  copier.into(
    'completion',
    'id',
    'project_id',
    'place_code',
    'completed_on',
    'recorded_by',
    'recorded_at',
  )(...[idOf('completion', number), ...of, days.completed, manager, tenOn(days.completed)]);
  copier.into(
    ...([
      'acceptance',
      'id',
      'project_id',
      'place_code',
      'level',
      'accepted_on',
      'conclusion',
      'opinion',
      'acceptors',
      'recorded_by',
    ] as const),
    ...['circle', 'recorded_at'],
  )(
    ...[
      idOf('acceptance', number),
      ...of,
      'COUNTY',
      days.accepted,
      'QUALIFIED',
      '合格',
      '示例验收组',
      keeper,
      `{${keeper}}`,
      tenOn(days.accepted),
    ],
  );
  copier.into(
    'settlement',
    'id',
    'project_id',
    'place_code',
    'amount_fen',
    'contract_fen',
    'settled_on',
    'audited_by',
    'recorded_by',
    'recorded_at',
  )(...[idOf('settlement', number), ...of, contractFen, contractFen, days.settled, '示例会计师事务所', finance, tenOn(days.settled)]);
  copier.into(
    ...([
      'handover',
      'id',
      'project_id',
      'place_code',
      'handed_over_on',
      'giver',
      'giver_signed_by',
      'receiver',
      'receiver_signed_by',
    ] as const),
    ...['recorded_by', 'recorded_at'],
  )(...[idOf('handover', number), ...of, days.handedOver, '示例镇人民政府', '示例', '示例村集体', '示例', manager, tenOn(days.handedOver)]);
}
