import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { beginsWithAsset, begun } from '../rules/change-rights.js';
import { fiveRights, type GivenRight } from '../rules/five-rights.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { ownersFit } from '../rules/rights-fit.js';
import { refuseRight as refuse } from '../rules/rights-refusals.js';
import { openAsset, stepAsset } from './move-asset.js';
import { namedRights, ownersOf, townshipGovernment } from './read-rights.js';

export interface ConfirmRights {
  readonly assetId: string;
  readonly version?: number | null;
  readonly rights: readonly GivenRight[];
  /** What the confirmation rests on: minutes, agreement, register. */
  readonly basis: string;
  readonly documentNumber: string;
  /** Today when left out. */
  readonly confirmedOn?: LocalDate | null;
  /** Since when the rights are held; since the asset was formed when left out. */
  readonly validFrom?: LocalDate | null;
}

/**
 * Confirms who holds the five rights (确权); from then on the public sees the asset. Refuses what the lifecycle table
 * refuses, RIGHT_MUST_NOT_PRECEDE_FORMING, RIGHT_MUST_HOLD_WHEN_CONFIRMED, what `readRights` and `fiveRights` refuse,
 * what `ownersFit` refuses.
 */
export async function confirmRights(act: Act, input: ConfirmRights) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'confirmRights', facts);
  const confirmedOn = input.confirmedOn ?? act.today;
  const from = input.validFrom ?? asset.formedOn;
  demand(beginsWithAsset(from, asset.formedOn));
  if (from > confirmedOn) throw refuse('RIGHT_MUST_HOLD_WHEN_CONFIRMED', { date: from, confirmed: confirmedOn });
  const { rights: named, parties } = await namedRights(act, input.rights);
  const township = named.has('SUPERVISE') ? null : await townshipGovernment(act, asset.placeCode);
  const rights = fiveRights(asset.code, named, asset.upkeepPartyId ?? null, township);
  if (rights instanceof Refusal) throw rights;
  demand(ownersFit(asset.code, [facts.class], ownersOf(rights.get('OWN'), parties)));
  await stepAsset(act, opened, {
    move: 'confirmRights',
    on: confirmedOn,
    marks: { confirmedOn, publishedOn: act.today },
    changes: begun(rights, from),
    documentNumber: input.documentNumber,
    reason: input.basis,
  });
  return { id: asset.id, place: asset.placeCode };
}
