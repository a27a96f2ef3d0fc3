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
} from '../../../server/assets/index.js';
import { idOf, tenOn } from './chance.js';
import type { Copier } from './copy-into.js';
import type { County } from './counties.js';
import { type CastName, cast, collectiveOf, companyOf, personOf } from './county-rows.js';
import { days, type ProjectPlan } from './plan.js';
import { assetsPerFormedProject } from './sizes.js';

const classes = ['OPERATIONAL', 'PUBLIC_WELFARE', 'PUBLIC_WELFARE', 'OPERATIONAL'] as const;

interface Event {
  readonly kind: string;
  readonly on: string;
  readonly knownOn: string;
  readonly by: CastName;
  readonly changes: readonly Change[];
}

interface MadeAsset {
  readonly id: string;
  readonly number: number;
  readonly placeCode: string;
  readonly code: string;
  readonly owner: string;
  readonly fen: number;
}

/** The assets of finished projects with the whole of their histories: every event turns the spans as the acts' own rules do. */
export function assetRows(copier: Copier, county: County, countyNumber: number, projects: readonly ProjectPlan[]): void {
  let made = 0;
  for (const project of projects) {
    if (!project.isFormed) continue;
    const keeper = personOf(countyNumber, 'keeper');
    copier.into(
      'project_formation',
      'id',
      'project_id',
      'place_code',
      'settlement_fen',
      'formed_fen',
      'formed_on',
      'recorded_by',
      'recorded_at',
    )(
      ...[
        idOf('formation', project.number),
        project.id,
        project.place,
        project.contractFen,
        project.contractFen,
        days.formed,
        keeper,
        tenOn(days.formed),
      ],
    );
    const part = Math.floor(project.contractFen / assetsPerFormedProject);
    for (let order = 0; order < assetsPerFormedProject; order += 1) {
      made += 1;
      const asset: MadeAsset = {
        ...{ id: idOf('asset', project.number * assetsPerFormedProject + order), number: project.number * assetsPerFormedProject + order },
        ...{ placeCode: project.place, code: `${county.code.slice(0, 6)}-2023-${String(made).padStart(6, '0')}` },
        owner: collectiveOf(countyNumber, county.villages.indexOf(project.place)),
        fen: order === assetsPerFormedProject - 1 ? project.contractFen - part * (assetsPerFormedProject - 1) : part,
      };
      rowsOf(copier, countyNumber, project, asset, order);
    }
  }
  copier.into('asset_number', 'county_code', 'year', 'last')(county.code, 2023, Math.max(1, made));
}

function rowsOf(copier: Copier, county: number, project: ProjectPlan, asset: MadeAsset, order: number): void {
  const { id, number, placeCode, code, owner } = asset;
  const keeper = personOf(county, 'keeper');
  const expected = idOf('expected', number);
  const events = eventsOf(county, project, asset, order);
  copier.into(
    ...([
      'expected_asset',
      'id',
      'project_id',
      'place_code',
      'name',
      'class',
      'form',
      'owner_party_id',
      'upkeep_party_id',
      'asset_place_code',
    ] as const),
    ...['recorded_by', 'recorded_at', 'asset_id'],
  )(
    ...[expected, project.id, placeCode, `示例资产${number}`, classes[order] as string, 'FIXED', owner, owner, placeCode, keeper],
    ...[tenOn(days.accepted), id],
  );
  copier.into(
    ...([
      'asset',
      'id',
      'place_code',
      'code',
      'expected_asset_id',
      'inherited',
      'proposed_owner_id',
      'upkeep_party_id',
      'formed_on',
    ] as const),
    ...['accepted_on', 'registered_on', 'confirmed_on', 'handed_over_on', 'published_on', 'events', 'registered_by', 'recorded_at'],
  )(
    ...[id, placeCode, code, expected, false, owner, owner, days.formed, days.accepted, days.formed, days.confirmed, days.handedOver],
    ...[days.confirmed, events.length, keeper, tenOn(days.formed)],
  );
  historyRows(copier, county, asset, events);
}

