import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishNotice } from '../../server/notices/index.js';
import {
  amendDistribution,
  decideDistribution,
  draftDistribution,
  fileDistribution,
  payDistribution,
  receiveIncome,
  returnDistribution,
  reverseIncome,
  reviewDistribution,
  withdrawDistribution,
} from '../../server/stewardship/index.js';
import { brokenIncome, distributionIn, duesIn, earningAsset, noticeOf, planOf, received, signedLease, versionOf } from '../world/income.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(async () => {
  expect(await brokenIncome(world)).toEqual([]);
  await world.close();
});

const eventsOf = async (id: string) =>
  (await world.rows<{ kind: string }>('select kind from asset_event where asset_id = ? order by number', [id])).map(({ kind }) => kind);

describe('income', () => {
  test('answers what is due, in parts and back-dated, never more than is due', async () => {
    const { shilingClerk } = world.people;
    const { id } = await earningAsset(world);
    const [first] = await duesIn(world, await signedLease(world, id));
    const dueId = first?.id as string;
    await received(world, id, { dueId, amount: 600_00n, receivedOn: '2023-04-03' });
    const over = { assetId: id, dueId, kind: 'RENT' as const, amount: 400_01n, payer: '示例', voucherNumber: '超1' };
    expect(await world.refusalOf(shilingClerk, receiveIncome, over)).toMatchObject({
      code: 'INCOME_MUST_FIT_DUE',
      facts: { outstanding: '400.00', amount: '400.01' },
    });
    await received(world, id, { dueId, amount: 400_00n });
    expect((await world.refusalOf(shilingClerk, receiveIncome, { ...over, amount: 1n })).code).toBe('INCOME_MUST_FIT_DUE');
    expect((await world.refusalOf(shilingClerk, receiveIncome, { ...over, dueId: id })).code).toBe('INCOME_DUE_MUST_EXIST');
    expect((await world.refusalOf(shilingClerk, receiveIncome, { ...over, receivedOn: '2023-06-02' })).code).toBe(
      'INCOME_MUST_NOT_LIE_AHEAD',
    );
    expect(await eventsOf(id)).toEqual(['FORMED', 'RIGHTS_CONFIRMED', 'LEASED', 'INCOME_RECEIVED', 'INCOME_RECEIVED']);
  });

  test('comes from operational assets only, once for each voucher of the county', async () => {
    const { shilingClerk, jinlingClerk } = world.people;
    const road = await earningAsset(world, { class: 'PUBLIC_WELFARE' });
    const free = { assetId: road.id, kind: 'OTHER' as const, amount: 1n, payer: '示例', voucherNumber: '唯1' };
    expect((await world.refusalOf(shilingClerk, receiveIncome, free)).code).toBe('ASSET_MUST_BE_OPERATIONAL');
    const { id } = await earningAsset(world);
    await received(world, id, { voucherNumber: '唯1' });
    const other = await earningAsset(world, { by: jinlingClerk });
    expect((await world.refusalOf(jinlingClerk, receiveIncome, { ...free, assetId: other.id })).code).toBe('VOUCHER_MUST_BE_NEW');
  });

  test('is taken back whole by another, once, and never what is laid out', async () => {
    const { shilingClerk, yunfengReviewer, financeOfficer } = world.people;
    const { id } = await earningAsset(world);
    const kept = await received(world, id, { amount: 300_00n });
    const own = await world.perform(yunfengReviewer, receiveIncome, {
      ...{ assetId: id, kind: 'SALE', amount: 200_00n, payer: '示例', voucherNumber: '镇1' },
    });
    const reason = '重复入账';
    expect((await world.refusalOf(yunfengReviewer, reverseIncome, { id: own.id, reason })).code).toBe('INCOME_MUST_BE_REVERSED_BY_ANOTHER');
    await world.perform(shilingClerk, draftDistribution, planOf(id, 250_00n));
    expect(await world.refusalOf(yunfengReviewer, reverseIncome, { id: kept, reason })).toMatchObject({
      code: 'INCOME_MUST_NOT_BE_DISTRIBUTED',
      facts: { amount: '300.00', available: '250.00' },
    });
    const back = await world.perform(financeOfficer, reverseIncome, { id: own.id, reason });
    for (const again of [own.id, back.id]) {
      expect((await world.refusalOf(financeOfficer, reverseIncome, { id: again, reason })).code).toBe('INCOME_MUST_STAND');
    }
    expect((await world.refusalOf(financeOfficer, reverseIncome, { id, reason })).code).toBe('INCOME_MUST_EXIST');
    expect(await world.rows('select sum(amount_fen)::text as fen from income where asset_id = ?', [id])).toEqual([{ fen: '30000' }]);
  });

  test('is never altered in the database, nor distributed beyond what came in', async () => {
    await expect(world.rows('update income set amount_fen = 1')).rejects.toThrow(/never changed/);
    await expect(world.rows('delete from income')).rejects.toThrow(/never changed/);
    await expect(world.rows('update distribution set amount_fen = amount_fen * 100')).rejects.toThrow(/distribut/);
    await expect(world.rows(`update distribution_share set amount_fen = amount_fen + 1`)).rejects.toThrow(/shares of distribution/);
  });
});

