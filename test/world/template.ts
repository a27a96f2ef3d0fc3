import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { accesses, entities } from '../../server/app.js';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { loadFoundation } from './foundation.js';

/** Jest's global set-up: migrate one PGlite, load the places and policies, and dump its folder. */
export default async function makeTemplate(): Promise<void> {
  const file = join(tmpdir(), `xianjie-template-${process.pid}.tar`);
  process.env['XIANJIE_TEMPLATE'] = file;
  const orm = await openOrm({ url: null, folder: 'memory://' }, entities);
  await prepareStore(orm, accesses);
  await loadFoundation(orm);
  const pglite = await (orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> }).getNativeClient();
  const dump = await pglite.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await orm.close();
}
