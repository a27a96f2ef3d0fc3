import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { drawSample } from '../../server/oversight/index.js';
import { oversightInvariants } from '../../server/oversight/rules/invariants.js';
import { drawByMoney, populationDigest } from '../../server/oversight/rules/sampling.js';
import { askingIn } from '../world/asking.js';
import { allocated, approvedClaim, paid, receivedDocument, released, standingProject, subsidyClaimOf } from '../world/funds.js';
import { cangxi, jinling, shiling } from '../world/people.js';
import { standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  ask = askingIn(world);
  for (const originalFen of ['100', '2500000', '40000000', '999999']) await standingAsset(world, { originalFen });
  await standingAsset(world, { class: 'OPERATIONAL', originalFen: '5000000' });
  await standingAsset(world, { state: 'DISPOSED' });
  const { lineId } = await receivedDocument(world, { amount: 500_000_000n });
  const projectId = await standingProject(world);
  const allocationId = await allocated(world, lineId, projectId, 90_000_000n);
  await released(world, allocationId, 90_000_000n);
  for (const fen of [1_000n, 20_000n, 300_000n])
    await paid(world, await approvedClaim(world, subsidyClaimOf(projectId, fen)), allocationId, fen);
});
afterAll(() => world.close());

const sampleOf = `mutation ($input: DrawSampleInput!) { drawSample(input: $input) { id populationCount populationAmount populationSha256 seed size filter drawnBy { name }
  items(first: 50) { totalCount nodes { rank subjectId amount rankHash precedingAmount hits name asset { code } project { name } } } } }`;
const asked = { placeCode: cangxi, population: 'ASSETS', by: 'MONEY', seed: '彩票第23045期', size: 3 };

describe('a drawn sample', () => {
  test('can be drawn again by anybody who has the population and the seed', async () => {
    const { data, code, reads } = await ask(sampleOf, { input: asked }, world.people.auditor);
    expect(code).toBeNull();
    expect(reads).toBeGreaterThan(0);
    const members = (
      await world.rows<{ id: string; fen: string }>(
        `select asset_id as id, original_fen as fen from asset_version where known_to is null and valid_to is null and state <> 'DISPOSED'`,
      )
    ).map(({ id, fen }) => ({ id, fen: BigInt(fen) }));
    const sample = data.drawSample;
    expect([sample.populationCount, sample.populationAmount, sample.populationSha256]).toEqual([5, '485000.99', populationDigest(members)]);
    const again = drawByMoney(members, asked.seed, asked.size);
    expect(sample.items.nodes.map(({ subjectId, hits }: { subjectId: string; hits: number }) => [subjectId, hits])).toEqual(
      again.map(({ id, hits }) => [id, hits]),
    );
    expect(sample.items.nodes[0]).toMatchObject({ rank: 1, rankHash: null, asset: { code: expect.any(String) }, project: null });
    expect(sample.drawnBy.name).toBe(world.people.auditor.personName);
  });
  test('stays as it was drawn, and fits its size', async () => {
    await expect(world.rows(`update audit_sample set seed = 'x'`)).rejects.toThrow(/stays as it was drawn/);
    await expect(world.rows('delete from audit_sample_item')).rejects.toThrow(/stays as it was drawn/);
    for (const { sql } of oversightInvariants) expect(await world.rows(sql)).toEqual([]);
  });
  test.each([
    ['PROJECTS', {}, 1, '1000000.00'],
    ['PAYMENTS', { amountFrom: '200.00' }, 2, '3200.00'],
    ['ASSETS', { assetClasses: ['OPERATIONAL'] }, 1, '50000.00'],
  ])('from %s with %j', async (population, filter, count, amount) => {
    const { data, code } = await ask(sampleOf, { input: { ...asked, population, by: 'COUNT', size: 1, filter } }, world.people.auditor);
    expect(code).toBeNull();
    expect(data.drawSample).toMatchObject({
      populationCount: count,
      populationAmount: amount,
      items: { totalCount: 1, nodes: [{ hits: 1, precedingAmount: null }] },
    });
  });
  test('is read in one statement, paged, by auditors and overseers alone', async () => {
    const list =
      '{ samples(first: 2, population: ASSETS) { totalCount nodes { id seed items(first: 1) { nodes { rank } pageInfo { hasNextPage } } } } }';
    const { data, reads } = await ask(list, {}, world.people.overseer);
    expect([data.samples.totalCount, reads]).toEqual([2, 1]);
    const one = await ask('query ($id: ID!) { sample(id: $id) { by } }', { id: data.samples.nodes[0].id }, world.people.auditor);
    expect([one.reads, one.data.sample.by]).toEqual([1, 'COUNT']);
    expect((await ask(list, {}, world.people.keeper)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect(await world.look(world.people.keeper, (em) => em.execute('select id from audit_sample'))).toEqual([]);
  });
});

describe('what is refused, in this order', () => {
  const draw = { placeCode: cangxi, population: 'ASSETS', by: 'COUNT', seed: 's', size: 2 } as const;
  test.each([
    ['SAMPLE_MUST_NOT_LIE_AHEAD', { asOf: '2023-06-02', filter: { projectYear: 2023 }, placeCode: '999999000000' }],
    ['SAMPLE_FILTER_MUST_FIT_POPULATION', { filter: { projectYear: 2023 }, placeCode: '999999000000' }],
    ['PLACE_MUST_EXIST', { placeCode: '999999000000' }],
    ['SAMPLE_PLACE_MUST_BE_IN_AREA', { placeCode: '510800000000' }],
    ['POPULATION_MUST_NOT_BE_EMPTY', { placeCode: jinling }],
    ['SAMPLE_MUST_NOT_EXCEED_POPULATION', { placeCode: shiling, size: 6 }],
  ])('%s', async (code, change) => {
    expect((await world.refusalOf(world.people.auditor, drawSample, { ...draw, ...change } as never)).code).toBe(code);
  });
  test.each([
    ['an empty seed', { seed: '' }],
    ['a seed with a line feed', { seed: 'a\nb' }],
    ['no size', { size: 0 }],
    ['too large a size', { size: 501 }],
    ['no place code', { placeCode: '苍溪' }],
  ])('input with %s', async (_, change) => {
    const { code } = await ask(sampleOf, { input: { ...asked, ...change } }, world.people.auditor);
    // The server turns it into INPUT_MUST_BE_WELL_FORMED on its way out.
    expect(code).toBe('BAD_USER_INPUT');
  });
  test('whoever is no auditor', async () => {
    expect((await ask(sampleOf, { input: asked }, world.people.overseer)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(sampleOf, { input: asked })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});
