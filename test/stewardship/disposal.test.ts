import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moveAsset } from '../../server/assets/index.js';
import { loadHistory } from '../../server/assets/views/load-history.js';
import type { Act } from '../../server/audit/index.js';
import { setPolicy } from '../../server/policies/index.js';
import {
  type CompleteDisposal,
  completeDisposal,
  planUpkeep,
  rejectDisposal,
  requestDisposal,
  reviewDisposal,
  valueDisposal,
  voteDisposal,
  withdrawDisposal,
} from '../../server/stewardship/index.js';
import { brokenDisposals, disposalAt, requestOf, valuationOf, versionOf, voteOf } from '../world/disposal.js';
import { standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-05-08');
});
afterAll(() => world.close());

const at = async (id: string) => ({ id, version: await versionOf(world, id) });
const stateOf = async (assetId: string) =>
  (
    await world.rows<{ state: string }>('select state from asset_version where asset_id = ? and known_to is null and valid_to is null', [
      assetId,
    ])
  )[0]?.state;
const disposalOf = async (id: string) =>
  (await world.rows('select *, completed_on::text as gone from disposal where id = ?', [id]))[0] as Record<string, never>;
const proceeds = (change: Partial<CompleteDisposal> = {}) => ({
  ...{
    completedOn: world.clock.today(),
    proceeds: 400_01n,
    receivedOn: world.clock.today(),
    use: '投入村集体产业发展',
    voucherNumber: '记-2023-05-08',
  },
  ...change,
});
const broken = () => brokenDisposals(world);

describe('a disposal from request to proceeds', () => {
  test('ends the rights and duties the day before, takes the net value out, and shares the proceeds to the fen', async () => {
    const { keeper, shilingClerk } = world.people;
    const asset = await standingAsset(world, {
      owners: [
        ['VILLAGE_COLLECTIVE', '1/3'],
        ['TOWNSHIP_COLLECTIVE', '1/3'],
        ['STATE_ORGAN', '1/3'],
      ],
    });
    const plan = { moneySource: 'COLLECTIVE', yearlyCost: 0n, rhythm: 'YEARLY', duties: '巡查', beginsOn: '2023-01-01' } as const;
    await world.perform(shilingClerk, planUpkeep, { ...plan, assetId: asset.id, partyId: asset.parties[0] as string });
    const id = await disposalAt(world, asset, 'consented');
    expect(await stateOf(asset.id)).toBe('IN_DISPOSAL');
    world.clock.moveTo('2023-05-20');
    await world.perform(keeper, completeDisposal, { ...(await at(id)), ...proceeds() });

    expect(await stateOf(asset.id)).toBe('DISPOSED');
    const history = await world.look(keeper, (em) => loadHistory(em, asset.id));
    expect(history.right).toHaveLength(5);
    for (const { validTo } of [...history.right, ...history.duty]) expect(validTo).toBe('2023-05-19');
    const last = history.version.at(-1);
    expect([last?.validFrom, last?.content.netFen, last?.content.originalFen]).toEqual(['2023-05-20', '0', '10000000']);
    const disposal = await disposalOf(id);
    expect(disposal).toMatchObject({ state: 'COMPLETED', gone: '2023-05-20', collective: true });
    expect([disposal['proceeds_fen'], disposal['net_fen']].map(String)).toEqual(['40001', '10000000']);
    const shares = await world.rows<{ fen: string }>(
      'select amount_fen::text as fen from disposal_proceeds where disposal_id = ? order by amount_fen',
      [id],
    );
    expect(shares.map(({ fen }) => fen)).toEqual(['13333', '13334', '13334']);
    const acts = await world.rows<{ move: string; duty: string }>('select move, duty from disposal_act where disposal_id = ? order by id', [
      id,
    ]);
    expect(acts.map(({ move, duty }) => `${move} ${duty}`)).toEqual([
      'requestDisposal REQUEST',
      'valueDisposal REQUEST',
      'voteDisposal REQUEST',
      'reviewDisposal REVIEW',
      'approveDisposal APPROVE',
      'consentDisposal CONSENT',
      'completeDisposal APPROVE',
    ]);
    const events = await world.rows<{ kind: string }>('select kind from asset_event where asset_id = ? order by number', [asset.id]);
    expect(events.map(({ kind }) => kind).slice(2)).toEqual(['DISPOSAL_REQUESTED', 'DISPOSAL_APPROVED', 'DISPOSED']);
    const [kept] = await world.rows<{ on: string }>('select ends_on::text as on from upkeep_plan where asset_id = ?', [asset.id]);
    expect(kept?.on).toBe('2023-05-19');
    expect((await world.refusalOf(shilingClerk, requestDisposal, requestOf(world, asset))).code).toBe('MOVE_MUST_FIT_STATE');
    expect(await broken()).toEqual([]);
    world.clock.moveTo('2023-05-08');
  });

  test('a state asset goes without a vote, and what is lost brings nothing, with the reason', async () => {
    const { shilingClerk, keeper } = world.people;
    const asset = await standingAsset(world, { owners: [['TOWNSHIP_GOVERNMENT', '1']] });
    const id = await disposalAt(world, asset, 'valued', { kind: 'LOSS', condition: 'NATURAL_DAMAGE' });
    expect((await world.refusalOf(shilingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world) })).code).toBe(
      'VOTE_MUST_BE_OF_COLLECTIVE',
    );
    const other = await standingAsset(world, { owners: [['TOWNSHIP_GOVERNMENT', '1']] });
    const done = await disposalAt(world, other, 'consented', { kind: 'LOSS' }, ['voted']);
    const none = { proceeds: 0n, receivedOn: null, use: null, voucherNumber: null };
    const refused = await world.refusalOf(keeper, completeDisposal, { ...(await at(done)), ...proceeds(none) });
    expect(refused.code).toBe('PROCEEDS_MUST_BE_RECORDED');
    await world.perform(keeper, completeDisposal, { ...(await at(done)), ...proceeds({ ...none, noProceedsReason: '山洪冲毁，无残值' }) });
    expect(await disposalOf(done)).toMatchObject({ state: 'COMPLETED', no_proceeds_reason: '山洪冲毁，无残值' });
    expect(await broken()).toEqual([]);
  });
});

