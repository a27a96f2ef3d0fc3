import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { decide, explain } from '../../server/kernel/lifecycle.js';
import { Refusal } from '../../server/kernel/refusal.js';
import {
  dayFits,
  type Holder,
  ownedByCollective,
  proceedsByOwner,
  proceedsRecorded,
  requesterOwns,
} from '../../server/stewardship/rules/disposal-guards.js';
import { type DisposalFacts, disposalLifecycle, disposalMoves, rejectionOf } from '../../server/stewardship/rules/disposal-lifecycle.js';
import { disposalRefusals } from '../../server/stewardship/rules/disposal-refusals.js';
import {
  closedDisposalStates,
  type DisposalState,
  disposalKinds,
  disposalStates,
  sellingKinds,
} from '../../server/stewardship/rules/disposal-words.js';

const codeOf = (answer: unknown) => (answer instanceof Refusal ? answer.code : answer);

const facts = (change: Partial<DisposalFacts> = {}): DisposalFacts => ({
  ...{ id: 'd', state: 'REQUESTED', role: 'VILLAGE_CLERK', requestedIn: 'VILLAGE_CLERK', collective: true, valued: false, voted: false },
  ...{ valuationRequired: true, voteShareMin: '66.67', dutiesOfMine: [], vote: null },
  ...change,
});
const decided = (move: string, change: Partial<DisposalFacts>) => codeOf(decide(disposalLifecycle, move, facts(change)));

