import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { newId } from '../../kernel/ids.js';
import { amountPositive } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { ChangeRequest } from '../model/change-request.js';
import { PerformanceTarget } from '../model/performance-target.js';
import type { Project } from '../model/project.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import {
  budgetCovers,
  type ChangeKind,
  type ProposedChange,
  placeStaysInCounty,
  proposalFits,
  scheduleInOrder,
} from '../rules/proposed-change.js';
import { moneyOnProjects } from '../rules/questions.js';
import { contractsOf, contractTotal } from '../views/contracts-of.js';
import { openRecord } from './open-record.js';

export interface RequestChange {
  readonly projectId: string;
  readonly kind: ChangeKind;
  readonly proposed: ProposedChange;
  readonly reason: string;
  readonly requestKey?: string | null;
}

/**
 * Asks for a change of an approved project; it changes nothing yet. Refuses as `openRecord` does,
 * CHANGE_MUST_BE_ONLY_OPEN_ONE, CHANGE_MUST_FIT_KIND, CHANGE_MUST_NAME_KNOWN_TARGET, CHANGE_MUST_CHANGE_SOMETHING,
 * and by what it proposes: SCHEDULE_MUST_BE_IN_ORDER, CHANGE_MUST_STAY_IN_COUNTY, PLACE_MUST_EXIST and its like,
 * AMOUNT_MUST_BE_POSITIVE, CHANGED_BUDGET_MUST_COVER.
 */
export async function requestChange(act: Act, input: RequestChange): Promise<Outcome> {
  const { em, now, today } = act;
  const { kind, proposed } = input;
  const { project, personId, circle } = await openRecord(act, input.projectId, 'requestChange', { reason: input.reason });
  const open = await em.count(ChangeRequest, { projectId: project.id, state: 'REQUESTED' });
  if (open > 0) throw refuseExecution('CHANGE_MUST_BE_ONLY_OPEN_ONE');
  const targets = await em.find(PerformanceTarget, { projectId: project.id });
  const { name, content, plannedStart = null, plannedFinish = null, implementingUnit = null, placeCode, budgetFen } = project;
  demand(
    proposalFits(kind, proposed, {
      ...{ name, content, plannedStart, plannedFinish, implementingUnit, placeCode, targets },
      budgetFen: budgetFen.toString(),
    }),
  );
  await demandFeasible(act, project, proposed);
  const request = em.create(ChangeRequest, {
    id: newId(),
    projectId: project.id,
    placeCode,
    kind,
    state: 'REQUESTED',
    proposed,
    reason: input.reason.trim(),
    editionBefore: project.edition,
    editionAfter: null,
    requestedOn: today,
    requestedBy: personId,
    circle,
    recordedAt: now,
    decidedOn: null,
    decidedBy: null,
    decidedAt: null,
    opinion: null,
    minutesNumber: null,
    minutesDate: null,
  });
  return { id: request.id, place: placeCode };
}

/** What a proposal must be, whenever it is looked at: asked when it is made and again when it is approved. */
export async function demandFeasible({ em, today }: Act, project: Project, proposed: ProposedChange): Promise<void> {
  demand(scheduleInOrder(proposed.plannedStart ?? project.plannedStart ?? null, proposed.plannedFinish ?? project.plannedFinish ?? null));
  if (proposed.placeCode) {
    demand(placeStaysInCounty(project.placeCode, proposed.placeCode));
    await placesByCode(em, [proposed.placeCode], today);
  }
  if (proposed.budgetFen) {
    const budgetFen = BigInt(proposed.budgetFen);
    demand(amountPositive(budgetFen));
    const contractFen = contractTotal(await contractsOf(em, project.id));
    const allocatedFen = (await moneyOnProjects(em, [project.id])).get(project.id)?.allocatedFen ?? 0n;
    demand(budgetCovers(budgetFen, { allocatedFen, contractFen }));
  }
}
