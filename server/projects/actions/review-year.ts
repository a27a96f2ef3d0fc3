import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { YearlyReview } from '../model/yearly-review.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { inReviewQuarter } from '../rules/guards-library.js';
import { factsOf } from '../views/gather-facts.js';
import { openRecord } from './open-record.js';

export interface ReviewYear {
  readonly projectId: string;
  readonly stillNeeded: boolean;
  readonly opinion: string;
  readonly requestKey?: string | null;
}

/**
 * Records whether a project that waits in the library is still needed: it is then rolled over, or proposed for removal.
 * Refuses as `openRecord` does, REVIEW_MUST_LIE_IN_ITS_QUARTER, REVIEW_MUST_COME_ONCE_A_YEAR.
 */
export async function reviewYear(act: Act, input: ReviewYear): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  const { project, personId } = await openRecord(act, input.projectId, 'reviewYear', { opinion: input.opinion });
  demand(inReviewQuarter(await factsOf(em, viewer, today, project.id, {})));
  const year = Number(today.slice(0, 4));
  if ((await em.count(YearlyReview, { projectId: project.id, year })) > 0) throw refuseExecution('REVIEW_MUST_COME_ONCE_A_YEAR', { year });
  const review = em.create(YearlyReview, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    year,
    reviewedOn: today,
    stillNeeded: input.stillNeeded,
    opinion: input.opinion.trim(),
    reviewedBy: personId,
    recordedAt: now,
  });
  return { id: review.id, place: project.placeCode };
}
