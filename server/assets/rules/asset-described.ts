import type { Refusal } from '../../kernel/refusal.js';
import { refuseFormation as refuse } from './formation-refusals.js';
import { type Owner, ownersFit } from './rights-fit.js';
import type { AssetClass, AssetForm } from './words.js';

/** What an asset is said to be before its rights are confirmed; what is not known yet is null. */
export interface Described {
  readonly name: string;
  readonly class: AssetClass | null;
  readonly form: AssetForm | null;
  readonly ownerPartyId: string | null;
  readonly upkeepPartyId: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
}

/**
 * Whether what is said of an asset fits together: NAME_OF_ASSET_MUST_BE_GIVEN, QUANTITY_MUST_HAVE_UNIT, QUANTITY_MUST_BE_POSITIVE,
 * and as `ownersFit` does, in this order.
 */
export function assetDescribed(asset: Described, owner: Owner | null): Refusal | null {
  const { name, quantity, unit } = asset;
  if (!name.trim()) return refuse('NAME_OF_ASSET_MUST_BE_GIVEN');
  if ((quantity === null) !== (unit === null)) return refuse('QUANTITY_MUST_HAVE_UNIT');
  if (quantity !== null && !quantityShape.test(quantity)) return refuse('QUANTITY_MUST_BE_POSITIVE', { given: quantity.slice(0, 40) });
  return owner && ownersFit(`“${name}”`, asset.class ? [asset.class] : [], [owner]);
}

// Not all zeros, so above zero; as many digits as the column holds.
const quantityShape = /^(?!0*(?:\.0*)?$)\d{1,14}(?:\.\d{1,4})?$/;

const details = {
  class: '类别 · class',
  form: '形态 · form',
  ownerPartyId: '所有权人 · owner',
  upkeepPartyId: '管护主体 · upkeep holder',
} as const;

/** What acceptance asks of every expected asset and this one lacks, in words; empty when it is complete. */
export function missingDetails(asset: Pick<Described, keyof typeof details>): string[] {
  return (Object.keys(details) as (keyof typeof details)[]).filter((key) => asset[key] === null).map((key) => details[key]);
}

/** ASSET_DETAILS_MUST_BE_KNOWN, naming what is missing. */
export function detailsKnown(asset: Pick<Described, keyof typeof details | 'name'>): Refusal | null {
  const missing = missingDetails(asset);
  return missing.length ? refuse('ASSET_DETAILS_MUST_BE_KNOWN', { name: asset.name, missing: missing.join('、') }) : null;
}
