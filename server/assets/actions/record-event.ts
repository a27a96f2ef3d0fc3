import type { Act } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Asset } from '../model/asset.js';
import { AssetEvent } from '../model/asset-event.js';
import type { EventKind } from '../rules/event-kinds.js';
import { type Change, noHistory, turned } from '../rules/history.js';
import { loadHistory } from '../views/load-history.js';
import { beginSpans, endSpan } from './write-spans.js';

export interface EventDraft {
  readonly kind: EventKind;
  readonly happenedOn: LocalDate;
  readonly changes: readonly Change[];
  readonly documentNumber?: string | null;
  readonly reason?: string | null;
  /** What the event says besides, in plain values: amounts as fen strings. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * Adds one event to an asset that is locked (or new) and turns its spans accordingly: those that are no longer held to
 * be true end to be known at this moment, those that now are begin. The caller has asked the rules before.
 */
export async function recordEvent(act: Act, asset: Asset, draft: EventDraft): Promise<AssetEvent> {
  const { em, now } = act;
  const circle = await actingCircle(act);
  asset.events += 1;
  // A new asset goes first, since its event names it.
  await em.flush();
  const event = createEvent(act, asset, draft, circle);
  if (draft.changes.length === 0) {
    await em.flush();
    return event;
  }
  const before = asset.events === 1 ? noHistory : await loadHistory(em, asset.id);
  const { ended, begun } = turned(before, draft.changes);
  for (const { track, span } of ended) endSpan(em, track, span, now);
  // What ends must be out of the way before what begins comes in.
  await em.flush();
  await beginSpans(em, asset, begun, event.id, now);
  return event;
}

/** Those who act, with their substitutes of the day. */
export function actingCircle({ em, viewer, today }: Act): Promise<string[]> {
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  return circleOf(em, actors, today);
}

/** The row of an event that has been counted on its asset already. */
export function createEvent({ em, viewer, now }: Act, asset: Asset, draft: EventDraft, circle: readonly string[]): AssetEvent {
  must(viewer.personId && viewer.role, 'an asset is changed by somebody in a post');
  return em.create(AssetEvent, {
    id: newId(),
    assetId: asset.id,
    placeCode: asset.placeCode,
    number: asset.events,
    kind: draft.kind,
    happenedOn: draft.happenedOn,
    changes: draft.changes,
    detail: draft.detail ?? {},
    documentNumber: draft.documentNumber?.trim() || null,
    reason: draft.reason?.trim() || null,
    byPersonId: viewer.personId,
    forPersonId: viewer.forPersonId,
    circle: [...circle],
    role: viewer.role,
    recordedAt: now,
  });
}
