import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { clockOn, type DayUnit, daysAfter, daysBetween, systemClock } from '../../server/kernel/clock.js';

afterEach(() => void jest.useRealTimers());

const counts: [string, string, number, DayUnit, string][] = [
  ['a notice of ten days', '2023-06-09', 10, 'CALENDAR', '2023-06-19'],
  ['over a month end', '2023-01-31', 1, 'CALENDAR', '2023-02-01'],
  ['over a leap day', '2024-02-28', 1, 'CALENDAR', '2024-02-29'],
  ['over a year end', '2023-12-31', 1, 'CALENDAR', '2024-01-01'],
  ['no days', '2023-06-09', 0, 'CALENDAR', '2023-06-09'],
  ['no working days, from a Sunday', '2023-06-11', 0, 'WORKING', '2023-06-11'],
  ['over a week-end', '2023-06-09', 1, 'WORKING', '2023-06-12'],
  ['from a Saturday', '2023-06-10', 1, 'WORKING', '2023-06-12'],
  // Spring Festival 2023: 21–27 January off; Saturday 28 and Sunday 29 are worked for it.
  ['Spring Festival 2023, next working day is a Saturday', '2023-01-20', 1, 'WORKING', '2023-01-28'],
  ['Spring Festival 2023, then a Sunday, then a Monday', '2023-01-20', 3, 'WORKING', '2023-01-30'],
  // Spring Festival 2024: 10–17 February off, Sundays 4 and 18 worked.
  ['Spring Festival 2024, a worked Sunday before', '2024-02-02', 1, 'WORKING', '2024-02-04'],
  ['Spring Festival 2024, a worked Sunday after', '2024-02-09', 1, 'WORKING', '2024-02-18'],
  ['Spring Festival 2025, 28 January to 4 February', '2025-01-27', 1, 'WORKING', '2025-02-05'],
  // National Day 2023 with Mid-Autumn: 29 September to 6 October off, 7 and 8 October (a week-end) worked.
  ['National Day 2023', '2023-09-28', 1, 'WORKING', '2023-10-07'],
  ['National Day 2023, twenty working days to publish', '2023-09-28', 20, 'WORKING', '2023-11-01'],
  ['Dragon Boat 2023, Sunday 25 June worked', '2023-06-21', 1, 'WORKING', '2023-06-25'],
  ['New Year 2023, 1 and 2 January off', '2022-12-30', 1, 'WORKING', '2023-01-03'],
];

describe('days of both kinds', () => {
  test.each(counts)('%s', (_, from, days, unit, to) => {
    expect(daysAfter(from, days, unit)).toBe(to);
    expect(daysBetween(from, to, unit)).toBe(days);
  });

  // A zone holds for a whole process, so each zone has one of its own; Node reads the rules' TypeScript as it is.
  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same for a server in %s', (place) => {
    const clock = JSON.stringify(new URL('../../server/kernel/clock.ts', import.meta.url).href);
    const asked = JSON.stringify(counts.map(([, from, days, unit]) => [from, days, unit]));
    const program = `const { daysAfter, systemClock } = await import(${clock});
      const RealDate = Date;
      globalThis.Date = class extends RealDate { constructor(...given) { super(...(given.length ? given : ['2023-12-31T16:00:00Z'])); }
        static now() { return new this().getTime(); } };
      const today = systemClock.today();
      globalThis.Date = RealDate;
      console.log(JSON.stringify([today, ...${asked}.map((one) => daysAfter(...one))]));`;
    const env = { ...process.env, TZ: place, NODE_OPTIONS: '--no-warnings' };
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual(['2024-01-01', ...counts.map(([, , , , to]) => to)]);
  });

  test('backwards are negative, the other way round the same', () => {
    expect(daysBetween('2023-06-19', '2023-06-09')).toBe(-10);
    expect(daysBetween('2023-01-30', '2023-01-20', 'WORKING')).toBe(-3);
    expect(daysBetween('2023-06-09', '2023-06-09')).toBe(0);
    expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  test('a day that is no day is an error, not a date', () => {
    expect(() => daysAfter('2023-02-30x', 1, 'CALENDAR')).toThrow();
    expect(() => daysAfter('someday', 1, 'WORKING')).toThrow();
  });
});

describe('clocks', () => {
  test.each([
    ['2023-12-31T15:59:59Z', '2023-12-31'],
    ['2023-12-31T16:00:00Z', '2024-01-01'],
    ['2024-02-28T16:30:00Z', '2024-02-29'],
  ])('at %s it is %s in Shanghai', (moment, day) => {
    jest.useFakeTimers({ now: new Date(moment) });
    expect(systemClock.today()).toBe(day);
    expect(systemClock.now().toISOString()).toBe(new Date(moment).toISOString());
  });

  test('a clock set on a date has real moments', () => {
    const clock = clockOn('2023-11-30');
    expect(clock.today()).toBe('2023-11-30');
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});
