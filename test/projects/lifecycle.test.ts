import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../server/kernel/lifecycle.js';
import { Refusal } from '../../server/kernel/refusal.js';
import type { ProjectFacts, ProjectState } from '../../server/projects/index.js';
import { awaitedMove, dueOn, isOverdue } from '../../server/projects/rules/due.js';
import { moveNames, type ProjectMove, projectLifecycle, projectMoves } from '../../server/projects/rules/lifecycle.js';
import { poolOf, poolOfState, statesOfPool } from '../../server/projects/rules/pools.js';
import { projectStates } from '../../server/projects/rules/states.js';
import { factsOf, policies } from './facts.js';

const states = Object.keys(projectStates) as ProjectState[];

/** The facts of a case that stands ready for a move from one of its states. */
function readyFor(move: ProjectMove, state: ProjectState): ProjectFacts {
  const role = move.by.at(move.move === 'returnToStep' || move.move === 'reject' ? turn[state] : 0);
  return factsOf({
    state,
    role: role ?? null,
    returnedTo: state === 'RETURNED' ? 'DRAFT' : null,
    suspendedFrom: state === 'SUSPENDED' ? 'UNDER_WAY' : null,
    money: { allocatedFen: move.move === 'remove' ? 0n : 100n, releasedFen: 0n, paidFen: 0n, budgetOfSourcesFen: 0n },
    policies: { ...policies, departmentExamine: !(move.move === 'approveInCounty' && state === 'TOWNSHIP_REVIEWED') },
  });
}
const turn = { DECLARED: 0, TOWNSHIP_REVIEWED: 1, DEPT_EXAMINED: 2, COUNTY_APPROVED: 3 } as Record<ProjectState, number>;

