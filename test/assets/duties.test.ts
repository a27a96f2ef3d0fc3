import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assignDuties } from '../../server/assets/actions/assign-duties.js';
import { handOnDuties } from '../../server/assets/actions/hand-on-duties.js';
import { splitAsset } from '../../server/assets/actions/split-asset.js';
import { dutiesInvariants } from '../../server/assets/rules/duties-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { endPost } from '../../server/identity/actions/end-post.js';
import { newId } from '../../server/kernel/ids.js';
import { formedAsset, partiesOf } from '../world/assets.js';
import { another, answeredBy, assigned, brokenDuties, ladderOf } from '../world/duties.js';
import { jinling, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { confirmedAsset } from './confirmed.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
});
afterAll(async () => {
  expect(await brokenDuties(world)).toEqual([]);
  await world.close();
});

const village = { level: 'VILLAGE', unit: '狮岭村村民委员会', personName: '罗某' } as const;

describe('who answers for an asset', () => {
  test('is said for several levels in one event, and the person comes from the post', async () => {
    const id = await formedAsset(world);
    await assigned(world, id, { documentNumber: '苍乡振发〔2023〕6号（示例）' });
    const rows = await world.rows(
      'select level, unit, person_name as person from asset_duty where asset_id = ? and known_to is null order by level',
      [id],
    );
    expect(rows).toEqual([
      { level: 'COUNTY', unit: '苍溪县农业农村局', person: null },
      { level: 'PUBLIC', unit: '村务公示栏', person: null },
      { level: 'TOWNSHIP', unit: '云峰镇人民政府', person: '王审核' },
      { level: 'VILLAGE', unit: '狮岭村村民委员会', person: '罗文书' },
    ]);
    const events = await world.rows('select kind, document_number as document from asset_event where asset_id = ? order by number', [id]);
    expect(events.at(-1)).toEqual({ kind: 'DUTIES_ASSIGNED', document: '苍乡振发〔2023〕6号（示例）' });
  });

  test('is refused where it does not fit, the first rule that says no first', async () => {
    const { keeper, yunfengReviewer, jinlingClerk, auditor, bailiReviewer } = world.people;
    const parties = await partiesOf(world);
    const assetId = await formedAsset(world);
    const good = { assetId, date: '2023-03-10', duties: [village] };
    const one = (change: object) => ({ duties: [{ ...village, ...change }] });
    const wrong: [string, object, typeof keeper?][] = [
      ['ASSET_MUST_EXIST', { assetId: newId(), date: '2023-03-11' }],
      ['ASSET_MUST_EXIST', {}, bailiReviewer],
      ['ASSET_VERSION_MUST_BE_CURRENT', { version: 99, date: '2023-03-11' }],
      ['EVENT_MUST_NOT_LIE_AHEAD', { date: '2023-03-11' }],
      ['EVENT_MUST_NOT_PRECEDE_FORMING', { date: '2020-11-30', until: '2020-01-01' }],
      ['DUTY_DAYS_MUST_BE_IN_ORDER', { until: '2023-03-09', duties: [village, village] }],
      ['DUTY_END_MUST_HAVE_COME', { date: '2023-03-01', until: '2023-03-10' }],
      ['DUTY_LEVEL_MUST_BE_GIVEN_ONCE', { duties: [village, village] }],
      ['DUTY_LEVEL_MUST_FIT_ROLE', one({ level: 'COUNTY', postId: 'x' }), yunfengReviewer],
      ['DUTY_MUST_NAME_PERSON_ONCE', one({ postId: newId() })],
      ['DUTY_MUST_NAME_PERSON', one({ personName: null })],
      ['DUTY_MUST_NAME_CHANNEL', one({ level: 'PUBLIC' })],
      ['DUTY_POST_MUST_EXIST', one({ personName: null, postId: newId() })],
      ['DUTY_POST_MUST_EXIST', one({ personName: null, postId: 'no-id' })],
      ['DUTY_POST_MUST_ANSWER', one({ personName: null, postId: auditor.postId })],
      ['DUTY_POST_MUST_HOLD', { date: '2020-12-31', ...one({ personName: null, postId: jinlingClerk.postId }) }],
      ['UNIT_MUST_FIT_LEVEL', one({ level: 'COUNTY', personName: null, postId: jinlingClerk.postId })],
      ['POST_MUST_COVER_ASSET', one({ personName: null, postId: jinlingClerk.postId })],
      ['PARTY_MUST_EXIST', one({ partyId: newId() })],
      ['UNIT_MUST_FIT_LEVEL', one({ partyId: parties.agricultureBureau })],
      ['UNIT_MUST_COVER_ASSET', one({ partyId: parties.jinlingCollective })],
    ];
    for (const [code, change, by = keeper] of wrong) {
      expect((await world.refusalOf(by, assignDuties, { ...good, ...change } as never)).code).toBe(code);
    }
    expect(await world.rows('select 1 from asset_duty where asset_id = ?', [assetId])).toEqual([]);
  });

  test('changes over time: a later day goes on, an earlier one fills only what it may', async () => {
    const { yunfengReviewer } = world.people;
    const assetId = await formedAsset(world);
    const by = (date: string, personName: string, until: string | null = null) =>
      world.perform(yunfengReviewer, assignDuties, { assetId, date, until, duties: [{ ...village, personName }] });
    await by('2021-01-01', '甲');
    await by('2022-01-01', '乙');
    expect((await world.refusalOf(yunfengReviewer, assignDuties, { assetId, date: '2021-06-01', duties: [village] })).code).toBe(
      'DUTY_MUST_NOT_COVER_LATER',
    );
    await by('2021-06-01', '丙', '2021-06-30');
    world.clock.moveTo('2023-03-11');
    await by('2022-01-01', '丁');
    world.clock.moveTo('2023-03-10');
    expect(await answeredBy(world, assetId, 'VILLAGE')).toEqual([
      { person: '甲', from: '2021-01-01', to: '2021-05-31' },
      { person: '丙', from: '2021-06-01', to: '2021-06-30' },
      { person: '甲', from: '2021-07-01', to: '2021-12-31' },
      { person: '丁', from: '2022-01-01', to: null },
    ]);
    // What was corrected stays known as it was known.
    const before = await world.rows(
      `select person_name from asset_duty where asset_id = ? and known_to is not null and person_name = '乙'`,
      [assetId],
    );
    expect(before).toEqual([{ person_name: '乙' }]);
  });

  test('ends with the asset, and is said of no asset that is gone', async () => {
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world);
    await assigned(world, assetId);
    const part = (name: string) => ({ name, quantity: '150', unit: '平方米', originalValue: 6_000_000n });
    await world.perform(keeper, splitAsset, {
      ...{ assetId, parts: [part('分拣房东段'), part('分拣房西段')] },
      ...{ documentNumber: '苍农决〔2023〕3号', reason: '分段管理（示例）' },
    });
    const open = await world.rows('select 1 from asset_duty where asset_id = ? and known_to is null and valid_to is null', [assetId]);
    expect(open).toEqual([]);
    const refusal = await world.refusalOf(keeper, assignDuties, { assetId, date: '2023-03-10', duties: [village] });
    expect(refusal.code).toBe('DUTY_ASSET_MUST_BE_THERE');
    expect(refusal.zh).toContain('已分拆');
  });
});