describe('the table of disposals', () => {
  test('every state is reached, and every move that is not in the table is refused', () => {
    const reached = new Set<DisposalState>([disposalLifecycle.start]);
    const willing = { valued: true, voted: true, dutiesOfMine: [], vote: null } as const;
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const state of [...reached]) {
        for (const { move, by, from } of disposalMoves) {
          const outcome = decided(move, { ...willing, state, role: by[0] as DisposalFacts['role'] });
          if (from.includes(state)) reached.add(outcome as DisposalState);
          else expect(outcome).toBe('MOVE_MUST_FIT_STATE');
        }
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(disposalStates).sort());
    for (const state of closedDisposalStates) {
      expect(explain(disposalLifecycle, facts({ state })).every(({ refusal }) => refusal?.code === 'MOVE_MUST_FIT_STATE')).toBe(true);
    }
  });

  test('each of the five offices has moves, and each that says no has its own', () => {
    expect(new Set(disposalMoves.flatMap(({ by }) => by))).toEqual(
      new Set(['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER', 'FINANCE_OFFICER']),
    );
    for (const [role, move] of Object.entries(rejectionOf)) {
      expect(disposalMoves.find((row) => row.move === move)?.by).toEqual([role]);
    }
  });

  test.each<[string, string, Partial<DisposalFacts>, string]>([
    ['a state goes before a role', 'valueDisposal', { state: 'VOTED', role: 'AUDITOR' }, 'MOVE_MUST_FIT_STATE'],
    ['a role goes before other duties', 'valueDisposal', { role: 'AUDITOR', dutiesOfMine: ['REVIEW'] }, 'ROLE_MUST_FIT_MOVE'],
    [
      'who reviewed does not value',
      'valueDisposal',
      { role: 'TOWNSHIP_REVIEWER', dutiesOfMine: ['REVIEW'] },
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    ],
    ['who requested values', 'valueDisposal', { dutiesOfMine: ['REQUEST'] }, 'VALUED'],
    ['no collective, no vote, before the role', 'voteDisposal', { collective: false, role: 'AUDITOR' }, 'VOTE_MUST_BE_OF_COLLECTIVE'],
    ['others’ duties before the valuation', 'voteDisposal', { dutiesOfMine: ['APPROVE'] }, 'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER'],
    ['the valuation before the vote', 'voteDisposal', { vote: { votesFor: 9, votesCast: 8 } }, 'VALUATION_MUST_BE_MADE'],
    ['more votes for than cast', 'voteDisposal', { state: 'VALUED', valued: true, vote: { votesFor: 9, votesCast: 8 } }, 'VOTES_MUST_FIT'],
    ['one vote too few', 'voteDisposal', { state: 'VALUED', valued: true, vote: { votesFor: 19, votesCast: 30 } }, 'VOTE_MUST_CARRY'],
    [
      'just below two thirds',
      'voteDisposal',
      { state: 'VALUED', valued: true, vote: { votesFor: 66_66, votesCast: 100_00 } },
      'VOTE_MUST_CARRY',
    ],
    ['two thirds carry', 'voteDisposal', { state: 'VALUED', valued: true, vote: { votesFor: 20, votesCast: 30 } }, 'VOTED'],
    ['a county that asks for no valuation', 'voteDisposal', { valuationRequired: false, vote: { votesFor: 20, votesCast: 30 } }, 'VOTED'],
    [
      'a review of who requested',
      'reviewDisposal',
      { role: 'TOWNSHIP_REVIEWER', dutiesOfMine: ['REQUEST'] },
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    ],
    ['a review without valuation', 'reviewDisposal', { role: 'TOWNSHIP_REVIEWER' }, 'VALUATION_MUST_BE_MADE'],
    ['a review without the vote', 'reviewDisposal', { role: 'TOWNSHIP_REVIEWER', state: 'VALUED', valued: true }, 'VOTE_MUST_BE_HELD'],
    [
      'a review of a state asset',
      'reviewDisposal',
      { role: 'TOWNSHIP_REVIEWER', state: 'VALUED', valued: true, collective: false },
      'TOWNSHIP_REVIEWED',
    ],
    [
      'an approval without valuation',
      'approveDisposal',
      { role: 'LIBRARY_KEEPER', state: 'TOWNSHIP_REVIEWED', voted: true },
      'VALUATION_MUST_BE_MADE',
    ],
    [
      'an approval without the vote',
      'approveDisposal',
      { role: 'LIBRARY_KEEPER', state: 'TOWNSHIP_REVIEWED', valued: true },
      'VOTE_MUST_BE_HELD',
    ],
    [
      'consent of who approved',
      'consentDisposal',
      { role: 'FINANCE_OFFICER', state: 'COUNTY_APPROVED', dutiesOfMine: ['APPROVE'] },
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    ],
    [
      'completion by who approved',
      'completeDisposal',
      { role: 'LIBRARY_KEEPER', state: 'FINANCE_APPROVED', dutiesOfMine: ['APPROVE'] },
      'COMPLETED',
    ],
    [
      'completion by who consented',
      'completeDisposal',
      { role: 'LIBRARY_KEEPER', state: 'FINANCE_APPROVED', dutiesOfMine: ['CONSENT'] },
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    ],
    [
      'withdrawal by another office',
      'withdrawDisposal',
      { role: 'TOWNSHIP_REVIEWER', state: 'COUNTY_APPROVED' },
      'DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER',
    ],
    ['withdrawal at the last moment', 'withdrawDisposal', { state: 'FINANCE_APPROVED', dutiesOfMine: ['REQUEST'] }, 'WITHDRAWN'],
    ['finance says no', 'rejectInFinance', { role: 'FINANCE_OFFICER', state: 'COUNTY_APPROVED' }, 'REJECTED'],
  ])('%s', (_, move, change, outcome) => {
    expect(decided(move, change)).toBe(outcome);
  });

  test('what could be done is told before anything is brought along', () => {
    expect(decided('voteDisposal', { state: 'VALUED', valued: true })).toBe('VOTED');
  });
});

const holder = (right: Holder['right'], partyId: string, parts: bigint, partyKind: Holder['partyKind'] = 'VILLAGE_COLLECTIVE'): Holder => ({
  ...{ right, partyId, partyKind, parts },
});

