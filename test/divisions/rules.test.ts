import { describe, expect, test } from '@jest/globals';
import {
  ancestorCodesOf,
  levelOfCode,
  parentCodeOf,
  placeCodeWellFormed,
  townshipKindOf,
  villageKindOf,
} from '../../server/divisions/rules/place-code.js';
import { placeUsable } from '../../server/divisions/rules/place-valid.js';
import { Refusal } from '../../server/kernel/refusal.js';

describe('a place code', () => {
  test.each([
    ['510000000000', 'PROVINCE', null],
    ['511900000000', 'PREFECTURE', '510000000000'],
    ['511921000000', 'COUNTY', '511900000000'],
    ['511921119000', 'TOWNSHIP', '511921000000'],
    ['511921119215', 'VILLAGE', '511921119000'],
    ['441900003000', 'TOWNSHIP', '441900000000'],
  ])('%s is a %s below %s', (code, level, parent) => {
    expect(placeCodeWellFormed(code)).toBeNull();
    expect(levelOfCode(code)).toBe(level);
    expect(parentCodeOf(code)).toBe(parent);
  });

  test('has its ancestors nearest first', () => {
    expect(ancestorCodesOf('511921119215')).toEqual(['511921119000', '511921000000', '511900000000', '510000000000']);
  });

  test.each([
    ['', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['51192111921', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['5119211192150', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['51192111921X', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['５１１９２１１１９２１５', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['000000000000', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['510021000000', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['511921000215', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['511921600000', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['511921119600', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
  ])('%s is refused with %s', (code, refusal) => {
    expect(placeCodeWellFormed(code)?.code).toBe(refusal);
  });

  test.each([
    ['000', null],
    ['001', 'SUBDISTRICT'],
    ['099', 'SUBDISTRICT'],
    ['100', 'TOWN'],
    ['199', 'TOWN'],
    ['200', 'TOWNSHIP'],
    ['399', 'TOWNSHIP'],
    ['400', 'TOWNSHIP_LIKE'],
    ['599', 'TOWNSHIP_LIKE'],
    ['600', null],
  ])('township number %s is %s', (number, kind) => {
    expect(townshipKindOf(`511921${number}000`)).toBe(kind);
  });

  test.each([
    ['000', null],
    ['001', 'CONFIRMED'],
    ['399', 'CONFIRMED'],
    ['400', 'VILLAGE_LIKE'],
    ['498', 'VIRTUAL'],
    ['499', 'VILLAGE_LIKE'],
    ['598', 'VIRTUAL'],
    ['599', 'VILLAGE_LIKE'],
    ['600', null],
  ])('village number %s is %s', (number, kind) => {
    expect(villageKindOf(`511921119${number}`)).toBe(kind);
  });
});

describe('the place that has a code on a day', () => {
  const code = '511921119209';
  const first = { code, name: '前', validFrom: '2012-01-01', validTo: '2020-05-31' };
  const second = { code, name: '后', validFrom: '2022-01-01', validTo: null };

  test.each([
    ['2012-01-01', '前'],
    ['2020-05-31', '前'],
    ['2022-01-01', '后'],
    ['2099-12-31', '后'],
  ])('on %s it is %s', (on, name) => {
    expect(placeUsable(code, [first, second], on).name).toBe(name);
  });

  test.each([
    ['123', [], '2023-01-01', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['511921000215', [], '2023-01-01', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    [code, [], '2023-01-01', 'PLACE_MUST_EXIST'],
    [code, [first, second], '2020-06-01', 'PLACE_MUST_BE_VALID_ON_DATE'],
    [code, [first, second], '2011-12-31', 'PLACE_MUST_BE_VALID_ON_DATE'],
  ])('%s with %j on %s is refused with %s', (given, known, on, refusal) => {
    let thrown: unknown;
    try {
      placeUsable(given, known, on);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Refusal);
    expect((thrown as Refusal).code).toBe(refusal);
  });
});
