import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applied, type History } from '../../server/assets/rules/history.js';
import { decide, explain } from '../../server/kernel/lifecycle.js';
import type { Refusal } from '../../server/kernel/refusal.js';
import type { NoticeStanding } from '../../server/notices/index.js';
import { colourOf, quarterAsked, quarterOver } from '../../server/stewardship/rules/colours.js';
import {
  type DistributionFacts,
  type DistributionState,
  distributionLifecycle,
  distributionStates,
} from '../../server/stewardship/rules/distribution-lifecycle.js';
import { distributionFits, incomeFits, incomeMayBeReversed } from '../../server/stewardship/rules/income-guards.js';
import { duesOf, type RentTerm } from '../../server/stewardship/rules/lease-dues.js';
import { type LeaseGiven, leaseFits, leaseMayClose } from '../../server/stewardship/rules/lease-guards.js';
import { operatePasses, operateReturns } from '../../server/stewardship/rules/operate-right.js';
import { dayBefore, monthsLater } from '../../server/stewardship/rules/rounds.js';
import { monthsOf } from '../../server/stewardship/rules/upkeep-words.js';

const today = '2023-06-01';
const codeOf = (refusal: Refusal | null) => refusal?.code ?? null;

describe('dues', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => new Date(Date.UTC(2015, 0, 31) + days * 86_400_000).toISOString().slice(0, 10));
  const rhythm = fc.constantFrom(...(Object.keys(monthsOf) as (keyof typeof monthsOf)[]));
  const rentFen = fc.bigInt({ min: 1n, max: 10n ** 12n });
  const whole = ({ beginsOn, rhythm: name }: Pick<RentTerm, 'beginsOn' | 'rhythm'>, periods: number) =>
    dayBefore(monthsLater(beginsOn, periods * monthsOf[name]));

  test('of a term of whole periods make exactly rent × periods, whatever day it begins on', () => {
    fc.assert(
      fc.property(day, rhythm, rentFen, fc.integer({ min: 1, max: 60 }), fc.boolean(), (beginsOn, name, rent, periods, inAdvance) => {
        const dues = duesOf({ beginsOn, endsOn: whole({ beginsOn, rhythm: name }, periods), rentFen: rent, rhythm: name, inAdvance });
        expect(dues).toHaveLength(periods);
        expect(dues.reduce((sum, { amountFen }) => sum + amountFen, 0n)).toBe(rent * BigInt(periods));
      }),
    );
  });

  test('of any term cover it day by day without overlap, and a broken period brings less than a whole one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), rhythm, rentFen, fc.boolean(), (beginsOn, length, name, rent, inAdvance) => {
        const endsOn = new Date(Date.parse(beginsOn) + length * 86_400_000).toISOString().slice(0, 10);
        // A rent of enough fen, so that no day is worth nothing.
        const dues = duesOf({ beginsOn, endsOn, rentFen: rent + 1000n, rhythm: name, inAdvance });
        expect(dues[0]?.periodFrom).toBe(beginsOn);
        expect(dues.at(-1)?.periodTo).toBe(endsOn);
        for (const [index, due] of dues.entries()) {
          if (index > 0) expect(dayBefore(due.periodFrom)).toBe(dues[index - 1]?.periodTo);
          expect(due.dueOn).toBe(inAdvance ? due.periodFrom : due.periodTo);
          expect(due.amountFen <= rent + 1000n).toBe(true);
          if (index < dues.length - 1) expect(due.amountFen).toBe(rent + 1000n);
        }
      }),
    );
  });

  test('a broken period is a share by days, rounded half up once', () => {
    const term = { beginsOn: '2023-01-01', endsOn: '2023-04-15', rentFen: 100n, rhythm: 'QUARTERLY' as const, inAdvance: false };
    // 15 of the 91 days of the second quarter: 16.48…
    expect(duesOf(term).map(({ amountFen }) => amountFen)).toEqual([100n, 16n]);
    expect(duesOf({ ...term, beginsOn: '2023-01-31', endsOn: '2023-03-30', rhythm: 'MONTHLY' }).map(({ periodTo }) => periodTo)).toEqual([
      '2023-02-27',
      '2023-03-30',
    ]);
    expect(duesOf({ ...term, rentFen: 0n })).toEqual([]);
  });
});

