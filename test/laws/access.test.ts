import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { asOwner, asViewer } from '../../server/database/session.js';
import { accesses } from '../../server/features.js';
import type { TableAccess } from '../../server/kernel/access.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Role, roles, type Viewer } from '../../server/kernel/viewer.js';
import type { TestDatabase } from '../world/database.js';
import { demonstrationMs, openDemonstration } from '../world/demonstration.js';

type Row = Record<string, unknown>;

/** What one way of reading sees of one table. */
interface Seen {
  readonly name: string;
  readonly rows: number;
  readonly digest: string;
}

const tables = Object.fromEntries(accesses.flatMap((access) => Object.entries(access.rows))) as Record<string, TableAccess>;

/** Everybody: each role in a village, a township, the county, the next county and the prefecture, and two without a post. */
const places = ['510824102210', '510824102000', '510824000000', '511903000000', '510800000000'];
const viewerIn = (role: Role, placeCode: string): Viewer => ({
  personId: newId(),
  personName: role,
  postId: newId(),
  role,
  forPersonId: null,
  placeCode,
  departmentId: null,
});
const viewers: [string, Viewer][] = [
  ...(Object.keys(roles) as Role[]).flatMap((role) =>
    places.map((place): [string, Viewer] => [`${role} of ${place}`, viewerIn(role, place)]),
  ),
  ['somebody signed in without a post', { ...publicViewer, personId: newId() }],
  ['the public', publicViewer],
];

const digestOf = (ctids: string) => `md5(coalesce(string_agg(${ctids}, ',' order by at), ''))`;

/**
 * Every way in which the server reads rows, each as one statement over all tables: how many rows it sees, and a digest
 * of where they lie. Where a row lies names it as well as its text does, and costs far less to compare.
 */
const ways: [string, (em: SqlEntityManager, tables: readonly string[]) => Promise<readonly Seen[]>][] = [
  [
    'a plain select',
    (em, names) =>
      em.execute<Seen[]>(
        names
          .map(
            (name) =>
              `select '${name}' as name, count(*)::int as rows, md5(coalesce(string_agg(ctid::text, ',' order by ctid), '')) as digest from "${name}"`,
          )
          .join(' union all '),
      ),
  ],
  [
    'a view’s statement',
    async (em, names) => {
      const parts = names.map(
        (name) => sql`select ${name} as name, count(*)::int as rows,
          md5(coalesce((select string_agg(place, ',') from json_array_elements_text(json_agg(t.ctid::text order by t.ctid)) as place), '')) as digest
          from ${sql.table(name)} as t`,
      );
      return (await sql<Seen>`${sql.join(parts, sql` union all `)}`.execute(em.getKysely())).rows;
    },
  ],
  [
    'a subquery',
    (em, names) =>
      em.execute<Seen[]>(
        names
          .map(
            (name) =>
              `select '${name}' as name, count(*)::int as rows, ${digestOf('at::text')} as digest from (select ctid as at from "${name}" offset 0) s`,
          )
          .join(' union all '),
      ),
  ],
];

describe('row security against the plain model', () => {
  let database: TestDatabase;
  const stored: Record<string, { at: string; row: Row }[]> = {};

  beforeAll(async () => {
    database = await openDemonstration();
    await asOwner(database.orm, async (em) => {
      for (const table of Object.keys(tables)) {
        const rows = await em.execute<{ at: string; row: string }[]>(
          `select ctid::text as at, to_jsonb(t)::text as row from "${table}" t order by t.ctid`,
        );
        stored[table] = rows.map(({ at, row }) => ({ at, row: JSON.parse(row) as Row }));
      }
    });
  }, demonstrationMs);
  afterAll(() => database.close());

  it('covers every table of the store', async () => {
    const known = await asOwner(database.orm, (em) =>
      em.execute<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      ),
    );
    const ownerOnly = ['applied_access', 'schema_migration', 'credential'];
    expect(
      known
        .map(({ name }) => name)
        .filter((name) => !ownerOnly.includes(name))
        .sort(),
    ).toEqual(Object.keys(tables).sort());
  });

  it.each(viewers)('%s sees exactly the rows of the access tables, every way', async (_, viewer) => {
    const expected = new Map(
      Object.entries(tables).map(([table, access]) => {
        const rule = viewer.postId ? access.office : access.public;
        const rows = (stored[table] ?? []).filter(({ row }) => rule.sees(viewer, row));
        const digest = createHash('md5').update(rows.map(({ at }) => at).join(','));
        return [table, { rows: rows.length, digest: digest.digest('hex') }];
      }),
    );
    await asViewer(database.orm, viewer, async (em) => {
      for (const [way, read] of ways) {
        for (const { name, rows, digest } of await read(em, Object.keys(tables))) {
          const wanted = expected.get(name);
          if (rows === wanted?.rows && digest === wanted.digest) continue;
          throw new Error(
            `${name} by ${way}: sees ${rows} rows, the model says ${wanted?.rows}${rows === wanted?.rows ? ', but others' : ''}`,
          );
        }
      }
    });
  });

  it('fails closed on every table when no viewer is set', async () => {
    await asOwner(database.orm, async (em) => {
      await em.execute(`select set_config('role', 'xianjie_office', true)`);
      for (const [table, access] of Object.entries(tables)) {
        const seen = await em.execute<{ n: number }[]>(`select count(*)::int as n from "${table}"`);
        const open = access.office.words.startsWith('全部') ? (stored[table]?.length ?? 0) : 0;
        expect({ table, rows: seen[0]?.n }).toEqual({ table, rows: open });
      }
    });
  });

  it('grants the application’s roles no more than the access tables say', async () => {
    const granted = await asOwner(database.orm, (em) =>
      em.execute<{ name: string; grantee: string; verb: string }[]>(
        `select table_name as name, grantee, lower(privilege_type) as verb from information_schema.role_table_grants
       where grantee in ('xianjie_office', 'xianjie_public') and table_schema = 'public'`,
      ),
    );
    const excess = granted.filter(({ name, grantee, verb }) => {
      if (verb === 'select') return false;
      const access = tables[name];
      const allowed: readonly string[] = grantee === 'xianjie_office' ? (access?.grants ?? []) : (access?.publicGrants ?? []);
      return !allowed.includes(verb);
    });
    expect(excess).toEqual([]);
  });

  it('is switched on for every table, the owner’s alone excepted', async () => {
    const open = await asOwner(database.orm, (em) =>
      em.execute<{ name: string }[]>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
      ),
    );
    expect(open.map(({ name }) => name).sort()).toEqual(['applied_access', 'schema_migration']);
  });
});
