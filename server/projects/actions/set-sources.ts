import type { Act, Outcome } from '../../audit/index.js';
import { openDraft } from './open-draft.js';
import { type SourcePart, writeSources } from './write-parts.js';

export interface SetSources {
  readonly projectId: string;
  readonly version: number;
  readonly sources: readonly SourcePart[];
}

/** Replaces the expected sources of money of a drafted or returned project. Refusals: see openDraft and writeSources. */
export async function setSources(act: Act, { projectId, version, sources }: SetSources): Promise<Outcome> {
  const project = await openDraft(act, projectId, version, 'setSources');
  await writeSources(act, project, sources);
  // The parts belong to the content, so whoever saw the project before has not seen them.
  project.partsVersion += 1;
  return { id: project.id, place: project.placeCode };
}
