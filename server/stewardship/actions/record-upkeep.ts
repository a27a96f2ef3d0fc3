import { eventDayFits, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { UpkeepRecord } from '../model/upkeep-record.js';
import { assetIsThere, roundToRecord } from '../rules/upkeep-guards.js';
import { stateOfAsset } from '../views/state-of-asset.js';
import { findUpkeepPlan } from './find-upkeep-plan.js';
import { proofFile } from './proof-file.js';

export interface RecordUpkeep {
  readonly planId: string;
  /** The day on which the round is due by the plan's rhythm. */
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate;
  readonly cost: Fen;
  readonly doneBy: string;
  readonly note?: string | null;
  readonly proof?: string | null;
  readonly attachmentId?: string | null;
}

/**
 * Records one round of a plan's upkeep as an event of the asset. Refuses UPKEEP_PLAN_MUST_EXIST, UPKEPT_ASSET_MUST_BE_THERE,
 * EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, UPKEEP_PROOF_MUST_BE_GIVEN, UPKEEP_ROUND_MUST_BE_OF_PLAN,
 * UPKEEP_MUST_NOT_PRECEDE_ROUND, UPKEEP_ROUND_MUST_BE_RECORDED_ONCE, PROOF_FILE_MUST_BE_OF_ASSET, in this order.
 */
export async function recordUpkeep(act: Act, input: RecordUpkeep): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  must(viewer.personId, 'upkeep is recorded by somebody');
  const { plan, asset } = await findUpkeepPlan(act, input.planId);
  demand(assetIsThere(asset.code, await stateOfAsset(em, asset.id)));
  demand(eventDayFits(input.doneOn, today, asset.formedOn));
  const recorded = await em.count(UpkeepRecord, { planId: plan.id, dueOn: input.dueOn });
  const round = roundToRecord(plan, input, recorded > 0);
  if (round instanceof Error) throw round;
  const attachmentId = await proofFile(act, asset.id, input.attachmentId);
  const { dueOn, doneOn, cost } = input;
  const record = em.create(UpkeepRecord, {
    ...{ id: newId(), planId: plan.id, assetId: asset.id, placeCode: asset.placeCode, dueOn, doneOn, costFen: cost },
    ...{ doneBy: input.doneBy.trim(), note: input.note?.trim() || null, proof: input.proof?.trim() || null, attachmentId },
    ...{ recordedBy: viewer.personId, recordedAt: now },
  });
  const detail = { upkeepRecordId: record.id, dueOn, costFen: String(cost) };
  await recordEvent(act, asset, { kind: 'UPKEEP_DONE', happenedOn: doneOn, changes: [], detail });
  return { id: record.id, place: asset.placeCode };
}
