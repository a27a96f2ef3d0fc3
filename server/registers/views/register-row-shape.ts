import { sql } from 'kysely';
import { type AssetMoment, assetShapeAt, heldSql, ofAsset, partyOf } from '../../assets/index.js';
import { placeOf } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { below, column, type Field, money, objectSql, ref, type Shape, type Sql, toOne } from '../../kernel/shape.js';
import { recordedBy } from './asked-register.js';
import { ownershipSql } from './ownership-sql.js';
import { originsOf, projectYears, sourcesOf } from './source-columns.js';
import { contractsOf, disposalOf, incomeFields, inspectionFields, upkeepFields } from './stewardship-columns.js';

const owners = (from: string, moment: AssetMoment): Sql =>
  sql`asset_right as held join asset_right_holder as holder on holder.right_id = held.id
    where held.asset_id = ${ref(from, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)}`;

/** The kinds, or levels, of those who own it, each once, in their order. */
const ownershipsOf =
  (what: 'kind' | 'level', moment: AssetMoment): Field =>
  (from) =>
    sql`(select coalesce(json_agg(word order by word), '[]'::json) from (
      select distinct ${ownershipSql(sql`(select party.kind from party where party.id = holder.party_id)`, what)} as word
      from ${owners(from, moment)}) as owned where word is not null)`;

const ownerShape: Shape = {
  type: 'RegisterOwner',
  table: 'owner',
  fields: {
    id: column('id'),
    party: partyOf('party_id'),
    share: (from) => sql`case when ${ref(from, 'whole')} = 1 then '1' else ${ref(from, 'parts')} || '/' || ${ref(from, 'whole')} end`,
    shareValue: money('share_fen'),
  },
};

const ownersOf =
  (moment: AssetMoment): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select coalesce(json_agg(${objectSql(ownerShape, to, asked)} order by ${ref(to, 'party_id')}), '[]'::json) from (
      select holder.id, holder.party_id, holder.parts, held.whole, fen_share(${ref(from, 'original_fen')},
        sum(holder.parts) over (order by holder.party_id) - holder.parts, holder.parts, held.whole) as share_fen
      from ${owners(from, moment)}) as ${sql.ref(to)})`;
  };

const dutyShape: Shape = {
  type: 'RegisterDuty',
  table: 'asset_duty',
  fields: { id: column('id'), unit: column('unit'), personName: column('person_name'), contact: column('contact') },
};
const duty = (level: string, moment: AssetMoment): Field =>
  toOne(
    () => dutyShape,
    (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')} and ${ref(to, 'level')} = ${level} and ${heldSql(to, moment)}`,
  );

/** A date of the asset itself, once it has come. */
const dated =
  (date: string, day: LocalDate, mark = date): Field =>
  (from) =>
    sql`(select ${sql.ref(`own.${mark}`)} from asset as own where own.id = ${ref(from, 'asset_id')} and ${sql.ref(`own.${date}`)} <= ${day}::date)`;

/** A mark that an event set, once that event was known; what is known now needs no proof by the event. */
const markedBy =
  (kind: string, mark: Field, { knownAt }: AssetMoment): Field =>
  (from, asked) =>
    knownAt
      ? sql`case when exists (select from asset_event as event where event.asset_id = ${ref(from, 'asset_id')} and event.kind = ${kind}
          and event.recorded_at <= ${knownAt}::timestamptz) then ${mark(from, asked)} end`
      : mark(from, asked);

// Rights are confirmed exactly when the version is no longer merely registered; so both times hold for the day as well.
const confirmedOn: Field = (from, asked) =>
  sql`case when ${ref(from, 'state')} <> 'REGISTERED' then ${ofAsset('confirmed_on')(from, asked)} end`;

const handover =
  (day: LocalDate, moment: AssetMoment, read: (to: string, from: string, asked: Parameters<Field>[1]) => Sql): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select ${read(to, from, asked)} from asset_handover as ${sql.ref(to)} where ${ref(to, 'asset_id')} = ${ref(from, 'asset_id')}
      and ${ref(to, 'handed_over_on')} <= ${day}::date and ${recordedBy(to, moment)})`;
  };

/** One line of a register: every column of the asset ledgers as of a day, by what was known at a moment. Its row is a version. */
export function registerRowShape(moment: AssetMoment, day: LocalDate): Shape {
  return {
    type: 'AssetRegisterRow',
    table: 'asset_version',
    fields: {
      id: column('asset_id'),
      asset: (from, asked) => objectSql(assetShapeAt(moment), from, asked),
      code: column('code'),
      name: column('name'),
      class: column('class'),
      form: column('form'),
      state: column('state'),
      quantity: (from) => sql`trim_scale(${ref(from, 'quantity')})::text`,
      unit: column('unit'),
      placeCode: column('place_code'),
      place: placeOf(),
      location: column('location'),
      originalValue: money('original_fen'),
      netValue: money('net_fen'),
      inherited: ofAsset('inherited'),
      formedOn: ofAsset('formed_on'),
      acceptedOn: dated('accepted_on', day),
      origins: originsOf(moment),
      projectYears: projectYears(moment),
      sources: sourcesOf(moment),
      ownerKinds: ownershipsOf('kind', moment),
      ownerLevels: ownershipsOf('level', moment),
      owners: ownersOf(moment),
      confirmedOn,
      certificateNumber: markedBy('CERTIFIED', dated('certified_on', day, 'certificate_number'), moment),
      certifiedOn: markedBy('CERTIFIED', dated('certified_on', day), moment),
      handedOverOn: markedBy('HANDED_OVER', dated('handed_over_on', day), moment),
      handoverGiver: handover(day, moment, (to) => ref(to, 'giver')),
      handoverReceiver: handover(day, moment, (to, _, asked) => partyOf('receiver_party_id')(to, asked)),
      contracts: contractsOf(day, moment),
      ...incomeFields(day, moment),
      countyOverseer: duty('COUNTY', moment),
      townshipSupervisor: duty('TOWNSHIP', moment),
      villageManager: duty('VILLAGE', moment),
      publicMonitor: duty('PUBLIC', moment),
      ...upkeepFields(day, moment),
      ...inspectionFields(day, moment),
      disposal: disposalOf(day, moment),
      note: ofAsset('note'),
    },
  };
}
