import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { Asset } from '../model/asset.js';
import { AssetLineage } from '../model/asset-lineage.js';
import type { Change } from '../rules/history.js';
import { recordEvent } from './record-event.js';

/** An asset that others become: confirmed and handed over as they are, from the day on which it begins. */
export interface Beginning {
  readonly kind: 'SPLIT' | 'MERGE';
  readonly code: string;
  readonly date: LocalDate;
  readonly changes: readonly Change[];
  /** The assets that go on in it, with the original value each brings, in fen. The first one leads. */
  readonly from: readonly { readonly asset: Asset; readonly fen: bigint }[];
  readonly documentNumber: string;
  readonly reason: string;
}

/** Registers an asset that others become, with its first event and the line to those it came from. */
export async function beginAsset(act: Act, { kind, code, date, changes, from, documentNumber, reason }: Beginning): Promise<Asset> {
  const [first] = from;
  must(first && act.viewer.personId, 'an asset that begins comes from another, by somebody');
  const before = from.map(({ asset }) => asset);
  const isHandedOver = before.every(({ handedOverOn }) => handedOverOn);
  const proofs = [...new Set(before.flatMap(({ inheritedProof }) => inheritedProof ?? []))];
  const asset = act.em.create(Asset, {
    id: newId(),
    placeCode: first.asset.placeCode,
    code,
    inherited: proofs.length > 0,
    inheritedProof: proofs.length ? proofs.join('；').slice(0, 1000) : null,
    proposedOwnerId: first.asset.proposedOwnerId ?? null,
    upkeepPartyId: before.find(({ upkeepPartyId }) => upkeepPartyId)?.upkeepPartyId ?? null,
    formedOn: date,
    acceptedOn: first.asset.acceptedOn ?? null,
    registeredOn: act.today,
    confirmedOn: date,
    handedOverOn: isHandedOver ? date : null,
    publishedOn: act.today,
    events: 0,
    sample: first.asset.sample,
    registeredBy: act.viewer.personId,
    recordedAt: act.now,
  });
  const detail = { from: before.map(({ code: one }) => one) };
  const event = kind === 'SPLIT' ? 'FORMED_BY_SPLIT' : 'FORMED_BY_MERGE';
  await recordEvent(act, asset, { kind: event, happenedOn: date, changes, documentNumber, reason, detail });
  for (const { asset: one, fen } of from) {
    const line = { fromAssetId: one.id, toAssetId: asset.id, placeCode: asset.placeCode, kind, happenedOn: date, fen };
    act.em.create(AssetLineage, { id: newId(), ...line });
  }
  return asset;
}
