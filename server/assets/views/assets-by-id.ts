import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { type Asked, keyOf, objectSql, ref, top, uuidsSql } from '../../kernel/shape.js';
import { assetShape } from './asset-shape.js';
import { heldSql } from './moment.js';

/** What is asked of each of the assets as it stands now, by its id and then by the key of the field that asked. One statement. */
export async function assetsById(
  em: SqlEntityManager,
  ids: readonly string[],
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const known = ids.filter(isId);
  if (known.length === 0 || asked.length === 0) return new Map();
  const { rows } = await sql<{ id: string; [key: string]: unknown }>`
    select ${ref(top, 'asset_id')} as id, ${sql.join(asked.map((child) => sql`${objectSql(assetShape, top, child)} as ${sql.ref(keyOf(child))}`))}
    from asset_version as ${sql.ref(top)} where ${ref(top, 'asset_id')} = any (${uuidsSql(known)}) and ${heldSql(top, {})}`.execute(
    em.getKysely(),
  );
  return new Map(rows.map(({ id, ...keyed }) => [id, keyed]));
}
