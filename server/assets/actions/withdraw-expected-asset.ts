import type { Act, Outcome } from '../../audit/index.js';
import { refuseFormation as refuse } from '../rules/formation-refusals.js';
import { openExpectedAsset } from './open-expected-asset.js';

export interface WithdrawExpectedAsset {
  readonly id: string;
  readonly version?: number | null;
  readonly reason: string;
  readonly requestKey?: string | null;
}

/** Takes an expected asset off the list, with the reason; it is kept. Refuses as `openExpectedAsset` does, EXPECTED_ASSET_REASON_MUST_BE_GIVEN. */
export async function withdrawExpectedAsset(act: Act, { id, version, reason }: WithdrawExpectedAsset): Promise<Outcome> {
  const { expected } = await openExpectedAsset(act, id, version, 'withdrawExpectedAsset');
  if (!reason.trim()) throw refuse('EXPECTED_ASSET_REASON_MUST_BE_GIVEN', { name: expected.name });
  expected.withdrawnOn = act.today;
  expected.withdrawnReason = reason.trim();
  return { id: expected.id, place: expected.placeCode };
}
