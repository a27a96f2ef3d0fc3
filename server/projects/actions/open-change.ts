import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { step } from '../../kernel/lifecycle.js';
import { ChangeRequest } from '../model/change-request.js';
import type { Project } from '../model/project.js';
import { changeLifecycle } from '../rules/change-lifecycle.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { openRecord } from './open-record.js';

export interface Decision {
  readonly opinion?: string | null;
  readonly reason?: string | null;
  readonly minutesNumber?: string | null;
  readonly minutesDate?: string | null;
}

/**
 * Locks a change request with its project and takes one step of its lifecycle. Refuses CHANGE_REQUEST_MUST_EXIST, as
 * `openRecord` does, and as the lifecycle of change requests does.
 */
export async function openChange(
  act: Act,
  changeRequestId: string,
  move: 'approveChange' | 'rejectChange' | 'withdrawChange',
  decision: Decision,
): Promise<{ request: ChangeRequest; project: Project; circle: readonly string[] }> {
  const { em, viewer, now, today } = act;
  const request = isId(changeRequestId) ? await em.findOne(ChangeRequest, { id: changeRequestId }) : null;
  if (!request) throw refuseExecution('CHANGE_REQUEST_MUST_EXIST', { id: changeRequestId.slice(0, 40) });
  const { project, personId, circle } = await openRecord(act, request.projectId, move, decision);
  await em.refresh(request, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const state = step(changeLifecycle, move, {
    state: request.state,
    role: viewer.role,
    actingCircle: circle,
    requestCircle: request.circle,
    editionBefore: request.editionBefore,
    editionNow: project.edition,
    minutesGiven: Boolean(decision.minutesNumber?.trim() && decision.minutesDate),
  });
  Object.assign(request, {
    state,
    decidedOn: today,
    decidedBy: personId,
    decidedAt: now,
    opinion: (decision.opinion ?? decision.reason)?.trim() || null,
  });
  return { request, project, circle };
}
