import { sql } from 'kysely';
import { personOf } from '../../identity/index.js';
import { column, type Field, money, ref, type Shape, type Sql, shape, toList, toOne } from '../../kernel/shape.js';
import { type OwnerKind, type OwnerLevel, ownershipOf, wordsOf } from '../rules/words.js';
import { addAssetFields, addAssetFieldsAt, assetOf, assetRightHolderShape, partyOf } from './asset-shape.js';
import { type AssetMoment, heldSql } from './moment.js';

/** What kind of ownership each kind of party stands for, as a CASE in SQL; null for a party that owns nothing or is hidden. */
function ownershipSql(part: 'kind' | 'level'): Sql {
  const cases = wordsOf(ownershipOf).flatMap((kind) => {
    const ownership = ownershipOf[kind];
    return ownership ? [sql`when ${sql.lit(kind)} then ${sql.lit(ownership[part] as OwnerKind | OwnerLevel)}`] : [];
  });
  return sql`case party.kind ${sql.join(cases, sql` `)} end`;
}

// Of several owners all must be of the same sort, and a hidden one could be of another: then there is no one answer.
const sortOfOwners =
  (part: 'kind' | 'level', moment: AssetMoment): Field =>
  (from) =>
    sql`(select case when count(*) = count(sort.word) and count(distinct sort.word) = 1 then min(sort.word) end from (
      select ${ownershipSql(part)} as word from asset_right as held join asset_right_holder as holder on holder.right_id = held.id
        left join party on party.id = holder.party_id
      where held.asset_id = ${ref(from, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)}) as sort)`;

const owners = (moment: AssetMoment): Field =>
  toList(
    () => assetRightHolderShape,
    (from, to) => sql`${ref(to, 'right_id')} in (select held.id from asset_right as held
      where held.asset_id = ${ref(from, 'asset_id')} and held.kind = 'OWN' and ${heldSql('held', moment)})`,
    (to) => ref(to, 'party_id'),
  );

const lineageShape = (other: string): Shape =>
  shape('AssetLineage', 'asset_lineage', {
    kind: column('kind'),
    happenedOn: column('happened_on'),
    amount: money('fen'),
    asset: assetOf(other),
  });
const lineage = (own: string, other: string): Field =>
  toList(
    () => lineageShape(other),
    (from, to) => sql`${ref(to, own)} = ${ref(from, 'asset_id')}`,
  );

const handoverShape: Shape = shape('AssetHandover', 'asset_handover', {
  handedOverOn: column('handed_over_on'),
  giver: column('giver'),
  giverSignedBy: column('giver_signed_by'),
  receiver: partyOf('receiver_party_id'),
  receiverSignedBy: column('receiver_signed_by'),
  listNumber: column('list_number'),
  note: column('note'),
  recordedBy: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
});

/** Who owns an asset at the moment asked for, what it came from and went on in, and its handing over. */
export function addRightsFields(): void {
  addAssetFieldsAt((moment) => ({
    owners: owners(moment),
    ownerKind: sortOfOwners('kind', moment),
    ownerLevel: sortOfOwners('level', moment),
  }));
  addAssetFields({
    successors: lineage('from_asset_id', 'to_asset_id'),
    predecessors: lineage('to_asset_id', 'from_asset_id'),
    handover: toOne(
      () => handoverShape,
      (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')}`,
    ),
  });
}
