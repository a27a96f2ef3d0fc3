import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand } from '../../kernel/refusal.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { isPledged, pledgeEndsAhead } from '../rules/pledge.js';
import { openAsset, stepAsset } from './move-asset.js';

export interface PledgeAsset {
  readonly assetId: string;
  readonly version?: number | null;
  /** The last day of the pledge. */
  readonly until: LocalDate;
  /** Today when left out. */
  readonly pledgedOn?: LocalDate | null;
  readonly documentNumber: string;
  readonly reason: string;
}

/** Notes that an asset is pledged until a day (抵押). Refuses what the lifecycle table refuses, PLEDGE_MUST_END_AHEAD. */
export async function pledgeAsset(act: Act, input: PledgeAsset) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'pledge', facts);
  demand(pledgeEndsAhead(input.until, act.today));
  const { documentNumber, reason, until } = input;
  const marks = { pledgedUntil: until };
  await stepAsset(act, opened, { move: 'pledge', on: input.pledgedOn ?? act.today, marks, documentNumber, reason, detail: { until } });
  return { id: asset.id, place: asset.placeCode };
}

export interface ReleasePledge {
  readonly assetId: string;
  readonly version?: number | null;
  /** Today when left out. */
  readonly releasedOn?: LocalDate | null;
  readonly documentNumber?: string | null;
  readonly reason: string;
}

/** Ends a pledge (解除抵押). Refuses what the lifecycle table refuses, ASSET_MUST_BE_PLEDGED. */
export async function releasePledge(act: Act, input: ReleasePledge) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'releasePledge', facts);
  demand(isPledged(asset.code, facts.pledgedUntil));
  const { documentNumber = null, reason } = input;
  const detail = { until: facts.pledgedUntil };
  const marks = { pledgedUntil: null };
  await stepAsset(act, opened, { move: 'releasePledge', on: input.releasedOn ?? act.today, marks, documentNumber, reason, detail });
  return { id: asset.id, place: asset.placeCode };
}
