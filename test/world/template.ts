import 'reflect-metadata';
import type { PGlite } from '@electric-sql/pglite';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { loadFoundation } from './foundation.js';

/** One PGlite, migrated and standing on the foundation, as a dump of its folder. */
export async function makeTemplate(): Promise<Buffer> {
  const orm = await openOrm({ url: null, folder: 'memory://' }, entities);
  await prepareStore(orm, accesses);
  await loadFoundation(orm);
  const pglite = await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> }).getNativeClient();
  const dump = await pglite.dumpDataDir('none');
  await orm.close();
  return Buffer.from(await dump.arrayBuffer());
}
