import { sql } from 'kysely';
import { placeOf, placeShape } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { addFields, column, ref, type Shape, shape, toList, toOne } from '../../kernel/shape.js';

export const villageTagKindShape: Shape = shape('VillageTagKind', 'village_tag_kind', {
  code: column('code'),
  zh: column('zh'),
  en: column('en'),
});

export const villageTagShape: Shape = shape('VillageTag', 'village_tag', {
  placeCode: column('place_code'),
  place: placeOf(),
  kind: toOne(
    () => villageTagKindShape,
    (from, to) => sql`${ref(to, 'code')} = ${ref(from, 'kind')}`,
  ),
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  basis: column('basis'),
  endReason: column('end_reason'),
  recordedBy: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
});

addFields(placeShape, {
  villageTags: toList(
    () => villageTagShape,
    (from, to) => sql`${ref(to, 'place_code')} = ${ref(from, 'code')}`,
    (to) => sql`${ref(to, 'valid_from')}, ${ref(to, 'id')}`,
  ),
});
