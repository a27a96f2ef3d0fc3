import type { Act } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { must } from '../../kernel/invariant.js';
import { demand } from '../../kernel/refusal.js';
import { levelOfRole } from '../../kernel/viewer.js';
import type { Project } from '../model/project.js';
import { type ExecutionRecord, recordFits, recordNotOwn } from '../rules/execution-records.js';
import type { Given } from '../rules/project-facts.js';
import { actedLevels } from '../views/acted-levels.js';
import { findProjectForUpdate } from './find-project.js';
import { noteCaseAct } from './note-case-act.js';

/** A project that is locked for one record, with those who make it. */
export interface OpenRecord {
  readonly project: Project;
  readonly personId: string;
  /** The ones who act, with those tied to them by substitution today. */
  readonly circle: string[];
}

/**
 * Locks a project for a record that moves nothing, and notes it among the acts of the case, so that it counts in the
 * separation of duties. Refuses PROJECT_MUST_EXIST, RECORD_MUST_FIT_STATE, RECORD_MUST_FIT_ROLE,
 * ACCEPTOR_MUST_NOT_BE_IMPLEMENTER, CASE_MUST_NOT_BE_OWN.
 */
export async function openRecord(act: Act, projectId: string, record: ExecutionRecord, said: Given = {}): Promise<OpenRecord> {
  const { em, viewer, today } = act;
  const project = await findProjectForUpdate(act, projectId);
  const { state } = project;
  demand(recordFits(record, state, viewer.role));
  const level = viewer.role ? levelOfRole[viewer.role] : undefined;
  must(viewer.personId && level, `The record ${record} is made by somebody in a post that has a level`);
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, actors, today);
  demand(recordNotOwn(record, level, await actedLevels(em, project.id, actors, circle)));
  await noteCaseAct(act, project, { move: record, fromState: state, toState: state, level }, said);
  return { project, personId: viewer.personId, circle };
}
