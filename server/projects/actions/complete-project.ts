import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Completion } from '../model/completion.js';
import { notAhead } from '../rules/contract-sums.js';
import { photosAttached } from '../rules/photos-attached.js';
import { photosOf } from '../views/photos-of.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';

export interface CompleteProject {
  readonly projectId: string;
  readonly version?: number | null;
  readonly completedOn: LocalDate;
  readonly note?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Ends the works when all contract quantities are done. Refuses DATE_MUST_NOT_LIE_AHEAD, as the move `complete` does,
 * and PHOTOS_MUST_BE_ATTACHED when neither the project nor one of its progress reports has a photo.
 */
export async function completeProject(act: Act, input: CompleteProject): Promise<Outcome> {
  demand(notAhead('完工 · completion', input.completedOn, act.today));
  const paper = await paperOf(act, input.projectId, Completion);
  if (paper) act.em.create(Completion, { id: newId(), ...paper, completedOn: input.completedOn, note: input.note?.trim() || null });
  const project = await moveProject(act, input.projectId, 'complete', { version: input.version });
  demand(photosAttached('完工 · completion', await photosOf(act.em, project.id)));
  return { id: project.id, place: project.placeCode };
}
