import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChains } from '../../server/audit/index.js';
import { loadDemonstration, UnfinishedLoad } from '../../server/database/demo/load-demonstration.js';
import { sampleAccounts, samplePassword } from '../../server/database/demo/sample-accounts.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { asOwner } from '../../server/database/session.js';
import { signIn, viewerOf } from '../../server/identity/index.js';
import { clockOn } from '../../server/kernel/clock.js';
import { straightWay } from '../../server/projects/index.js';
import type { TestDatabase } from '../world/database.js';
import { demonstrationMs, openDemonstration } from '../world/demonstration.js';

const clock = clockOn('2023-10-31');

describe('the demonstration county', () => {
  let database: TestDatabase;
  const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> => asOwner(database.orm, (em) => em.execute(sql)) as never;
  /** Count and sum in yuan of projects and of what is laid on them, net of what was taken back or moved. */
  const programme = async (where: string) => {
    const [row] = await rows<Record<string, string>>(`
      with chosen as (select * from project where admitted_on is not null and ${where}),
      laid as (select coalesce(sum(allocation.amount_fen), 0) - coalesce((select sum(amount_fen) from reclaim where project_id in (select id from chosen)), 0)
        - coalesce((select sum(amount_fen) from adjustment where project_id in (select id from chosen)), 0) as fen
        from allocation where project_id in (select id from chosen))
      select count(*)::text as projects, (sum(budget_fen) / 100)::numeric(20, 2)::text as budget, (select (fen / 100)::numeric(20, 2)::text from laid) as allocated from chosen`);
    return row;
  };

  beforeAll(async () => {
    database = await openDemonstration();
  }, demonstrationMs);
  afterAll(() => database.close());

  it('has 521 projects in its library', async () => {
    expect(await rows(`select count(*)::int as n from project where admitted_on is not null and state <> 'REMOVED'`)).toEqual([{ n: 521 }]);
  });

  it.each([
    ['the 42 key villages', `name like '%重点帮扶村%'`, { projects: '42', budget: '26000000.00', allocated: '26000000.00' }],
    ['East-West cooperation', `library = 'EAST_WEST'`, { projects: '11', budget: '39000000.00', allocated: '39000000.00' }],
    [
      'resettlement',
      `name like '%安置点%产业园%' and library = 'BRIDGING'`,
      { projects: '8', budget: '2600000.00', allocated: '2600000.00' },
    ],
    ['the courtyard economy', `name like '%庭院经济%'`, { projects: '6', budget: '5000000.00', allocated: '5000000.00' }],
    ['monitored households', `name like '%监测对象%'`, { projects: '1', budget: '300000.00', allocated: '300000.00' }],
  ])('lays exactly its money on %s', async (_, where, expected) => {
    expect(await programme(where)).toEqual(expected);
  });

  it('names the two projects that are known, in six classes of East-West cooperation', async () => {
    const found = await rows<{ name: string; class_code: string }>(`select name, class_code from project where library = 'EAST_WEST'`);
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['江南中学“余杭综合楼”', '杭广东西部协作数字产业园']));
    expect(new Set(found.map(({ class_code }) => class_code)).size).toBe(6);
  });

  it('receives as much as its documents say, and keeps every line’s origin', async () => {
    const [east] = await rows(`select sum(amount_fen)::text as fen from fund_line where channel = 'EAST_WEST'`);
    expect(east).toEqual({ fen: '3900000000' });
    const unchained = await rows(
      `select number from fund_document where superior_number is null and issuing_body = '广元市财政局' and batch <> '第一批'`,
    );
    expect(unchained).toEqual([]);
  });

  it('has every state of the way up to SETTLED, the side states, and their stories', async () => {
    const states = (await rows<{ state: string }>('select distinct state from project')).map(({ state }) => state);
    const wanted = [
      ...straightWay.slice(0, straightWay.indexOf('SETTLED') + 1),
      'RETURNED',
      'REJECTED',
      'REMOVED',
      'SUSPENDED',
      'TERMINATED',
    ];
    expect(states).toEqual(expect.arrayContaining(wanted));
    const [stories] =
      await rows(`select (select count(*)::int from reclaim) as reclaims, (select count(*)::int from adjustment) as adjustments,
      (select count(*)::int from fund_reversal) as reversals, (select count(*)::int from objection) as objections,
      (select count(*)::int from stated_figure) as figures, (select count(*)::int > 5 from project where due_on < '2023-10-31') as overdue`);
    expect(stories).toEqual({ reclaims: 1, adjustments: 1, reversals: 1, objections: 1, figures: 1, overdue: true });
  });

  it('has 31 townships, each with two reviewers and a manager, and tags 42 key villages and 166 lifted out of poverty', async () => {
    expect(
      await rows(`select role, count(*)::int as n, count(distinct place_code)::int as places from post
        where role in ('TOWNSHIP_REVIEWER', 'PROJECT_MANAGER') and substr(place_code, 7, 3) <> '000' group by role order by role`),
    ).toEqual([
      { role: 'PROJECT_MANAGER', n: 31, places: 31 },
      { role: 'TOWNSHIP_REVIEWER', n: 62, places: 31 },
    ]);
    expect(await rows('select kind, count(*)::int as n from village_tag group by kind order by kind')).toEqual([
      { kind: 'KEY_VILLAGE', n: 42 },
      { kind: 'OUT_OF_POVERTY', n: 166 },
      { kind: 'PILOT', n: 2 },
    ]);
  });

  it('marks as samples whatever can be marked', async () => {
    const tables = [
      'project',
      'notice',
      'objection',
      'attachment',
      'fund_document',
      'allocation',
      'disbursement',
      'claim',
      'payment',
      'credential',
    ];
    for (const table of tables) {
      expect({ table, unmarked: await rows(`select count(*)::int as n from ${table} where not sample`) }).toEqual({
        table,
        unmarked: [{ n: 0 }],
      });
    }
    expect(await rows(`select name from person where name not like '%示例%'`)).toEqual([]);
  });

  it('closes to the fen, and its audit chain is whole', async () => {
    const broken = (await checkInvariants(database.orm)).filter((verdict) => verdict.broken.length > 0);
    expect(broken.map(({ invariant, broken: found }) => [invariant.name, found])).toEqual([]);
    expect((await asOwner(database.orm, verifyChains)).filter((verdict) => verdict.broken)).toEqual([]);
  });

  it.each(sampleAccounts.map(({ login }) => login))('lets %s sign in, into a post', async (login) => {
    const { sessionToken } = await signIn(database.orm, clock, { login, password: samplePassword }, { refuseSamplePasswords: false });
    // Who holds two posts says which one they act in.
    const [post] = await rows<{ id: string }>(
      `select post.id from post join credential using (person_id) where login = '${login}' order by post.id limit 1`,
    );
    const viewer = await viewerOf(database.orm, clock, { sessionToken, bearerToken: null, postId: post?.id ?? null });
    expect(viewer.role).not.toBeNull();
  });

  it('has its passwords refused by a production server', async () => {
    const attempt = signIn(database.orm, clock, { login: 'county.library', password: samplePassword }, { refuseSamplePasswords: true });
    await expect(attempt).rejects.toMatchObject({ code: 'SAMPLE_PASSWORD_MUST_NOT_BE_USED' });
  });

  it('is loaded once: a second load changes nothing', async () => {
    const before = await rows('select seq, hash from audit_chain order by county_code');
    expect(await loadDemonstration(database.orm)).toBe(false);
    expect(await rows('select seq, hash from audit_chain order by county_code')).toEqual(before);
  });

  it('refuses to go on with half a load', async () => {
    // What an interrupted load leaves: its beginning without its end. The test's own copy of the store is spoilt last.
    await rows(`delete from audit_touch where entry_id in (select id from audit_entry where verb = 'finishDemonstration')`);
    await expect(loadDemonstration(database.orm)).rejects.toBeInstanceOf(UnfinishedLoad);
  });
});
