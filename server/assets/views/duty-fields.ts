import { sql } from 'kysely';
import { postShape } from '../../identity/index.js';
import { addFields, ref, toOne } from '../../kernel/shape.js';
import { assetDutyShape, assetOf } from './asset-shape.js';
import { titleSql } from './duty-sql.js';

/** The post in which somebody answers; null for who may not see names. */
export const dutyPost = toOne(
  () => postShape,
  (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'post_id')}`,
);

addFields(assetDutyShape, {
  title: (from) => titleSql(ref(from, 'level'), ref(from, 'place_code'), ref(from, 'valid_from')),
  asset: assetOf(),
  post: dutyPost,
});
