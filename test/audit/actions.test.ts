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
    const broken = async (tampering: string) => {
      const shadow = await openDatabase();
      for (const place of ['510824102210', '510824102211', '510824102212'])
        await perform({ orm: shadow.orm, viewer, clock }, 'say', act, { place });
      await asOwner(shadow.orm, (em) => em.execute(tampering));
      const [verdict] = await asOwner(shadow.orm, verifyChains);
      await shadow.close();
      return verdict?.broken ?? null;
    };

    it.each([
      ['nothing', 'select 1', null],
      [
        'a changed entry',
        `update audit_entry set content = replace(content, '510824102211', '510824102299') where seq = 2`,
        /entry 2 .* does not match/,
      ],
      ['a truncated tail', 'update audit_chain set seq = 4', /head says 4 entries, 3/],
      ['a forged head', `update audit_chain set hash = 'x'`, /head's hash/],
    ])('after %s', async (_, tampering, expected) => {
      const verdict = await broken(tampering);
      if (expected === null) expect(verdict).toBeNull();
      else expect(verdict).toMatch(expected);
    });

    it('names the missing entry when one is taken out', async () => {
      const shadow = await openDatabase();
      for (const place of ['510824102210', '510824102211', '510824102212'])
        await perform({ orm: shadow.orm, viewer, clock }, 'say', act, { place });
      await asOwner(shadow.orm, async (em) => {
        await em.execute('delete from audit_touch where entry_id in (select id from audit_entry where seq = 2)');
        await em.execute('delete from audit_entry where seq = 2');
      });
      expect((await asOwner(shadow.orm, verifyChains))[0]?.broken).toMatch(/entry 2 is missing/);
      await shadow.close();
    });
  });
});