describe('who leaves a post hands on what was held', () => {
  test('all of it or nothing, to a post that holds and covers', async () => {
    world.clock.moveTo('2023-03-10');
    const { keeper, yunfengReviewer, administrator, jinlingClerk, bailiReviewer, auditor } = world.people;
    const leaver = await another(world, '苟文书', 'VILLAGE_CLERK', shiling, '2021-01-01');
    const ids = [await formedAsset(world), await formedAsset(world, { name: '提灌站' })];
    const other = await formedAsset(world, { name: '村道' });
    for (const id of ids) await assigned(world, id, { date: '2022-01-01', duties: ladderOf(world, leaver) });
    await world.perform(administrator, endPost, { postId: leaver.postId as string, lastDay: '2023-03-31', reason: '换届（示例）' });
    world.clock.moveTo('2023-04-05');
    const successor = await another(world, '向文书', 'VILLAGE_CLERK', shiling, '2023-04-01');
    const ended = await another(world, '已离任', 'VILLAGE_CLERK', shiling, '2022-01-01');
    await world.rows(`update post set valid_to = '2022-12-31' where id = ?`, [ended.postId]);
    const good = {
      fromPostId: leaver.postId as string,
      toPostId: successor.postId as string,
      date: '2023-04-01',
      reason: '换届交接（示例）',
    };
    const wrong: [string, object, typeof keeper?][] = [
      ['POSTS_MUST_DIFFER', { toPostId: leaver.postId }],
      ['DUTY_POST_MUST_EXIST', { toPostId: newId() }],
      ['DUTY_POST_MUST_ANSWER', { toPostId: auditor.postId }],
      ['SUCCESSOR_POST_MUST_HOLD', { date: '2023-03-31' }],
      ['SUCCESSOR_POST_MUST_HOLD', { toPostId: ended.postId }],
      ['PREDECESSOR_MUST_HOLD_DUTIES', { date: '2023-04-02', fromPostId: jinlingClerk.postId }],
      ['PREDECESSOR_MUST_HOLD_DUTIES', { assetIds: [ids[0], other] }],
      ['PREDECESSOR_MUST_HOLD_DUTIES', { placeCode: jinling }],
      ['PREDECESSOR_MUST_HOLD_DUTIES', { levels: ['COUNTY'] }],
      ['PREDECESSOR_MUST_HOLD_DUTIES', {}, bailiReviewer],
      ['ASSET_MUST_EXIST', { assetIds: [ids[0], newId()] }],
      ['EVENT_MUST_NOT_LIE_AHEAD', { date: '2023-04-06' }],
      ['POST_MUST_COVER_ASSET', { toPostId: jinlingClerk.postId }],
      ['UNIT_MUST_FIT_LEVEL', { toPostId: keeper.postId }],
    ];
    for (const [code, change, by = yunfengReviewer] of wrong) {
      expect((await world.refusalOf(by, handOnDuties, { ...good, ...change } as never)).code).toBe(code);
    }
    expect(await answeredBy(world, ids[0] as string, 'VILLAGE')).toEqual([{ person: '苟文书', from: '2022-01-01', to: null }]);
    const first = await world.perform(yunfengReviewer, handOnDuties, { ...good, assetIds: [ids[0] as string] });
    expect(first).toMatchObject({ assets: 1, duties: 1 });
    const rest = await world.perform(yunfengReviewer, handOnDuties, good);
    expect(rest).toMatchObject({ assets: 1, duties: 1 });
    for (const id of ids) {
      expect(await answeredBy(world, id, 'VILLAGE')).toEqual([
        { person: '苟文书', from: '2022-01-01', to: '2023-03-31' },
        { person: '向文书', from: '2023-04-01', to: null },
      ]);
    }
    const events = await world.rows(
      `select kind, happened_on::text as day, detail ->> 'toPostId' as "to" from asset_event where asset_id = ? order by number`,
      [ids[1]],
    );
    expect(events.at(-1)).toEqual({ kind: 'DUTIES_HANDED_ON', day: '2023-04-01', to: successor.postId });
  });

  test('a township does not hand on what the county answers for', async () => {
    const { yunfengReviewer, countyManager, agricultureExaminer, keeper } = world.people;
    const assetId = await formedAsset(world, { placeCode: yunfeng });
    await assigned(world, assetId, { duties: [{ level: 'COUNTY', unit: '苍溪县农业农村局', postId: countyManager.postId }] });
    const input = { fromPostId: countyManager.postId as string, toPostId: agricultureExaminer.postId as string, date: world.clock.today() };
    expect((await world.refusalOf(yunfengReviewer, handOnDuties, input)).code).toBe('DUTY_LEVEL_MUST_FIT_ROLE');
    expect(await world.perform(keeper, handOnDuties, input)).toMatchObject({ assets: 1, duties: 1 });
  });

  test('for many assets in as many statements as for few', async () => {
    const { yunfengReviewer } = world.people;
    const statements = async (count: number) => {
      const one = await another(world, `甲${count}`, 'VILLAGE_CLERK', shiling, '2021-01-01');
      const two = await another(world, `乙${count}`, 'VILLAGE_CLERK', shiling, '2021-01-01');
      for (let index = 0; index < count; index += 1) {
        const id = await formedAsset(world);
        await assigned(world, id, { duties: [{ level: 'VILLAGE', unit: '村委会', postId: one.postId }] });
      }
      world.database.reset();
      const input = { fromPostId: one.postId as string, toPostId: two.postId as string, date: world.clock.today() };
      expect(await world.perform(yunfengReviewer, handOnDuties, input)).toMatchObject({ assets: count });
      return world.database.statements.length;
    };
    const [few, many] = [await statements(2), await statements(12)];
    expect(many).toBe(few);
  });
});

