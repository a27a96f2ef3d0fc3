import type { Lifecycle, Move } from '../../kernel/lifecycle.js';
import type { Level } from '../../kernel/viewer.js';
import { caseNotOwn } from './guards-case.js';
import type { MoveName, MoveRow } from './move-row.js';
import { admissionMoves } from './moves-admission.js';
import { executionMoves } from './moves-execution.js';
import { sideMoves } from './moves-side.js';
import type { ProjectFacts } from './project-facts.js';
import { type ProjectState, projectStates } from './states.js';

export { type MoveName, moveNames } from './move-row.js';

/**
 * A project travels from the village's declaration through township, department and county into the library, into a
 * year plan, to money, works, acceptance, settlement and handover; every step is made by another level than the last.
 */
export interface ProjectMove extends Move<ProjectState, ProjectFacts> {
  readonly move: MoveName;
  readonly level: (facts: ProjectFacts) => Level;
}

/** Every move of the table; of each it is asked first whose it is, then the separation of duties. */
export const projectMoves: readonly ProjectMove[] = [...admissionMoves, ...executionMoves, ...sideMoves].map(withDuties);

function withDuties({ office = [], ...row }: MoveRow): ProjectMove {
  const level = typeof row.level === 'function' ? row.level : () => row.level as Level;
  return { ...row, level, needs: [...office, caseNotOwn(level), ...row.needs] };
}

export const projectLifecycle: Lifecycle<ProjectState, ProjectFacts> = {
  noun: 'Project',
  zh: '项目',
  states: projectStates,
  start: 'DRAFT',
  moves: projectMoves,
};

export function moveOf(name: MoveName): ProjectMove {
  return projectMoves.find(({ move }) => move === name) as ProjectMove;
}
