import type { Act, Outcome } from '../../audit/index.js';
import { openDraft } from './open-draft.js';
import { type TargetPart, writeTargets } from './write-parts.js';

export interface SetTargets {
  readonly projectId: string;
  readonly version: number;
  readonly targets: readonly TargetPart[];
}

/** Replaces the performance targets of a drafted or returned project. Refusals: see openDraft and writeTargets. */
export async function setTargets(act: Act, { projectId, version, targets }: SetTargets): Promise<Outcome> {
  const project = await openDraft(act, projectId, version, 'setTargets');
  await writeTargets(act, project, targets);
  // The parts belong to the content, so whoever saw the project before has not seen them.
  project.partsVersion += 1;
  return { id: project.id, place: project.placeCode };
}