describe('the invariants of duties', () => {
  test('name what is broken: a duty after the end of its asset, one before its forming, one in a post without its person', async () => {
    const { yunfengReviewer } = world.people;
    const assetId = await formedAsset(world, { name: '坏账' });
    await world.perform(yunfengReviewer, assignDuties, { assetId, date: '2023-01-01', duties: [village] });
    const broken = async (fault: string) => {
      const found: string[][] = [];
      await asOwner(world.orm, async (em) => {
        // A fault that the database’s own guards would not let in, undone with the transaction.
        await em.execute('alter table asset_duty disable trigger user');
        await em.execute('alter table asset_version disable trigger user');
        await em.execute(fault, [assetId]);
        for (const { sql } of dutiesInvariants) found.push((await em.execute<{ broken: string }[]>(sql)).map(({ broken: row }) => row));
        throw new Error('undo');
      }).catch((error: Error) => expect(error.message).toBe('undo'));
      return found.map((rows) => rows.length);
    };
    expect(await broken('select ?::text')).toEqual([0, 0]);
    expect(await broken(`update asset_duty set valid_from = '2020-11-30' where asset_id = ?`)).toEqual([1, 0]);
    expect(await broken(`update asset_version set state = 'DISPOSED' where asset_id = ?`)).toEqual([1, 0]);
    expect(await broken(`update asset_duty set post_id = '${yunfengReviewer.postId}', person_name = null where asset_id = ?`)).toEqual([
      0, 1,
    ]);
  });
});