describe('what is refused, and leaves everything as it was', () => {
  test('a request: unconfirmed, leased, pledged, by a non-owner, a second one', async () => {
    const { shilingClerk, jinlingClerk, yunfengReviewer } = world.people;
    const refusal = async (asset: Parameters<typeof requestOf>[1], change = {}) =>
      (await world.refusalOf(shilingClerk, requestDisposal, requestOf(world, asset, change))).code;
    const unconfirmed = await standingAsset(world, { state: 'REGISTERED' });
    expect(await refusal(unconfirmed)).toBe('ASSET_MUST_BE_CONFIRMED');
    const pledged = await standingAsset(world);
    await world.rows(`update asset set pledged_until = '2023-12-31' where id = ?`, [pledged.id]);
    expect(await refusal(pledged)).toBe('ASSET_MUST_NOT_BE_PLEDGED');
    const leased = await standingAsset(world);
    await world.rows(
      `insert into lease (id, asset_id, place_code, kind, lessee_party_id, number, signed_on, begins_on, ends_on, rent_fen, rhythm, in_advance, guaranteed, recorded_by, recorded_at)
        values (gen_random_uuid(), ?, ?, 'LEASE', ?, '租〔2023〕1号', '2023-01-01', '2023-01-01', '2023-12-31', 100, 'YEARLY', true, false, ?, now())`,
      [leased.id, leased.placeCode, leased.parties[0], shilingClerk.personId],
    );
    expect(await refusal(leased)).toBe('ASSET_MUST_NOT_BE_LEASED');
    const asset = await standingAsset(world);
    expect(await refusal(asset, { partyId: pledged.parties[0] })).toBe('DISPOSER_MUST_OWN');
    expect(await refusal(asset, { partyId: asset.id })).toBe('PARTY_MUST_EXIST');
    expect(await refusal(asset, { requestedOn: '2023-05-09' })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect((await world.refusalOf(jinlingClerk, requestDisposal, requestOf(world, asset))).code).toBe('ASSET_MUST_EXIST');
    expect(await stateOf(asset.id)).toBe('OPERATING');
    const both = await Promise.allSettled([
      world.perform(shilingClerk, requestDisposal, requestOf(world, asset)),
      world.perform(yunfengReviewer, requestDisposal, requestOf(world, asset)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual([
      'DISPOSAL_MUST_BE_ONLY',
    ]);
    await expect(
      world.rows(
        `insert into disposal (id, asset_id, place_code, state, kind, condition, requested_by_party_id, requested_on, reason, collective, recorded_by, recorded_at)
        select gen_random_uuid(), asset_id, place_code, state, kind, condition, requested_by_party_id, requested_on, reason, collective, recorded_by, recorded_at from disposal where asset_id = ?`,
        [asset.id],
      ),
    ).rejects.toThrow(/disposal_open_once/);
  });

  test('steps: no valuation, a vote that does not carry, days out of order, a stale version', async () => {
    const { shilingClerk, yunfengReviewer, keeper } = world.people;
    const asset = await standingAsset(world);
    const id = await disposalAt(world, asset, 'requested');
    const vote = async (change = {}) =>
      (await world.refusalOf(shilingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world), ...change })).code;
    expect(await vote()).toBe('VALUATION_MUST_BE_MADE');
    expect((await world.refusalOf(yunfengReviewer, reviewDisposal, await at(id))).code).toBe('VALUATION_MUST_BE_MADE');
    const value = { ...(await at(id)), ...valuationOf(world) };
    expect((await world.refusalOf(shilingClerk, valueDisposal, { ...value, version: 9 })).code).toBe('DISPOSAL_VERSION_MUST_BE_CURRENT');
    expect((await world.refusalOf(shilingClerk, valueDisposal, { ...value, valuedOn: '2023-05-07' })).code).toBe('DISPOSAL_DAY_MUST_FIT');
    await world.perform(shilingClerk, valueDisposal, value);
    expect((await world.refusalOf(yunfengReviewer, reviewDisposal, await at(id))).code).toBe('VOTE_MUST_BE_HELD');
    expect(await vote({ votesFor: 31 })).toBe('VOTES_MUST_FIT');
    expect(await vote({ votesFor: 19 })).toBe('VOTE_MUST_CARRY');
    expect(await vote({ votedOn: '2023-05-09' })).toBe('DISPOSAL_DAY_MUST_FIT');
    expect(await vote({ id: asset.id })).toBe('DISPOSAL_MUST_EXIST');
    await world.perform(shilingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world), votesFor: 20 });
    await world.perform(yunfengReviewer, reviewDisposal, await at(id));
    const early = await world.refusalOf(keeper, completeDisposal, { ...(await at(id)), ...proceeds() });
    expect(early.code).toBe('MOVE_MUST_FIT_STATE');
    await world.perform(keeper, rejectDisposal, { ...(await at(id)), reason: '仍可维修使用' });
    expect([await stateOf(asset.id), (await disposalOf(id))['state']]).toEqual(['OPERATING', 'REJECTED']);
    expect(await broken()).toEqual([]);
  });

  test('completion: days, a sale without proceeds, and a pledge that came in between', async () => {
    const { keeper } = world.people;
    const asset = await standingAsset(world);
    const id = await disposalAt(world, asset, 'consented', { kind: 'AUCTION' });
    const complete = async (change: Partial<CompleteDisposal>) =>
      (await world.refusalOf(keeper, completeDisposal, { ...(await at(id)), ...proceeds(change) })).code;
    expect(await complete({ completedOn: '2023-05-07' })).toBe('DISPOSAL_DAY_MUST_FIT');
    expect(await complete({ receivedOn: '2023-05-09' })).toBe('DISPOSAL_DAY_MUST_FIT');
    expect(await complete({ proceeds: 0n, noProceedsReason: '流拍' })).toBe('SALE_MUST_BRING_PROCEEDS');
    expect(await complete({ noProceedsReason: '无' })).toBe('PROCEEDS_MUST_BE_EITHER');
    await world.rows(`update asset set pledged_until = '2023-12-31' where id = ?`, [asset.id]);
    expect(await complete({})).toBe('ASSET_MUST_NOT_BE_PLEDGED');
    expect([await stateOf(asset.id), (await disposalOf(id))['state']]).toEqual(['IN_DISPOSAL', 'FINANCE_APPROVED']);
    expect(await world.rows('select id from disposal_proceeds where disposal_id = ?', [id])).toEqual([]);
    expect(await broken()).toEqual([]);
  });
});

