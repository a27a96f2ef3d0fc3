import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certifyAsset } from '../../server/assets/actions/certify-asset.js';
import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { correctRights } from '../../server/assets/actions/correct-rights.js';
import { handOverAsset } from '../../server/assets/actions/hand-over-asset.js';
import { pledgeAsset, releasePledge } from '../../server/assets/actions/pledge-asset.js';
import { transferRights } from '../../server/assets/actions/transfer-rights.js';
import { formedAsset, type Parties, partiesOf } from '../world/assets.js';
import { openWorld, type World } from '../world/world.js';
import { brokenRights, confirmedAsset, confirming, handedOver, heldOn, ownedBy, secondKeeper } from './confirmed.js';

let world: World;
let parties: Parties;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  parties = await partiesOf(world);
});
afterAll(() => world.close());

const owners = (...held: Parameters<typeof ownedBy>) => [ownedBy(...held)];
const late = '2099-01-01T00:00:00+08:00';
const decided = { documentNumber: '苍农决〔2023〕2号', reason: '村民代表会议决定（示例）' };

describe('rights are confirmed', () => {
  test('all five at once: those not named follow the owner, the upkeep holder and the township', async () => {
    world.clock.moveTo('2023-03-10');
    const { keeper } = world.people;
    const id = await formedAsset(world, { upkeepPartyId: parties.cooperative });
    const shares = [ownedBy([parties.shilingCollective, '2/3'], [parties.yunfengCollective, '1/3'])];
    await world.perform(keeper, confirmRights, { ...confirming(id, parties.shilingCollective), rights: shares });
    const held = (kind: string) => heldOn(world, id, kind, '2020-12-01', late);
    expect(await held('OWN')).toEqual(['云峰镇狮岭村股份经济合作联合社 2/3', '云峰镇集体经济联合总社 1/3']);
    expect([await held('EARN'), await held('DISPOSE')]).toEqual([await held('OWN'), await held('OWN')]);
    expect(await held('OPERATE')).toEqual(['狮岭村猕猴桃专业合作社（示例） 1/1']);
    expect(await held('SUPERVISE')).toEqual(['云峰镇人民政府 1/1']);
    const [asset] = await world.rows('select confirmed_on::text, published_on::text from asset where id = ?', [id]);
    expect(asset).toEqual({ confirmed_on: '2023-03-10', published_on: '2023-03-10' });
    expect((await world.refusalOf(keeper, confirmRights, confirming(id, parties.shilingCollective))).code).toBe('MOVE_MUST_FIT_STATE');
  });

  test('what does not fit is refused, the first rule that says no first', async () => {
    const { keeper, yunfengReviewer } = world.people;
    const id = await formedAsset(world);
    const good = confirming(id, parties.shilingCollective);
    const wrong: [string, object, typeof keeper?][] = [
      ['ASSET_MUST_EXIST', { assetId: 'none' }],
      ['ROLE_MUST_FIT_MOVE', { validFrom: '2019-01-01' }, yunfengReviewer],
      ['RIGHT_MUST_NOT_PRECEDE_FORMING', { validFrom: '2020-11-30', rights: [] }],
      ['RIGHT_MUST_HOLD_WHEN_CONFIRMED', { validFrom: '2023-03-10', confirmedOn: '2023-03-09', rights: [] }],
      ['RIGHT_MUST_BE_GIVEN_ONCE', { rights: [...good.rights, ...good.rights] }],
      ['SHARES_MUST_MAKE_ONE', { rights: owners([parties.shilingCollective, '1/3'], [parties.yunfengCollective, '0.3333']) }],
      ['PARTY_MUST_EXIST', { rights: owners(['018f0000-0000-7000-8000-000000000000', '1']) }],
      ['OWNER_MUST_BE_NAMED', { rights: [{ ...ownedBy([parties.shilingCollective, '1']), kind: 'EARN' }] }],
      ['OWNER_MUST_BE_ABLE_TO_OWN', { rights: owners([parties.cooperative, '1']) }],
      ['EVENT_MUST_NOT_LIE_AHEAD', { confirmedOn: '2023-03-11' }],
    ];
    for (const [code, change, by = keeper] of wrong) {
      expect((await world.refusalOf(by, confirmRights, { ...good, ...change })).code).toBe(code);
    }
    expect(await world.rows('select 1 from asset_right where asset_id = ?', [id])).toEqual([]);
  });

  test('a household asset goes to a household, a public one never', async () => {
    const { keeper } = world.people;
    const chicks = await formedAsset(world, { class: 'HOUSEHOLD', ownerPartyId: parties.household });
    const road = await formedAsset(world, { class: 'PUBLIC_WELFARE' });
    const refused = await world.refusalOf(keeper, confirmRights, confirming(chicks, parties.shilingCollective));
    expect(refused.code).toBe('HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD');
    expect((await world.refusalOf(keeper, confirmRights, confirming(road, parties.household))).code).toBe(
      'PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD',
    );
    await world.perform(keeper, confirmRights, confirming(chicks, parties.household));
    expect(await brokenRights(world)).toEqual([]);
  });
});

