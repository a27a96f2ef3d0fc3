import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { classChanged } from '../rules/change-class.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { ownersFit } from '../rules/rights-fit.js';
import type { AssetClass } from '../rules/words.js';
import { loadHistory } from '../views/load-history.js';
import { openAsset, stepAsset } from './move-asset.js';
import { presentOwners } from './read-rights.js';

export interface ChangeAssetClass {
  readonly assetId: string;
  readonly version?: number | null;
  readonly class: AssetClass;
  /** Today when left out. */
  readonly from?: LocalDate | null;
  /** Number of the decision. */
  readonly documentNumber: string;
  readonly reason: string;
}

/**
 * The class of an asset is another from a day on; there is no way to it but this event (类别变更). Refuses what the
 * lifecycle table, `classChanged` and `ownersFit` refuse, EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING.
 */
export async function changeAssetClass(act: Act, input: ChangeAssetClass) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'changeClass', facts);
  const from = input.from ?? act.today;
  const history = await loadHistory(act.em, asset.id);
  const changes = classChanged(asset.code, history, from, input.class);
  if (changes instanceof Refusal) throw changes;
  demand(ownersFit(asset.code, [input.class], await presentOwners(act, history)));
  const { documentNumber, reason } = input;
  const detail = { before: facts.class, after: input.class };
  await stepAsset(act, opened, { move: 'changeClass', on: from, changes, documentNumber, reason, detail });
  return { id: asset.id, place: asset.placeCode };
}