describe('back again', () => {
  test('a withdrawn disposal leaves the asset where it was, and another may be asked for', async () => {
    const { shilingClerk } = world.people;
    const asset = await standingAsset(world, { state: 'IDLE' });
    const id = await disposalAt(world, asset, 'consented', { kind: 'AUCTION' });
    world.clock.moveTo('2023-05-15');
    await world.perform(shilingClerk, withdrawDisposal, { ...(await at(id)), reason: '两次流拍' });
    expect(await stateOf(asset.id)).toBe('IDLE');
    const again = await world.perform(shilingClerk, requestDisposal, requestOf(world, asset, { requestedOn: '2023-05-15' }));
    expect((await disposalOf(again.id))['state']).toBe('REQUESTED');
    await world.perform(shilingClerk, withdrawDisposal, { ...(await at(again.id)), reason: '不再处置' });
    expect(await broken()).toEqual([]);
    world.clock.moveTo('2023-05-08');
  });

  test('the county’s policy of the day of request: no valuation, a simple majority', async () => {
    const { keeper, shilingClerk, yunfengReviewer } = world.people;
    const scope = { scopeCode: '510824000000', validFrom: '2023-05-08', basis: '县资产处置办法（示例）' };
    await world.perform(keeper, setPolicy, { ...scope, key: 'asset.valuation.required', value: { on: false } } as never);
    await world.perform(keeper, setPolicy, { ...scope, key: 'asset.vote.share.min', value: { percent: '50.00' } } as never);
    const asset = await standingAsset(world);
    const id = await disposalAt(world, asset, 'requested');
    await world.perform(shilingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world), votesFor: 15 });
    await world.perform(yunfengReviewer, reviewDisposal, await at(id));
    expect(await broken()).toEqual([]);
  });

  test('the books are seen to break', async () => {
    const { keeper } = world.people;
    const asset = await standingAsset(world);
    await disposalAt(world, asset, 'requested');
    await world.perform(
      keeper,
      async (act: Act) => {
        await moveAsset(act, { assetId: asset.id, move: 'dropDisposal', on: act.today, reason: '试' });
        return { id: asset.id, place: asset.placeCode };
      },
      {},
    );
    expect(await broken()).toEqual(['assetInDisposalHasOne']);
    await world.rows(`update disposal_act set duty = 'REVIEW' where move = 'valueDisposal'`);
    await world.rows(`update disposal_proceeds set amount_fen = amount_fen + 1`);
    await world.rows(`update disposal set completed_on = completed_on - 1, consented_on = consented_on - 1, approved_on = approved_on - 1, reviewed_on = reviewed_on - 1,
      valued_on = valued_on - 1, voted_on = voted_on - 1, requested_on = requested_on - 1 where state = 'COMPLETED'`);
    await world.rows(`update disposal set state = 'VALUED' where asset_id = ?`, [asset.id]);
    expect(await broken()).toEqual([
      'assetInDisposalHasOne',
      'disposedAssetHasNothingLeft',
      'proceedsMakeTheirSum',
      'nobodyHasTwoPartsInDisposal',
      'disposalActsLeadToItsState',
    ]);
    await standingAsset(world, { state: 'DISPOSED' });
    expect(await broken()).toContain('disposedAssetHasDisposal');
  });
});
