import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import { step } from '../../kernel/lifecycle.js';
import { demand } from '../../kernel/refusal.js';
import type { Asset } from '../model/asset.js';
import type { AssetFacts } from '../rules/asset-facts.js';
import { eventDayFits, stateLeftAfterEntry } from '../rules/event-days.js';
import { type AssetMoveName, assetLifecycle, assetMoveOf } from '../rules/lifecycle.js';
import { gatherAssetFacts } from '../views/gather-asset-facts.js';
import { findAssetForUpdate } from './find-asset.js';
import { type EventDraft, recordEvent } from './record-event.js';

/** One row of the lifecycle table, made on a day, with what it changes. */
export interface OpenStep extends Partial<Omit<EventDraft, 'kind' | 'happenedOn'>> {
  readonly move: AssetMoveName;
  readonly on: LocalDate;
  /** Marks of the asset itself that the move sets. */
  readonly marks?: Partial<Asset>;
}

export interface AssetStep extends OpenStep {
  readonly assetId: string;
  readonly version?: number | null;
}

export interface MovedAsset {
  readonly asset: Asset;
  readonly facts: AssetFacts;
}

/**
 * Moves an asset by one row of its lifecycle table: locks it, gathers its facts, decides, and records the event with
 * the change of state and whatever changes come with it. Refuses ASSET_MUST_EXIST, ASSET_VERSION_MUST_BE_CURRENT,
 * EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, every refusal of the table, EVENT_MUST_NOT_PRECEDE_STATE.
 */
export async function moveAsset(act: Act, { assetId, version, ...given }: AssetStep): Promise<MovedAsset> {
  return stepAsset(act, await openAsset(act, assetId, version), given);
}

/** The same for an asset that is open already, because what it changes depends on its history. */
export async function stepAsset(act: Act, opened: MovedAsset, { move, on, marks, ...draft }: OpenStep): Promise<MovedAsset> {
  const { asset, facts } = opened;
  demand(eventDayFits(on, act.today, asset.formedOn));
  const state = step(assetLifecycle, move, facts);
  const changes = [...(draft.changes ?? [])];
  if (state !== facts.state) {
    demand(stateLeftAfterEntry(on, facts.stateSince));
    changes.push({ track: 'version', from: on, to: null, patch: { state } });
  }
  Object.assign(asset, marks);
  await recordEvent(act, asset, { ...draft, kind: assetMoveOf(move).event, happenedOn: on, changes });
  return opened;
}

/** Locks an asset and gathers its facts for the one who acts. Refuses ASSET_MUST_EXIST and ASSET_VERSION_MUST_BE_CURRENT. */
export async function openAsset(act: Act, assetId: string, version?: number | null): Promise<MovedAsset> {
  const asset = await findAssetForUpdate(act, assetId, version);
  const facts = (await gatherAssetFacts(act.em, act.viewer, act.today, [asset.id])).get(asset.id);
  must(facts, `no facts of asset ${asset.id}`);
  return { asset, facts };
}
