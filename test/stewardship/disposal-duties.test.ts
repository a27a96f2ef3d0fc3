import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  approveDisposal,
  consentDisposal,
  requestDisposal,
  reviewDisposal,
  valueDisposal,
  voteDisposal,
  withdrawDisposal,
} from '../../server/stewardship/index.js';
import { brokenDisposals, requestOf, substituteFor, valuationOf, versionOf, voteOf } from '../world/disposal.js';
import { standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-05-08');
});
afterAll(() => world.close());

const at = async (id: string) => ({ id, version: await versionOf(world, id) });
const broken = () => brokenDisposals(world);

describe('nobody has two parts in a disposal', () => {
  test('who requested does not review, and who stands in for them neither; another officer does', async () => {
    const { yunfengReviewer, yunfengOfficer, shilingClerk } = world.people;
    const asset = await standingAsset(world);
    const { id } = await world.perform(yunfengReviewer, requestDisposal, requestOf(world, asset));
    await world.perform(shilingClerk, valueDisposal, { ...(await at(id)), ...valuationOf(world) });
    await world.perform(shilingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world) });
    const own = await world.refusalOf(yunfengReviewer, reviewDisposal, await at(id));
    expect([own.code, own.zh]).toEqual(['DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER', expect.stringContaining('申请处置')]);
    expect((await world.refusalOf(shilingClerk, withdrawDisposal, { ...(await at(id)), reason: '重新考虑' })).code).toBe(
      'DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER',
    );
    await world.perform(yunfengOfficer, reviewDisposal, await at(id));
    expect(await broken()).toEqual([]);
  });

  test('a circle of substitutes is one person', async () => {
    const { yunfengOfficer, jinlingClerk, bailiReviewer, keeper, financeOfficer } = world.people;
    const asset = await standingAsset(world, { by: jinlingClerk });
    const { id } = await world.perform(jinlingClerk, requestDisposal, requestOf(world, asset));
    await world.perform(jinlingClerk, valueDisposal, { ...(await at(id)), ...valuationOf(world) });
    await world.perform(jinlingClerk, voteDisposal, { ...(await at(id)), ...voteOf(world) });
    await world.perform(bailiReviewer, reviewDisposal, await at(id));
    const standIn = await substituteFor(world, bailiReviewer, keeper);
    expect((await world.refusalOf(standIn, approveDisposal, { ...(await at(id)), documentNumber: '1号' })).code).toBe(
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    );
    expect((await world.refusalOf(keeper, approveDisposal, { ...(await at(id)), documentNumber: '1号' })).code).toBe(
      'DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER',
    );
    await world.rows('delete from substitution');
    await world.perform(keeper, approveDisposal, { ...(await at(id)), documentNumber: '苍农资〔2023〕9号' });
    const deputy = await substituteFor(world, yunfengOfficer, financeOfficer);
    await world.perform(deputy, consentDisposal, { ...(await at(id)), consentNumber: '苍财资〔2023〕2号' });
    expect(await broken()).toEqual([]);
    await world.rows('delete from substitution');
  });
});
