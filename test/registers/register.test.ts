import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cangxi, jinling, shiling } from '../world/people.js';
import { type Ledger, openLedger, patched } from './ledger.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2023-03-10');
});
afterAll(() => ledger?.world.close());

const counts = 'id key name count originalValue netValue confirmedCount confirmedValue confirmedRate confirmedValueRate';
const everything = `id asset { id code rights { kind } } code name class form state origins { id projectId projectName projectYear department amount } projectYears
  sources { kind level channel amount } placeCode place { name } location quantity unit originalValue netValue inherited formedOn acceptedOn ownerKinds ownerLevels
  owners { id party { name } share shareValue } confirmedOn certificateNumber certifiedOn handedOverOn handoverGiver handoverReceiver { name }
  contracts { id kind operator { name } number beginsOn endsOn yearlyRent guaranteedIncome } incomeOfYear incomeInAll distributed
  recipients(first: 5) { totalCount nodes { use recipient amount } } countyOverseer { unit } townshipSupervisor { unit } villageManager { unit personName }
  publicMonitor { unit contact } upkeepHolder { name } upkeepMoneySource lastInspectedOn lastFinding disposal { kind documentNumber approvedOn completedOn proceeds } note`;
const registerOf = `query ($kind: RegisterKind!, $placeCode: String!, $departmentId: ID, $filter: AssetFilter, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  assetRegister(kind: $kind, placeCode: $placeCode, departmentId: $departmentId, filter: $filter, asOf: $asOf, knownAt: $knownAt) {
    kind placeCode place { name } department { name } asOf knownAt total { ${counts} }
    rows(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${everything} } } } }`;

let road: string;
let plant: string;
let collective: string;
let company: string;
beforeAll(async () => {
  const { world } = ledger;
  collective = await ledger.party('VILLAGE_COLLECTIVE', '狮岭村股份经济合作联合社', shiling);
  company = await ledger.party('STATE_COMPANY', '苍溪县农投公司', cangxi);
  road = await ledger.form({ place: shiling, name: '村道', fen: 10_000_001n, on: '2023-01-05' });
  plant = await ledger.form({ place: jinling, name: '加工车间', fen: 20_000_000n, on: '2023-02-01', class: 'OPERATIONAL' });
  world.clock.moveTo('2023-04-10');
  await ledger.confirm(road, '2023-04-01', [
    [collective, 2],
    [company, 1],
  ]);
  world.clock.moveTo('2023-08-15');
  // The plant had been worth less since May already, which became known in August only.
  await ledger.turn(plant, '2023-05-01', [patched('2023-05-01', { originalFen: '15000000', netFen: '14000000' })]);
});

describe('a register', () => {
  test('has every column, and is one statement', async () => {
    const { world } = ledger;
    const { data, code, statements } = await ledger.ask(registerOf, { kind: 'MASTER', placeCode: cangxi }, world.people.auditor);
    expect(code).toBeNull();
    expect(statements).toBe(1);
    expect(data.assetRegister).toMatchObject({
      ...{ kind: 'MASTER', placeCode: cangxi, place: { name: '苍溪县' }, asOf: '2023-08-15', knownAt: null },
      total: {
        count: 2,
        originalValue: '250000.01',
        netValue: '240000.01',
        confirmedCount: 1,
        confirmedRate: '50.00',
        confirmedValueRate: '40.00',
      },
    });
    const [first, second] = data.assetRegister.rows.nodes;
    expect(first).toMatchObject({
      ...{
        id: road,
        code: '510824-2023-000001',
        name: '村道',
        class: 'PUBLIC_WELFARE',
        form: 'FIXED',
        state: 'CONFIRMED',
        placeCode: shiling,
      },
      ...{ quantity: '1', unit: '处', originalValue: '100000.01', inherited: true, formedOn: '2023-01-05', confirmedOn: '2023-04-01' },
      ...{ ownerKinds: ['COLLECTIVE', 'STATE'], ownerLevels: ['COUNTY', 'VILLAGE'], projectYears: [], contracts: [], incomeInAll: '0.00' },
      sources: [{ kind: 'INHERITED', level: null, channel: null, amount: '100000.01' }],
      origins: [{ id: 'INHERITED', projectId: null, amount: '100000.01' }],
      asset: { id: road, rights: [{ kind: 'OWN' }] },
    });
    expect(
      first.owners.map((owner: { party: { name: string }; share: string; shareValue: string }) => [
        owner.party.name,
        owner.share,
        owner.shareValue,
      ]),
    ).toEqual([
      ['狮岭村股份经济合作联合社', '2/3', '66666.67'],
      ['苍溪县农投公司', '1/3', '33333.34'],
    ]);
    expect(second).toMatchObject({
      id: plant,
      state: 'REGISTERED',
      originalValue: '150000.00',
      owners: [],
      ownerKinds: [],
      confirmedOn: null,
    });
  });

  test.each([
    ['before it was formed', '2023-01-04', null, []],
    ['on a past day, as known now', '2023-06-30', null, ['100000.01 CONFIRMED', '150000.00 REGISTERED']],
    ['on a past day, as known then', '2023-06-30', '2023-07-01T00:00:00Z', ['100000.01 CONFIRMED', '200000.00 REGISTERED']],
    ['on a day before the change, as known now', '2023-03-31', null, ['100000.01 REGISTERED', '200000.00 REGISTERED']],
    ['as known before anything was recorded', '2023-06-30', '2023-03-01T00:00:00Z', []],
    ['without an end, as known in May', null, '2023-05-01T00:00:00Z', ['100000.01 CONFIRMED', '200000.00 REGISTERED']],
  ])('%s', async (_, asOf, knownAt, wanted) => {
    const variables = { kind: 'MASTER', placeCode: cangxi, asOf, knownAt };
    const { data, code } = await ledger.ask(registerOf, variables, ledger.world.people.auditor);
    expect(code).toBeNull();
    const rows = data.assetRegister.rows.nodes as { originalValue: string; state: string }[];
    expect(rows.map(({ originalValue, state }) => `${originalValue} ${state}`)).toEqual(wanted);
    expect(data.assetRegister.total.count).toBe(wanted.length);
  });

  test('pages without gap or overlap', async () => {
    const { auditor } = ledger.world.people;
    const first = await ledger.ask(registerOf, { kind: 'MASTER', placeCode: cangxi, first: 1 }, auditor);
    const page = first.data.assetRegister.rows;
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await ledger.ask(registerOf, { kind: 'MASTER', placeCode: cangxi, first: 1, after: page.pageInfo.endCursor }, auditor);
    expect([...page.nodes, ...second.data.assetRegister.rows.nodes].map(({ id }: { id: string }) => id)).toEqual([road, plant]);
  });
});