function eventsOf(county: number, project: ProjectPlan, asset: MadeAsset, order: number): Event[] {
  const fen = String(asset.fen);
  const state = (from: string, to: 'CONFIRMED' | 'HANDED_OVER'): Change => ({ track: 'version', from, to: null, patch: { state: to } });
  const origin: Change = { track: 'origin', key: project.id, from: days.formed, to: null, content: { fen } };
  const what = {
    class: classes[order] as (typeof classes)[number],
    form: 'FIXED',
    state: 'REGISTERED',
    quantity: '1',
    unit: '处',
  } as const;
  const patch = { ...what, name: `示例资产${asset.number}`, location: '示例组', originalFen: fen, netFen: fen };
  // Every tenth belongs to its village and to the county's company together.
  const isShared = asset.number % 10 === 3;
  const company = { partyId: companyOf(county), parts: '1' };
  const holders = isShared ? [company, { partyId: asset.owner, parts: '2' }] : [{ partyId: asset.owner, parts: '1' }];
  const own: Change = { track: 'right', key: 'OWN', from: days.formed, to: null, content: { whole: isShared ? '3' : '1', holders } };
  const duty = { partyId: null, unit: '示例村民委员会', personName: '示例', postId: null, contact: null };
  const events: Event[] = [
    {
      kind: 'FORMED',
      on: days.formed,
      knownOn: days.formed,
      by: 'keeper',
      changes: [{ track: 'version', from: days.formed, to: null, patch }, origin],
    },
    {
      kind: 'RIGHTS_CONFIRMED',
      on: days.confirmed,
      knownOn: days.confirmed,
      by: 'keeper',
      changes: [own, state(days.confirmed, 'CONFIRMED')],
    },
    {
      ...{ kind: 'HANDED_OVER', on: days.handedOver, knownOn: days.handedOver, by: 'reviewer' },
      changes: [state(days.handedOver, 'HANDED_OVER'), { track: 'duty', key: 'VILLAGE', from: days.handedOver, to: null, content: duty }],
    },
  ];
  // Every fifth lost value on a day that was written down only weeks later.
  if (asset.number % 5 === 0)
    events.push({
      ...{ kind: 'VALUE_CHANGED', on: days.revalued, knownOn: days.revaluedKnown, by: 'keeper' },
      changes: [{ track: 'version', from: days.revalued, to: null, patch: { netFen: String(Math.floor(asset.fen * 0.9)) } }],
    });
  return events;
}

const spansPerAsset = 32;
const spanColumns = ['id', 'asset_id', 'place_code', 'valid_from', 'valid_to', 'known_from', 'known_to', 'event_id'] as const;

function historyRows(copier: Copier, county: number, asset: MadeAsset, events: readonly Event[]): void {
  const event = copier.into(
    ...([
      'asset_event',
      'id',
      'asset_id',
      'place_code',
      'number',
      'kind',
      'happened_on',
      'changes',
      'by_person_id',
      'circle',
      'role',
      'recorded_at',
    ] as const),
  );
  const spans: { track: Track; span: Span<Contents[Track]>; eventId: string; knownFrom: string; knownTo: string | null }[] = [];
  let history: History = noHistory;
  events.forEach(({ kind, on, knownOn, by, changes }, order) => {
    const eventId = idOf('event', asset.number * 8 + order);
    const person = personOf(county, by);
    const moment = tenOn(knownOn);
    event(...[eventId, asset.id, asset.placeCode, order + 1, kind, on, JSON.stringify(changes), person, `{${person}}`, cast[by], moment]);
    const turn = turned(history, changes);
    for (const { span } of turn.ended) for (const row of spans) if (row.span.id === span.id) row.knownTo = moment;
    const begun = turn.begun.map(({ track, span }, place) => {
      const id = idOf('span', asset.number * spansPerAsset + spans.length + place);
      return { track, span: { ...span, id, eventId: span.eventId ?? eventId } };
    });
    for (const { track, span } of begun) spans.push({ track, span, eventId: span.eventId, knownFrom: moment, knownTo: null });
    history = applyTurn(history, turn.ended, begun);
  });
  let holders = 0;
  for (const { track, span, eventId, knownFrom, knownTo } of spans) {
    const shared = [span.id as string, asset.id, asset.placeCode, span.validFrom, span.validTo, knownFrom, knownTo, eventId] as const;
    const row = spanRow(span.id as string, asset, track, span, eventId, new Date(knownFrom)) as unknown as Readonly<
      Record<string, string | bigint | null>
    >;
    const read = (name: string) => row[name] ?? null;
    if (track === 'version') {
      copier.into(
        ...([
          'asset_version',
          ...spanColumns,
          'code',
          'name',
          'class',
          'form',
          'state',
          'quantity',
          'unit',
          'location',
          'original_fen',
          'net_fen',
        ] as const),
      )(
        ...[
          ...shared,
          asset.code,
          read('name'),
          read('class'),
          read('form'),
          read('state'),
          read('quantity'),
          read('unit'),
          read('location'),
        ],
        ...[read('originalFen'), read('netFen')],
      );
    } else if (track === 'right') {
      copier.into('asset_right', ...spanColumns, 'kind', 'whole')(...shared, span.key, read('whole'));
      const holder = copier.into('asset_right_holder', 'id', 'right_id', 'asset_id', 'place_code', 'party_id', 'parts');
      for (const held of holderRows(span.id as string, asset, span as Span<Contents['right']>, () => ''))
        holder(idOf('holder', asset.number * 4 + holders++), held.rightId, held.assetId, held.placeCode, held.partyId, held.parts);
    } else if (track === 'duty') {
      copier.into('asset_duty', ...spanColumns, 'level', 'unit', 'person_name')(...shared, span.key, read('unit'), read('personName'));
    } else {
      copier.into('asset_origin', ...spanColumns, 'origin', 'project_id', 'fen')(...shared, span.key, read('projectId'), read('fen'));
    }
  }
}
