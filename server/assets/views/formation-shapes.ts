import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { type Order, oldestFirst } from '../../kernel/page.js';
import { addFields, column, type Field, money, ref, type Shape, type Sql, shape, toOne, toPage } from '../../kernel/shape.js';
import { projectOf, projectShape } from '../../projects/index.js';
import { assetOf, assetShape, partyOf } from './asset-shape.js';
import { heldSql } from './moment.js';

const decimal =
  (name: string): Field =>
  (from) =>
    sql`trim_scale(${ref(from, name)})::text`;

const missing: Field = (from) => {
  const lacks = (name: string, word: string) => sql`case when ${ref(from, name)} is null then ${sql.lit(word)} end`;
  const words = [
    lacks('class', 'CLASS'),
    lacks('form', 'FORM'),
    lacks('owner_party_id', 'OWNER'),
    lacks('upkeep_party_id', 'UPKEEP_HOLDER'),
  ];
  return sql`array_to_json(array_remove(array[${sql.join(words)}], null))`;
};

export const expectedAssetShape: Shape = shape('ExpectedAsset', 'expected_asset', {
  project: projectOf(),
  name: column('name'),
  class: column('class'),
  form: column('form'),
  owner: partyOf('owner_party_id'),
  upkeepHolder: partyOf('upkeep_party_id'),
  quantity: decimal('quantity'),
  unit: column('unit'),
  placeCode: column('asset_place_code'),
  place: placeOf('asset_place_code'),
  location: column('location'),
  missing,
  withdrawnOn: column('withdrawn_on'),
  withdrawnReason: column('withdrawn_reason'),
  asset: assetOf('asset_id'),
  listedBy: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
  version: column('version'),
});

export const projectFormationShape: Shape = shape('ProjectFormation', 'project_formation', {
  settlement: money('settlement_fen'),
  formed: money('formed_fen'),
  expensed: money('expensed_fen'),
  expensedReason: column('expensed_reason'),
  registeredOn: column('formed_on'),
  registeredBy: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
});

const ofProject = (from: string, to: string): Sql => sql`${ref(to, 'project_id')} = ${ref(from, 'id')}`;
const byCode: Order = [
  { read: (from) => ref(from, 'code'), type: 'text' },
  { read: (from) => ref(from, 'id'), type: 'uuid' },
];

/** Adds to a project what it is expected to leave behind, what it left, and how its settlement became that. */
export function addAssetsToProjects(): void {
  addFields(projectShape, {
    expectedAssets: toPage(() => expectedAssetShape, ofProject, oldestFirst),
    formation: toOne(() => projectFormationShape, ofProject),
    assets: toPage(
      () => assetShape,
      (from, to) => sql`${heldSql(to, {})} and ${ref(to, 'asset_id')} in (
        select made.asset_id from asset_origin as made where ${ofProject(from, 'made')} and ${heldSql('made', {})})`,
      byCode,
    ),
  });
}
