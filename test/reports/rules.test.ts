import { describe, expect, it } from '@jest/globals';
import { percent } from '../../server/kernel/ratio.js';
import { compareStated } from '../../server/reports/rules/stated-figure.js';
import { paceOn } from '../../server/reports/rules/time-progress.js';

describe('stated against computed', () => {
  it.each([
    // place                    numerator   denominator  stated    computed  verdict
    ['恩阳 2023-07, 万元', '13500', '22355', '60.54', '60.39', 'MISMATCH'],
    ['汉滨 2021, 亿元', '4.305', '4.32', '99.67', '99.65', 'ROUNDING'],
    ['汉滨, what follows', '4.305', '4.32', '99.65', '99.65', 'EXACT'],
    ['one decimal stated', '13500', '22355', '60.4', '60.39', 'EXACT'],
    ['in fen, nothing to round', '13500.0000', '22355.0000', '60.40', '60.39', 'MISMATCH'],
    ['edge of the interval', '1', '3', '60.00', '33.33', 'ROUNDING'],
    ['just beyond the edge', '1', '3', '60.01', '33.33', 'MISMATCH'],
    ['nothing received', '0', '0', '100', null, 'MISMATCH'],
  ])('%s: %s of %s, stated %s', (_, numerator, denominator, stated, computed, verdict) => {
    expect(compareStated({ stated, numerator, denominator })).toEqual({ computed, verdict });
  });

  it.each(['1e3', '-5', '', '12.', '١٢'])('refuses the figure "%s"', (stated) => {
    expect(() => compareStated({ stated, numerator: '1', denominator: '2' })).toThrow(/FIGURE_MUST_BE_DECIMAL/);
  });
});

describe('the pace of the calendar', () => {
  it.each([
    ['2023-04-30', 'MONTH', '33.33'],
    ['2023-05-31', 'MONTH', '41.67'],
    ['2023-05-30', 'MONTH', '33.33'],
    ['2024-02-28', 'MONTH', '8.33'],
    ['2024-02-29', 'MONTH', '16.67'],
    ['2023-12-31', 'MONTH', '100.00'],
    ['2022-12-31', 'MONTH', '0.00'],
    ['2024-01-01', 'MONTH', '100.00'],
    ['2023-01-01', 'DAY', '0.27'],
    ['2023-12-31', 'DAY', '100.00'],
    ['2023-03-30', 'TABLE', '0.00'],
    ['2023-03-31', 'TABLE', '30.00'],
    ['2023-10-01', 'TABLE', '75.00'],
  ] as const)('on %s by %s', (date, mode, expected) => {
    const year = date.startsWith('2024-02') ? 2024 : 2023;
    const pace = paceOn(date, year, mode, [
      { date: '03-31', percent: '30' },
      { date: '09-30', percent: '75' },
    ]);
    expect(percent(pace.part, pace.whole)).toBe(expected);
  });
});
