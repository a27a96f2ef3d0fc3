import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { cangxi, shiling } from '../world/people.js';
import { type Ledger, openLedger } from './ledger.js';

/** The columns that come from projects, contracts, income, upkeep, inspection, handover and disposal, each with its own day. */
let ledger: Ledger;
let plant: string;
let department: string;
const columns = `code origins { projectName projectYear department amount } projectYears sources { kind level channel amount }
  contracts { kind operator { name } number beginsOn endsOn yearlyRent guaranteedIncome } incomeOfYear incomeInAll distributed
  recipients { totalCount nodes { use recipient amount } } upkeepHolder { name } upkeepMoneySource lastInspectedOn lastFinding
  handedOverOn handoverGiver handoverReceiver { name } certificateNumber disposal { kind documentNumber approvedOn completedOn proceeds }`;
const registerOf = `query ($kind: RegisterKind!, $placeCode: String!, $departmentId: ID, $asOf: LocalDate, $knownAt: DateTime) {
  assetRegister(kind: $kind, placeCode: $placeCode, departmentId: $departmentId, asOf: $asOf, knownAt: $knownAt) { department { name } total { count }
    rows { nodes { ${columns} } } } }`;

beforeAll(async () => {
  ledger = await openLedger('2023-03-10');
  const { world } = ledger;
  const { keeper, departments } = world.people;
  department = departments.AGRICULTURE;
  const put = (table: string, row: Record<string, unknown>) =>
    world.rows(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
      Object.values(row),
    );
  const collective = await ledger.party('VILLAGE_COLLECTIVE', '狮岭村股份经济合作联合社', shiling);
  const company = await ledger.party('COMPANY', '示例农业公司', cangxi);
  const project = newId();
  await put('project', {
    ...{
      id: project,
      place_code: shiling,
      library: 'BRIDGING',
      class_code: 'INDUSTRY',
      nature: 'NEW',
      name: '加工园',
      content: '示例',
      year: 2022,
    },
    ...{
      state: 'DRAFT',
      state_since: '2023-01-01',
      budget_fen: 90_000,
      department_id: department,
      responsible_unit: '示例',
      drafted_by: 'VILLAGE_CLERK',
    },
  });
  plant = await ledger.form({ place: shiling, name: '加工车间', fen: 90_000n, on: '2022-06-01', class: 'OPERATIONAL', projectId: project });
  await ledger.form({ place: shiling, name: '老车间', fen: 1_000n, on: '2022-06-01', class: 'OPERATIONAL' });
  await ledger.confirm(plant, '2022-07-01', [[collective, 1]]);
  const recorded = '2023-03-10T10:00:00+08:00';
  const of = { asset_id: plant, place_code: shiling, recorded_at: recorded };
  const person = keeper.personId;
  const lease = newId();
  await put('lease', {
    ...{
      ...of,
      id: lease,
      kind: 'LEASE',
      lessee_party_id: company,
      number: 'HT-1',
      signed_on: '2022-08-01',
      begins_on: '2022-08-01',
      ends_on: '2025-07-31',
    },
    ...{
      rent_fen: 3_000,
      rhythm: 'QUARTERLY',
      in_advance: true,
      guaranteed: true,
      closed_on: '2023-06-30',
      closed_reason: '示例',
      recorded_by: person,
    },
  });
  for (const [received_on, amount_fen] of [
    ['2022-11-01', 3_000],
    ['2023-02-01', 2_000],
  ] as const) {
    await put('income', {
      ...of,
      id: newId(),
      lease_id: lease,
      kind: 'RENT',
      received_on,
      amount_fen,
      payer: '示例',
      voucher_number: `V${received_on}`,
      by_person_id: person,
      circle: `{${person}}`,
    });
  }
  const distribution = newId();
  await world.rows(`with made as (insert into distribution (id, asset_id, place_code, year, state, state_since, amount_fen, drafted_on, decision_record, decided_on, reviewed_on,
      filed_on, paid_on, voucher_number, recorded_at) values ('${distribution}', '${plant}', '${shiling}', 2022, 'PAID', '2023-01-20', 3000, '2022-12-20', '决议1', '2022-12-20', '2022-12-25',
      '2022-12-28', '2023-01-20', 'FP1', '${recorded}') returning id)
    insert into distribution_share (id, distribution_id, asset_id, place_code, use, recipient, amount_fen)
    select gen_random_uuid(), made.id, '${plant}', '${shiling}', share.use, share.recipient, share.fen from made,
      (values ('CONSOLIDATION', '脱贫户', 2000), ('UPKEEP', '管护', 1000)) share (use, recipient, fen)`);
  await put('upkeep_plan', {
    ...of,
    id: newId(),
    party_id: collective,
    money_source: 'ASSET_INCOME',
    yearly_cost_fen: 100,
    rhythm: 'YEARLY',
    duties: '示例',
    begins_on: '2022-08-01',
    recorded_by: person,
  });
  for (const [inspected_on, finding] of [
    ['2022-12-01', 'NORMAL'],
    ['2023-03-01', 'IDLE'],
  ]) {
    await put('inspection', {
      ...of,
      id: newId(),
      inspected_on,
      kind: 'ROUTINE',
      finding,
      opinion: '示例',
      proof: '照片',
      recorded_by: person,
    });
  }
  await put('asset_handover', {
    ...of,
    id: newId(),
    handed_over_on: '2022-07-15',
    giver: '项目部',
    giver_signed_by: '甲',
    receiver_party_id: collective,
    receiver_signed_by: '乙',
    recorded_by: person,
  });
  await put('disposal', {
    ...{
      ...of,
      id: newId(),
      state: 'COMPLETED',
      kind: 'SCRAP',
      condition: 'END_OF_LIFE',
      requested_by_party_id: collective,
      requested_on: '2023-03-01',
      reason: '示例',
    },
    ...{
      collective: false,
      reviewed_on: '2023-03-02',
      approved_on: '2023-03-03',
      document_number: '苍乡振〔2023〕9号',
      consented_on: '2023-03-04',
      completed_on: '2023-03-08',
    },
    ...{
      proceeds_fen: 500,
      proceeds_received_on: '2023-03-08',
      proceeds_use: '示例',
      voucher_number: 'CZ1',
      net_fen: 0,
      recorded_by: person,
    },
  });
  world.clock.moveTo('2023-08-01');
});
afterAll(() => ledger?.world.close());

