import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { step } from '../../kernel/lifecycle.js';
import type { Fen } from '../../kernel/money.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { eventDayFits } from '../rules/event-days.js';
import { type GivenExtent, readExtent } from '../rules/extent.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { splitInto } from '../rules/one-into-many.js';
import { loadHistory } from '../views/load-history.js';
import { beginAsset } from './begin-asset.js';
import { openAsset, stepAsset } from './move-asset.js';
import { nextCodes } from './next-codes.js';

export interface SplitAsset {
  readonly assetId: string;
  readonly version?: number | null;
  readonly parts: readonly (GivenExtent & { readonly originalValue: Fen })[];
  /** The first day on which the parts are assets of their own; today when left out. */
  readonly splitOn?: LocalDate | null;
  readonly documentNumber: string;
  readonly reason: string;
}

/**
 * Splits an asset into others of the same rights (分拆): the old one ends, and stays reachable from its successors.
 * Refuses what the lifecycle table refuses, EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, what `readExtent`
 * and `splitInto` refuse, EVENT_MUST_NOT_PRECEDE_STATE. Values in fen.
 */
export async function splitAsset(act: Act, input: SplitAsset) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'split', facts);
  const date = input.splitOn ?? act.today;
  demand(eventDayFits(date, act.today, asset.formedOn));
  const parts = input.parts.map(({ originalValue: originalFen, ...given }) => {
    const extent = readExtent(given);
    if (extent instanceof Refusal) throw extent;
    return { ...extent, originalFen };
  });
  const division = splitInto(await loadHistory(act.em, asset.id), date, parts);
  if (division instanceof Refusal) throw division;
  const codes = await nextCodes(act, asset.placeCode, parts.length);
  const { documentNumber, reason } = input;
  await stepAsset(act, opened, {
    move: 'split',
    on: date,
    changes: division.before[0] ?? [],
    documentNumber,
    reason,
    detail: { into: codes },
  });
  for (const [index, changes] of division.after.entries()) {
    const from = [{ asset, fen: parts[index]?.originalFen ?? 0n }];
    await beginAsset(act, { kind: 'SPLIT', code: codes[index] as string, date, changes, from, documentNumber, reason });
  }
  return { id: asset.id, place: asset.placeCode };
}
