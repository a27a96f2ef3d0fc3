import type { Act } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import type { Asset } from '../model/asset.js';
import { AssetDuty } from '../model/asset-duty.js';
import { type History, noHistory, turned } from '../rules/history.js';
import { spanRow } from '../rules/span-rows.js';
import { actingCircle, createEvent, type EventDraft } from './record-event.js';
import { endSpan } from './write-spans.js';

export interface DutyDraft {
  /** Locked by the caller. */
  readonly asset: Asset;
  /** Who answered for it as it is known now; the draft changes nothing but that. */
  readonly duties: History['duty'];
  readonly draft: EventDraft;
}

/**
 * Adds one event about duties to each of many assets: what `recordEvent` does for one, in as many rounds of writing for
 * hundreds of assets as for one.
 */
export async function recordDutyEvents(act: Act, drafts: readonly DutyDraft[]): Promise<void> {
  const { em, now } = act;
  const circle = await actingCircle(act);
  const turns = drafts.map(({ asset, duties, draft }) => {
    asset.events += 1;
    const event = createEvent(act, asset, draft, circle);
    return { asset, event, ...turned({ ...noHistory, duty: duties }, draft.changes) };
  });
  for (const { ended } of turns) for (const { track, span } of ended) endSpan(em, track, span, now);
  // Events go before the spans that name them, and what ends before what begins.
  await em.flush();
  for (const { asset, event, begun } of turns) {
    for (const { track, span } of begun) {
      em.create(AssetDuty, spanRow(newId(), asset, track, span, span.eventId ?? event.id, now) as never);
    }
  }
  await em.flush();
}
