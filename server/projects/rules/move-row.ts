import type { Guard, Move } from '../../kernel/lifecycle.js';
import type { Level } from '../../kernel/viewer.js';
import type { ProjectFacts } from './project-facts.js';
import type { ProjectState } from './states.js';

export const moveNames = [
  'declare',
  'withdraw',
  'reviewInTownship',
  'examineInDepartment',
  'approveInCounty',
  'admit',
  'selectForYear',
  'rollOver',
  'fund',
  'prepare',
  'start',
  'complete',
  'accept',
  'settle',
  'handOver',
  'close',
  'returnToStep',
  'resubmit',
  'reject',
  'remove',
  'suspend',
  'resume',
  'terminate',
] as const;
export type MoveName = (typeof moveNames)[number];

/** One row of the lifecycle table as it is written down. */
export interface MoveRow extends Move<ProjectState, ProjectFacts> {
  readonly move: MoveName;
  /** The level at which the act counts in the separation of duties. */
  readonly level: Level | ((facts: ProjectFacts) => Level);
  /** Whether the move falls to this office at all, which is asked before anything else. */
  readonly office?: readonly Guard<ProjectFacts>[];
}
