import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { transfer } from '../rules/change-rights.js';
import type { GivenRight } from '../rules/five-rights.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { ownersFit } from '../rules/rights-fit.js';
import { loadHistory } from '../views/load-history.js';
import { openAsset, stepAsset } from './move-asset.js';
import { namedRights, ownersOf } from './read-rights.js';

export interface TransferRights {
  readonly assetId: string;
  readonly version?: number | null;
  /** The rights that change hands; those not named stay as they are. */
  readonly rights: readonly GivenRight[];
  /** The first day on which they are held so; today when left out. */
  readonly from?: LocalDate | null;
  /** Number of the decision. */
  readonly documentNumber: string;
  readonly reason: string;
}

/**
 * Rights go over to others from a day on (权利变更). Refuses what the lifecycle table refuses, what `readRights`,
 * `transfer` and `ownersFit` refuse, EVENT_MUST_NOT_LIE_AHEAD.
 */
export async function transferRights(act: Act, input: TransferRights) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'transferRights', facts);
  const from = input.from ?? act.today;
  const { rights, parties } = await namedRights(act, input.rights);
  const changes = transfer(await loadHistory(act.em, asset.id), { ...facts, endedOn: null }, from, rights);
  if (changes instanceof Refusal) throw changes;
  demand(ownersFit(asset.code, [facts.class], ownersOf(rights.get('OWN'), parties)));
  const { documentNumber, reason } = input;
  await stepAsset(act, opened, { move: 'transferRights', on: from, changes, documentNumber, reason });
  return { id: asset.id, place: asset.placeCode };
}