describe('who may ask, and who gets what it brought', () => {
  const party = { id: 'a', name: '狮岭村集体' };
  test.each([
    ['neither', [holder('OWN', 'b', 1n)], '所有权 · to own、处置权 · to dispose of it'],
    ['owns, and may not dispose', [holder('OWN', 'a', 1n), holder('DISPOSE', 'b', 1n)], '处置权 · to dispose of it'],
    ['may dispose of what others own', [holder('OWN', 'b', 1n), holder('DISPOSE', 'a', 1n)], '所有权 · to own'],
  ])('DISPOSER_MUST_OWN: %s', (_, holders, missing) => {
    const refusal = requesterOwns(party, holders, 'c', '2023-06-01');
    expect([refusal?.code, refusal?.facts['missing']]).toEqual(['DISPOSER_MUST_OWN', missing]);
  });

  test('the owner of a share who may dispose asks', () => {
    expect(
      requesterOwns(party, [holder('OWN', 'a', 1n), holder('OWN', 'b', 2n), holder('DISPOSE', 'a', 1n)], 'c', '2023-06-01'),
    ).toBeNull();
    expect(ownedByCollective([holder('OWN', 'a', 1n, 'STATE_ORGAN'), holder('OPERATE', 'b', 1n)])).toBe(false);
    expect(ownedByCollective([holder('OWN', 'a', 99n, 'STATE_ORGAN'), holder('OWN', 'b', 1n, 'TOWNSHIP_COLLECTIVE')])).toBe(true);
  });

  const paper = { receivedOn: '2023-05-01', use: '产业发展', voucherNumber: '记-1' };
  test.each([
    ['a sale without proceeds', 'AUCTION', { proceeds: 0n, noProceedsReason: '无人应拍' }, 'SALE_MUST_BRING_PROCEEDS'],
    ['nothing and no reason', 'SCRAP', { proceeds: 0n }, 'PROCEEDS_MUST_BE_RECORDED'],
    [
      'nothing, a reason, and a voucher',
      'SCRAP',
      { proceeds: 0n, noProceedsReason: '无残值', voucherNumber: '记-1' },
      'PROCEEDS_MUST_BE_EITHER',
    ],
    ['nothing, with a reason', 'LOSS', { proceeds: 0n, noProceedsReason: '山洪冲毁' }, null],
    ['money without a day', 'SCRAP', { ...paper, proceeds: 1n, receivedOn: null }, 'PROCEEDS_MUST_BE_RECORDED'],
    ['money without a use', 'TRANSFER', { ...paper, proceeds: 1n, use: ' ' }, 'PROCEEDS_MUST_BE_RECORDED'],
    ['money without a voucher', 'TRANSFER', { ...paper, proceeds: 1n, voucherNumber: '' }, 'PROCEEDS_MUST_BE_RECORDED'],
    ['money and a reason why there is none', 'SCRAP', { ...paper, proceeds: 1n, noProceedsReason: '无' }, 'PROCEEDS_MUST_BE_EITHER'],
    ['money with its papers', 'SCRAP', { ...paper, proceeds: 1n }, null],
  ] as const)('proceeds: %s', (_, kind, given, code) => {
    expect(codeOf(proceedsRecorded(kind, given))).toBe(code);
  });

  test.each([
    ['before the step before', '2023-04-30', 'DISPOSAL_DAY_MUST_FIT'],
    ['ahead', '2023-06-02', 'DISPOSAL_DAY_MUST_FIT'],
    ['on the first day', '2023-05-01', null],
    ['today', '2023-06-01', null],
  ])('a day: %s', (_, day, code) => {
    expect(codeOf(dayFits(day, '2023-05-01', '2023-06-01'))).toBe(code);
  });

  test.each([
    ['one owner', 100n, [1n], [100n]],
    ['thirds of a hundred', 100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    ['two fen over three', 2n, [1n, 1n, 1n], [1n, 1n]],
    ['the largest remainder first', 10n, [1n, 5n], [2n, 8n]],
    ['nothing', 0n, [1n, 1n], []],
  ])('split: %s', (_, proceeds, parts, expected) => {
    const owners = parts.map((part, index) => holder('OWN', `p${index}`, part));
    const shares = proceedsByOwner(proceeds, [...owners, holder('EARN', 'z', 7n)]);
    expect(shares.map(({ amountFen }) => amountFen)).toEqual(expected);
    expect(shares.reduce((sum, { amountFen }) => sum + amountFen, 0n)).toBe(proceeds);
  });

  test('words: every selling kind is a kind, and no refusal is without its facts in both languages', () => {
    expect(sellingKinds.every((kind) => kind in disposalKinds)).toBe(true);
    const factsIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const { zh, en } of Object.values(disposalRefusals)) expect(factsIn(zh)).toEqual(factsIn(en));
  });
});
