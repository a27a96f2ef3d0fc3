import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Commencement } from '../model/commencement.js';
import { notAhead } from '../rules/contract-sums.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';

export interface StartProject {
  readonly projectId: string;
  readonly version?: number | null;
  readonly startedOn: LocalDate;
  readonly note?: string | null;
  readonly requestKey?: string | null;
}

/** Begins the works; procurement and contract are recorded before. Refuses DATE_MUST_NOT_LIE_AHEAD and as the move `start` does. */
export async function startProject(act: Act, input: StartProject): Promise<Outcome> {
  demand(notAhead('开工 · start of works', input.startedOn, act.today));
  const paper = await paperOf(act, input.projectId, Commencement);
  if (paper) act.em.create(Commencement, { id: newId(), ...paper, startedOn: input.startedOn, note: input.note?.trim() || null });
  const project = await moveProject(act, input.projectId, 'start', { version: input.version });
  return { id: project.id, place: project.placeCode };
}
