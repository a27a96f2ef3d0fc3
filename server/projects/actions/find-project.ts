import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { Project } from '../model/project.js';
import { refuse } from '../rules/refusals.js';

/**
 * Finds a project of the viewer's area and locks its row, so that nobody else moves it meanwhile. Refuses
 * PROJECT_MUST_EXIST and, when the version the person saw is given and stale, VERSION_MUST_BE_CURRENT.
 */
export async function findProjectForUpdate(act: Act, id: string, version?: number | null): Promise<Project> {
  const project = isId(id) ? await act.em.findOne(Project, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  if (!project) throw refuse('PROJECT_MUST_EXIST', { id: id.slice(0, 40) });
  if (version !== undefined && version !== null && version !== project.version) {
    throw refuse('VERSION_MUST_BE_CURRENT', { given: version, current: project.version });
  }
  return project;
}
