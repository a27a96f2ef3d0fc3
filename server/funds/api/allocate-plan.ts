import type { Context } from '../../context.js';
import { Refusal } from '../../kernel/refusal.js';
import { type Allocate, allocate } from '../actions/allocate.js';

export interface AllocatePlan {
  readonly requestKey: string;
  readonly rows: readonly Omit<Allocate, 'requestKey'>[];
}

/** What became of one row of a plan: the allocation's id, or why not. */
export interface PlanRowOutcome {
  readonly row: number;
  readonly allocationId: string | null;
  readonly refusal: Refusal | null;
}

/**
 * Makes the allocations of a plan one by one, each in a transaction of its own, so that a refused row stops no other.
 * Each row has a request key made from the plan's, so that the whole plan can be sent again after an interruption.
 */
export async function allocatePlan(context: Pick<Context, 'perform'>, { requestKey, rows }: AllocatePlan): Promise<PlanRowOutcome[]> {
  const outcomes: PlanRowOutcome[] = [];
  for (const [index, row] of rows.entries()) {
    const input = { ...row, requestKey: `${requestKey}#${index + 1}` };
    outcomes.push(
      await context.perform('allocate', allocate, input).then(
        ({ id }) => ({ row: index + 1, allocationId: id, refusal: null }),
        (error) => {
          if (!(error instanceof Refusal)) throw error;
          return { row: index + 1, allocationId: null, refusal: error };
        },
      ),
    );
  }
  return outcomes;
}
