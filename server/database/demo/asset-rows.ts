import {
  applyTurn,
  type Change,
  type Contents,
  type History,
  holderRows,
  noHistory,
  type Span,
  spanRow,
  type Track,
  turned,
} from '../../assets/index.js';
import { newId } from '../../kernel/ids.js';
import type { PlannedEvent } from './asset-lives.js';
import type { AssetPlan } from './asset-plans.js';
import { tenOn } from './case.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';

/** The tables in which an asset's history stands, in the order in which their rows may be written. */
export const historyTables = ['asset_event', 'asset_version', 'asset_right', 'asset_right_holder', 'asset_duty', 'asset_origin'] as const;
export type HistoryTable = (typeof historyTables)[number];
export type AssetRows = Record<HistoryTable | 'asset', Row[]>;

const tableOf: Readonly<Record<Track, HistoryTable>> = {
  version: 'asset_version',
  right: 'asset_right',
  duty: 'asset_duty',
  origin: 'asset_origin',
};

/** An asset's rows as its acts would have written them: each event turns the spans at the moment at which it was recorded. */
export function rowsOfAsset(id: string, plan: AssetPlan, code: string, events: readonly PlannedEvent[], marks: Row, cast: Cast): AssetRows {
  const asset = { id, placeCode: plan.spot.code, code };
  const rows: AssetRows = {
    asset: [],
    asset_event: [],
    asset_version: [],
    asset_right: [],
    asset_right_holder: [],
    asset_duty: [],
    asset_origin: [],
  };
  const dayOf = (kind: PlannedEvent['kind']) => events.find((event) => event.kind === kind)?.on ?? null;
  const certified = events.find(({ kind }) => kind === 'CERTIFIED');
  rows.asset.push({
    ...{
      id: asset.id,
      place_code: asset.placeCode,
      code,
      inherited: true,
      inherited_proof: `${plan.formedOn.slice(0, 4)}年度项目验收资料及清产核资登记（示例）`,
    },
    ...{
      formed_on: plan.formedOn,
      registered_on: plan.registeredOn,
      confirmed_on: dayOf('RIGHTS_CONFIRMED'),
      published_on: dayOf('RIGHTS_CONFIRMED'),
    },
    ...{
      certificate_number: certified ? `苍集资证（${certified.on.slice(0, 4)}）${code.slice(-4)}号（示例）` : null,
      certified_on: certified?.on ?? null,
    },
    ...{
      handed_over_on: dayOf('HANDED_OVER'),
      events: events.length,
      sample: true,
      registered_by: events[0]?.by.personId,
      recorded_at: tenOn(plan.registeredOn),
    },
    ...marks,
  });
  let history: History = noHistory;
  for (const [index, event] of events.entries()) {
    const eventId = newId();
    const moment = tenOn(event.recordedOn);
    rows.asset_event.push(eventRow(asset, eventId, index + 1, event, moment, cast));
    history = writeTurn(rows, asset, history, event.changes, eventId, moment);
  }
  return rows;
}

function eventRow(
  asset: { id: string; placeCode: string },
  id: string,
  number: number,
  event: PlannedEvent,
  moment: string,
  cast: Cast,
): Row {
  return {
    ...{
      id,
      asset_id: asset.id,
      place_code: asset.placeCode,
      number,
      kind: event.kind,
      happened_on: event.on,
      changes: event.changes,
      detail: event.detail ?? {},
    },
    ...{
      document_number: event.documentNumber,
      reason: event.reason,
      by_person_id: event.by.personId,
      circle: cast.circleOn(event.by, event.recordedOn),
    },
    ...{ role: event.by.role, recorded_at: moment },
  };
}

function writeTurn(
  rows: AssetRows,
  asset: { id: string; placeCode: string; code: string },
  history: History,
  changes: readonly Change[],
  eventId: string,
  moment: string,
): History {
  const turn = turned(history, changes);
  for (const { track, span } of turn.ended) {
    const row = rows[tableOf[track]].find(({ id }) => id === span.id) as Record<string, unknown>;
    row['known_to'] = moment;
  }
  const begun = turn.begun.map(({ track, span }) => ({ track, span: { ...span, id: newId(), eventId: span.eventId ?? eventId } }));
  for (const { track, span } of begun) {
    rows[tableOf[track]].push(snakeCased(spanRow(span.id, asset, track, span, span.eventId, new Date(moment))));
    if (track === 'right')
      rows.asset_right_holder.push(...holderRows(span.id, asset, span as Span<Contents['right']>, newId).map(snakeCased));
  }
  return applyTurn(history, turn.ended, begun);
}

function snakeCased(row: object): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}