describe('the lifecycle of a project, walked', () => {
  test('names every move once', () => {
    expect(projectMoves.map(({ move }) => move).sort()).toEqual([...moveNames].sort());
  });

  test.each(projectMoves.flatMap((move) => move.from.map((state) => [move.move, state, move] as const)))(
    '%s is possible from %s',
    (_, state, move) => {
      const facts = readyFor(move, state);
      expect(decide(projectLifecycle, move.move, facts)).toBe(typeof move.to === 'function' ? move.to(facts) : move.to);
    },
  );

  test('starts each move of several states exactly from these', () => {
    const from = Object.fromEntries(projectMoves.filter((move) => move.from.length > 1).map((move) => [move.move, move.from.join(' ')]));
    const beforeLibrary = 'DECLARED TOWNSHIP_REVIEWED DEPT_EXAMINED COUNTY_APPROVED';
    expect(from).toEqual({
      approveInCounty: 'DEPT_EXAMINED TOWNSHIP_REVIEWED',
      returnToStep: beforeLibrary,
      reject: beforeLibrary,
      suspend: `${beforeLibrary} IN_LIBRARY SELECTED FUNDED PREPARING UNDER_WAY COMPLETED ACCEPTED SETTLED HANDED_OVER`,
      terminate: 'SELECTED FUNDED PREPARING UNDER_WAY SUSPENDED',
    });
  });

  test('reaches every state from the draft', () => {
    const reached = new Set<ProjectState>([projectLifecycle.start]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const move of projectMoves) {
        for (const state of move.from.filter((from) => reached.has(from))) {
          const to = decide(projectLifecycle, move.move, readyFor(move, state));
          if (!(to instanceof Refusal)) reached.add(to);
        }
      }
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test('refuses every move from every state that the table does not name', () => {
    let pairs = 0;
    for (const move of projectMoves) {
      for (const state of states.filter((other) => !move.from.includes(other))) {
        const outcome = decide(projectLifecycle, move.move, { ...readyFor(move, move.from[0] as ProjectState), state });
        expect([move.move, state, (outcome as Refusal).code]).toEqual([move.move, state, 'MOVE_MUST_FIT_STATE']);
        pairs += 1;
      }
    }
    expect(pairs).toBe(states.length * projectMoves.length - projectMoves.reduce((sum, move) => sum + move.from.length, 0));
  });

  test('refuses every move to every role that the table does not name', () => {
    for (const move of projectMoves) {
      const facts = readyFor(move, move.from[0] as ProjectState);
      for (const role of ['AUDITOR', 'OVERSEER', 'ADMINISTRATOR', 'TREASURER', null] as const) {
        expect(decide(projectLifecycle, move.move, { ...facts, role })).toMatchObject({ code: 'ROLE_MUST_FIT_MOVE' });
      }
    }
  });
});

describe('the awaited step', () => {
  test.each<[ProjectState, boolean, string | undefined]>([
    ['DRAFT', true, 'declare'],
    ['TOWNSHIP_REVIEWED', true, 'examineInDepartment'],
    ['TOWNSHIP_REVIEWED', false, 'approveInCounty'],
    ['DEPT_EXAMINED', true, 'approveInCounty'],
    ['IN_LIBRARY', true, 'selectForYear'],
    ['RETURNED', true, 'resubmit'],
    ['CLOSED', true, undefined],
    ['SUSPENDED', true, undefined],
  ])('of %s with the department step %s is %s', (state, departmentExamine, move) => {
    expect(awaitedMove(state, departmentExamine)?.move).toBe(move);
  });

  test('is due after the days of the policy, in its unit', () => {
    expect(dueOn('DRAFT', '2023-09-28', policies)).toBe('2023-10-08');
    const working = { ...policies, stepDays: { 'step.declare.days': { days: 3, unit: 'WORKING' } } } as const;
    expect(dueOn('DRAFT', '2023-09-28', working)).toBe('2023-10-09');
    expect(dueOn('CLOSED', '2023-09-28', policies)).toBeNull();
  });
});

describe('overdue', () => {
  test.each<[ProjectState, string | null, string, boolean]>([
    ['DRAFT', '2023-10-08', '2023-10-09', true],
    ['DRAFT', '2023-10-08', '2023-10-08', false],
    ['DRAFT', null, '2023-10-09', false],
    ['IN_LIBRARY', '2023-10-08', '2023-10-09', false],
    ['CLOSED', '2023-10-08', '2023-10-09', false],
  ])('%s due on %s is, on %s: %s', (state, due, today, expected) => {
    expect(isOverdue(state, due, today)).toBe(expected);
  });
});

describe('the duties', () => {
  test('are the steps of the way; what is an offer keeps nobody waiting', () => {
    const named = (moves: readonly ProjectMove[]) => moves.map(({ move }) => move);
    expect(named(projectMoves.filter(({ isOffer }) => !isOffer))).toEqual([
      ...['declare', 'reviewInTownship', 'examineInDepartment', 'approveInCounty', 'admit'],
      ...['fund', 'prepare', 'start', 'complete', 'accept', 'settle', 'handOver', 'close', 'resubmit'],
    ]);
    // A project rests in the library: taking it into a plan is the plan's work, a day to aim at notwithstanding.
    expect(named(projectMoves.filter(({ isOffer, due }) => isOffer && due))).toEqual(['selectForYear']);
    expect(named(projectMoves.filter(({ isOffer, due }) => !isOffer && !due))).toEqual([]);
  });

  test('leave nobody with a task in a state out of which there are only offers', () => {
    const waiting = new Set(projectMoves.filter(({ isOffer }) => !isOffer).flatMap(({ from }) => from));
    const ended = ['CLOSED', 'REJECTED', 'REMOVED', 'TERMINATED'];
    expect(states.filter((state) => !waiting.has(state) && !ended.includes(state)).sort()).toEqual(['IN_LIBRARY', 'SUSPENDED']);
  });
});

describe('the three pools', () => {
  test('divide the states; a suspended project stays where it was', () => {
    expect(statesOfPool('RESERVE')).toEqual(['IN_LIBRARY', 'SELECTED']);
    expect(Object.keys(poolOfState).sort()).toEqual([...states].sort());
    expect(poolOf({ state: 'SUSPENDED', suspendedFrom: 'UNDER_WAY' })).toBe('BUILDING');
    expect(poolOf({ state: 'REJECTED' })).toBeNull();
  });
});
