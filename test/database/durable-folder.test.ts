import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { expect, test } from '@jest/globals';
import { openOrm } from '../../server/database/orm.js';

type Files = { mod: { FS: { filesystems: { NODEFS: { stream_ops: { fsync(file: object): number } } } } } };

test('every commit into the folder of the embedded database is handed to the disk before it is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-durable-'));
  const orm = await openOrm({ url: null, folder: join(folder, 'store') }, []);
  try {
    const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> };
    const { stream_ops: operations } = ((await connection.getNativeClient()) as unknown as Files).mod.FS.filesystems.NODEFS;
    const sync = operations.fsync;
    let synced = 0;
    operations.fsync = (file) => {
      synced += 1;
      return sync(file);
    };
    const run = (statement: string) => orm.em.getConnection().execute(statement);
    expect(await run('show fsync')).toEqual([{ fsync: 'on' }]);
    await run('create table note (number int)');
    for (let commit = 1; commit <= 5; commit += 1) {
      const before = synced;
      await run(`insert into note values (${commit})`);
      expect(synced).toBeGreaterThan(before);
    }
    // A checkpoint hands over the tables and their folders as well.
    const before = synced;
    await run('checkpoint');
    expect(synced).toBeGreaterThan(before + 1);
  } finally {
    await orm.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
