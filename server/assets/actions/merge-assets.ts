import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { eventDayFits } from '../rules/event-days.js';
import { type GivenExtent, readExtent } from '../rules/extent.js';
import { type History, on } from '../rules/history.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { type Merged, mergeInto } from '../rules/one-into-many.js';
import { refuseRight as refuse } from '../rules/rights-refusals.js';
import { loadHistory } from '../views/load-history.js';
import { beginAsset } from './begin-asset.js';
import { type MovedAsset, openAsset, stepAsset } from './move-asset.js';
import { nextCodes } from './next-codes.js';

export interface MergeAssets extends GivenExtent {
  readonly assetIds: readonly string[];
  /** The first day on which they are one; today when left out. */
  readonly mergedOn?: LocalDate | null;
  readonly documentNumber: string;
  readonly reason: string;
}

/**
 * Merges assets of one place, class and form into a new one (合并): each right is held in proportion to the values
 * brought in, exactly. Refuses ASSETS_MUST_BE_DISTINCT, for each asset what the lifecycle table refuses and
 * EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, then what `readExtent` and `mergeInto` refuse,
 * EVENT_MUST_NOT_PRECEDE_STATE. Answers the new asset.
 */
export async function mergeAssets(act: Act, input: MergeAssets) {
  const ids = input.assetIds.map((id) => id.toLowerCase());
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const date = input.mergedOn ?? act.today;
  const all: (MovedAsset & Merged)[] = [];
  // Locked in the order of their ids, so that two merges wait for each other instead of both failing.
  for (const id of [...new Set(ids)].sort()) {
    const opened = await openAsset(act, id);
    if (twice === id) throw refuse('ASSETS_MUST_BE_DISTINCT', { name: opened.asset.code });
    step(assetLifecycle, 'merge', opened.facts);
    demand(eventDayFits(date, act.today, opened.asset.formedOn));
    const { code, placeCode } = opened.asset;
    all.push({ ...opened, code, placeCode, history: await loadHistory(act.em, id) });
  }
  const inOrder = ids.flatMap((id) => all.find(({ asset }) => asset.id === id) ?? []);
  const extent = readExtent(input);
  if (extent instanceof Refusal) throw extent;
  const division = mergeInto(inOrder, date, extent);
  if (division instanceof Refusal) throw division;
  const [code = ''] = await nextCodes(act, inOrder[0]?.placeCode ?? '', 1);
  const { documentNumber, reason } = input;
  const from = inOrder.map(({ asset, history }) => ({ asset, fen: worth(history, date) }));
  for (const [index, opened] of inOrder.entries()) {
    const changes = division.before[index] ?? [];
    await stepAsset(act, opened, { move: 'merge', on: date, changes, documentNumber, reason, detail: { into: code } });
  }
  const changes = division.after[0] ?? [];
  const asset = await beginAsset(act, { kind: 'MERGE', code, date, changes, from, documentNumber, reason });
  return { id: asset.id, place: asset.placeCode };
}

const worth = ({ version }: History, date: LocalDate) => BigInt(on(version, date)?.originalFen ?? '0');