describe('a distribution', () => {
  test('goes from the draft to the payment through decision, notice, review and record', async () => {
    const { id } = await earningAsset(world);
    await received(world, id, { amount: 1000_03n });
    const distribution = await distributionIn(world, 'PAID', id, 1000_03n);
    const [row] = await world.rows('select state, paid_on::text, voucher_number from distribution where id = ?', [distribution]);
    expect(row).toMatchObject({ state: 'PAID', paid_on: world.clock.today() });
    expect((await eventsOf(id)).at(-1)).toBe('INCOME_DISTRIBUTED');
    const acts = await world.rows<{ move: string }>('select move from distribution_act where distribution_id = ? order by id', [
      distribution,
    ]);
    expect(acts.map(({ move }) => move)).toEqual([
      ...['draftDistribution', 'decideDistribution', 'reviewDistribution', 'fileDistribution', 'payDistribution'],
    ]);
  });

  test('stays within what was received and is not laid out; a withdrawn one frees its amount', async () => {
    const { shilingClerk } = world.people;
    const { id } = await earningAsset(world);
    expect(await world.refusalOf(shilingClerk, draftDistribution, planOf(id, 1n * 10n))).toMatchObject({ facts: { available: '0.00' } });
    await received(world, id, { amount: 100_00n, receivedOn: '2022-12-31' });
    const first = await distributionIn(world, 'DECIDED', id, 60_00n);
    expect(await world.refusalOf(shilingClerk, draftDistribution, planOf(id, 40_01n))).toMatchObject({
      code: 'DISTRIBUTION_MUST_NOT_EXCEED_INCOME',
      facts: { available: '40.00', amount: '40.01' },
    });
    const second = await distributionIn(world, 'DRAFTED', id, 40_00n);
    const { year, amount, shares } = planOf(id, 100_00n);
    const amend = { id: second, version: await versionOf(world, second), year, amount, shares };
    expect(await world.refusalOf(shilingClerk, amendDistribution, amend)).toMatchObject({ facts: { available: '40.00' } });
    await world.perform(shilingClerk, withdrawDistribution, { id: first, version: await versionOf(world, first), reason: '村民要求重议' });
    await world.perform(shilingClerk, amendDistribution, amend);
    expect(
      await world.rows('select count(*)::int as shares, sum(amount_fen)::text as fen from distribution_share where distribution_id = ?', [
        second,
      ]),
    ).toEqual([{ shares: 2, fen: '10000' }]);
    expect((await world.refusalOf(shilingClerk, amendDistribution, amend)).code).toBe('DISTRIBUTION_VERSION_MUST_BE_CURRENT');
    const stale = { ...amend, id: first, version: await versionOf(world, first) };
    expect((await world.refusalOf(shilingClerk, amendDistribution, stale)).code).toBe('DISTRIBUTION_MUST_BE_OPEN');
    expect((await world.refusalOf(shilingClerk, amendDistribution, { ...amend, id })).code).toBe('DISTRIBUTION_MUST_EXIST');
  });

  test('waits for its notice, and after a return for a new one', async () => {
    const { shilingClerk, yunfengReviewer, yunfengOfficer, keeper } = world.people;
    const { id } = await earningAsset(world);
    await received(world, id, { amount: 100_00n });
    const distribution = await distributionIn(world, 'DECIDED', id, 100_00n);
    const seen = async () => ({ id: distribution, version: await versionOf(world, distribution) });
    const refused = async () => (await world.refusalOf(yunfengReviewer, reviewDistribution, await seen())).code;
    expect(await refused()).toBe('NOTICE_MUST_BE_PUBLISHED');
    await world.perform(shilingClerk, publishNotice, noticeOf(distribution));
    expect(await refused()).toBe('NOTICE_MUST_BE_OVER');
    world.clock.moveTo('2023-08-01');
    await world.perform(yunfengReviewer, reviewDistribution, await seen());
    await world.perform(yunfengOfficer, returnDistribution, { ...(await seen()), reason: '用途需要细化' });
    const decision = { decisionRecord: '狮岭村议〔2023〕9号', decidedOn: '2023-07-01' };
    await world.perform(shilingClerk, decideDistribution, { ...(await seen()), ...decision });
    expect(await refused()).toBe('NOTICE_MUST_BE_PUBLISHED');
    await world.perform(shilingClerk, publishNotice, noticeOf(distribution));
    world.clock.moveTo('2023-08-20');
    await world.perform(yunfengReviewer, reviewDistribution, await seen());
    await world.perform(keeper, fileDistribution, { ...(await seen()), filingNumber: '苍收备〔2023〕7号' });
    const pay = async (change: object) =>
      (await world.refusalOf(shilingClerk, payDistribution, { ...(await seen()), voucherNumber: '付后1', ...change })).code;
    expect(await pay({ paidOn: '2023-08-19' })).toBe('DISTRIBUTION_MUST_BE_PAID_AFTER_FILING');
    expect(await pay({ paidOn: '2023-08-21' })).toBe('DISTRIBUTION_MUST_BE_PAID_AFTER_FILING');
    await world.rows(`update distribution set voucher_number = '付重1' where state = 'PAID'`);
    expect(await pay({ voucherNumber: '付重1' })).toBe('VOUCHER_MUST_BE_NEW');
    await world.perform(shilingClerk, payDistribution, { ...(await seen()), voucherNumber: '付后1' });
    expect(await pay({})).toBe('MOVE_MUST_FIT_STATE');
  });

  test('is decided on a day that has come', async () => {
    const { id } = await earningAsset(world);
    await received(world, id, { amount: 10_00n });
    const distribution = await distributionIn(world, 'DRAFTED', id, 10_00n);
    const decision = { id: distribution, version: 1, decisionRecord: '议1', decidedOn: '2099-01-01' };
    expect((await world.refusalOf(world.people.shilingClerk, decideDistribution, decision)).code).toBe(
      'DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD',
    );
  });
});
