import 'reflect-metadata';
import { addParty } from '../../../server/assets/index.js';
import { type Action, type Outcome, perform } from '../../../server/audit/index.js';
import { openOrm } from '../../../server/database/orm.js';
import { entities } from '../../../server/features.js';
import { adjust, allocate, payClaim, reclaim, release, returnDisbursement } from '../../../server/funds/index.js';
import type { LocalDate } from '../../../server/kernel/clock.js';
import { Refusal } from '../../../server/kernel/refusal.js';
import type { Viewer } from '../../../server/kernel/viewer.js';
import { approveInCounty } from '../../../server/projects/actions/approve-in-county.js';
import { draftYearPlan } from '../../../server/projects/actions/draft-year-plan.js';
import { removeFromLibrary } from '../../../server/projects/actions/remove-from-library.js';
import { returnProject } from '../../../server/projects/actions/return-project.js';
import { reviewInTownship } from '../../../server/projects/actions/review-in-township.js';
import { rollOver } from '../../../server/projects/actions/roll-over.js';
import { withdrawDeclaration } from '../../../server/projects/actions/withdraw-declaration.js';
import { requestDisposal } from '../../../server/stewardship/index.js';

export const racingActions = {
  ...{ addParty, adjust, allocate, payClaim, reclaim, release, returnDisbursement, approveInCounty, draftYearPlan },
  ...{ removeFromLibrary, returnProject, reviewInTownship, rollOver, withdrawDeclaration, requestDisposal },
} as const;
export type RacingVerb = keyof typeof racingActions;

/** One act that a process is told to do, so many milliseconds after it hears of it. */
export interface Told {
  readonly number: number;
  readonly viewer: Viewer;
  readonly verb: RacingVerb;
  readonly input: object;
  readonly today: LocalDate;
  readonly after: number;
}

export interface Heard {
  readonly number: number;
  /** DONE, the code of a refusal, or `INCIDENT …`. */
  readonly outcome: string;
}

// A process of its own, with its own connection to the database, as another server would be.
if (process.send) {
  const orm = await openOrm({ url: process.argv[2] as string, folder: '', poolSize: 2 }, entities);
  await orm.em.execute('select 1');
  process.on('message', async ({ number, viewer, verb, input, today, after }: Told) => {
    await new Promise((begin) => setTimeout(begin, after));
    const clock = { now: () => new Date(`${today}T10:00:00+08:00`), today: () => today };
    const action = racingActions[verb] as unknown as Action<object, Outcome>;
    const outcome = await perform({ orm, viewer, clock }, verb, action, input).then(
      () => 'DONE',
      (error: unknown) => (error instanceof Refusal ? error.code : `INCIDENT ${error instanceof Error ? error.message : String(error)}`),
    );
    process.send?.({ number, outcome } satisfies Heard);
  });
  process.on('disconnect', () => void orm.close().then(() => process.exit(0)));
  process.send({ number: -1, outcome: 'READY' } satisfies Heard);
}
