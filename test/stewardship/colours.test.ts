import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { recordColourChecks } from '../../server/stewardship/index.js';
import { askingIn } from '../world/asking.js';
import { brokenIncome, duesIn, earningAsset, type LeaseChange, received, signedLease } from '../world/income.js';
import { cangxi, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
const named = new Map<string, string>();
beforeAll(async () => {
  world = await openWorld('2023-07-05');
  ask = askingIn(world);
  for (const [name, kept] of Object.entries(cases)) named.set(await stood(kept), name);
});
afterAll(async () => {
  expect(await brokenIncome(world)).toEqual([]);
  await world.close();
});

interface Kept {
  readonly state?: 'IDLE' | 'REVITALISING';
  readonly lease?: LeaseChange | null;
  /** On which days the dues of the first and the second quarter were received. */
  readonly paid?: readonly (string | null)[];
  /** Income of former years, still undistributed. */
  readonly former?: bigint;
  /** Of how many rounds of upkeep the first were done; null without a plan. */
  readonly rounds?: number | null;
}

// The second quarter of 2023 as it ended; each asset but the first has one thing out of order, the last ones two.
const cases = {
  good: {},
  idle: { state: 'IDLE' },
  revitalising: { state: 'REVITALISING' },
  withoutContract: { lease: null, paid: [] },
  rentShort: { paid: ['2023-04-01', null] },
  rentLate: { paid: ['2023-04-01', '2023-07-02'] },
  oldArrears: { paid: [null, '2023-06-30'] },
  shareWithoutDividend: { lease: { kind: 'SHAREHOLDING', rent: 0n, beginsOn: '2022-06-30', signedOn: '2022-06-30' }, paid: [] },
  undistributed: { former: 10_00n },
  withoutPlan: { rounds: null },
  roundMissed: { rounds: 1 },
  nothingPaid: { paid: [null, null] },
  all: { state: 'IDLE', lease: null, paid: [], former: 1_00n, rounds: 0 },
} as const satisfies Record<string, Kept>;

async function stood({ state, lease = {}, paid = ['2023-03-31', '2023-06-30'], former, rounds = 2 }: Kept): Promise<string> {
  const { id, parties } = await earningAsset(world, state ? { state } : {});
  const leaseId = lease && (await signedLease(world, id, lease));
  const dues = leaseId ? await duesIn(world, leaseId) : [];
  for (const [index, receivedOn] of paid.entries()) {
    if (receivedOn) await received(world, id, { dueId: dues[index]?.id as string, amount: 1_000_00n, receivedOn });
  }
  if (former) await received(world, id, { amount: former, receivedOn: '2022-11-30' });
  if (rounds === null) return id;
  const planId = newId();
  const by = world.people.shilingClerk.personId;
  await world.rows(
    `insert into upkeep_plan (id, asset_id, place_code, party_id, money_source, yearly_cost_fen, rhythm, duties, begins_on, recorded_by, recorded_at)
     values (?, ?, ?, ?, 'COLLECTIVE', 100000, 'QUARTERLY', '巡查维修（示例）', '2023-01-01', ?, now())`,
    [planId, id, shiling, parties[0], by],
  );
  for (const dueOn of ['2023-03-31', '2023-06-30'].slice(0, rounds)) {
    await world.rows(
      `insert into upkeep_record (id, plan_id, asset_id, place_code, due_on, done_on, cost_fen, done_by, proof, recorded_by, recorded_at)
       values (?, ?, ?, ?, ?, ?, 0, '示例', '照片', ?, now())`,
      [newId(), planId, id, shiling, dueOn, dueOn, by],
    );
  }
  return id;
}

const indicators = 'operation contract rent income distribution upkeep';
const coloursOf = async (quarter = 2, filter: object = {}) => {
  const { data, reads } = await ask(
    `query ($place: String!, $quarter: Int!, $filter: ColourFilter) { assetColours(placeCode: $place, year: 2023, quarter: $quarter, filter: $filter, first: 100) {
      nodes { id asset { code } ${indicators} abnormal colour } totalCount } }`,
    { place: yunfeng, quarter, filter },
    world.people.yunfengReviewer,
  );
  expect(reads).toBe(1);
  return Object.fromEntries(
    data.assetColours.nodes.map((node: Record<string, unknown>) => [
      named.get(node['id'] as string),
      `${node['colour']}: ${indicators.split(' ').filter((name) => node[name])}`,
    ]),
  );
};

describe('the three-colour check', () => {
  test('asks six things of every operational asset in use', async () => {
    expect(await coloursOf()).toEqual({
      good: 'GREEN: ',
      idle: 'YELLOW: operation',
      revitalising: 'GREEN: ',
      withoutContract: 'YELLOW: contract',
      rentShort: 'YELLOW: rent',
      rentLate: 'YELLOW: rent',
      oldArrears: 'YELLOW: income',
      shareWithoutDividend: 'YELLOW: rent',
      undistributed: 'YELLOW: distribution',
      withoutPlan: 'YELLOW: upkeep',
      roundMissed: 'YELLOW: upkeep',
      nothingPaid: 'RED: rent,income',
      all: 'RED: operation,contract,distribution,upkeep',
    });
    expect(Object.keys(await coloursOf(2, { colours: ['RED'] })).sort()).toEqual(['all', 'nothingPaid']);
    expect(Object.keys(await coloursOf(2, { indicator: 'upkeep' })).sort()).toEqual(['all', 'roundMissed', 'withoutPlan']);
    // At the end of March last year’s income had until the end of June; while a quarter runs, what is not due yet is no arrear.
    expect(await coloursOf(1)).toMatchObject({ undistributed: 'GREEN: ', oldArrears: 'YELLOW: rent', roundMissed: 'GREEN: ' });
    expect(await coloursOf(3)).toMatchObject({ good: 'GREEN: ', rentLate: 'GREEN: ', rentShort: 'YELLOW: income' });
  });

  test('is counted by colour and by indicator in one statement', async () => {
    const { data, reads } = await ask(
      `{ assetColourCounts(placeCode: "${cangxi}", year: 2023, quarter: 2) { assets green yellow red ${indicators} } }`,
      {},
      world.people.keeper,
    );
    expect(reads).toBe(1);
    expect(data.assetColourCounts).toEqual({
      ...{ assets: 13, green: 2, yellow: 9, red: 2 },
      ...{ operation: 2, contract: 2, rent: 4, income: 2, distribution: 2, upkeep: 3 },
    });
    const ahead = await ask(`{ assetColourCounts(placeCode: "${cangxi}", year: 2023, quarter: 4) { assets } }`, {}, world.people.keeper);
    expect(ahead.code).toBe('QUARTER_MUST_BE_OVER');
  });

  test('is filed once for each asset and quarter, and stays as it was filed', async () => {
    const { keeper, yunfengReviewer } = world.people;
    const quarter = { placeCode: yunfeng, year: 2023, quarter: 2 };
    expect((await world.refusalOf(yunfengReviewer, recordColourChecks, { ...quarter, placeCode: cangxi })).code).toBe(
      'COLOUR_CHECK_MUST_LIE_IN_AREA',
    );
    expect((await world.refusalOf(yunfengReviewer, recordColourChecks, { ...quarter, quarter: 3 })).code).toBe('QUARTER_MUST_BE_OVER');
    world.database.reset();
    const { id } = await world.perform(yunfengReviewer, recordColourChecks, quarter);
    expect(world.database.statements.filter((statement) => /into colour_check/.test(statement))).toHaveLength(1);
    const filings = () => world.rows('select green, yellow, red from colour_filing order by id');
    expect(await filings()).toEqual([{ green: 2, yellow: 9, red: 2 }]);

    // What was late is put right by a back-dated record; the file keeps what was known, the colour of today moves on.
    const rentShort = [...named].find(([, name]) => name === 'rentShort')?.[0] as string;
    const due = (await world.rows<{ id: string }>(`select id from income_due where asset_id = ? and due_on = '2023-06-30'`, [rentShort]))[0]
      ?.id as string;
    await received(world, rentShort, { dueId: due, amount: 1_000_00n, receivedOn: '2023-06-30' });
    expect(await coloursOf()).toMatchObject({ rentShort: 'GREEN: ' });
    named.set(await stood({}), 'late');
    await world.perform(keeper, recordColourChecks, { ...quarter, placeCode: cangxi });
    expect(await filings()).toEqual([
      { green: 2, yellow: 9, red: 2 },
      { green: 1, yellow: 0, red: 0 },
    ]);
    const source = `query ($asset: ID!) { colourChecks(filter: { assetId: $asset }) { nodes { year quarter colour rent filing { id by { name } } asset { colourChecks { totalCount } } } } }`;
    const { data, reads } = await ask(source, { asset: rentShort }, keeper);
    expect(reads).toBe(1);
    expect(data.colourChecks.nodes).toEqual([
      {
        year: 2023,
        quarter: 2,
        colour: 'YELLOW',
        rent: true,
        filing: { id, by: { name: '王审核' } },
        asset: { colourChecks: { totalCount: 1 } },
      },
    ]);
    await expect(world.rows(`update colour_check set colour = 'GREEN', rent = false where colour = 'YELLOW'`)).rejects.toThrow(
      /never changed/,
    );
  });
});
