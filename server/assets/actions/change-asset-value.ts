import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { step } from '../../kernel/lifecycle.js';
import type { Fen } from '../../kernel/money.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { findProjectForUpdate } from '../../projects/index.js';
import { moreOfOrigins, type ValueChangeKind, valueChanged, withinSettlements } from '../rules/change-value.js';
import { eventDayFits } from '../rules/event-days.js';
import { assetLifecycle } from '../rules/lifecycle.js';
import { loadHistory } from '../views/load-history.js';
import { settledProjects } from '../views/settled-projects.js';
import { openAsset, stepAsset } from './move-asset.js';

export interface ChangeAssetValue {
  readonly assetId: string;
  readonly version?: number | null;
  readonly kind: ValueChangeKind;
  /** In fen: by how much the net value falls, or what the net or original value becomes. */
  readonly amount: Fen;
  /** The sources of a corrected original value, in fen; a project left out means from before the system. */
  readonly origins?: readonly { readonly projectId?: string | null; readonly amount: Fen }[] | null;
  /** The day from which the value is another; today when left out. */
  readonly from?: LocalDate | null;
  readonly documentNumber?: string | null;
  readonly reason: string;
}

/**
 * The value of an asset is another from a day on, also a day that lies back (价值变动). Refuses what the lifecycle table
 * refuses, EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, what `valueChanged` and `withinSettlements` refuse.
 */
export async function changeAssetValue(act: Act, input: ChangeAssetValue) {
  const opened = await openAsset(act, input.assetId, input.version);
  const { asset, facts } = opened;
  step(assetLifecycle, 'changeValue', facts);
  const date = input.from ?? act.today;
  demand(eventDayFits(date, act.today, asset.formedOn));
  const history = await loadHistory(act.em, asset.id);
  const { kind, amount } = input;
  const origins = input.origins?.length ? summed(input.origins) : null;
  const changes = valueChanged(history, { kind, date, amount, origins });
  if (changes instanceof Refusal) throw changes;
  const more = moreOfOrigins(history, changes);
  demand(withinSettlements(await settledUnderLock(act, [...more.keys()]), more));
  const { documentNumber = null, reason } = input;
  const detail = { kind, amount: String(amount) };
  await stepAsset(act, opened, { move: 'changeValue', on: date, changes, documentNumber, reason, detail });
  return { id: asset.id, place: asset.placeCode };
}

/** The projects behind these origins, locked, so that two corrections cannot fill the same rest of a settlement. */
async function settledUnderLock(act: Act, origins: readonly string[]) {
  const ids = origins.filter(isId).sort();
  for (const id of ids) await findProjectForUpdate(act, id);
  return settledProjects(act.em, ids);
}

function summed(origins: NonNullable<ChangeAssetValue['origins']>): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { projectId, amount } of origins) sums.set(projectId ?? 'INHERITED', (sums.get(projectId ?? 'INHERITED') ?? 0n) + amount);
  return sums;
}
