import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadHistory, replayed } from '../../server/assets/index.js';
import { closeLease, receiveIncome, reverseIncome, signLease } from '../../server/stewardship/index.js';
import { brokenIncome, closedLease, duesIn, earningAsset, lesseeIn, received, signedLease } from '../world/income.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(async () => {
  expect(await brokenIncome(world)).toEqual([]);
  await world.close();
});

const leaseOf = async (assetId: string, change: object = {}) => ({
  ...{ assetId, kind: 'LEASE' as const, lesseePartyId: await lesseeIn(world), number: `约${Math.random()}`, signedOn: '2022-12-20' },
  ...{ beginsOn: '2023-01-01', endsOn: '2023-12-31', rent: 100_00n, rhythm: 'YEARLY' as const, inAdvance: true, guaranteed: false },
  ...change,
});
const operatorsOf = async (assetId: string) =>
  (
    await world.rows<{ from: string; to: string | null; party: string }>(
      `select held.valid_from::text as from, held.valid_to::text as to, holder.party_id as party from asset_right held
       join asset_right_holder holder on holder.right_id = held.id where held.asset_id = ? and held.kind = 'OPERATE' and held.known_to is null order by 1`,
      [assetId],
    )
  ).map(({ from, to, party }) => [from, to, party]);

describe('a contract over an asset', () => {
  test('writes what falls due and passes the right to operate for its term; closing it early gives the right back', async () => {
    const { id, parties } = await earningAsset(world);
    const lessee = await lesseeIn(world);
    const leaseId = await signedLease(world, id, { lesseePartyId: lessee });
    expect((await duesIn(world, leaseId)).map(({ due_on, amount_fen }) => [due_on, amount_fen])).toEqual([
      ['2023-03-31', '100000'],
      ['2023-06-30', '100000'],
      ['2023-09-30', '100000'],
      ['2023-12-31', '100000'],
    ]);
    const owner = parties[0] as string;
    expect(await operatorsOf(id)).toEqual([
      ['2022-01-01', '2022-12-31', owner],
      ['2023-01-01', '2023-12-31', lessee],
      ['2024-01-01', null, owner],
    ]);
    await closedLease(world, leaseId, '2023-05-15');
    expect((await duesIn(world, leaseId)).map(({ due_on, lapsed_on }) => [due_on, lapsed_on])).toEqual([
      ['2023-03-31', null],
      // The quarter that was running stays due.
      ['2023-06-30', null],
      ['2023-09-30', '2023-05-15'],
      ['2023-12-31', '2023-05-15'],
    ]);
    expect(await operatorsOf(id)).toEqual([
      ['2022-01-01', '2022-12-31', owner],
      ['2023-01-01', '2023-05-15', lessee],
      ['2023-05-16', '2023-12-31', owner],
      ['2024-01-01', null, owner],
    ]);
    const events = await world.rows<{ kind: string; changes: never }>(
      'select kind, changes from asset_event where asset_id = ? order by number',
      [id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['FORMED', 'RIGHTS_CONFIRMED', 'LEASED', 'LEASE_CLOSED']);
    const again = replayed(events.map(({ changes }) => changes)).right.length;
    expect((await world.look(world.people.auditor, (em) => loadHistory(em, id))).right).toHaveLength(again);
  });

  test('must not overlap another; the next one may begin the day after', async () => {
    const { id } = await earningAsset(world);
    const { shilingClerk } = world.people;
    const first = await signedLease(world, id);
    expect(
      await world.refusalOf(shilingClerk, signLease, await leaseOf(id, { beginsOn: '2023-12-31', endsOn: '2024-12-30' })),
    ).toMatchObject({
      code: 'LEASE_MUST_NOT_OVERLAP',
    });
    await signedLease(world, id, { beginsOn: '2024-01-01', endsOn: '2024-12-31', kind: 'OPERATION' });
    // A share in the asset is no use of it and may stand beside.
    await signedLease(world, id, { kind: 'SHAREHOLDING', rent: 0n });
    await closedLease(world, first, '2023-05-31');
    await world.perform(shilingClerk, signLease, await leaseOf(id, { beginsOn: '2023-06-01', endsOn: '2023-12-31' }));
    const held = (await operatorsOf(id)).map(([from, to]) => [from, to]);
    expect(held).toEqual([
      ['2022-01-01', '2022-12-31'],
      ['2023-01-01', '2023-05-31'],
      ['2023-06-01', '2023-12-31'],
      ['2024-01-01', '2024-12-31'],
      ['2025-01-01', null],
    ]);
  });

  test('is refused for what it lacks', async () => {
    const { shilingClerk, jinlingClerk } = world.people;
    const { id } = await earningAsset(world);
    const refused = async (change: object, asset = id) =>
      (await world.refusalOf(shilingClerk, signLease, await leaseOf(asset, change))).code;
    expect(await refused({}, (await earningAsset(world, { state: 'REGISTERED' })).id)).toBe('LEASED_ASSET_MUST_BE_CONFIRMED');
    expect(await refused({}, (await earningAsset(world, { class: 'PUBLIC_WELFARE' })).id)).toBe('ASSET_MUST_BE_OPERATIONAL');
    expect(await refused({}, (await earningAsset(world, { state: 'IN_DISPOSAL' })).id)).toBe('LEASED_ASSET_MUST_BE_IN_HAND');
    expect(await refused({ lesseePartyId: id })).toBe('PARTY_MUST_EXIST');
    expect(await refused({ beginsOn: '2023-01-01', endsOn: '2043-01-01' })).toBe('LEASE_MUST_NOT_LAST_TOO_LONG');
    expect(await refused({ assetVersion: 1 })).toBe('ASSET_VERSION_MUST_BE_CURRENT');
    const { number } = await leaseOf(id, { number: '唯一合同' });
    await signedLease(world, id, { number });
    const other = await earningAsset(world, { by: jinlingClerk });
    // The other village does not see this contract, yet the number is taken in the county.
    const lease = await leaseOf(other.id, { number, lesseePartyId: other.parties[0] });
    expect(await world.refusalOf(jinlingClerk, signLease, lease)).toMatchObject({ code: 'LEASE_NUMBER_MUST_BE_NEW', facts: { number } });
    expect((await world.refusalOf(jinlingClerk, signLease, await leaseOf(id))).code).toBe('ASSET_MUST_EXIST');
  });

  test('is closed once, between its signing and today, when nothing was received for periods ahead', async () => {
    const { shilingClerk, yunfengReviewer } = world.people;
    const { id } = await earningAsset(world);
    const leaseId = await signedLease(world, id);
    const close = { id: leaseId, version: 1, closedOn: '2023-05-31', reason: '退租' };
    const refused = async (change: object) => (await world.refusalOf(shilingClerk, closeLease, { ...close, ...change })).code;
    expect(await refused({ version: 7 })).toBe('LEASE_VERSION_MUST_BE_CURRENT');
    expect(await refused({ closedOn: '2023-06-02' })).toBe('LEASE_MUST_NOT_BE_CLOSED_AHEAD');
    expect(await refused({ closedOn: '2022-12-19' })).toBe('LEASE_MUST_NOT_BE_CLOSED_AHEAD');
    const [, , third] = await duesIn(world, leaseId);
    const prepaid = await received(world, id, { dueId: third?.id as string, amount: 400_00n });
    expect(await refused({})).toBe('PREPAID_RENT_MUST_BE_SETTLED');
    await world.perform(yunfengReviewer, reverseIncome, { id: prepaid, reason: '退还预收租金' });
    await closedLease(world, leaseId, '2023-05-31');
    expect(await refused({ version: 2 })).toBe('LEASE_MUST_BE_OPEN');
    expect(await refused({ id })).toBe('LEASE_MUST_EXIST');
    const late = { assetId: id, dueId: third?.id as string, kind: 'RENT' as const, amount: 1n, payer: '示例', voucherNumber: '迟1' };
    expect((await world.refusalOf(shilingClerk, receiveIncome, late)).code).toBe('INCOME_DUE_MUST_STAND');
  });

  test('that is not closed keeps its asset from being disposed of, even when its term is over', async () => {
    const { id } = await earningAsset(world);
    await signedLease(world, id, { beginsOn: '2022-01-01', endsOn: '2022-12-31', signedOn: '2022-01-01' });
    const { encumbrancesOfAssets } = await import('../../server/assets/index.js');
    const lying = await world.look(world.people.auditor, (em) => encumbrancesOfAssets(em, [id]));
    expect(lying.get(id)).toEqual({ openLeases: 1 });
  });
});
