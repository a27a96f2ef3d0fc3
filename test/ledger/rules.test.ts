import { describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { BrokenInvariant } from '../../server/kernel/invariant.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { type EntryDraft, entryRows } from '../../server/ledger/rules/entry-rows.js';
import { reversalOf, reversible } from '../../server/ledger/rules/reversal.js';
import { shortageIn } from '../../server/ledger/rules/shortage.js';

const moment = new Date('2023-04-01T02:03:04.567Z');
const [line, project, outside, available, allocated] = [newId(), newId(), newId(), newId(), newId()] as const;
const draft = (amountFen = 100n, more: Partial<EntryDraft> = {}): EntryDraft => ({
  ...{ act: 'ALLOCATE', subjectId: project, place: '510824115211', businessDate: '2023-04-01' },
  postings: [{ from: available, to: allocated, amountFen, origin: line }],
  ...more,
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

describe('the rows of an act', () => {
  test('postings repeat the act, place and dates of their entry', () => {
    const { entry, postings } = entryRows(draft(5n, { reason: '  补记  ' }), moment);
    expect(entry).toMatchObject({ act: 'ALLOCATE', subjectId: project, placeCode: '510824115211', reason: '补记', reversesId: null });
    expect(postings).toEqual([
      {
        ...{ id: postings[0]?.id, entryId: entry.id, act: 'ALLOCATE', origin: line, fromAccount: available, toAccount: allocated },
        ...{ amountFen: 5n, businessDate: '2023-04-01', recordedAt: moment, placeCode: '510824115211' },
      },
    ]);
  });

  test('a blank reason is none', () => expect(entryRows(draft(5n, { reason: ' ' }), moment).entry.reason).toBeNull());

  test.each([0n, -1n])('an amount of %s fen is refused', (fen) => {
    expect(thrown(() => entryRows(draft(fen), moment))).toMatchObject({ code: 'AMOUNT_MUST_BE_POSITIVE' });
  });

  test('an entry without postings and a posting to itself are our fault, not the caller’s', () => {
    expect(thrown(() => entryRows(draft(1n, { postings: [] }), moment))).toBeInstanceOf(BrokenInvariant);
    const toItself = [{ from: outside, to: outside, amountFen: 1n, origin: line }];
    expect(thrown(() => entryRows(draft(1n, { postings: toItself }), moment))).toBeInstanceOf(BrokenInvariant);
  });
});

describe('reversal', () => {
  const original = { id: newId(), reversesId: null, businessDate: '2023-04-01' };
  const by = { businessDate: '2023-04-01', reason: '金额录入有误' };

  // In the order of precedence: each case has every later fault as well.
  test.each([
    ['REVERSED_ENTRY_MUST_BE_ORIGINAL', { ...original, reversesId: newId() }, true, { businessDate: '2023-03-31', reason: '' }],
    ['ENTRY_MUST_BE_REVERSED_ONCE', original, true, { businessDate: '2023-03-31', reason: '' }],
    ['REVERSAL_MUST_NOT_PRECEDE_ENTRY', original, false, { businessDate: '2023-03-31', reason: '' }],
    ['REVERSAL_MUST_HAVE_REASON', original, false, { businessDate: '2023-04-01', reason: '  ' }],
  ])('%s', (code, entry, isReversed, reversal) => {
    expect(reversible(entry, isReversed, reversal)?.code).toBe(code);
  });

  test('on the day of the entry, with a reason, it may be', () => expect(reversible(original, false, by)).toBeNull());

  test('mirrors act, object, place and every posting', () => {
    const { entry, postings } = entryRows(draft(7n), moment);
    expect(reversalOf(entry, postings, { businessDate: '2023-05-06', reason: '重复' })).toEqual({
      ...{ act: 'ALLOCATE', subjectId: project, place: '510824115211', businessDate: '2023-05-06', reason: '重复', reversesId: entry.id },
      postings: [{ from: allocated, to: available, amountFen: 7n, origin: line }],
    });
  });
});

describe('what the database says of a short balance', () => {
  const detail = JSON.stringify({ account: available, available: '1234', asked: '100000', date: '2023-05-01' });

  test.each([
    ['balance_must_cover', 'BALANCE_MUST_COVER_AMOUNT', { available: '12.34', asked: '1000.00' }],
    ['balance_must_cover_every_day', 'BALANCE_MUST_COVER_EVERY_DAY', { available: '12.34', asked: '1000.00', date: '2023-05-01' }],
  ])('%s is the refusal %s', (constraint, code, facts) => {
    const refusal = shortageIn({ constraint, detail }, null);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code, facts });
  });

  test('a raced reversal is the refusal of the second', () => {
    expect(shortageIn({ constraint: 'ledger_entry_reversed_once' }, line)).toMatchObject({
      code: 'ENTRY_MUST_BE_REVERSED_ONCE',
      facts: { id: line },
    });
  });

  test.each([
    [null],
    [undefined],
    [new Error('x')],
    [{ constraint: 'posting_keeps_origin_and_place' }],
    [{ constraint: 'balance_must_cover', detail: 'Failing row' }],
  ])('other trouble (%s) is not explained away', (trouble) => expect(shortageIn(trouble, null)).toBeNull());
});
