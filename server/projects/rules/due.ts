import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import { type ProjectMove, projectMoves } from './lifecycle.js';
import type { Days } from './project-facts.js';
import type { ProjectState } from './states.js';

/** Every state of the way waits for one next step, and the policies say within how many days. */
export interface DueFacts {
  readonly departmentExamine: boolean;
  readonly stepDays: Readonly<Record<string, Days>>;
}

/** The step that a project in a state waits for; null where nothing is awaited. */
export function awaitedMove(state: ProjectState, departmentExamine: boolean): ProjectMove | null {
  const awaited = projectMoves.filter(({ due, from }) => due && from.includes(state));
  const isOff = (move: ProjectMove) => move.move === (departmentExamine ? 'approveInCounty' : 'examineInDepartment');
  return (awaited.length > 1 ? awaited.find((move) => !isOff(move)) : awaited[0]) ?? null;
}

/** The last day for the step that a state waits for, counted from the day on which the state was reached. */
export function dueOn(state: ProjectState, since: LocalDate, { departmentExamine, stepDays }: DueFacts): LocalDate | null {
  const move = awaitedMove(state, departmentExamine);
  const allowed = move?.due ? stepDays[move.due] : undefined;
  return allowed ? daysAfter(since, allowed.days, allowed.unit) : null;
}

/** Whether a duty is late on a day: the due date of an offer, as a selection from the reserve, binds nobody. */
export function isOverdue(state: ProjectState, due: LocalDate | null, today: LocalDate): boolean {
  const isDuty = projectMoves.some(({ due: days, isOffer, from }) => days && !isOffer && from.includes(state));
  return isDuty && due !== null && due < today;
}
