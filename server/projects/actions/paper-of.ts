import type { EntityName } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { must } from '../../kernel/invariant.js';
import { findProjectForUpdate } from './find-project.js';

/** What every paper of a step names: its project, its place, who recorded it and when. */
export interface Paper {
  readonly projectId: string;
  readonly placeCode: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/**
 * The beginning of the one paper of a kind that a project may have; null when it has it already, so that the lifecycle
 * says why the step cannot be made a second time. Refuses PROJECT_MUST_EXIST.
 */
export async function paperOf<Row extends { projectId: string }>(
  act: Act,
  projectId: string,
  kind: EntityName<Row>,
): Promise<Paper | null> {
  const project = await findProjectForUpdate(act, projectId);
  must(act.viewer.personId, 'A paper is recorded by somebody');
  if ((await act.em.count(kind, { projectId: project.id } as never)) > 0) return null;
  return { projectId: project.id, placeCode: project.placeCode, recordedBy: act.viewer.personId, recordedAt: act.now };
}
