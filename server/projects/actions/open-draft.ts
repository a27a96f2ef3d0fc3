import type { Act } from '../../audit/index.js';
import { demand } from '../../kernel/refusal.js';
import type { Project } from '../model/project.js';
import { editableBy } from '../rules/content-fits.js';
import { caseNotOwn, departmentOfStep, resubmissionLevel } from '../rules/guards-case.js';
import { factsOf } from '../views/gather-facts.js';
import { findProjectForUpdate } from './find-project.js';
import { noteCaseAct } from './note-case-act.js';

/**
 * Opens a drafted or returned project for writing and notes the writer among the acts of the case, so that nobody
 * later judges what they wrote. Refuses PROJECT_MUST_EXIST, VERSION_MUST_BE_CURRENT, PROJECT_MUST_BE_EDITABLE,
 * DECLARER_MUST_BE_OF_DRAFTING_OFFICE, DEPARTMENT_MUST_BE_IN_CHARGE, CASE_MUST_NOT_BE_OWN.
 */
export async function openDraft(act: Act, projectId: string, version: number, move: string): Promise<Project> {
  const project = await findProjectForUpdate(act, projectId, version);
  demand(editableBy(project, act.viewer.role));
  const facts = await factsOf(act.em, act.viewer, act.today, project.id, null);
  demand(departmentOfStep(facts));
  demand(caseNotOwn(resubmissionLevel)(facts));
  await noteCaseAct(act, project, { move, fromState: project.state, toState: project.state, level: resubmissionLevel(facts) });
  return project;
}
