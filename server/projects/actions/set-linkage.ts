import type { Act, Outcome } from '../../audit/index.js';
import { openDraft } from './open-draft.js';
import { type LinkagePart, writeLinkages } from './write-parts.js';

export interface SetLinkage {
  readonly projectId: string;
  readonly version: number;
  readonly linkages: readonly LinkagePart[];
}

/** Replaces the benefit linkages of a drafted or returned project. Refusals: see openDraft and writeLinkages. */
export async function setLinkage(act: Act, { projectId, version, linkages }: SetLinkage): Promise<Outcome> {
  const project = await openDraft(act, projectId, version, 'setLinkage');
  await writeLinkages(act, project, linkages);
  // The parts belong to the content, so whoever saw the project before has not seen them.
  project.partsVersion += 1;
  return { id: project.id, place: project.placeCode };
}
