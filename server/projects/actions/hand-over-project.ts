import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Handover } from '../model/handover.js';
import { inOrder, notAhead } from '../rules/contract-sums.js';
import { settlementOf } from '../views/settlement-of.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';

export interface HandOverProject {
  readonly projectId: string;
  readonly version?: number | null;
  readonly handedOverOn: LocalDate;
  readonly giver: string;
  readonly giverSignedBy: string;
  readonly receiver: string;
  readonly receiverSignedBy: string;
  readonly note?: string | null;
  /** Why the project forms no asset, where it forms none. */
  readonly formsNoAssetReason?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Hands a settled project over to its owner, signed by both. Refuses DATE_MUST_NOT_LIE_AHEAD,
 * EXECUTION_DATES_MUST_BE_IN_ORDER, and as the move `handOver` does.
 */
export async function handOverProject(act: Act, input: HandOverProject): Promise<Outcome> {
  demand(notAhead('移交 · hand-over', input.handedOverOn, act.today));
  const paper = await paperOf(act, input.projectId, Handover);
  if (paper) {
    const settlement = await settlementOf(act.em, paper.projectId);
    demand(inOrder('结算 · settlement', settlement?.settledOn ?? null, '移交 · hand-over', input.handedOverOn));
    act.em.create(Handover, {
      id: newId(),
      ...paper,
      handedOverOn: input.handedOverOn,
      giver: input.giver.trim(),
      giverSignedBy: input.giverSignedBy.trim(),
      receiver: input.receiver.trim(),
      receiverSignedBy: input.receiverSignedBy.trim(),
      note: input.note?.trim() || null,
    });
  }
  const { version, formsNoAssetReason } = input;
  const project = await moveProject(act, input.projectId, 'handOver', { version, formsNoAssetReason });
  return { id: project.id, place: project.placeCode };
}
