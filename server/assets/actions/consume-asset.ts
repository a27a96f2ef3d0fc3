import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand } from '../../kernel/refusal.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { latest, rightsAndDutiesEnd } from '../rules/one-into-many.js';
import { loadHistory } from '../views/load-history.js';
import { openAsset, stepAsset } from './move-asset.js';

export interface ConsumeAsset {
  readonly assetId: string;
  readonly version?: number | null;
  /** The day since which it is gone; today when left out. */
  readonly consumedOn?: LocalDate | null;
  readonly reason: string;
}

/**
 * Short-lived household goods were used or sold (消耗). What they cost stays to be read, of their net value nothing is
 * left. Refuses what the lifecycle table refuses, LATER_RECORD_MUST_NOT_STAND.
 */
export async function consumeAsset(act: Act, input: ConsumeAsset) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'consume', facts);
  const from = input.consumedOn ?? act.today;
  const history = await loadHistory(act.em, asset.id);
  demand(latest(history, from));
  const gone = { track: 'version', from, to: null, patch: { netFen: '0' } } as const;
  const changes = [gone, ...rightsAndDutiesEnd(history, from)];
  await stepAsset(act, opened, { move: 'consume', on: from, changes, reason: input.reason });
  return { id: asset.id, place: asset.placeCode };
}