describe('an asset is handed over once, to an owner, by two hands', () => {
  test('and certified once', async () => {
    const { keeper, yunfengReviewer } = world.people;
    const early = await formedAsset(world);
    const sides = {
      giver: '云峰镇人民政府',
      giverSignedBy: '郑项目',
      receiverPartyId: parties.shilingCollective,
      receiverSignedBy: '罗书记',
    };
    expect((await world.refusalOf(yunfengReviewer, handOverAsset, { assetId: early, ...sides })).code).toBe('ASSET_MUST_BE_CONFIRMED');
    const assetId = await confirmedAsset(world);
    const refused = async (change: object) =>
      (await world.refusalOf(yunfengReviewer, handOverAsset, { assetId, ...sides, ...change })).code;
    expect(await refused({ receiverPartyId: parties.household })).toBe('RECEIVER_MUST_OWN');
    expect(await refused({ receiverSignedBy: ' 郑项目' })).toBe('SIGNERS_MUST_BE_TWO');
    expect(await refused({ handedOverOn: '2023-03-09' })).toBe('EVENT_MUST_NOT_PRECEDE_STATE');
    await handedOver(world, assetId, { listNumber: '移交清单2023-1' });
    expect(await refused({})).toBe('HANDOVER_MUST_BE_FIRST');
    await world.perform(keeper, certifyAsset, { assetId, certificateNumber: '川(2023)苍溪县不动产权第0001号' });
    expect((await world.refusalOf(keeper, certifyAsset, { assetId, certificateNumber: '另一' })).code).toBe('CERTIFICATE_MUST_BE_FIRST');
    const [row] = await world.rows('select handed_over_on::text, certified_on::text from asset where id = ?', [assetId]);
    expect(row).toEqual({ handed_over_on: '2023-03-10', certified_on: '2023-03-10' });
    expect(await brokenRights(world)).toEqual([]);
  });
});

describe('rights go over to others', () => {
  test('from a day on; what was held before stays true of before, and nothing recorded later is overwritten', async () => {
    world.clock.moveTo('2023-06-01');
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world);
    const to = { assetId, rights: [ownedBy([parties.yunfengCollective, '1'])], ...decided };
    const refused = async (change: object) => (await world.refusalOf(keeper, transferRights, { ...to, ...change })).code;
    expect(await refused({ from: '2020-11-30' })).toBe('RIGHT_MUST_NOT_PRECEDE_FORMING');
    expect(await refused({ from: '2023-06-02' })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    await world.perform(keeper, transferRights, { ...to, from: '2023-05-01' });
    expect(await heldOn(world, assetId, 'OWN', '2023-04-30', late)).toEqual(['云峰镇狮岭村股份经济合作联合社 1/1']);
    expect(await heldOn(world, assetId, 'OWN', '2023-05-01', late)).toEqual(['云峰镇集体经济联合总社 1/1']);
    expect(await heldOn(world, assetId, 'EARN', '2023-05-01', late)).toEqual(['云峰镇狮岭村股份经济合作联合社 1/1']);
    for (const from of ['2023-04-01', '2023-05-01'])
      expect(await refused({ from, rights: [ownedBy([parties.agricultureBureau, '1'])] })).toBe('RIGHT_MUST_NOT_OVERLAP');
    expect(await refused({})).toBe('RIGHTS_MUST_HAVE_CHANGED');
    expect(await refused({ rights: [ownedBy([parties.company, '1'])] })).toBe('OWNER_MUST_BE_ABLE_TO_OWN');
    expect(await brokenRights(world)).toEqual([]);
  });

  test('a pledged asset does not change hands until its pledge is released or over', async () => {
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world);
    const pledge = { assetId, until: '2024-06-01', ...decided };
    const released = { assetId, reason: '贷款还清（示例）' };
    expect((await world.refusalOf(keeper, releasePledge, released)).code).toBe('ASSET_MUST_BE_PLEDGED');
    expect((await world.refusalOf(keeper, pledgeAsset, { ...pledge, until: '2023-06-01' })).code).toBe('PLEDGE_MUST_END_AHEAD');
    await world.perform(keeper, pledgeAsset, pledge);
    expect((await world.refusalOf(keeper, pledgeAsset, pledge)).code).toBe('ASSET_MUST_NOT_BE_PLEDGED');
    const to = { assetId, rights: [ownedBy([parties.yunfengCollective, '1'])], ...decided };
    expect((await world.refusalOf(keeper, transferRights, to)).code).toBe('ASSET_MUST_NOT_BE_PLEDGED');
    await world.perform(keeper, releasePledge, released);
    await world.perform(keeper, transferRights, to);
    expect(await brokenRights(world)).toEqual([]);
  });
});

