import type { ProjectState } from './states.js';

/** The three pools of a library: what is being built, what is kept ready, what is being thought about (建设一批、储备一批、谋划一批). */
export const pools = {
  BUILDING: '建设 · being built',
  RESERVE: '储备 · kept in reserve',
  PLANNING: '谋划 · being planned',
} as const;
export type Pool = keyof typeof pools;

/** Which pool a state belongs to; finished and refused projects are in none, suspended ones stay where they were. */
export const poolOfState: Readonly<Record<ProjectState, Pool | null>> = {
  DRAFT: 'PLANNING',
  DECLARED: 'PLANNING',
  TOWNSHIP_REVIEWED: 'PLANNING',
  DEPT_EXAMINED: 'PLANNING',
  COUNTY_APPROVED: 'PLANNING',
  RETURNED: 'PLANNING',
  IN_LIBRARY: 'RESERVE',
  SELECTED: 'RESERVE',
  FUNDED: 'BUILDING',
  PREPARING: 'BUILDING',
  UNDER_WAY: 'BUILDING',
  COMPLETED: 'BUILDING',
  ACCEPTED: 'BUILDING',
  SETTLED: 'BUILDING',
  SUSPENDED: null,
  HANDED_OVER: null,
  CLOSED: null,
  REJECTED: null,
  REMOVED: null,
  TERMINATED: null,
};

export function poolOf(project: { readonly state: ProjectState; readonly suspendedFrom?: ProjectState | null }): Pool | null {
  return poolOfState[project.suspendedFrom ?? project.state];
}

export function statesOfPool(pool: Pool): ProjectState[] {
  return (Object.keys(poolOfState) as ProjectState[]).filter((state) => poolOfState[state] === pool);
}
