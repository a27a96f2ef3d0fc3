import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { type Books, cangxi, gaoxian, openBooks, shiling, somebody, wan } from './county.js';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books?.close());

const county = somebody('FINANCE_OFFICER', gaoxian);
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
const ask = async (source: string, input: object, viewer = county): Promise<any> => {
  const { data, code, statements } = await books.ask(source, { input: { placeCode: gaoxian, ...input } }, viewer);
  expect([code, statements]).toEqual([null, 1]);
  return data;
};
const setPolicy = (key: string, value: object, scope = gaoxian) =>
  asOwner(books.database.orm, (em) =>
    em.execute(
      `insert into policy (id, key, scope_code, value, valid_from, basis, recorded_at) values (?, ?, ?, ?::jsonb, '2023-01-01', '示例', now())`,
      [newId(), key, scope, JSON.stringify(value)],
    ),
  );

describe('高县: the industry share of the central bridging money', () => {
  const shares = `query ($input: ReportInput!) { industryShares(input: $input) { level industryAmount base baseAmount share least pointsAbove shortage verdict } }`;
  const share = async (input: object) => (await ask(shares, input)).industryShares;

  test('nothing received: no share and no verdict', async () => {
    expect(await share({ asOf: '2023-06-30' })).toMatchObject([
      { level: 'CENTRAL', baseAmount: '0.00', share: null, least: '60.00', pointsAbove: null, verdict: null },
      { level: 'PROVINCIAL', least: '50.00', verdict: null },
      { level: 'CITY', least: null, verdict: null },
      { level: 'COUNTY', least: null, verdict: null },
    ]);
  });

  test('59.99 fails, 60.00 passes, and what only rounds to 60.00 fails', async () => {
    const line = await books.line(wan(10_000), { county: gaoxian });
    const industry = await books.project({ place: gaoxian });
    const other = await books.project({ place: gaoxian, classCode: 'RURAL_CONSTRUCTION' });
    await books.allocation(line, other, wan(3_000), '2023-02-01');
    await books.allocation(line, industry, wan(5_999), '2023-03-01');
    const central = async (asOf: string) => (await share({ year: 2023, asOf }))[0];
    const below = { industryAmount: '59990000.00', share: '59.99', pointsAbove: '-0.01', shortage: '10000.00' };
    expect(await central('2023-11-30')).toMatchObject({ ...below, verdict: 'WARNING' });
    expect(await central('2023-12-31')).toMatchObject({ ...below, verdict: 'FAILS' });
    expect(await central('2024-02-01')).toMatchObject({ ...below, verdict: 'FAILS' });
    const almost = await books.allocation(line, industry, wan(1) - 1n, '2023-12-05');
    expect(await central('2023-12-10')).toMatchObject({ share: '60.00', pointsAbove: '0.00', shortage: '0.01', verdict: 'WARNING' });
    await books.book('adjustIn', almost, 1n, '2023-12-12');
    expect(await central('2023-12-12')).toMatchObject({ share: '60.00', shortage: '0.00', verdict: 'PASSES' });
    expect(await central('2023-12-31')).toMatchObject({ baseAmount: '100000000.00', verdict: 'PASSES' });
    expect((await share({ year: 2023, asOf: '2023-12-31', base: 'ALLOCATED' }))[0]).toMatchObject({
      baseAmount: '90000000.00',
      share: '66.67',
      verdict: 'PASSES',
    });
  });

  test('money of other channels and years does not count, nor does carry-over', async () => {
    await books.line(wan(500), { county: gaoxian, channel: 'EAST_WEST', task: null });
    const later = await books.line(wan(800), { county: gaoxian, year: 2024 });
    await books.book('carryAvailable', { id: later.id, placeCode: gaoxian, year: 2024 }, wan(100), '2024-12-31', 2024);
    expect((await share({ year: 2023, asOf: '2024-12-31' }))[0]).toMatchObject({ baseAmount: '100000000.00' });
    expect((await share({ year: 2024, asOf: '2025-03-01' }))[0]).toMatchObject({
      baseAmount: '8000000.00',
      share: '0.00',
      verdict: 'FAILS',
    });
  });

  test('a policy set after the year does not judge it', async () => {
    await asOwner(books.database.orm, (em) =>
      em.execute(
        `insert into policy (id, key, scope_code, value, valid_from, basis, recorded_at) values (?, 'industryShare.min.central', ?, '{"percent":"70.00"}', '2024-01-01', '示例', now())`,
        [newId(), gaoxian],
      ),
    );
    expect((await share({ year: 2023, asOf: '2024-02-01' }))[0]).toMatchObject({ least: '60.00', verdict: 'PASSES' });
    expect((await share({ year: 2024, asOf: '2024-12-01' }))[0]).toMatchObject({ least: '70.00', verdict: 'WARNING' });
  });

  test('the management fee: one percent of the year, not of a batch', async () => {
    const fee = `query ($input: ReportInput!) { manageFeeShare(input: $input) { feeAmount centralAmount share most verdict } }`;
    const batch = await books.line(wan(1_259), { county: gaoxian, year: 2022 });
    const project = await books.project({ place: gaoxian, classCode: 'MANAGEMENT_FEE', planYear: 2022 });
    await books.allocation(batch, project, wan(14), '2022-03-01');
    expect((await ask(fee, { year: 2022, asOf: '2022-12-31' })).manageFeeShare).toEqual({
      ...{ feeAmount: '140000.00', centralAmount: '12590000.00', share: '1.11', most: '1.00', verdict: 'FAILS' },
    });
    await books.line(wan(141), { county: gaoxian, year: 2022, receivedOn: '2022-09-01' });
    expect((await ask(fee, { year: 2022, asOf: '2022-06-30' })).manageFeeShare.verdict).toBe('WARNING');
    expect((await ask(fee, { year: 2022, asOf: '2022-12-31' })).manageFeeShare).toMatchObject({ share: '1.00', verdict: 'PASSES' });
    expect((await ask(fee, { year: 2029, asOf: '2029-12-31' })).manageFeeShare).toMatchObject({ share: null, verdict: null });
  });

  test('the labour share of work-relief projects, with those that record nothing', async () => {
    const labour = `query ($input: ReportInput!) { labourShare(input: $input) { least labourPay centralAmount share projectsWithoutRecord
      rows { totalCount nodes { name labourPay centralAmount share least isMet } } } }`;
    const line = await books.line(wan(400), { county: gaoxian, task: 'WORK_RELIEF' });
    for (const labourPay of [wan(29.99), wan(30), undefined]) {
      const project = await books.project({ place: gaoxian, ...(labourPay === undefined ? {} : { labourPay }) });
      await books.allocation(line, project, wan(100), '2023-03-01');
    }
    const { labourShare } = await ask(labour, { year: 2023, asOf: '2023-12-31' });
    expect(labourShare).toMatchObject({
      least: '30.00',
      labourPay: '599900.00',
      centralAmount: '2000000.00',
      share: '30.00',
      projectsWithoutRecord: 1,
    });
    expect(labourShare.rows.nodes).toMatchObject([
      { labourPay: null, share: null, isMet: null },
      { share: '29.99', isMet: false },
      { share: '30.00', isMet: true },
    ]);
  });
});

