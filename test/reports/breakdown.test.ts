import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { percent } from '../../server/kernel/ratio.js';
import { type Books, baili, cangxi, jinling, type Laid, type Line, openBooks, shiling, somebody, wan, yunfeng } from './county.js';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books?.close());

const amounts = [
  'carriedIn',
  'carriedOut',
  'returned',
  'baseAmount',
  'allocated',
  'kept',
  'passedDown',
  'disbursed',
  'paid',
  'unspent',
  'onHand',
] as const;
const counts = ['projectsInPlan', 'projectsStarted', 'projectsFinished'] as const;
const fields = `id key name base received unallocated ${amounts.join(' ')} ${counts.join(' ')} expenditureProgress timeProgress pointsAhead allocationProgress
  surplusRate disbursementRate reimbursementRate startRate completionRate`;
const document = (
  root: string,
) => `query ($input: ProgressInput!, $first: Int, $after: String, $last: Int, $before: String, $order: MoneyProgressOrder) {
  ${root}(input: $input) { placeCode base timeProgress total { ${fields} }
    rows(first: $first, after: $after, last: $last, before: $before, order: $order) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { ${fields} } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: rows have the form of the document above.
type Row = any;
const ask = async (input: object, variables: object = {}, viewer = somebody(), root = 'progress'): Promise<Row> => {
  const { data, code, statements } = await books.ask(
    document(root),
    { input: { placeCode: cangxi, year: 2023, asOf: '2023-12-31', by: 'LEVEL', ...input }, first: 200, ...variables },
    viewer,
  );
  expect(code).toBeNull();
  expect(statements).toBe(1);
  return data[root];
};
const fen = (yuan: string) => BigInt(yuan.replace('.', ''));

const bySource = ['LEVEL', 'CHANNEL', 'TASK', 'DOCUMENT', 'LINE', 'COUNTY'];
const byProject = ['TOWNSHIP', 'DEPARTMENT', 'CLASS', 'PROJECT'];

describe('parts and totals over any ledger', () => {
  const sources = [
    { level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION' },
    { level: 'CENTRAL', channel: 'BRIDGING', task: 'WORK_RELIEF' },
    { level: 'PROVINCIAL', channel: 'BRIDGING', task: 'CONSOLIDATION' },
    { level: 'CITY', channel: 'EAST_WEST', task: null },
  ];
  const places = [shiling, jinling, yunfeng, cangxi];
  const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 99_999_999 }), fc.nat(3), fc.nat(2)), {
    minLength: 1,
    maxLength: 8,
  });

  test('the parts make the total in every breakdown', async () => {
    const county = { departments: [newId(), null] as const };
    await asOwner(books.database.orm, (em) =>
      em.execute(
        `insert into department (id, place_code, name, short_name, kind, is_lead_bureau) values (?, ?, '示例局', '示例局', 'OTHER', false)`,
        [county.departments[0], cangxi],
      ),
    );
    let year = 2030;
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        year += 1;
        const on = (monthDay: string) => `${year}-${monthDay}`;
        for (const [source, place, amount, depth, part] of given) {
          const total = BigInt(amount);
          const line = await books.line(total, { ...sources[source], year, receivedOn: on('01-05') });
          const project = await books.project({
            place: places[place] as string,
            planYear: year,
            departmentId: county.departments[part % 2] as never,
            classCode: part ? 'INDUSTRY' : 'OTHER',
          });
          if (depth === 0) continue;
          const laid = await books.allocation(line, project, (total * 2n + 2n) / 3n, on('02-01'), part ? 'KEPT' : 'PASSED_DOWN');
          if (depth === 1) continue;
          await books.book('release', laid, (total + 1n) / 2n, on('03-01'));
          if (depth === 2) continue;
          const payment = await books.book('pay', laid, (total + 2n) / 3n, on('04-01'));
          if (part === 2) await books.takeBack(payment, on('05-01'));
        }
        const whole = await ask({ year, asOf: on('12-31'), by: 'LEVEL' });
        for (const by of [...bySource, ...byProject]) {
          const { base, total, rows } = await ask({ year, asOf: on('12-31'), by });
          expect(base).toBe(bySource.includes(by) ? 'RECEIVED' : 'ALLOCATED');
          expect(total).toMatchObject({ allocated: whole.total.allocated, paid: whole.total.paid, disbursed: whole.total.disbursed });
          for (const name of [...amounts, ...(bySource.includes(by) ? ['received', 'unallocated'] : [])]) {
            expect([by, name, rows.nodes.reduce((sum: bigint, row: Row) => sum + fen(row[name]), 0n)]).toEqual([
              by,
              name,
              fen(total[name]),
            ]);
          }
          for (const name of byProject.includes(by) ? counts : []) {
            expect([by, name, rows.nodes.reduce((sum: number, row: Row) => sum + row[name], 0)]).toEqual([by, name, total[name]]);
          }
          for (const row of [total, ...rows.nodes]) expectExact(row);
        }
      }),
      { numRuns: 3 },
    );
  });

  function expectExact(row: Row) {
    const of = (top: bigint, bottom: bigint) => percent(top, bottom);
    const [base, allocated, disbursed, paid] = [fen(row.baseAmount), fen(row.allocated), fen(row.disbursed), fen(row.paid)];
    expect(row).toMatchObject({
      expenditureProgress: of(paid, base),
      pointsAhead: base === 0n ? null : of(paid * 12n - 12n * base, base * 12n),
      disbursementRate: of(disbursed, allocated),
      reimbursementRate: of(paid, disbursed),
      startRate: of(BigInt(row.projectsStarted), BigInt(row.projectsInPlan)),
    });
    if (row.received === null) expect(row).toMatchObject({ unallocated: null, allocationProgress: null, surplusRate: null });
    else expect(row).toMatchObject({ allocationProgress: of(allocated, base), surplusRate: of(base - paid, base) });
    expect(fen(row.kept) + fen(row.passedDown)).toBe(allocated);
  }
});

describe('one county', () => {
  let lines: { central: Line; eastWest: Line };
  let laid: Laid;
  let payment: string;
  const year = 2023;
  beforeAll(async () => {
    const central = await books.line(wan(1000), { receivedOn: '2023-01-10' });
    const eastWest = await books.line(wan(300), { level: 'CITY', channel: 'EAST_WEST', task: null, receivedOn: '2023-02-10' });
    lines = { central, eastWest };
    const orchard = await books.project({ place: shiling, startedOn: '2023-05-01', completedOn: '2023-11-01' });
    const road = await books.project({ place: jinling, classCode: 'RURAL_CONSTRUCTION', startedOn: '2023-06-01' });
    await books.project({ place: cangxi, classCode: 'MANAGEMENT_FEE' });
    laid = await books.allocation(central, orchard, wan(600), '2023-02-01');
    await books.book('release', laid, wan(500), '2023-03-01');
    await books.book('pay', laid, wan(300), '2023-04-01');
    payment = await books.book('pay', laid, wan(120.17), '2023-04-30');
    await books.takeBack(payment, '2023-08-15');
    const pooled = await books.allocation(eastWest, road, wan(200), '2023-03-01', 'PASSED_DOWN');
    await books.book('release', pooled, wan(100), '2023-04-01');
  });

  test('points ahead come from unrounded values: 42.0170 − 33.3333 = 8.68, not 8.69', async () => {
    const { rows } = await ask({ asOf: '2023-04-30', filter: { levels: ['CENTRAL'] } });
    expect(rows.nodes[0]).toMatchObject({ expenditureProgress: '42.02', timeProgress: '33.33', pointsAhead: '8.68' });
  });

  test.each([
    ['2023-01-09', '0.00', '0.00', null],
    ['2023-03-31', '1300.00', '0.00', '0.00'],
    ['2023-04-29', '1300.00', '300.00', '23.08'],
    ['2023-04-30', '1300.00', '420.17', '32.32'],
    ['2023-08-14', '1300.00', '420.17', '32.32'],
    ['2023-08-15', '1300.00', '300.00', '23.08'],
  ])('as of %s received %s万, paid %s万: %s', async (asOf, received, paid, progress) => {
    const { total } = await ask({ asOf });
    const inWan = (yuan: string) => `${fen(yuan) / 1_000_000n}.${String((fen(yuan) / 10_000n) % 100n).padStart(2, '0')}`;
    expect([inWan(total.received), inWan(total.paid), total.expenditureProgress]).toEqual([received, paid, progress]);
  });

  test('every indicator of the total', async () => {
    const { total } = await ask({});
    expect(total).toMatchObject({
      ...{ id: 'TOTAL', name: '合计', received: '13000000.00', allocated: '8000000.00', kept: '6000000.00', passedDown: '2000000.00' },
      ...{ unallocated: '5000000.00', disbursed: '6000000.00', paid: '3000000.00', unspent: '10000000.00', onHand: '10000000.00' },
      ...{ expenditureProgress: '23.08', timeProgress: '100.00', pointsAhead: '-76.92', allocationProgress: '61.54', surplusRate: '76.92' },
      ...{ disbursementRate: '75.00', reimbursementRate: '50.00', projectsInPlan: 3, projectsStarted: 2, projectsFinished: 1 },
      ...{ startRate: '66.67', completionRate: '33.33' },
    });
  });

  test('over money allocated, when asked for', async () => {
    const { base, total } = await ask({ base: 'ALLOCATED' });
    expect([base, total.baseAmount, total.received, total.expenditureProgress]).toEqual([
      'ALLOCATED',
      '8000000.00',
      '13000000.00',
      '37.50',
    ]);
  });

  test('by township received has no meaning, and the base says so', async () => {
    const { base, rows } = await ask({ by: 'TOWNSHIP', base: 'RECEIVED' }, { order: 'NAME' });
    expect(base).toBe('ALLOCATED');
    expect(rows.nodes.map((row: Row) => [row.key, row.name, row.received, row.allocated, row.projectsInPlan])).toEqual(
      expect.arrayContaining([
        [yunfeng, '云峰镇', null, '6000000.00', 1],
        [baili, '百利镇', null, '2000000.00', 1],
        [cangxi, '苍溪县', null, '0.00', 1],
      ]),
    );
  });

  test('a filter by class leaves only money laid on projects', async () => {
    const { base, total } = await ask({ by: 'CHANNEL', filter: { classCodes: ['INDUSTRY'] } });
    expect([base, total.received, total.allocated, total.projectsInPlan]).toEqual(['ALLOCATED', null, '6000000.00', 1]);
  });

  test('one project, by the lines whose money lies on it, makes what its row says', async () => {
    const rows = (await ask({ by: 'PROJECT' })).rows.nodes;
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const { base, total } = await ask({ by: 'LINE', filter: { projectId: row.key } });
      expect([base, total.allocated, total.disbursed, total.paid]).toEqual(['ALLOCATED', row.allocated, row.disbursed, row.paid]);
    }
  });

  test('names in every breakdown', async () => {
    const names = async (by: string) => (await ask({ by }, { order: 'BASE_DESC' })).rows.nodes.map((row: Row) => row.name);
    expect(await names('CHANNEL')).toEqual(['衔接资金', '东西部协作']);
    expect(await names('TASK')).toEqual(['巩固拓展脱贫攻坚成果和乡村振兴', '（未填）']);
    expect(await names('CLASS')).toEqual(['产业发展', '乡村建设行动', '项目管理费']);
    expect(await names('DOCUMENT')).toEqual(['示例指标文', '示例指标文']);
    expect((await names('LINE'))[1]).toBe('示例指标文 市级 东西部协作');
    expect(await names('COUNTY')).toEqual(['苍溪县']);
    expect(await names('DEPARTMENT')).toEqual(['（未填）']);
    expect((await names('PROJECT')).every((name: string) => name.startsWith('示例项目'))).toBe(true);
  });

  test('pages forward and back without losing or repeating a row', async () => {
    for (const order of ['MOST_BEHIND', 'MOST_AHEAD', 'NAME', 'PAID_DESC', 'UNSPENT_DESC', 'BASE_DESC']) {
      const all = (await ask({ by: 'PROJECT' }, { order })).rows.nodes.map((row: Row) => row.id);
      expect(all).toHaveLength(3);
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const { rows }: Row = await ask({ by: 'PROJECT' }, { order, first: 1, after });
        seen.push(...rows.nodes.map((row: Row) => row.id));
        expect(rows.totalCount).toBe(3);
        if (!rows.pageInfo.hasNextPage) break;
        after = rows.pageInfo.endCursor;
      }
      expect(seen).toEqual(all);
      const { rows } = await ask({ by: 'PROJECT' }, { order, first: null, last: 2 });
      expect(rows.nodes.map((row: Row) => row.id)).toEqual(all.slice(1));
    }
  });

  test('who is behind the pace or a milestone, most behind first; the total is of all', async () => {
    const { total, rows } = await ask({ asOf: '2023-04-30' }, {}, somebody(), 'behind');
    expect(total.received).toBe('13000000.00');
    expect(rows.nodes.map((row: Row) => [row.key, row.pointsAhead])).toEqual([['CITY', '-33.33']]);
    const milestones = { milestones: [{ date: '04-30', percent: '42.02' }] };
    await asOwner(books.database.orm, (em) =>
      em.execute(
        `insert into policy (id, key, scope_code, year, value, valid_from, basis, recorded_at) values (?, 'progress.milestones', ?, 2023, ?::jsonb, '2023-01-01', '示例', now())`,
        [newId(), cangxi, JSON.stringify(milestones)],
      ),
    );
    const late = await ask({ asOf: '2023-04-30', against: 'MILESTONE' }, {}, somebody(), 'behind');
    // 42.0170 against 42.02: behind, although both are written 42.02.
    expect([late.timeProgress, late.rows.nodes.map((row: Row) => [row.key, row.expenditureProgress, row.pointsAhead])]).toEqual([
      '42.02',
      [
        ['CITY', '0.00', '-42.02'],
        ['CENTRAL', '42.02', '0.00'],
      ],
    ]);
  });

  test('a township sees its own, and the answer names its own place', async () => {
    const township = somebody('TOWNSHIP_REVIEWER', yunfeng);
    const { placeCode, base, total } = await ask({ by: 'LEVEL' }, {}, township);
    expect([placeCode, base, total.received, total.allocated, total.paid, total.projectsInPlan]).toEqual([
      yunfeng,
      'ALLOCATED',
      null,
      '6000000.00',
      '3000000.00',
      1,
    ]);
    const foreign = await ask({ by: 'LEVEL', placeCode: baili }, {}, township);
    expect([foreign.placeCode, foreign.total.allocated, foreign.rows.totalCount]).toEqual([baili, '0.00', 0]);
    expect((await ask({}, {}, somebody('ADMINISTRATOR'))).total).toMatchObject({
      received: '0.00',
      paid: '0.00',
      expenditureProgress: null,
    });
    expect((await ask({ placeCode: '510800000000', by: 'COUNTY' }, {}, somebody('OVERSEER', '510800000000'))).rows.nodes).toMatchObject([
      { key: cangxi, received: '13000000.00' },
    ]);
  });

  test('several reports of one day come in one statement and say what each says alone', async () => {
    const report = (by: string, more: object = {}) => ({ placeCode: cangxi, year, asOf: '2023-08-20', by, ...more });
    const inputs = {
      byLevel: report('LEVEL'),
      byTownship: report('TOWNSHIP', { filter: { levels: ['CENTRAL'] } }),
      behind: report('PROJECT', { against: 'MILESTONE' }),
    };
    const asked = (name: string, root = 'progress') =>
      `${name}: ${root}(input: $${name}) { base total { ${fields} } rows(first: 200) { nodes { ${fields} } } }`;
    const together = await books.ask(
      `query (${Object.keys(inputs)
        .map((name) => `$${name}: ProgressInput!`)
        .join(' ')}) { ${asked('byLevel')} ${asked('byTownship')} ${asked('behind', 'behind')} }`,
      inputs,
    );
    expect([together.code, together.statements]).toEqual([null, 1]);
    for (const [name, input] of Object.entries(inputs)) {
      const root = name === 'behind' ? 'behind' : 'progress';
      const alone = await books.ask(`query ($${name}: ProgressInput!) { ${asked(name, root)} }`, { [name]: input });
      expect(alone.data[name].rows.nodes.length).toBeGreaterThan(0);
      expect(together.data[name]).toEqual(alone.data[name]);
    }
    // Another day is another statement, and a report that is refused takes only itself along.
    const days = { one: report('LEVEL'), other: report('LEVEL', { asOf: '2023-06-30' }) };
    const apart = await books.ask(`query ($one: ProgressInput!, $other: ProgressInput!) { ${asked('one')} ${asked('other')} }`, days);
    expect([apart.code, apart.statements]).toEqual([null, 2]);
    const refused = await books.ask(
      `query ($one: ProgressInput!) { ${asked('one')} two: progress(input: $one) { rows(after: "bm8=") { nodes { id } } } }`,
      { one: days.one },
    );
    expect([refused.code, refused.statements]).toEqual(['CURSOR_MUST_BE_OF_THIS_LIST', 1]);
  });

  test('nobody without a post', async () => {
    const { publicViewer } = await import('../../server/kernel/viewer.js');
    expect((await books.ask(document('progress'), { input: { placeCode: cangxi, by: 'LEVEL' } }, publicViewer)).code).toBe(
      'SIGN_IN_MUST_COME_FIRST',
    );
  });

  test('the curve of the year', async () => {
    const { data, code, statements } = await books.ask(
      `query ($input: ReportInput!) { progressCurve(input: $input) { base points { month date baseAmount paid expenditureProgress timeProgress pointsAhead } } }`,
      { input: { placeCode: cangxi, year, asOf: '2023-08-20' } },
    );
    expect([code, statements]).toEqual([null, 1]);
    const { points } = data.progressCurve;
    expect(points).toHaveLength(12);
    expect(points[0]).toMatchObject({
      month: 1,
      date: '2023-01-31',
      baseAmount: '10000000.00',
      paid: '0.00',
      expenditureProgress: '0.00',
      timeProgress: '8.33',
      pointsAhead: '-8.33',
    });
    expect(points[3]).toMatchObject({
      date: '2023-04-30',
      baseAmount: '13000000.00',
      paid: '4201700.00',
      expenditureProgress: '32.32',
      pointsAhead: '-1.01',
    });
    expect(points[7]).toMatchObject({ date: '2023-08-20', paid: '3000000.00', timeProgress: '58.33' });
    expect(points[8]).toMatchObject({ date: '2023-09-30', paid: null, baseAmount: null, expenditureProgress: null, timeProgress: '75.00' });
    for (const point of points.slice(0, 8)) {
      const { total } = await ask({ asOf: point.date });
      expect([point.date, point.paid, point.baseAmount, point.expenditureProgress]).toEqual([
        point.date,
        total.paid,
        total.baseAmount,
        total.expenditureProgress,
      ]);
    }
  });

  test.each([{ levels: ['CENTRAL'] }, { levels: ['COUNTY'], channels: ['BRIDGING'] }, { classCodes: ['INDUSTRY'] }])(
    'with the filter %j is that of the money picked, at every month end',
    async (filter) => {
      const { data, code, statements } = await books.ask(
        `query ($input: ReportInput!, $filter: ProgressFilter) { progressCurve(input: $input, filter: $filter) { base points { date baseAmount paid pointsAhead } } }`,
        { input: { placeCode: cangxi, year, asOf: '2023-08-20' }, filter },
      );
      expect([code, statements]).toEqual([null, 1]);
      const { base, points } = data.progressCurve;
      expect(points).toHaveLength(12);
      for (const point of points.slice(0, 8)) {
        const { total } = await ask({ asOf: point.date, filter });
        const { baseAmount, paid, pointsAhead } = total;
        expect([base, point]).toEqual([total.base, { date: point.date, baseAmount, paid, pointsAhead }]);
      }
      expect(points[8]).toMatchObject({ paid: null, baseAmount: null });
    },
  );

  describe('over the end of the year', () => {
    beforeAll(async () => {
      await books.book('carryAvailable', lines.central, wan(400), '2023-12-31', 2023);
      await books.book('carryAllocated', laid, wan(100), '2023-12-31', 2023);
      await books.book('carryReleased', laid, wan(200), '2023-12-31', 2023);
      await books.book('pay', laid, wan(50), '2024-02-01', 2024);
    });
    const central = async (of: number, asOf: string) => (await ask({ year: of, asOf, filter: { levels: ['CENTRAL'] } })).total;

    test('the old year keeps its base and shows what was carried out', async () => {
      expect(await central(2023, '2024-03-31')).toMatchObject({
        ...{ received: '10000000.00', carriedIn: '0.00', carriedOut: '7000000.00', baseAmount: '10000000.00' },
        ...{ allocated: '6000000.00', paid: '3000000.00', unspent: '7000000.00', onHand: '0.00', expenditureProgress: '30.00' },
      });
    });
    test('the new year begins with what was carried in', async () => {
      expect(await central(2024, '2024-03-31')).toMatchObject({
        ...{
          received: '0.00',
          carriedIn: '7000000.00',
          carriedOut: '0.00',
          baseAmount: '7000000.00',
          allocated: '3000000.00',
          disbursed: '2000000.00',
        },
        ...{
          paid: '500000.00',
          unallocated: '4000000.00',
          onHand: '6500000.00',
          expenditureProgress: '7.14',
          timeProgress: '25.00',
          reimbursementRate: '25.00',
        },
      });
    });
  });
});
