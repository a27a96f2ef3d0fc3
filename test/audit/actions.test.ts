import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Act, perform, verifyChains } from '../../server/audit/index.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { Refusal } from '../../server/kernel/refusal.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

const clock = { now: () => new Date('2023-10-31T02:00:00Z'), today: () => '2023-10-31' };
const auditor = (placeCode: string): Viewer => ({
  personId: newId(),
  personName: '审计员',
  postId: newId(),
  role: 'AUDITOR',
  forPersonId: null,
  placeCode,
  departmentId: null,
});

describe('perform', () => {
  let database: TestDatabase;
  const viewer = auditor('510824000000');
  const act = async (_: Act, { place }: { place: string }) => ({ id: newId(), place });
  const say = (input: { place: string; requestKey?: string }, verb = 'say') =>
    perform({ orm: database.orm, viewer, clock }, verb, act, input);

  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('answers the first outcome again for the same key and input', async () => {
    const first = await say({ place: '510824102210', requestKey: 'key-0000001' });
    expect(await say({ place: '510824102210', requestKey: 'key-0000001' })).toEqual(first);
    const entries = await asOwner(database.orm, (em) =>
      em.execute(`select count(*)::int as n from audit_entry where content::jsonb ->> 'requestKey' = 'key-0000001'`),
    );
    expect(entries).toEqual([{ n: 1 }]);
  });

  it('refuses the same key with other input or another verb', async () => {
    await say({ place: '510824102210', requestKey: 'key-0000002' });
    await expect(say({ place: '510824102211', requestKey: 'key-0000002' })).rejects.toMatchObject({ code: 'REQUEST_KEY_MUST_BE_FRESH' });
    await expect(say({ place: '510824102210', requestKey: 'key-0000002' }, 'shout')).rejects.toBeInstanceOf(Refusal);
  });

  it('keeps nothing of an act that fails', async () => {
    const countEntries = () => asOwner(database.orm, (em) => em.execute<{ n: number }[]>('select count(*)::int as n from audit_entry'));
    const before = await countEntries();
    const failing = async () => {
      throw new Error('the action fails');
    };
    await expect(perform({ orm: database.orm, viewer, clock }, 'fail', failing, { requestKey: 'key-0000003' })).rejects.toThrow(
      'the action fails',
    );
    expect(await countEntries()).toEqual(before);
    expect(await say({ place: '510824102210', requestKey: 'key-0000003' })).toMatchObject({ place: '510824102210' });
  });

  it('leaves the application role no right to write or change the trail', async () => {
    const tamper = async ({ em }: Act) => {
      await em.execute(`update audit_entry set content = '{}' where true`);
      return { id: newId(), place: '510824000000' };
    };
    await expect(perform({ orm: database.orm, viewer, clock }, 'tamper', tamper, {})).rejects.toThrow(/permission denied/);
  });

  describe('the chain', () => {
    // Each county has a chain of its own, so each tampering gets a county of its own.
    const brokenIn = async (county: string, ...tamperings: string[]) => {
      for (const village of ['001', '002', '003']) {
        await perform({ orm: database.orm, viewer, clock }, 'say', act, { place: `${county}100${village}` });
      }
      const ofCounty = `county_code = '${county}000000'`;
      await asOwner(database.orm, async (em) => {
        for (const tampering of tamperings) await em.execute(tampering.replaceAll('COUNTY', ofCounty));
      });
      const verdicts = await asOwner(database.orm, verifyChains);
      return verdicts.find((verdict) => verdict.county === `${county}000000`)?.broken ?? null;
    };

    it.each([
      ['nothing', '510101', [], null],
      [
        'a changed entry',
        '510102',
        [`update audit_entry set content = replace(content, '100002', '100009') where seq = 2 and COUNTY`],
        /entry 2 .* does not match/,
      ],
      ['a truncated tail', '510103', ['update audit_chain set seq = 4 where COUNTY'], /head says 4 entries, 3/],
      ['a forged head', '510104', [`update audit_chain set hash = 'x' where COUNTY`], /head's hash/],
      [
        'an entry taken out',
        '510105',
        [
          'delete from audit_touch where entry_id in (select id from audit_entry where seq = 2 and COUNTY)',
          'delete from audit_entry where seq = 2 and COUNTY',
        ],
        /entry 2 is missing/,
      ],
      [
        'two entries changing places',
        '510106',
        [
          'update audit_entry set seq = -2 where seq = 2 and COUNTY',
          'update audit_entry set seq = 2 where seq = 3 and COUNTY',
          'update audit_entry set seq = 3 where seq = -2 and COUNTY',
        ],
        /entry 2 .* does not match/,
      ],
    ])('after %s', async (_, county, tamperings, expected) => {
      const verdict = await brokenIn(county, ...tamperings);
      if (expected === null) expect(verdict).toBeNull();
      else expect(verdict).toMatch(expected);
    });
  });
});