describe('what an act is refused with, in order', () => {
  const asset = {
    code: '510824-2022-000001',
    state: 'OPERATING',
    class: 'OPERATIONAL',
    confirmedOn: '2022-02-01',
    formedOn: '2022-01-01',
  } as const;
  const lease: LeaseGiven = {
    ...{ kind: 'LEASE', signedOn: '2023-01-01', beginsOn: '2023-01-01', endsOn: '2023-12-31', rent: 1n, guaranteed: false },
  };
  test.each([
    [{}, {}, null],
    [{ confirmedOn: null, state: 'IN_DISPOSAL' as const }, {}, 'LEASED_ASSET_MUST_BE_CONFIRMED'],
    [{ state: 'IN_DISPOSAL' as const, class: 'HOUSEHOLD' as const }, {}, 'LEASED_ASSET_MUST_BE_IN_HAND'],
    [{ state: 'DISPOSED' as const }, {}, 'LEASED_ASSET_MUST_BE_IN_HAND'],
    [{ class: 'PUBLIC_WELFARE' as const }, { endsOn: '2022-12-31' }, 'ASSET_MUST_BE_OPERATIONAL'],
    [{}, { endsOn: '2022-12-31' }, 'LEASE_DAYS_MUST_BE_IN_ORDER'],
    [{}, { signedOn: '2024-01-01' }, 'LEASE_DAYS_MUST_BE_IN_ORDER'],
    [{}, { signedOn: '2023-06-02' }, 'LEASE_MUST_NOT_BE_SIGNED_AHEAD'],
    [{}, { beginsOn: '2021-12-31', endsOn: '2099-01-01' }, 'LEASE_MUST_NOT_PRECEDE_FORMING'],
    [{}, { endsOn: '2043-01-01', rent: 0n }, 'LEASE_MUST_NOT_LAST_TOO_LONG'],
    [{}, { endsOn: '2042-12-31' }, null],
    [{}, { rent: 0n }, 'LEASE_MUST_BRING_RENT'],
    [{}, { rent: 0n, kind: 'SHAREHOLDING' as const, guaranteed: true }, 'LEASE_MUST_BRING_RENT'],
    [{}, { rent: 0n, kind: 'SHAREHOLDING' as const }, null],
  ])('a contract: %j %j → %s', (change, given, code) => {
    expect(codeOf(leaseFits({ ...asset, ...change }, { ...lease, ...given }, today, 20))).toBe(code);
  });

  const open = { number: '租1', signedOn: '2023-01-01', closedOn: null };
  const ahead = [{ periodFrom: '2023-07-01', receivedFen: 1n }];
  test.each([
    [{}, '2023-05-31', [], null],
    [{ closedOn: '2023-03-01' }, '2024-01-01', ahead, 'LEASE_MUST_BE_OPEN'],
    [{}, '2023-06-02', ahead, 'LEASE_MUST_NOT_BE_CLOSED_AHEAD'],
    [{}, '2022-12-31', ahead, 'LEASE_MUST_NOT_BE_CLOSED_AHEAD'],
    [{}, '2023-05-31', ahead, 'PREPAID_RENT_MUST_BE_SETTLED'],
    [{}, '2023-05-31', [{ periodFrom: '2023-07-01', receivedFen: 0n }], null],
  ])('closing: %j on %s → %s', (change, closed, periods, code) => {
    expect(codeOf(leaseMayClose({ ...open, ...change }, closed, today, periods))).toBe(code);
  });

  const income = { kind: 'RENT', receivedOn: '2023-05-01', amount: 100n } as const;
  const due = { amountFen: 300n, receivedFen: 200n, lapsedOn: null };
  test.each([
    [{}, null, due, null],
    [{ amount: 0n, receivedOn: '2024-01-01' }, null, due, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ receivedOn: '2023-06-02' }, 'DIVIDEND' as const, due, 'INCOME_MUST_NOT_LIE_AHEAD'],
    [{ receivedOn: '2021-12-31' }, 'DIVIDEND' as const, due, 'INCOME_MUST_NOT_PRECEDE_FORMING'],
    [{ amount: 101n }, 'DIVIDEND' as const, { ...due, lapsedOn: '2023-01-01' }, 'INCOME_KIND_MUST_FIT_CONTRACT'],
    [{ amount: 101n }, 'RENT' as const, { ...due, lapsedOn: '2023-01-01' }, 'INCOME_DUE_MUST_STAND'],
    [{ amount: 101n }, 'RENT' as const, due, 'INCOME_MUST_FIT_DUE'],
    [{ amount: 101n }, null, null, null],
  ])('income: %j %s → %s', (change, contract, asked, code) => {
    expect(codeOf(incomeFits({ ...income, ...change }, today, '2022-01-01', contract, asked))).toBe(code);
  });

  const reversal = { isSettled: false, recordedByViewer: false, amountFen: 100n, availableFen: 100n };
  test.each([
    [{}, null],
    [{ isSettled: true, recordedByViewer: true }, 'INCOME_MUST_STAND'],
    [{ recordedByViewer: true, availableFen: 0n }, 'INCOME_MUST_BE_REVERSED_BY_ANOTHER'],
    [{ availableFen: 99n }, 'INCOME_MUST_NOT_BE_DISTRIBUTED'],
  ])('a reversal: %j → %s', (change, code) => {
    expect(codeOf(incomeMayBeReversed({ ...reversal, ...change }))).toBe(code);
  });

  const upkeep = { use: 'UPKEEP', recipient: '村委会', amount: 40n } as const;
  const rest = { use: 'HOUSEHOLDS', recipient: '12户', amount: 60n } as const;
  const plan = { year: 2023, amount: 100n, shares: [upkeep, rest] };
  test.each([
    [{}, 100n, null],
    [{ year: 2024, amount: 0n }, 100n, 'DISTRIBUTION_YEAR_MUST_HAVE_BEGUN'],
    [{ amount: 0n }, 100n, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ shares: [upkeep, { ...rest, amount: 0n }] }, 100n, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ shares: [upkeep, { ...upkeep, recipient: ' 村委会 ' }] }, 100n, 'DISTRIBUTION_SHARES_MUST_BE_DISTINCT'],
    [{ amount: 101n }, 100n, 'SHARES_MUST_MAKE_DISTRIBUTION'],
    [{ shares: [] }, 100n, 'SHARES_MUST_MAKE_DISTRIBUTION'],
    [{}, 99n, 'DISTRIBUTION_MUST_NOT_EXCEED_INCOME'],
  ])('a distribution: %j of %s → %s', (change, available, code) => {
    expect(codeOf(distributionFits({ ...plan, ...change }, today, available))).toBe(code);
  });
});