describe('money that lies, and projects that do not begin', () => {
  const idle = `query ($input: IdleMoneyInput!, $first: Int, $after: String) { idleMoney(input: $input) { total buckets { age amount count }
    rows(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind amount documentYear level channel task projectName receivedOn since days age planBy planOverdueDays useBy isSurplus } } } }`;
  const finance = somebody();
  beforeAll(async () => {
    const old = await books.line(wan(100), { year: 2021, issuedOn: '2021-05-20', receivedOn: '2021-06-01' });
    await books.book('carryAvailable', old, wan(100), '2021-12-31', 2021);
    await books.book('carryAvailable', old, wan(100), '2022-12-31', 2022);
    const line = await books.line(wan(500), { receivedOn: '2023-05-01', level: 'PROVINCIAL' });
    const project = await books.project({ place: shiling });
    const laid = await books.allocation(line, project, wan(200), '2023-06-01');
    await books.book('release', laid, wan(150), '2023-07-01');
    await books.book('pay', laid, wan(50), '2023-07-20');
  });

  test('by age, oldest first, with the days by which it should be planned and used', async () => {
    const { idleMoney } = await ask(idle, { placeCode: cangxi, asOf: '2023-07-31' }, finance);
    expect(idleMoney.total).toBe('5500000.00');
    expect(idleMoney.rows.nodes).toMatchObject([
      {
        ...{
          kind: 'UNALLOCATED',
          amount: '1000000.00',
          documentYear: 2021,
          level: 'CENTRAL',
          since: '2021-06-01',
          days: 790,
          age: 'OVER_TWO_YEARS',
        },
        ...{ planBy: '2021-07-01', planOverdueDays: 760, useBy: '2023-05-20', isSurplus: true },
      },
      {
        ...{ kind: 'UNALLOCATED', amount: '3000000.00', level: 'PROVINCIAL', since: '2023-05-01', days: 91, age: 'WITHIN_180_DAYS' },
        ...{ planBy: '2023-05-31', planOverdueDays: 61, useBy: '2025-05-01', isSurplus: false },
      },
      {
        kind: 'UNRELEASED',
        amount: '500000.00',
        since: '2023-07-01',
        days: 30,
        age: 'WITHIN_30_DAYS',
        planBy: null,
        planOverdueDays: null,
      },
      { kind: 'UNPAID', amount: '1000000.00', since: '2023-07-20', days: 11 },
    ]);
    expect(idleMoney.buckets.map((bucket: { amount: string; count: number }) => [bucket.amount, bucket.count])).toEqual([
      ['1500000.00', 2],
      ['0.00', 0],
      ['3000000.00', 1],
      ['0.00', 0],
      ['0.00', 0],
      ['1000000.00', 1],
    ]);
  });

  test('as it was before it moved; one stage; the surplus list', async () => {
    const before = (await ask(idle, { placeCode: cangxi, asOf: '2023-05-19' }, finance)).idleMoney;
    expect(before.rows.nodes.map((row: { amount: string; isSurplus: boolean }) => [row.amount, row.isSurplus])).toEqual([
      ['1000000.00', false],
      ['5000000.00', false],
    ]);
    const unpaid = (await ask(idle, { placeCode: cangxi, asOf: '2023-07-31', kinds: ['UNPAID', 'UNRELEASED'], minDays: 12 }, finance))
      .idleMoney;
    expect([unpaid.total, unpaid.rows.totalCount]).toEqual(['500000.00', 1]);
    const surplus = (await ask(idle, { placeCode: cangxi, asOf: '2023-05-21', onlySurplus: true }, finance)).idleMoney;
    expect([surplus.total, surplus.rows.totalCount]).toEqual(['1000000.00', 1]);
  });

  test('an age, a document, a line or a project at a time, each to its bucket and its sum', async () => {
    const { data } = await books.ask(
      `query ($input: IdleMoneyInput!) { idleMoney(input: $input) { buckets { age amount count } rows { nodes { documentId lineId projectId } } } }`,
      { input: { placeCode: cangxi, asOf: '2023-07-31' } },
      finance,
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
    const { buckets, rows } = (data as any).idleMoney;
    const of = async (more: object) => {
      const { total, rows: found } = (await ask(idle, { placeCode: cangxi, asOf: '2023-07-31', ...more }, finance)).idleMoney;
      return [total, found.totalCount];
    };
    for (const { age, amount, count } of buckets) expect([age, await of({ ages: [age] })]).toEqual([age, [amount, count]]);
    expect(await of({ ages: ['WITHIN_180_DAYS', 'OVER_TWO_YEARS'] })).toEqual(['4000000.00', 2]);
    expect(await of({ documentId: rows.nodes[0].documentId })).toEqual(['1000000.00', 1]);
    expect(await of({ lineId: rows.nodes[1].lineId, kinds: ['UNALLOCATED'] })).toEqual(['3000000.00', 1]);
    expect(await of({ projectId: rows.nodes[2].projectId })).toEqual(['1500000.00', 2]);
  });

  test('a township sees what lies on its projects only', async () => {
    const { idleMoney } = await ask(idle, { placeCode: cangxi, asOf: '2023-07-31' }, somebody('TOWNSHIP_REVIEWER', '510824102000'));
    expect(idleMoney.total).toBe('1500000.00');
  });

  const notStarted = `query ($input: NotStartedInput!) { projectsNotStarted(input: $input) { totalCount nodes { id name placeCode place { name } budget allocated disbursed paid startBy overdueDays } } }`;
  test('projects of the plan that have not begun, most money first, against the policy’s day', async () => {
    await books.project({ place: shiling, startedOn: '2023-08-01' });
    await books.project({ place: shiling, planYear: 2022 });
    const list = async (input: object) => (await ask(notStarted, { placeCode: cangxi, year: 2023, ...input }, finance)).projectsNotStarted;
    expect(await list({ asOf: '2023-07-31' })).toMatchObject({
      totalCount: 2,
      nodes: [
        { allocated: '2000000.00', paid: '500000.00', place: { name: '狮岭村村民委员会' } },
        { allocated: '0.00', startBy: null, overdueDays: null },
      ],
    });
    expect(await list({ asOf: '2023-08-01' })).toMatchObject({ totalCount: 1 });
    expect(await list({ asOf: '2023-09-10', onlyOverdue: true })).toMatchObject({ totalCount: 0 });
    await setPolicy('start.deadline', { date: '08-31' }, cangxi);
    expect(await list({ asOf: '2023-08-31', onlyOverdue: true })).toMatchObject({ totalCount: 0 });
    expect(await list({ asOf: '2023-09-10', onlyOverdue: true })).toMatchObject({
      totalCount: 1,
      nodes: [{ startBy: '2023-08-31', overdueDays: 10 }],
    });
  });
});

describe('stated figures', () => {
  const store = `mutation ($input: StoreStatedFigureInput!) { storeStatedFigure(input: $input) { id verdict byOperands { verdict } byLedger { numerator denominator computed verdict } } }`;
  const figure = {
    ...{ reportName: '示例报告', placeCode: gaoxian, asOf: '2023-12-31', indicator: 'EXPENDITURE_PROGRESS', stated: '60.00' },
    ...{ numerator: '6000', denominator: '10000', unit: 'TEN_THOUSAND_YUAN' },
  };
  const codeOf = async (change: object, viewer = county) => {
    await books.meet(viewer);
    return (await books.ask(store, { input: { ...figure, ...change } }, viewer)).code;
  };

  test.each([
    ['a date to come', { asOf: '2024-01-01' }, 'FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE'],
    ['money for a rate of projects', { indicator: 'START_RATE' }, 'FIGURE_UNIT_MUST_FIT_INDICATOR'],
    ['projects for money', { unit: 'PROJECTS' }, 'FIGURE_UNIT_MUST_FIT_INDICATOR'],
    ['an unknown place', { placeCode: '511525100399' }, 'PLACE_MUST_EXIST'],
    ['another county', { placeCode: cangxi }, 'REPORT_PLACE_MUST_BE_IN_AREA'],
    ['an exponent', { stated: '6e1' }, 'FIGURE_MUST_BE_DECIMAL'],
    ['a negative operand', { numerator: '-1' }, 'FIGURE_MUST_BE_DECIMAL'],
  ])('refuse %s', async (_, change, code) => {
    expect(await codeOf(change)).toBe(code);
  });

  test('refuse who may only read', async () => {
    expect(await codeOf({}, somebody('OVERSEER', '511500000000'))).toBe('VERB_MUST_BE_PERMITTED');
  });

  test('right by its own operands, wrong by the books: a mismatch, and both are shown', async () => {
    await books.meet(county);
    const { data } = await books.ask(store, { input: { ...figure, levels: ['CENTRAL'], channels: ['BRIDGING'] } }, county);
    expect(data.storeStatedFigure).toMatchObject({
      verdict: 'MISMATCH',
      byOperands: { verdict: 'EXACT' },
      byLedger: { numerator: '0', denominator: '10400', computed: '0.00', verdict: 'MISMATCH' },
    });
    const list = await books.ask(
      `query { statedFigures(filter: { verdict: MISMATCH, year: 2023, placeCode: "${gaoxian}", indicator: EXPENDITURE_PROGRESS }) { totalCount nodes { levels channels reportName place { name } } } }`,
      {},
      county,
    );
    expect([list.code, list.statements]).toEqual([null, 1]);
    expect(list.data.statedFigures).toMatchObject({
      totalCount: 1,
      nodes: [{ levels: ['CENTRAL'], channels: ['BRIDGING'], place: { name: '高县' } }],
    });
    expect((await books.ask(`query { statedFigures { totalCount } }`, {}, somebody())).data.statedFigures.totalCount).toBe(0);
  });

  test('projects begun of projects in the plan', async () => {
    await books.project({ place: gaoxian, planYear: 2021, startedOn: '2021-03-01' });
    const { data, code } = await books.ask(
      store,
      {
        input: {
          ...figure,
          asOf: '2021-12-31',
          indicator: 'START_RATE',
          unit: 'PROJECTS',
          stated: '100',
          numerator: '1',
          denominator: '1',
        },
      },
      county,
    );
    expect(code).toBeNull();
    expect(data.storeStatedFigure).toMatchObject({ verdict: 'EXACT', byLedger: { numerator: '1', denominator: '1' } });
  });

  test('are never changed, not even by the owner', async () => {
    await expect(asOwner(books.database.orm, (em) => em.execute(`update stated_figure set stated = '1'`))).rejects.toThrow('never changed');
  });
});
