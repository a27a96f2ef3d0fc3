import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { explain } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { awaitedMove, dueOn } from '../rules/due.js';
import { type MoveName, projectLifecycle } from '../rules/lifecycle.js';
import { gatherFacts } from './gather-facts.js';

/** One row of the lifecycle table, asked of one project for one viewer. */
export interface MoveAnswer {
  readonly move: MoveName;
  readonly zh: string;
  /** Whether it starts from the state in which the project is. */
  readonly startsHere: boolean;
  /** Null when the viewer may make the move now, apart from what they must bring along. */
  readonly refusal: Refusal | null;
  readonly asks: readonly string[];
  /** For the step that the project waits for. */
  readonly dueOn: LocalDate | null;
}

/** What the viewer may do with each of many projects, and exactly why not; as many statements for one project as for fifty. */
export async function availableMoves(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MoveAnswer[]>> {
  const known = await gatherFacts(em, viewer, today, ids);
  return new Map(
    [...known].map(([id, facts]) => {
      const { departmentExamine } = facts.policies;
      const awaited = awaitedMove(facts.state, departmentExamine)?.move;
      const due = dueOn(facts.state, facts.stateSince, facts.policies);
      return [
        id,
        explain(projectLifecycle, facts).map(({ move, refusal }) => ({
          move: move.move as MoveName,
          zh: move.zh,
          startsHere: move.from.includes(facts.state),
          refusal,
          asks: move.asks,
          dueOn: move.move === awaited ? due : null,
        })),
      ];
    }),
  );
}
