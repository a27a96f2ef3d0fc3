import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { Asset } from '../model/asset.js';
import { trimmed } from '../rules/quantity.js';
import type { AssetClass, AssetForm } from '../rules/words.js';
import { recordEvent } from './record-event.js';

/** A new asset as the rules have let it pass. */
export interface FormedAsset {
  readonly code: string;
  readonly placeCode: string;
  readonly name: string;
  readonly class: AssetClass;
  readonly form: AssetForm;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly location: string | null;
  readonly originalFen: Fen;
  readonly netFen: Fen;
  readonly formedOn: LocalDate;
  readonly acceptedOn: LocalDate | null;
  readonly proposedOwnerId: string | null;
  readonly upkeepPartyId: string | null;
  readonly note: string | null;
  /** The project whose settled money it embodies, or INHERITED. */
  readonly origin: string;
  readonly inheritedProof: string | null;
  readonly expectedAssetId: string | null;
  /** What the event says besides. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Brings an asset into the register: its identity, and the event that says what it is and whose money made it. */
export async function formAsset(act: Act, formed: FormedAsset): Promise<Asset> {
  must(act.viewer.personId, 'an asset is registered by somebody');
  const { name, class: kind, form, unit, location, originalFen, netFen, formedOn, origin } = formed;
  const asset = act.em.create(Asset, {
    id: newId(),
    placeCode: formed.placeCode,
    code: formed.code,
    expectedAssetId: formed.expectedAssetId,
    inherited: formed.inheritedProof !== null,
    inheritedProof: formed.inheritedProof,
    proposedOwnerId: formed.proposedOwnerId,
    upkeepPartyId: formed.upkeepPartyId,
    formedOn,
    acceptedOn: formed.acceptedOn,
    registeredOn: act.today,
    events: 0,
    note: formed.note,
    registeredBy: act.viewer.personId,
    recordedAt: act.now,
  });
  const quantity = formed.quantity === null ? null : trimmed(formed.quantity);
  const patch = { name, class: kind, form, state: 'REGISTERED' as const, quantity, unit, location };
  await recordEvent(act, asset, {
    kind: 'FORMED',
    happenedOn: formedOn,
    changes: [
      { track: 'version', from: formedOn, to: null, patch: { ...patch, originalFen: String(originalFen), netFen: String(netFen) } },
      { track: 'origin', key: origin, from: formedOn, to: null, content: { fen: String(originalFen) } },
    ],
    detail: formed.detail,
  });
  return asset;
}
