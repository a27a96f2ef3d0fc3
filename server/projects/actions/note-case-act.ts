import type { Act } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Level } from '../../kernel/viewer.js';
import { CaseAct } from '../model/case-act.js';
import type { Project } from '../model/project.js';
import type { Given } from '../rules/project-facts.js';
import type { ProjectState } from '../rules/states.js';

export interface CaseStep {
  readonly move: string;
  readonly fromState: ProjectState | null;
  readonly toState: ProjectState;
  readonly level: Level;
}

/** Adds one act to the trail of a case, with the circle of those who act: the separation of duties is read from it. */
export async function noteCaseAct({ em, viewer, now, today }: Act, project: Project, step: CaseStep, given: Given = {}): Promise<CaseAct> {
  must(viewer.personId && viewer.role, 'a case is moved by somebody in a post');
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  return em.create(CaseAct, {
    id: newId(),
    projectId: project.id,
    placeCode: project.placeCode,
    ...step,
    byPersonId: viewer.personId,
    forPersonId: viewer.forPersonId,
    circle: await circleOf(em, actors, today),
    postId: viewer.postId,
    role: viewer.role,
    businessDate: today,
    recordedAt: now,
    opinion: given.opinion?.trim() || null,
    reason: given.reason?.trim() || null,
    minutesNumber: given.minutesNumber ?? null,
    planNumber: given.planNumber ?? null,
  });
}