describe('the right to operate', () => {
  const owner = { whole: '1', holders: [{ partyId: 'owner', parts: '1' }] };
  const before: History = {
    ...{ version: [], duty: [], origin: [] },
    right: [{ key: 'OPERATE', validFrom: '2022-01-01', validTo: null, content: owner }],
  };
  const term = { lesseePartyId: 'lessee', beginsOn: '2023-01-01', endsOn: '2023-12-31', confirmedOn: '2022-01-01' };
  const held = ({ right }: History) => right.map(({ validFrom, content }) => [validFrom, content.holders[0]?.partyId]);

  test('passes from the confirmation on, and comes back after an early end for the days that the lessee still holds', () => {
    const leased = operatePasses(term).reduce(applied, before);
    expect(held(leased)).toEqual([
      ['2022-01-01', 'owner'],
      ['2023-01-01', 'lessee'],
      ['2024-01-01', 'owner'],
    ]);
    const other = { whole: '1', holders: [{ partyId: 'other', parts: '1' }] };
    const given = applied(leased, { track: 'right', key: 'OPERATE', from: '2023-10-01', to: null, content: other });
    const back = operateReturns(given, term, '2023-03-31').reduce(applied, given);
    expect(held(back)).toEqual([
      ['2022-01-01', 'owner'],
      ['2023-01-01', 'lessee'],
      ['2023-04-01', 'other'],
      ['2023-10-01', 'other'],
    ]);
    expect(operatePasses({ ...term, confirmedOn: '2024-01-01' })).toEqual([]);
    expect(operateReturns(leased, term, '2023-12-31')).toEqual([]);
    // A contract that is closed before it began never passed anything.
    expect(held(operateReturns(leased, term, '2022-12-20').reduce(applied, leased)).map(([, party]) => party)).toEqual([
      'owner',
      'owner',
      'owner',
    ]);
  });
});

