import type { Refusal } from '../../kernel/refusal.js';
import { refuseRight as refuse } from './rights-refusals.js';
import { type AssetClass, ownershipOf, type PartyKind, partyKinds } from './words.js';

/** A party that is to own something. */
export interface Owner {
  readonly name: string;
  readonly kind: PartyKind;
}

/**
 * Whether parties may own an asset of these classes: what public money made is owned by the state, a collective or a
 * household; a household asset by households only; a public-welfare asset never by one, while an operational asset may
 * go down to a household. Asked in this order: OWNER_MUST_BE_ABLE_TO_OWN, HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD,
 * PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD.
 */
export function ownersFit(code: string, classes: readonly AssetClass[], owners: readonly Owner[]): Refusal | null {
  const unable = owners.find(({ kind }) => !ownershipOf[kind]);
  if (unable) return refuse('OWNER_MUST_BE_ABLE_TO_OWN', { party: unable.name, kind: partyKinds[unable.kind] });
  const stranger = owners.find(({ kind }) => kind !== 'HOUSEHOLD');
  if (stranger && classes.includes('HOUSEHOLD')) return refuse('HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD', { code, party: stranger.name });
  const household = owners.find(({ kind }) => kind === 'HOUSEHOLD');
  return household && classes.includes('PUBLIC_WELFARE')
    ? refuse('PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD', { code, party: household.name })
    : null;
}
