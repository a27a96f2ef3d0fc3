import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { assetDescribed, detailsKnown } from '../rules/asset-described.js';
import { valuesFit } from '../rules/asset-values.js';
import { eventDayFits } from '../rules/event-days.js';
import { refuseFormation as refuse } from '../rules/formation-refusals.js';
import type { AssetClass, AssetForm } from '../rules/words.js';
import { findParties } from './find-asset.js';
import { formAsset } from './form-asset.js';
import { nextCodes } from './next-codes.js';

export interface RegisterInheritedAsset {
  readonly placeCode: string;
  readonly name: string;
  readonly class: AssetClass;
  readonly form: AssetForm;
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly location?: string | null;
  /** In fen. */
  readonly originalValue: Fen;
  /** In fen; the original value when left out. */
  readonly netValue?: Fen | null;
  readonly formedOn: LocalDate;
  readonly acceptedOn?: LocalDate | null;
  /** What proves its forming: an acceptance record, a settlement, an inventory. */
  readonly proof: string;
  readonly ownerPartyId: string;
  readonly upkeepPartyId: string;
  readonly note?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Registers an asset that was formed before the system, on its own proof and without a project. Refuses as
 * `placesByCode` does, ASSET_MUST_LIE_IN_AREA, INHERITED_ASSET_MUST_HAVE_PROOF, PARTY_MUST_EXIST, as `assetDescribed`
 * and `valuesFit` do, EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING (accepted before it was formed).
 */
export async function registerInheritedAsset(act: Act, input: RegisterInheritedAsset): Promise<Outcome> {
  const { formedOn, placeCode, ownerPartyId, upkeepPartyId, originalValue: originalFen } = input;
  const place = (await placesByCode(act.em, [placeCode], act.today)).get(placeCode);
  const { from, to } = areaOf(act.viewer.placeCode ?? '');
  if (placeCode < from || placeCode > to) throw refuse('ASSET_MUST_LIE_IN_AREA', { place: place?.name ?? placeCode });
  const proof = input.proof.trim();
  if (!proof) throw refuse('INHERITED_ASSET_MUST_HAVE_PROOF');
  const parties = await findParties(act, [ownerPartyId, upkeepPartyId]);
  const described = {
    name: input.name.trim(),
    class: input.class,
    form: input.form,
    ownerPartyId,
    upkeepPartyId,
    quantity: input.quantity?.trim() || null,
    unit: input.unit?.trim() || null,
  };
  demand(detailsKnown(described) ?? assetDescribed(described, parties.get(ownerPartyId) ?? null));
  const netFen = input.netValue ?? originalFen;
  demand(valuesFit(described.name, originalFen, netFen));
  demand(eventDayFits(formedOn, act.today, formedOn));
  if (input.acceptedOn) demand(eventDayFits(input.acceptedOn, act.today, formedOn));
  const [code] = await nextCodes(act, placeCode, 1);
  const asset = await formAsset(act, {
    ...described,
    code: code as string,
    placeCode,
    location: input.location?.trim() || null,
    originalFen,
    netFen,
    formedOn,
    acceptedOn: input.acceptedOn ?? null,
    proposedOwnerId: ownerPartyId,
    note: input.note?.trim() || null,
    origin: 'INHERITED',
    inheritedProof: proof,
    expectedAssetId: null,
    detail: { proof },
  });
  return { id: asset.id, place: asset.placeCode };
}
