import type { Act } from '../../audit/index.js';
import { step } from '../../kernel/lifecycle.js';
import type { Project } from '../model/project.js';
import { dueOn } from '../rules/due.js';
import { type MoveName, moveOf, projectLifecycle } from '../rules/lifecycle.js';
import type { Given } from '../rules/project-facts.js';
import { writesOf } from '../rules/writes.js';
import { factsOf } from '../views/gather-facts.js';
import { findProjectForUpdate } from './find-project.js';
import { noteCaseAct } from './note-case-act.js';
import { writeEdition } from './write-edition.js';

// A suspension does not stop the clock of the step that waits.
const keepTheClock: readonly MoveName[] = ['suspend', 'resume'];

/**
 * Moves a project by one row of the lifecycle table: locks it, gathers its facts, decides, writes state, papers, due
 * date and the act on the case's trail. What the caller has recorded before (a contract, an allocation) counts. Every
 * refusal of the table may be thrown, besides PROJECT_MUST_EXIST and VERSION_MUST_BE_CURRENT.
 */
export async function moveProject(act: Act, projectId: string, move: MoveName, given: Given = {}): Promise<Project> {
  await act.em.flush();
  const project = await findProjectForUpdate(act, projectId, given.version);
  const facts = await factsOf(act.em, act.viewer, act.today, project.id, given);
  const toState = step(projectLifecycle, move, facts);
  const since = keepTheClock.includes(move) ? project.stateSince : act.today;
  const { departmentExamine, stepDays } = facts.policies;
  Object.assign(project, writesOf(move, facts, given), {
    state: toState,
    stateSince: since,
    dueOn: keepTheClock.includes(move) ? project.dueOn : dueOn(toState, since, { departmentExamine, stepDays }),
  });
  await act.em.flush();
  await noteCaseAct(act, project, { move, fromState: facts.state, toState, level: moveOf(move).level(facts) }, given);
  if (move === 'admit') await writeEdition(act, project, { changeId: null, reason: null });
  return project;
}
