import { eventDayFits, findAssetForUpdate, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { demand } from '../../kernel/refusal.js';
import { Inspection } from '../model/inspection.js';
import { assetIsThere, hasProof } from '../rules/upkeep-guards.js';
import { refuseUpkeep as refuse } from '../rules/upkeep-refusals.js';
import type { InspectionFinding, InspectionKind } from '../rules/upkeep-words.js';
import { stateOfAsset } from '../views/state-of-asset.js';
import { proofFile } from './proof-file.js';

export interface InspectAsset {
  readonly assetId: string;
  readonly inspectedOn: LocalDate;
  readonly kind: InspectionKind;
  readonly finding: InspectionFinding;
  readonly opinion: string;
  readonly quantityFound?: string | null;
  readonly proof?: string | null;
  readonly attachmentId?: string | null;
}

/**
 * Records what was found when an asset was looked at, as an event of the asset. A finding proposes a change of state; the
 * state itself is moved by the asset's own acts. Refuses ASSET_MUST_EXIST, UPKEPT_ASSET_MUST_BE_THERE, EVENT_MUST_NOT_LIE_AHEAD,
 * EVENT_MUST_NOT_PRECEDE_FORMING, INSPECTION_PROOF_MUST_BE_GIVEN, PROOF_FILE_MUST_BE_OF_ASSET, in this order.
 */
export async function inspectAsset(act: Act, input: InspectAsset): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  must(viewer.personId, 'an asset is inspected by somebody');
  const asset = await findAssetForUpdate(act, input.assetId);
  demand(assetIsThere(asset.code, await stateOfAsset(em, asset.id)));
  demand(eventDayFits(input.inspectedOn, today, asset.formedOn));
  if (!hasProof(input)) throw refuse('INSPECTION_PROOF_MUST_BE_GIVEN');
  const attachmentId = await proofFile(act, asset.id, input.attachmentId);
  const { inspectedOn, kind, finding } = input;
  const inspection = em.create(Inspection, {
    ...{ id: newId(), assetId: asset.id, placeCode: asset.placeCode, inspectedOn, kind, finding, opinion: input.opinion.trim() },
    ...{ quantityFound: input.quantityFound ?? null, proof: input.proof?.trim() || null, attachmentId },
    ...{ recordedBy: viewer.personId, recordedAt: now },
  });
  const detail = { inspectionId: inspection.id, kind, finding };
  await recordEvent(act, asset, { kind: 'INSPECTED', happenedOn: inspectedOn, changes: [], detail });
  return { id: inspection.id, place: asset.placeCode };
}