describe('a record that was wrong is corrected', () => {
  test('by another person, for some days, and the earlier knowledge stays readable', async () => {
    world.clock.moveTo('2023-03-15');
    const assetId = await confirmedAsset(world, {}, { documentNumber: '苍农确〔2023〕9号' });
    world.clock.moveTo('2023-08-20');
    const { keeper } = world.people;
    const other = await secondKeeper(world);
    const truth = {
      assetId,
      rights: [ownedBy([parties.yunfengCollective, '1/2'], [parties.shilingCollective, '50%'])],
      from: '2023-05-01',
      to: '2023-06-30',
    };
    const refused = async (change: object, by = other) =>
      (await world.refusalOf(by, correctRights, { ...truth, ...decided, ...change })).code;
    expect(await refused({ assetId: await formedAsset(world) })).toBe('ASSET_MUST_BE_CONFIRMED');
    expect(await refused({ to: '2023-04-30' })).toBe('CORRECTION_DAYS_MUST_BE_IN_ORDER');
    expect(await refused({ from: '2020-11-30' })).toBe('RIGHT_MUST_NOT_PRECEDE_FORMING');
    expect(await refused({ rights: [ownedBy([parties.shilingCollective, '1'])] })).toBe('RIGHTS_MUST_HAVE_CHANGED');
    expect(await refused({ from: '2023-08-21', to: null })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect(await refused({ rights: [ownedBy([parties.company, '1'])] })).toBe('OWNER_MUST_BE_ABLE_TO_OWN');
    expect(await refused({}, keeper)).toBe('CORRECTOR_MUST_BE_ANOTHER');
    await world.perform(other, correctRights, { ...truth, ...decided });
    const july = '2023-07-01T00:00:00+08:00';
    expect(await heldOn(world, assetId, 'OWN', '2023-05-20', july)).toEqual(['云峰镇狮岭村股份经济合作联合社 1/1']);
    expect(await heldOn(world, assetId, 'OWN', '2023-05-20', late)).toEqual([
      '云峰镇狮岭村股份经济合作联合社 1/2',
      '云峰镇集体经济联合总社 1/2',
    ]);
    expect(await heldOn(world, assetId, 'OWN', '2023-07-01', late)).toEqual(['云峰镇狮岭村股份经济合作联合社 1/1']);
    // What the second keeper recorded, the first one may correct again.
    const again = { ...truth, ...decided, to: '2023-05-31', rights: [ownedBy([parties.yunfengCollective, '1'])] };
    expect((await world.refusalOf(other, correctRights, again)).code).toBe('CORRECTOR_MUST_BE_ANOTHER');
    await world.perform(keeper, correctRights, again);
    expect(await heldOn(world, assetId, 'OWN', '2023-05-31', late)).toEqual(['云峰镇集体经济联合总社 1/1']);
    expect(await brokenRights(world)).toEqual([]);
  });
});
