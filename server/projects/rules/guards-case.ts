import type { Guard } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import { type Level, levelOfRole, type Role, roleWords } from '../../kernel/viewer.js';
import type { Given, ProjectFacts } from './project-facts.js';
import { refuse } from './refusals.js';
import { placeOnWay, projectStates, returnSteps } from './states.js';

/** Nobody decides on a case in which they, or those who stand in for them, already had another part. */
type Need = Guard<ProjectFacts>;

/** The offices that may draft and so declare a project: the village, or another for cross-area projects. */
export const declarers = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER'] as const satisfies readonly Role[];

export const levelNames: Readonly<Record<Level, string>> = {
  VILLAGE: '村申报 · declaration',
  TOWNSHIP: '乡镇 · township',
  DEPARTMENT: '部门 · department',
  COUNTY: '县级 · county',
  FINANCE: '财政 · finance',
  TREASURY: '国库支付 · treasury',
  IMPLEMENTER: '实施单位 · implementer',
};

/** A guard under the name of the fact it wants, which the printed table shows. */
export const named = (name: string, guard: Need): Need => Object.defineProperty(guard, 'name', { value: name });

/** Asked of what a person brings along: while they only look at what could be done, nothing is missing yet. */
export const brought = (name: string, test: (given: Given, facts: ProjectFacts) => Refusal | null): Need =>
  named(name, (facts) => (facts.given === null ? null : test(facts.given, facts)));

/** CASE_MUST_NOT_BE_OWN: the viewer's circle has acted on this case at another level than the one given. */
export const caseNotOwn = (levelOf: (facts: ProjectFacts) => Level): Need =>
  named('caseNotOwn', (facts) => {
    const level = levelOf(facts);
    const acted = facts.actedLevels.find((other) => other !== level);
    return acted ? refuse('CASE_MUST_NOT_BE_OWN', { acted: levelNames[acted], level: levelNames[level] }) : null;
  });

export const declaredByDrafter: Need = ({ role, draftedBy }) =>
  role === draftedBy ? null : refuse('DECLARER_MUST_BE_OF_DRAFTING_OFFICE', { drafter: roleWords(draftedBy) });

export const departmentInCharge: Need = ({ role, departmentId, viewerDepartmentId }) =>
  role !== 'DEPARTMENT_EXAMINER' || (departmentId !== null && departmentId === viewerDepartmentId)
    ? null
    : refuse('DEPARTMENT_MUST_BE_IN_CHARGE');

export const opinionGiven: Need = brought('opinionGiven', ({ opinion }) => (opinion?.trim() ? null : refuse('OPINION_MUST_BE_GIVEN')));
export const reasonGiven: Need = brought('reasonGiven', ({ reason }) => (reason?.trim() ? null : refuse('REASON_MUST_BE_GIVEN')));

/** Who decides next about a case in a state: only they return or reject it. */
function whoseTurn({ state, policies }: ProjectFacts): readonly Role[] {
  if (state === 'DECLARED') return ['TOWNSHIP_REVIEWER'];
  if (state === 'TOWNSHIP_REVIEWED' && policies.departmentExamine) return ['DEPARTMENT_EXAMINER'];
  return state === 'COUNTY_APPROVED' ? ['LIBRARY_KEEPER'] : ['LEADING_GROUP_RECORDER'];
}

export const turnIsMine: Need = (facts) => {
  const turn = whoseTurn(facts);
  if (facts.role && turn.includes(facts.role)) return null;
  return refuse('TURN_MUST_BE_YOURS', {
    state: projectStates[facts.state],
    whose: turn.map(roleWords).join('、'),
    role: roleWords(facts.role),
  });
};

export const earlierStepNamed: Need = brought('earlierStepNamed', ({ returnTo }, { state, policies }) => {
  const isEarlier = returnTo && placeOnWay(returnTo) < placeOnWay(state);
  const isLeftOut = returnTo === 'DEPT_EXAMINED' && !policies.departmentExamine;
  if (isEarlier && returnSteps.includes(returnTo) && !isLeftOut) return null;
  return refuse('RETURN_MUST_NAME_EARLIER_STEP', {
    state: projectStates[state],
    step: returnTo ? projectStates[returnTo] : '未填 · nothing',
  });
});

const resubmitters = { TOWNSHIP_REVIEWED: 'TOWNSHIP_REVIEWER', DEPT_EXAMINED: 'DEPARTMENT_EXAMINER' } as const;

/** A returned case is reworked by those who made the step it went back to. */
export function resubmitterOf({ returnedTo, draftedBy }: Pick<ProjectFacts, 'returnedTo' | 'draftedBy'>): Role {
  return returnedTo === 'TOWNSHIP_REVIEWED' || returnedTo === 'DEPT_EXAMINED' ? resubmitters[returnedTo] : draftedBy;
}

export const resubmittedFromItsStep: Need = (facts) => {
  const resubmitter = resubmitterOf(facts);
  if (facts.role === resubmitter) return null;
  return refuse('RESUBMISSION_MUST_COME_FROM_ITS_STEP', {
    step: projectStates[facts.returnedTo ?? 'DRAFT'],
    whose: roleWords(resubmitter),
  });
};

/** What went back to a department goes back to the one in charge. */
export const departmentOfStep: Need = (facts) => (facts.returnedTo === 'DEPT_EXAMINED' ? departmentInCharge(facts) : null);

/** The level at which a returned case is resubmitted. */
export function resubmissionLevel({ returnedTo }: Pick<ProjectFacts, 'returnedTo'>): Level {
  if (returnedTo === 'TOWNSHIP_REVIEWED') return 'TOWNSHIP';
  return returnedTo === 'DEPT_EXAMINED' ? 'DEPARTMENT' : 'VILLAGE';
}

/** The level of the acting post, for moves that several levels may make. */
export function levelOfPost({ role }: Pick<ProjectFacts, 'role'>): Level {
  return (role && levelOfRole[role]) || 'VILLAGE';
}
