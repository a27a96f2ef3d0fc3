import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { step } from '../../kernel/lifecycle.js';
import { demand } from '../../kernel/refusal.js';
import { AssetHandover } from '../model/asset-handover.js';
import { receiverOwns, signersAreTwo } from '../rules/handing-over.js';
import { on } from '../rules/history.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { loadHistory } from '../views/load-history.js';
import { findParties } from './find-asset.js';
import { openAsset, stepAsset } from './move-asset.js';

export interface HandOverAsset {
  readonly assetId: string;
  readonly version?: number | null;
  /** Today when left out. */
  readonly handedOverOn?: LocalDate | null;
  /** Who gives it: the implementing unit. */
  readonly giver: string;
  readonly giverSignedBy: string;
  /** One of the owners. */
  readonly receiverPartyId: string;
  readonly receiverSignedBy: string;
  /** Number of the handover list. */
  readonly listNumber?: string | null;
  readonly note?: string | null;
}

/**
 * Hands an asset over to its owner, once, signed by both sides (移交). Refuses what the lifecycle table refuses,
 * PARTY_MUST_EXIST, RECEIVER_MUST_OWN, SIGNERS_MUST_BE_TWO.
 */
export async function handOverAsset(act: Act, input: HandOverAsset) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'handOver', facts);
  const handedOverOn = input.handedOverOn ?? act.today;
  const receiver = (await findParties(act, [input.receiverPartyId])).get(input.receiverPartyId);
  must(receiver && act.viewer.personId, 'a handover has a receiver and somebody who records it');
  const history = await loadHistory(act.em, asset.id);
  demand(receiverOwns(asset.code, on(history.right, handedOverOn, 'OWN'), receiver, handedOverOn));
  demand(signersAreTwo(input.giverSignedBy, input.receiverSignedBy));
  const listNumber = input.listNumber?.trim() || null;
  await stepAsset(act, opened, {
    move: 'handOver',
    on: handedOverOn,
    marks: { handedOverOn },
    documentNumber: listNumber,
    detail: { giver: input.giver.trim(), receiverPartyId: receiver.id },
  });
  act.em.create(AssetHandover, {
    id: newId(),
    assetId: asset.id,
    placeCode: asset.placeCode,
    handedOverOn,
    giver: input.giver.trim(),
    giverSignedBy: input.giverSignedBy.trim(),
    receiverPartyId: receiver.id,
    receiverSignedBy: input.receiverSignedBy.trim(),
    listNumber,
    note: input.note?.trim() || null,
    recordedBy: act.viewer.personId,
    recordedAt: act.now,
  });
  return { id: asset.id, place: asset.placeCode };
}
