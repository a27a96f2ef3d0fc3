import { describe, expect, test } from '@jest/globals';
import { type CaseFacts, decide, explain, type Guard, type Lifecycle, step } from '../../server/kernel/lifecycle.js';
import { Refusal, refuser } from '../../server/kernel/refusal.js';

const refuse = refuser({
  TARGET_MUST_BE_SET: { zh: '缺目标', en: 'no target', basis: '' },
  NOTICE_MUST_BE_OVER: { zh: '公示中', en: 'notice runs', basis: '' },
  STEP_MUST_BE_ON: { zh: '已关', en: 'switched off', basis: '' },
} as const);

type State = 'DRAFT' | 'DECLARED' | 'EXAMINED' | 'APPROVED';
interface Facts extends CaseFacts {
  readonly state: State;
  readonly target?: boolean;
  readonly notice?: boolean;
  readonly examines?: boolean;
}
const asked: string[] = [];
const targetSet: Guard<Facts> = (facts) => {
  asked.push('target');
  return facts.target ? null : refuse('TARGET_MUST_BE_SET');
};
const noticeOver: Guard<Facts> = (facts) => {
  asked.push('notice');
  return facts.notice ? null : refuse('NOTICE_MUST_BE_OVER');
};
const stepOn: Guard<Facts> = (facts) => (facts.examines === false ? refuse('STEP_MUST_BE_ON') : null);

const lifecycle: Lifecycle<State, Facts> = {
  ...{ noun: 'Case', zh: '事项', start: 'DRAFT' },
  states: { DRAFT: '草稿 · draft', DECLARED: '已申报 · declared', EXAMINED: '已审查 · examined', APPROVED: '已审定 · approved' },
  moves: [
    {
      move: 'declare',
      zh: '申报',
      from: ['DRAFT'],
      to: 'DECLARED',
      by: ['VILLAGE_CLERK'],
      asks: [],
      needs: [targetSet, noticeOver],
      writes: '',
    },
    {
      ...{ move: 'examine', zh: '审查', from: ['DECLARED'], to: 'EXAMINED', by: ['DEPARTMENT_EXAMINER'], asks: [], needs: [noticeOver] },
      ...{ unless: stepOn, writes: '' },
    },
    {
      ...{
        move: 'approve',
        zh: '审定',
        from: ['DECLARED', 'EXAMINED'],
        by: ['LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
        asks: [],
        needs: [],
      },
      ...{ to: (facts: Facts): State => (facts.target ? 'APPROVED' : 'DRAFT'), writes: '' },
    },
  ],
};
const outcome = (move: string, facts: Facts) => {
  const decided = decide(lifecycle, move, facts);
  return decided instanceof Refusal ? decided.code : decided;
};
const whole = { target: true, notice: true, examines: true };

describe('a lifecycle table decides', () => {
  test.each<[string, string, Facts]>([
    // In the order of precedence: each row has every later fault as well.
    ['MOVE_MUST_FIT_STATE', 'examine', { state: 'DRAFT', role: null, examines: false }],
    ['STEP_MUST_BE_ON', 'examine', { state: 'DECLARED', role: null, examines: false }],
    ['ROLE_MUST_FIT_MOVE', 'examine', { state: 'DECLARED', role: null }],
    ['ROLE_MUST_FIT_MOVE', 'examine', { state: 'DECLARED', role: 'VILLAGE_CLERK' }],
    ['NOTICE_MUST_BE_OVER', 'examine', { state: 'DECLARED', role: 'DEPARTMENT_EXAMINER' }],
    ['EXAMINED', 'examine', { state: 'DECLARED', role: 'DEPARTMENT_EXAMINER', notice: true }],
    ['TARGET_MUST_BE_SET', 'declare', { state: 'DRAFT', role: 'VILLAGE_CLERK' }],
    ['NOTICE_MUST_BE_OVER', 'declare', { state: 'DRAFT', role: 'VILLAGE_CLERK', target: true }],
    ['DECLARED', 'declare', { state: 'DRAFT', role: 'VILLAGE_CLERK', ...whole }],
    ['APPROVED', 'approve', { state: 'DECLARED', role: 'LIBRARY_KEEPER', ...whole }],
    ['DRAFT', 'approve', { state: 'EXAMINED', role: 'LEADING_GROUP_RECORDER' }],
  ])('%s', (expected, move, facts) => expect(outcome(move, facts)).toBe(expected));

  test('every move that the table does not have is refused', () => {
    for (const state of Object.keys(lifecycle.states) as State[]) {
      for (const { move, from, by } of lifecycle.moves) {
        const role = by[0] as Facts['role'];
        expect([state, move, outcome(move, { state, role, ...whole }) === 'MOVE_MUST_FIT_STATE']).toEqual([
          state,
          move,
          !from.includes(state),
        ]);
      }
    }
  });

  test('guards are asked in order and no further than the first that refuses', () => {
    asked.splice(0);
    outcome('declare', { state: 'DRAFT', role: 'VILLAGE_CLERK' });
    expect(asked).toEqual(['target']);
  });

  test('says state, move and the right beginning in the words of the table', () => {
    const refusal = decide(lifecycle, 'approve', { state: 'DRAFT', role: 'LIBRARY_KEEPER' }) as Refusal;
    expect(refusal.zh).toBe('当前状态为“草稿”，不能办理“审定”；该步骤须从“已申报、已审查”开始。');
    expect(refusal.en).not.toMatch(/[\u4e00-\u9fff]/);
    const byWhom = decide(lifecycle, 'approve', { state: 'DECLARED', role: 'VILLAGE_CLERK' }) as Refusal;
    expect(byWhom.zh).toBe('“审定”须由领导小组办公室、牵头部门项目库管理员办理，当前岗位为村级申报员。');
    expect(byWhom.en).toBe(
      'The move "approve" is made by recorder of the county leading group’s decisions, keeper of the project library at the lead bureau; the acting post is village clerk.',
    );
  });

  test('step answers the state or throws the refusal; an unknown move is our fault', () => {
    expect(step(lifecycle, 'declare', { state: 'DRAFT', role: 'VILLAGE_CLERK', ...whole })).toBe('DECLARED');
    expect(() => step(lifecycle, 'declare', { state: 'DRAFT', role: 'VILLAGE_CLERK' })).toThrow(Refusal);
    expect(() => decide(lifecycle, 'fly', { state: 'DRAFT', role: null })).toThrow('Case has no move fly');
    expect(() => decide(lifecycle, 'fly', { state: 'DRAFT', role: null })).not.toThrow(Refusal);
  });

  test('explains every move as it decides it', () => {
    const facts: Facts = { state: 'DECLARED', role: 'DEPARTMENT_EXAMINER', notice: true };
    const explained = explain(lifecycle, facts).map(({ move, refusal }) => [move.move, refusal?.code ?? null]);
    expect(explained).toEqual([
      ['declare', 'MOVE_MUST_FIT_STATE'],
      ['examine', null],
      ['approve', 'ROLE_MUST_FIT_MOVE'],
    ]);
  });
});
