import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Broken } from '../../client/verify/broken.js';
import { readCsv } from '../../client/verify/csv.js';
import { daysAfter } from '../../server/kernel/clock.js';
import { writeCsv } from '../../server/oversight/rules/csv.js';
import { isTermOver, workingDaysBefore } from '../../server/oversight/rules/days-back.js';
import { type ExceptionKind, exceptionKinds } from '../../server/oversight/rules/exception-kinds.js';
import { exceptionSentence } from '../../server/oversight/rules/exception-sentence.js';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+86', '-12.30', '-', '@SUM', "'quoted", '\t', '\r', 'a,b', '"', 'two\nlines', '0.00', '-5', '−5'),
);

describe('a CSV file', () => {
  test('is read back by the verifier as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
        (rows) => {
          const columns = (rows[0] ?? ['only']).map((_, index) => `column${index}`);
          expect(readCsv(writeCsv(columns, rows), 'x.csv')).toEqual([columns, ...rows]);
        },
      ),
    );
  });
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['@SUM', "'@SUM"],
    ['-1+2', "'-1+2"],
    ['\t=1', "'\t=1"],
    ["'x", "''x"],
    ['-12.30', '-12.30'],
    ['12', '12'],
    [null, ''],
  ])('guards %j as %j', (given, written) => {
    expect(writeCsv(['a'], [[given]])).toBe(`\uFEFFa\r\n${written}\r\n`);
  });
  test.each([
    ['no mark at its beginning', 'a\r\n'],
    ['a bare line feed', '\uFEFFa\nb\r\n'],
    ['no end of its last row', '\uFEFFa\r\nb'],
    ['a comma at its end', '\uFEFFa\r\nb,'],
    ['an open quotation', '\uFEFFa\r\n"b\r\n'],
    ['a quotation in a bare cell', '\uFEFFa\r\nb"c\r\n'],
    ['a loose formula', '\uFEFFa\r\n=1+1\r\n'],
  ])('with %s is broken', (_, text) => {
    expect(() => readCsv(text, 'x.csv')).toThrow(Broken);
  });
});

describe('terms counted backwards', () => {
  const day = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  test('a term of working days is over exactly when its first day lies before that working day, as daysAfter counts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 500 }), (asOf, days, back) => {
        const from = new Date(Date.parse(asOf) - back * 86_400_000).toISOString().slice(0, 10);
        const before = workingDaysBefore(asOf)[days - 1] as string;
        expect(from < before).toBe(isTermOver(from, { days, unit: 'WORKING' }, asOf));
      }),
      { numRuns: 60 },
    );
  });
  test('as many working days as any policy may set are there, the nearest first', () => {
    const days = workingDaysBefore('2023-10-09');
    // The eighth of October 2023 was a Sunday on which people worked; before it lay the long holiday.
    expect([days.length, days[0], days[1], days[2]]).toEqual([3_650, '2023-10-08', '2023-10-07', '2023-09-28']);
    expect(daysAfter(days[1] as string, 2, 'WORKING')).toBe('2023-10-09');
  });
});

describe('sentences of exceptions', () => {
  const facts = {
    ...{ code: '510824-2023-000001', name: '村道', since: '2023-01-10', days: 61, amount: '1.00', limit: { days: 60, unit: 'CALENDAR' } },
    ...{
      settlement: '2.00',
      formed: '1.00',
      expensed: '0.00',
      due: '3.00',
      paid: '4.00',
      contract: '5.00',
      percent: '50.00',
      retention: '0.10',
    },
    missing: ['县级统管 · county oversees', '群众监督 · the public watches'],
  };
  test.each(Object.keys(exceptionKinds) as ExceptionKind[])('%s leaves no name unfilled and speaks one language at a time', (kind) => {
    const { zh, en } = exceptionSentence(kind, facts);
    expect(`${zh}${en}`).not.toMatch(/[{}]| · /);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en.replace('村道', '')).not.toMatch(/\p{Script=Han}/u);
  });
  test('name levels and limits in their own words', () => {
    expect(exceptionSentence('NO_LADDER', facts)).toEqual({
      zh: '资产510824-2023-000001“村道”缺责任层级：县级统管、群众监督。',
      en: 'Asset 510824-2023-000001 "村道" has nobody who answers at the levels county oversees, the public watches.',
    });
  });
});
