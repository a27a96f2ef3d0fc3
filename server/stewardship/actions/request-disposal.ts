import { findAssetForUpdate, findParties, moveAsset } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { demand } from '../../kernel/refusal.js';
import { Disposal } from '../model/disposal-case.js';
import { ownedByCollective, requesterOwns } from '../rules/disposal-guards.js';
import { refuseDisposal as refuse } from '../rules/disposal-refusals.js';
import { closedDisposalStates, type DisposalCondition, type DisposalKind } from '../rules/disposal-words.js';
import { holdersOn } from '../views/holders-on.js';
import { keepDisposalAct } from './step-disposal.js';

export interface RequestDisposal {
  readonly assetId: string;
  readonly kind: DisposalKind;
  readonly condition: DisposalCondition;
  /** The party that owns the asset, or a share of it, and may dispose of it. */
  readonly partyId: string;
  readonly requestedOn: LocalDate;
  readonly reason: string;
}

/**
 * Asks for an asset to be disposed of; the asset goes into disposal. Refuses ASSET_MUST_EXIST, DISPOSAL_MUST_BE_ONLY,
 * PARTY_MUST_EXIST, what the asset's own move `requestDisposal` refuses (its day, state, role, ASSET_MUST_BE_CONFIRMED,
 * ASSET_MUST_NOT_BE_LEASED, ASSET_MUST_NOT_BE_PLEDGED), DISPOSER_MUST_OWN, in this order.
 */
export async function requestDisposal(act: Act, input: RequestDisposal): Promise<Outcome> {
  const { em, viewer } = act;
  must(viewer.personId, 'a disposal is requested by somebody');
  const asset = await findAssetForUpdate(act, input.assetId);
  const open = await em.count(Disposal, { assetId: asset.id, state: { $nin: [...closedDisposalStates] } });
  if (open > 0) throw refuse('DISPOSAL_MUST_BE_ONLY', { code: asset.code });
  const party = (await findParties(act, [input.partyId])).get(input.partyId);
  must(party, 'a party that was found is there');
  const { kind, condition, requestedOn } = input;
  const id = newId();
  const detail = { disposalId: id, kind, condition };
  await moveAsset(act, { assetId: asset.id, move: 'requestDisposal', on: requestedOn, reason: input.reason, detail });
  const holders = await holdersOn(em, asset.id, requestedOn);
  demand(requesterOwns(party, holders, asset.code, requestedOn));
  const disposal = em.create(Disposal, {
    ...{ id, assetId: asset.id, placeCode: asset.placeCode, state: 'REQUESTED', kind, condition, requestedByPartyId: party.id },
    ...{
      requestedOn,
      reason: input.reason.trim(),
      collective: ownedByCollective(holders),
      recordedBy: viewer.personId,
      recordedAt: act.now,
    },
  });
  return keepDisposalAct(act, disposal, { move: 'requestDisposal', from: null, opinion: null });
}