async function row(variables: object) {
  const asked = { kind: 'DEPARTMENT', placeCode: cangxi, departmentId: department, ...variables };
  const { data, code, statements } = await ledger.ask(registerOf, asked, ledger.world.people.auditor);
  expect(code).toBeNull();
  expect(statements).toBe(1);
  expect(data.assetRegister).toMatchObject({ department: { name: '苍溪县农业农村局' }, total: { count: 1 } });
  return data.assetRegister.rows.nodes[0];
}

describe('the columns of a department’s register', () => {
  test('on a day on which everything was in force', async () => {
    expect(await row({ asOf: '2023-03-09' })).toEqual({
      code: '510824-2022-000001',
      origins: [{ projectName: '加工园', projectYear: 2022, department: '苍溪县农业农村局', amount: '900.00' }],
      projectYears: [2022],
      sources: [{ kind: 'UNTOLD', level: null, channel: null, amount: '900.00' }],
      contracts: [
        {
          kind: 'LEASE',
          operator: { name: '示例农业公司' },
          number: 'HT-1',
          beginsOn: '2022-08-01',
          endsOn: '2023-06-30',
          yearlyRent: '120.00',
          guaranteedIncome: '120.00',
        },
      ],
      ...{ incomeOfYear: '20.00', incomeInAll: '50.00', distributed: '30.00' },
      recipients: {
        totalCount: 2,
        nodes: [
          { use: 'CONSOLIDATION', recipient: '脱贫户', amount: '20.00' },
          { use: 'UPKEEP', recipient: '管护', amount: '10.00' },
        ],
      },
      ...{
        upkeepHolder: { name: '狮岭村股份经济合作联合社' },
        upkeepMoneySource: 'ASSET_INCOME',
        lastInspectedOn: '2023-03-01',
        lastFinding: 'IDLE',
      },
      ...{ handedOverOn: null, handoverGiver: '项目部', handoverReceiver: { name: '狮岭村股份经济合作联合社' }, certificateNumber: null },
      disposal: {
        kind: 'SCRAP',
        documentNumber: '苍乡振〔2023〕9号',
        approvedOn: '2023-03-03',
        completedOn: '2023-03-08',
        proceeds: '5.00',
      },
    });
  });

  test('on earlier and later days', async () => {
    const before = await row({ asOf: '2022-12-31' });
    expect(before).toMatchObject({
      incomeOfYear: '30.00',
      incomeInAll: '30.00',
      distributed: '0.00',
      lastInspectedOn: '2022-12-01',
      lastFinding: 'NORMAL',
      disposal: null,
    });
    expect(before.recipients.nodes).toEqual([]);
    expect(await row({ asOf: '2023-03-05' })).toMatchObject({ disposal: { approvedOn: '2023-03-03', completedOn: null, proceeds: null } });
    expect(await row({ asOf: '2022-07-10' })).toMatchObject({
      contracts: [],
      handoverGiver: null,
      upkeepMoneySource: null,
      upkeepHolder: null,
    });
    expect((await row({ asOf: '2023-07-01' })).contracts).toEqual([]);
  });

  test('by a knowledge from before it was recorded, nothing of it is there', async () => {
    const { data } = await ledger.ask(
      registerOf,
      { kind: 'MASTER', placeCode: cangxi, asOf: '2023-03-09', knownAt: '2023-03-10T01:00:00Z' },
      ledger.world.people.auditor,
    );
    expect(data.assetRegister.total.count).toBe(0);
  });

  test('another department made nothing', async () => {
    const asked = { kind: 'DEPARTMENT', placeCode: cangxi, departmentId: ledger.world.people.departments.EDUCATION };
    const { data } = await ledger.ask(registerOf, asked, ledger.world.people.auditor);
    expect(data.assetRegister).toMatchObject({ total: { count: 0 }, rows: { nodes: [] } });
  });
});