describe('the lifecycle of a distribution', () => {
  const passed: NoticeStanding = {
    ...{ subjectId: 'd', noticeId: 'n', purpose: 'INCOME_DISTRIBUTION', kind: 'NOTICE', level: 'VILLAGE', publishedOn: '2023-05-02' },
    ...{ lastDay: '2023-05-12', standing: 'PASSED', openObjections: 0, upheldObjections: 0 },
  };
  const facts = (
    state: DistributionState,
    role: DistributionFacts['role'],
    change: Partial<DistributionFacts> = {},
  ): DistributionFacts => ({
    ...{ state, role, dutiesOfMine: [], decidedSince: '2023-05-01', notices: [passed] },
    ...change,
  });
  const moved = (move: string, given: DistributionFacts) => {
    const outcome = decide(distributionLifecycle, move, given);
    return typeof outcome === 'string' ? outcome : outcome.code;
  };

  test.each([
    ['decideDistribution', facts('DRAFTED', 'VILLAGE_CLERK', { dutiesOfMine: ['VILLAGE'] }), 'DECIDED'],
    ['decideDistribution', facts('RETURNED', 'VILLAGE_CLERK'), 'DECIDED'],
    ['reviewDistribution', facts('DECIDED', 'TOWNSHIP_REVIEWER'), 'REVIEWED'],
    ['reviewDistribution', facts('DRAFTED', 'VILLAGE_CLERK'), 'MOVE_MUST_FIT_STATE'],
    ['reviewDistribution', facts('DECIDED', 'VILLAGE_CLERK'), 'ROLE_MUST_FIT_MOVE'],
    [
      'reviewDistribution',
      facts('DECIDED', 'TOWNSHIP_REVIEWER', { dutiesOfMine: ['VILLAGE'], notices: [] }),
      'DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER',
    ],
    ['reviewDistribution', facts('DECIDED', 'TOWNSHIP_REVIEWER', { notices: [] }), 'NOTICE_MUST_BE_PUBLISHED'],
    ['reviewDistribution', facts('DECIDED', 'TOWNSHIP_REVIEWER', { decidedSince: '2023-05-03' }), 'NOTICE_MUST_BE_PUBLISHED'],
    ['reviewDistribution', facts('DECIDED', 'TOWNSHIP_REVIEWER', { notices: [{ ...passed, standing: 'OPEN' }] }), 'NOTICE_MUST_BE_OVER'],
    [
      'reviewDistribution',
      facts('DECIDED', 'TOWNSHIP_REVIEWER', { notices: [{ ...passed, standing: 'UPHELD' }] }),
      'OBJECTION_MUST_NOT_BE_UPHELD',
    ],
    ['fileDistribution', facts('REVIEWED', 'LIBRARY_KEEPER'), 'FILED'],
    ['fileDistribution', facts('REVIEWED', 'LIBRARY_KEEPER', { dutiesOfMine: ['REVIEW'] }), 'DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER'],
    ['returnDistribution', facts('FILED', 'LIBRARY_KEEPER', { dutiesOfMine: ['FILE'] }), 'RETURNED'],
    ['payDistribution', facts('FILED', 'VILLAGE_CLERK', { dutiesOfMine: ['VILLAGE'] }), 'PAID'],
    ['payDistribution', facts('REVIEWED', 'VILLAGE_CLERK'), 'MOVE_MUST_FIT_STATE'],
    ['withdrawDistribution', facts('DECIDED', 'VILLAGE_CLERK'), 'WITHDRAWN'],
    ['withdrawDistribution', facts('REVIEWED', 'VILLAGE_CLERK'), 'MOVE_MUST_FIT_STATE'],
  ] as const)('%s → %#', (move, given, outcome) => {
    expect(moved(move, given)).toBe(outcome);
  });

  test('reaches every state, and nothing leads out of the last ones', () => {
    const reached = new Set<string>([distributionLifecycle.start, ...distributionLifecycle.moves.map(({ to }) => to as string)]);
    expect([...reached].sort()).toEqual(Object.keys(distributionStates).sort());
    for (const state of ['PAID', 'WITHDRAWN'] as const) {
      expect(
        explain(distributionLifecycle, facts(state, 'VILLAGE_CLERK')).every(({ refusal }) => refusal?.code === 'MOVE_MUST_FIT_STATE'),
      ).toBe(true);
    }
  });
});

describe('a quarter', () => {
  test('is judged by its last day, or by today while it runs, and not before it begins', () => {
    expect(quarterAsked(2023, 1, today)).toEqual({ first: '2023-01-01', day: '2023-03-31', dueUntil: '2023-03-31' });
    expect(quarterAsked(2023, 2, today)).toEqual({ first: '2023-04-01', day: '2023-06-01', dueUntil: '2023-05-31' });
    expect(quarterAsked(2023, 3, today)).toMatchObject({ code: 'QUARTER_MUST_BE_OVER' });
    expect(codeOf(quarterOver(2023, 1, '2023-04-01'))).toBeNull();
    expect(codeOf(quarterOver(2023, 1, '2023-03-31'))).toBe('QUARTER_MUST_BE_OVER');
    expect([0, 1, 2, 3].map((abnormal) => colourOf(abnormal, 2))).toEqual(['GREEN', 'YELLOW', 'RED', 'RED']);
    expect(colourOf(1, 1)).toBe('RED');
  });
});
