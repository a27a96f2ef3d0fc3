import { describe, expect, test } from '@jest/globals';
import { batch } from '../../server/kernel/batch.js';
import { isId, newId } from '../../server/kernel/ids.js';
import { BrokenInvariant, must } from '../../server/kernel/invariant.js';
import { question } from '../../server/kernel/question.js';

describe('batch', () => {
  const asked: (readonly string[])[] = [];
  const shout = async (ids: readonly string[]) => {
    asked.push(ids);
    return ids.map((id) => id.toUpperCase());
  };

  test('asks once for what is asked at once, and answers each its own', async () => {
    asked.splice(0);
    const owner = {};
    expect(await Promise.all(['a', 'b', 'c'].map((id) => batch(owner, 'shout', shout, id)))).toEqual(['A', 'B', 'C']);
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  test('keeps operations and questions apart', async () => {
    asked.splice(0);
    const [one, other] = [{}, {}];
    await Promise.all([batch(one, 'shout', shout, 'a'), batch(other, 'shout', shout, 'b'), batch(one, 'whisper', shout, 'c')]);
    expect(asked).toEqual([['a'], ['b'], ['c']]);
  });

  test('asks again after an act of the same operation, which may have changed the answer', async () => {
    const owner = {};
    let state = 'DRAFT';
    const states = async (ids: readonly string[]) => ids.map(() => state);
    expect(await batch(owner, 'state', states, 'a')).toBe('DRAFT');
    state = 'DECLARED';
    expect(await batch(owner, 'state', states, 'a')).toBe('DECLARED');
  });

  test('a failing load fails all who asked', async () => {
    const owner = {};
    const fail = async () => Promise.reject(new Error('no'));
    const outcomes = await Promise.allSettled(['a', 'b'].map((id) => batch(owner, 'fail', fail, id)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('ids', () => {
  test('grow with time, within one millisecond too', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
  });

  test.each(['', 'x', '123', '-'.repeat(36), `${newId()}0`, ` ${newId()}`, `${newId()}\n`, "x' or true --"])('%j is none', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('question', () => {
  test('unanswered it is a fault, never "nothing there"', async () => {
    const moneyLies = question<[string], boolean>('moneyLies');
    await expect(async () => moneyLies('p')).rejects.toThrow('Nobody answers the question moneyLies');
    moneyLies.answer(async (id) => id === 'p');
    expect(await moneyLies('p')).toBe(true);
    expect(await moneyLies('q')).toBe(false);
  });
});

describe('must', () => {
  test.each([false, null, undefined, 0, '', 0n])('%p breaks', (value) => expect(() => must(value, 'broken')).toThrow(BrokenInvariant));
  test('what holds passes', () => expect(() => must(1, 'broken')).not.toThrow());
});
