import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildASTSchema, graphql, parse } from 'graphql';
import { amountPositive, parseYuan, yuan } from '../../server/kernel/money.js';
import { Money } from '../../server/kernel/scalars.js';

const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('yuan as text, fen as whole numbers', () => {
  test.each([
    ['0', 0n],
    ['-0', 0n],
    ['0.00', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['1', 100n],
    ['007.5', 750n],
    ['159993.26', 15_999_326n],
    // 30862.6147万元, a figure with four decimals of 万元, is whole in fen.
    ['308626147.00', 30_862_614_700n],
    ['9007199254741.93', 900_719_925_474_193n],
    ['9999999999999.99', 999_999_999_999_999n],
  ])('%s is %s fen', (given, fen) => expect(parseYuan(given)).toBe(fen));

  test.each([
    ...[
      '',
      ' ',
      ' 1',
      '1 ',
      '1,000',
      '1.',
      '.5',
      '1.234',
      '1e3',
      '1E3',
      '0x10',
      '+1',
      '--1',
      '1.2.3',
      'NaN',
      'Infinity',
      '一百',
      '１２',
      '¥1',
      '1\n',
    ],
    ...['12345678901234', '99999999999999999999.00'],
    ...[1, 1.5, 0.1 + 0.2, 10n, null, undefined, true, {}, ['1']],
  ])('%p is refused', (given) => expect(codeOf(() => parseYuan(given))).toBe('AMOUNT_MUST_BE_DECIMAL_YUAN'));

  test.each(['-1', '-0.01', '-9999999999999.99'])('%s is refused as not above zero', (given) => {
    expect(codeOf(() => parseYuan(given))).toBe('AMOUNT_MUST_BE_POSITIVE');
  });

  test('a long wrong text is cut in the answer', () => {
    expect(() => parseYuan('9'.repeat(5000))).toThrow(/^.{1,250}$/);
  });

  test('is written with two decimals, and reads back the same for any amount', () => {
    expect([0n, 1n, 10n, 100n, -1n, -123_45n, 9_007_199_254_740_993n].map(yuan)).toEqual([
      ...['0.00', '0.01', '0.10', '1.00', '-0.01', '-123.45', '90071992547409.93'],
    ]);
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (fen) => parseYuan(yuan(fen)) === fen));
  });

  test('an amount is positive from one fen on', () => {
    expect(amountPositive(1n)).toBeNull();
    expect(amountPositive(0n)?.code).toBe('AMOUNT_MUST_BE_POSITIVE');
    expect(amountPositive(-1n)?.facts).toEqual({ given: '-0.01' });
  });
});

describe('the scalar', () => {
  const schema = buildASTSchema(parse('scalar Money type Query { echo(amount: Money): Money }'));
  Object.assign(schema.getType('Money') as object, {
    ...{ serialize: Money.serialize, parseValue: Money.parseValue, parseLiteral: Money.parseLiteral },
  });
  const echo = (source: string, variableValues = {}) =>
    graphql({ schema, source, variableValues, rootValue: { echo: ({ amount }: { amount: unknown }) => amount } });

  test.each([
    ['"1.5"', '1.50'],
    ['1.5', '1.50'],
    ['3', '3.00'],
    ['9007199254741.93', '9007199254741.93'],
  ])('a literal %s keeps its digits, never a float', async (literal, answer) => {
    expect(await echo(`{ echo(amount: ${literal}) }`)).toEqual({ data: { echo: answer } });
  });

  test.each(['1e3', '1.5e1', 'true', '[1]', '{ a: 1 }', 'WORD'])('a literal %s is refused', async (literal) => {
    expect((await echo(`{ echo(amount: ${literal}) }`)).errors).toHaveLength(1);
  });

  test('a number in variables is refused, text is fine', async () => {
    const source = 'query ($amount: Money) { echo(amount: $amount) }';
    expect((await echo(source, { amount: 1.5 })).errors?.[0]?.message).toContain('AMOUNT_MUST_BE_DECIMAL_YUAN');
    expect(await echo(source, { amount: '1.5' })).toEqual({ data: { echo: '1.50' } });
  });
});
