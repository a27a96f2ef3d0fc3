import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Books, enyang, hanbin, openBooks, somebody, wan } from './county.js';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books?.close());

const money = `base received carriedIn carriedOut returned baseAmount allocated kept passedDown unallocated disbursed paid unspent onHand
  expenditureProgress timeProgress pointsAhead allocationProgress surplusRate disbursementRate reimbursementRate
  projectsInPlan projectsStarted projectsFinished startRate completionRate`;
const progressOf = `query ($input: ProgressInput!, $first: Int, $after: String, $order: MoneyProgressOrder) { progress(input: $input) {
  placeCode year asOf base against paceMode timeProgress total { id name ${money} }
  rows(first: $first, after: $after, order: $order) { totalCount pageInfo { hasNextPage endCursor } nodes { id key name ${money} } } } }`;

describe('what the documents state', () => {
  beforeAll(async () => {
    for (const [county, year, received, paid] of [
      [enyang, 2023, 22_355, 13_500],
      [hanbin, 2021, 43_200, 43_050],
    ] as const) {
      const line = await books.line(wan(received), { county, year });
      const project = await books.project({ place: county, planYear: year });
      const laid = await books.allocation(line, project, wan(received), `${year}-02-01`);
      await books.book('release', laid, wan(received), `${year}-03-01`);
      await books.book('pay', laid, wan(paid), `${year}-06-30`);
    }
  });

  test.each([
    ['恩阳 2023-07', enyang, '2023-07-31', '60.54', '13500', '22355', 'TEN_THOUSAND_YUAN', '60.39', 'MISMATCH', '13500', '22355', '0.15'],
    ['汉滨 2021', hanbin, '2021-12-31', '99.67', '4.305', '4.32', 'HUNDRED_MILLION_YUAN', '99.65', 'ROUNDING', '4.305', '4.32', '0.02'],
    [
      '汉滨, what follows',
      hanbin,
      '2021-12-31',
      '99.65',
      '4.305',
      '4.32',
      'HUNDRED_MILLION_YUAN',
      '99.65',
      'EXACT',
      '4.305',
      '4.32',
      '0.00',
    ],
  ])('%s', async (_, placeCode, asOf, stated, numerator, denominator, unit, computed, verdict, top, bottom, difference) => {
    const by = somebody('FINANCE_OFFICER', placeCode);
    await books.meet(by);
    const { data, code } = await books.ask(
      `mutation ($input: StoreStatedFigureInput!) { storeStatedFigure(input: $input) { placeCode indicator base stated unit verdict
        byOperands { numerator denominator computed difference verdict } byLedger { numerator denominator computed difference verdict } } }`,
      {
        input: {
          reportName: '示例报告',
          placeCode,
          asOf,
          indicator: 'EXPENDITURE_PROGRESS',
          stated,
          numerator,
          denominator,
          unit,
          requestKey: `figure-${stated}`,
        },
      },
      by,
    );
    expect(code).toBeNull();
    expect(data.storeStatedFigure).toEqual({
      ...{ placeCode, indicator: 'EXPENDITURE_PROGRESS', base: 'RECEIVED', stated, unit, verdict },
      byOperands: { numerator, denominator, computed, difference, verdict },
      byLedger: { numerator: top, denominator: bottom, computed, difference, verdict },
    });
  });

  test('恩阳: 60.39 of what was received', async () => {
    const { data, code, statements } = await books.ask(
      progressOf,
      { input: { placeCode: enyang, year: 2023, asOf: '2023-07-31', by: 'LEVEL' } },
      somebody('AUDITOR', enyang),
    );
    expect(code).toBeNull();
    expect(statements).toBe(1);
    expect(data.progress.total).toMatchObject({
      ...{ base: 'RECEIVED', received: '223550000.00', baseAmount: '223550000.00', paid: '135000000.00', unspent: '88550000.00' },
      ...{ expenditureProgress: '60.39', timeProgress: '58.33', pointsAhead: '2.06', surplusRate: '39.61', allocationProgress: '100.00' },
    });
    expect(data.progress.rows.nodes).toMatchObject([{ key: 'CENTRAL', name: '中央', expenditureProgress: '60.39' }]);
  });
});
