import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { departmentOf, personOf } from '../../identity/index.js';
import { newestFirst } from '../../kernel/page.js';
import { column, type Field, money, ref, type Shape, type Sql, shape, toList, toOne, toPage } from '../../kernel/shape.js';
import { projectShape } from '../../projects/index.js';
import { rightKinds, wordsOf } from '../rules/words.js';
import { type AssetMoment, heldSql } from './moment.js';

const byColumn =
  (target: string, source: string) =>
  (from: string, to: string): Sql =>
    sql`${ref(to, target)} = ${ref(from, source)}`;
const decimal =
  (name: string): Field =>
  (from) =>
    sql`trim_scale(${ref(from, name)})::text`;

export const partyShape: Shape = shape('Party', 'party', {
  kind: column('kind'),
  name: column('name'),
  creditCode: column('credit_code'),
  placeCode: column('place_code'),
  place: placeOf(),
  department: departmentOf(),
  isSample: column('sample'),
});

/** The party that a column names; null for who may not see it. */
export const partyOf = (source: string): Field => toOne(() => partyShape, byColumn('id', source));

const span = { validFrom: column('valid_from'), validTo: column('valid_to'), knownFrom: column('known_from'), knownTo: column('known_to') };

export const assetEventShape: Shape = shape('AssetEvent', 'asset_event', {
  number: column('number'),
  kind: column('kind'),
  happenedOn: column('happened_on'),
  documentNumber: column('document_number'),
  reason: column('reason'),
  detail: column('detail'),
  by: personOf('by_person_id'),
  role: column('role'),
  recordedAt: column('recorded_at'),
});
const event = toOne(() => assetEventShape, byColumn('id', 'event_id'));

export const assetRightHolderShape: Shape = shape('AssetRightHolder', 'asset_right_holder', {
  party: partyOf('party_id'),
  parts: (from) => sql`${ref(from, 'parts')}::text`,
  share: (from) =>
    sql`(select case when held.whole = 1 then '1' else ${ref(from, 'parts')} || '/' || held.whole end from asset_right as held where held.id = ${ref(from, 'right_id')})`,
});

export const assetRightShape: Shape = shape('AssetRight', 'asset_right', {
  ...span,
  kind: column('kind'),
  whole: (from) => sql`${ref(from, 'whole')}::text`,
  holders: toList(
    () => assetRightHolderShape,
    byColumn('right_id', 'id'),
    (to) => sql`${ref(to, 'party_id')}`,
  ),
  event,
});

export const assetDutyShape: Shape = shape('AssetDuty', 'asset_duty', {
  ...span,
  level: column('level'),
  unit: column('unit'),
  party: partyOf('party_id'),
  personName: column('person_name'),
  postId: column('post_id'),
  contact: column('contact'),
  event,
});

export const assetOriginShape: Shape = shape('AssetOrigin', 'asset_origin', {
  ...span,
  project: toOne(() => projectShape, byColumn('id', 'project_id')),
  amount: money('fen'),
  event,
});

export const assetVersionShape: Shape = shape('AssetVersion', 'asset_version', {
  ...span,
  name: column('name'),
  class: column('class'),
  form: column('form'),
  state: column('state'),
  quantity: decimal('quantity'),
  unit: column('unit'),
  location: column('location'),
  originalValue: money('original_fen'),
  netValue: money('net_fen'),
  event,
});

/** A mark of the asset itself, whatever the moment. */
export const ofAsset =
  (name: string): Field =>
  (from) =>
    sql`(select ${sql.ref(`own.${name}`)} from asset as own where own.id = ${ref(from, 'asset_id')})`;
/** A party that the asset itself names. */
const partyOfAsset =
  (name: string): Field =>
  (from, asked) =>
    toOne(
      () => partyShape,
      (_, to) => sql`${ref(to, 'id')} = (select ${sql.ref(`own.${name}`)} from asset as own where own.id = ${ref(from, 'asset_id')})`,
    )(from, asked);

const ofThis = byColumn('asset_id', 'asset_id');
const rightOrder = (to: string): Sql => sql`array_position(array[${sql.join(wordsOf(rightKinds))}], ${ref(to, 'kind')})`;
const dutyOrder = (to: string): Sql => sql`array_position(array['COUNTY', 'TOWNSHIP', 'VILLAGE', 'PUBLIC'], ${ref(to, 'level')})`;

