import { describe, expect, test } from '@jest/globals';
import { demand, Refusal, refuser } from '../../server/kernel/refusal.js';

const refuse = refuser({
  LINE_MUST_COVER: {
    zh: '可用{available}元，需{asked}元。',
    en: '{asked} asked, {available} there, {asked} again.',
    basis: '财农〔2021〕19号',
  },
  ALWAYS: { zh: '不行。', en: 'No.', basis: 'none' },
} as const);

describe('a refusal', () => {
  test('puts its facts into both sentences', () => {
    const refusal = refuse('LINE_MUST_COVER', { available: '0.00', asked: 0 });
    expect([refusal.zh, refusal.en]).toEqual(['可用0.00元，需0元。', '0 asked, 0.00 there, 0 again.']);
    expect(refusal.message).toBe('LINE_MUST_COVER: 0 asked, 0.00 there, 0 again.');
    expect(refusal).toBeInstanceOf(Error);
  });

  test('travels with code, both sentences, facts and basis', () => {
    expect(refuse('LINE_MUST_COVER', { available: '1', asked: '2' }).extensions).toEqual({
      code: 'LINE_MUST_COVER',
      refusal: {
        ...{ code: 'LINE_MUST_COVER', facts: { available: '1', asked: '2' }, basis: '财农〔2021〕19号' },
        message: { zh: '可用1元，需2元。', en: '2 asked, 1 there, 2 again.' },
      },
    });
  });

  test('takes facts as they are: braces and dollars in them mean nothing', () => {
    expect(refuse('LINE_MUST_COVER', { available: '{asked}', asked: "$& $' $1" }).zh).toBe("可用{asked}元，需$& $' $1元。");
  });

  test('says a fact that is a word in the language of the sentence, lists word by word', () => {
    const refusal = refuse('LINE_MUST_COVER', { available: '已入库 · in the library', asked: '村级 · village、乡级 · township' });
    expect(refusal.zh).toBe('可用已入库元，需村级、乡级元。');
    expect(refusal.en).toBe('village, township asked, in the library there, village, township again.');
    expect(refuse('LINE_MUST_COVER', { available: 'A · B', asked: '甲 · 乙' }).zh).toBe('可用A · B元，需甲 · 乙元。');
  });

  test('needs no facts where its sentences have none', () => expect(refuse('ALWAYS').zh).toBe('不行。'));

  test('shows a fact that is missing instead of hiding it', () => {
    expect(new Refusal('X', { zh: '{a}', en: '{a}', basis: '' }, {}).zh).toBe('{a}');
  });

  test('is thrown by demand, which lets nothing pass silently', () => {
    expect(() => demand(refuse('ALWAYS'))).toThrow(Refusal);
    expect(() => demand(null)).not.toThrow();
  });
});
