import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { readAs } from '../../server/database/reading.js';
import { accesses, entities } from '../../server/features.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { inPost } from '../bench/asking.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';

/** One connection for everybody: what one viewer leaves behind would be found by the next. */
let server: PostgresServer;
let orm: Orm;
beforeAll(async () => {
  server = await startPostgres();
  const url = await server.newDatabase();
  const preparing = await openOrm({ url, folder: '', poolSize: 4 }, entities);
  await prepareStore(preparing, accesses);
  await preparing.close();
  orm = await openOrm({ url, folder: '', poolSize: 1 }, entities);
}, 60_000);
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const settings = (viewer: Viewer) =>
  readAs(orm, viewer, async (em) => {
    const { rows } = await sql<{ role: string; person: string; area: string }>`
      select current_user as role, current_setting('xianjie.person') as person, current_setting('xianjie.area_from') as area,
        ${viewer.role}::text as asked`.execute(em.getKysely());
    return rows[0];
  });

describe('reading as a viewer on one connection', () => {
  test('each reads under an own role and area, however often the statement comes back', async () => {
    const finance = inPost('FINANCE_OFFICER', '510824000000');
    const clerk = inPost('VILLAGE_CLERK', '510824102201');
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all([settings(finance), settings(publicViewer), settings(clerk)]);
      expect(answers).toMatchObject([
        { role: 'xianjie_office', person: finance.personId, area: '510824000000' },
        { role: 'xianjie_public', person: '', area: '' },
        { role: 'xianjie_office', person: clerk.personId, area: '510824102201' },
      ]);
    }
  });

  test('rows under row security follow the viewer although the plan is kept', async () => {
    const [mine, theirs] = ['510824000000', '511525000000'];
    for (const [index, county] of [mine, mine, theirs].entries()) {
      await orm.em
        .fork()
        .execute(`insert into person (id, name, place_code, created_at) values (?, ?, ?, now())`, [newId(), `示例${index}`, county]);
    }
    const people = (viewer: Viewer) =>
      readAs(orm, viewer, async (em) => {
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from person where ${true}`.execute(em.getKysely());
        return rows[0]?.count;
      });
    const counts = [];
    for (let round = 0; round < 6; round += 1) {
      counts.push([await people(inPost('AUDITOR', mine)), await people(inPost('AUDITOR', theirs)), await people(publicViewer)]);
    }
    expect(counts).toEqual(Array(6).fill([2, 1, 0]));
  });

  test('a view cannot write, and what goes wrong in it leaves the connection clean', async () => {
    const finance = inPost('FINANCE_OFFICER', '510824000000');
    const write = readAs(orm, finance, (em) => sql`update place set name = name`.execute(em.getKysely()));
    await expect(write).rejects.toMatchObject({ code: expect.stringMatching(/25006|42501/) });
    await expect(readAs(orm, finance, () => Promise.reject(new Error('of the view')))).rejects.toThrow('of the view');
    expect(await settings(finance)).toMatchObject({ person: finance.personId });
  });

  test('a setting that cannot be made fails the read instead of widening it', async () => {
    const nobody = { ...inPost('FINANCE_OFFICER', '510824000000'), personName: '示例', personId: '\0' } as Viewer;
    await expect(settings(nobody)).rejects.toThrow();
    expect(await settings(publicViewer)).toMatchObject({ role: 'xianjie_public' });
  });

  test('a connection that the server cut is replaced', async () => {
    const finance = inPost('FINANCE_OFFICER', '510824000000');
    const cut = readAs(orm, finance, (em) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(em.getKysely()));
    await expect(cut).rejects.toThrow();
    expect(await settings(finance)).toMatchObject({ person: finance.personId });
  });
});