/** What is read of an asset whatever the moment. Later features add to it. */
const timeless: Record<string, Field> = {};
/** What is read of an asset as of the moment that was asked for. */
const momentary: ((moment: AssetMoment) => Record<string, Field>)[] = [];

/**
 * An asset as it stood at a moment: its row is the version that held. So a register of any past day is filtered and
 * paged by the versions' own columns, and rights, duties and origins come along as of the same moment.
 */
export function assetShapeAt(moment: AssetMoment): Shape {
  const key = `${moment.asOf ?? ''} ${moment.knownAt ?? ''}`;
  const known = shapesAt.get(key) ?? makeShape(moment);
  if (shapesAt.size >= shapesMax) shapesAt.clear();
  shapesAt.set(key, known);
  return known;
}

// Statements are known again by the shape that they were composed for; days that are asked for come back.
const shapesAt = new Map<string, Shape>();
const shapesMax = 100;

function makeShape(moment: AssetMoment): Shape {
  const held = (from: string, to: string): Sql => sql`${ofThis(from, to)} and ${heldSql(to, moment)}`;
  return {
    type: 'Asset',
    table: 'asset_version',
    totals: { totalOriginalValue: (to) => ref(to, 'original_fen'), totalNetValue: (to) => ref(to, 'net_fen') },
    fields: {
      id: column('asset_id'),
      code: column('code'),
      name: column('name'),
      class: column('class'),
      form: column('form'),
      state: column('state'),
      quantity: decimal('quantity'),
      unit: column('unit'),
      location: column('location'),
      originalValue: money('original_fen'),
      netValue: money('net_fen'),
      placeCode: column('place_code'),
      place: placeOf(),
      inherited: ofAsset('inherited'),
      inheritedProof: ofAsset('inherited_proof'),
      formedOn: ofAsset('formed_on'),
      acceptedOn: ofAsset('accepted_on'),
      registeredOn: ofAsset('registered_on'),
      confirmedOn: ofAsset('confirmed_on'),
      certificateNumber: ofAsset('certificate_number'),
      certifiedOn: ofAsset('certified_on'),
      handedOverOn: ofAsset('handed_over_on'),
      pledgedUntil: ofAsset('pledged_until'),
      version: ofAsset('version'),
      note: ofAsset('note'),
      isSample: ofAsset('sample'),
      proposedOwner: partyOfAsset('proposed_owner_id'),
      upkeepHolder: partyOfAsset('upkeep_party_id'),
      rights: toList(() => assetRightShape, held, rightOrder),
      duties: toList(() => assetDutyShape, held, dutyOrder),
      origins: toList(
        () => assetOriginShape,
        held,
        (to) => ref(to, 'origin'),
      ),
      versions: toPage(() => assetVersionShape, ofThis, newestFirst),
      rightsHistory: toPage(() => assetRightShape, ofThis, newestFirst),
      dutiesHistory: toPage(() => assetDutyShape, ofThis, newestFirst),
      events: toPage(() => assetEventShape, ofThis, newestFirst),
      attachments: attachmentsField(byColumn('subject_id', 'asset_id')),
      ...timeless,
      ...Object.assign({}, ...momentary.map((fieldsAt) => fieldsAt(moment))),
    },
  };
}

/** An asset as it stands now. */
export const assetShape: Shape = makeShape({});

/** Adds fields to assets of every moment, for later parts and features. Their row is a version: the asset is `asset_id`. */
export function addAssetFields(fields: Record<string, Field>): void {
  Object.assign(timeless, fields);
  shapesAt.clear();
  Object.assign(assetShape.fields, fields);
}

/** Adds fields that are read as of the moment for which the asset was asked. Their row is a version, too. */
export function addAssetFieldsAt(fieldsAt: (moment: AssetMoment) => Record<string, Field>): void {
  momentary.push(fieldsAt);
  shapesAt.clear();
  Object.assign(assetShape.fields, fieldsAt({}));
}

/** The asset that a row names, as it stands now. */
export const assetOf = (source = 'asset_id'): Field =>
  toOne(
    () => assetShape,
    (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, source)} and ${heldSql(to, {})}`,
  );
