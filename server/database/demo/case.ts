import type { LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { ProjectState } from '../../projects/index.js';
import type { CaseDays } from './case-days.js';
import type { Cast } from './cast.js';
import type { ProjectPlan } from './project-plan.js';

/** A project with the days of its case and the state it has reached on the way into the library. */
export interface Case {
  readonly id: string;
  readonly plan: ProjectPlan;
  /** The year for which it stands in the library. */
  readonly year: number;
  readonly days: CaseDays;
  readonly state: ProjectState;
  /** How it left the straight way, where it did. */
  readonly aside?: { readonly on: LocalDate; readonly from: ProjectState; readonly words: string };
}

const way = ['DRAFT', 'DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED', 'COUNTY_APPROVED', 'IN_LIBRARY'] as const;

/** Whether a case has reached a step of the way into the library, whatever became of it later. */
export function hasReached({ state, aside }: Case, step: (typeof way)[number]): boolean {
  const reached = (way as readonly string[]).indexOf(aside ? aside.from : state);
  return reached >= way.indexOf(step);
}

/** The day on which the case came into its present state. */
export function stateSince(one: Case): LocalDate {
  if (one.aside) return one.aside.on;
  const { drafted, declared, reviewed, examined, approved, admitted } = one.days;
  return [drafted, declared, reviewed, examined, approved, admitted][(way as readonly string[]).indexOf(one.state)] as LocalDate;
}

/** Ten in the morning of a business day, when the demonstration's people record. */
export const tenOn = (day: LocalDate) => `${day}T10:00:00+08:00`;

/** Who drafts a case: the village, or for what belongs to no single village the township. */
export function drafterOf({ plan }: Case, cast: Cast): Viewer {
  return plan.spot.code === plan.spot.township ? cast.drafter(plan.spot.township) : cast.clerk(plan.spot.code);
}

/** The step that a returned case goes back to. */
export function returnStep({ aside }: Case): 'DRAFT' | 'TOWNSHIP_REVIEWED' {
  return aside?.from === 'DEPT_EXAMINED' ? 'TOWNSHIP_REVIEWED' : 'DRAFT';
}
