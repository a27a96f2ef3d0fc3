import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setPolicy } from '../../server/policies/index.js';
import { askingIn } from '../world/asking.js';
import { brokenIncome, distributionIn, duesIn, earningAsset, lesseeIn, planOf, received, signedLease } from '../world/income.js';
import { cangxi, shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  ask = askingIn(world);
});
afterAll(async () => {
  expect(await brokenIncome(world)).toEqual([]);
  await world.close();
});

const plain = (input: object) =>
  JSON.parse(
    JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value / 100n}.${String(value % 100n).padStart(2, '0')}` : value)),
  );

describe('leases and income, as a client sees them', () => {
  test('a contract is signed, its rent received and taken back, and each list is one statement', async () => {
    const { shilingClerk, financeOfficer, auditor } = world.people;
    const { id, code } = await earningAsset(world, { originalFen: '10000000' });
    const signed = await ask(
      `mutation ($input: SignLeaseInput!) { signLease(input: $input) { id number rent totalDue totalReceived version lessee { kind } asset { code }
        dues(first: 2) { totalCount nodes { number periodFrom periodTo dueOn amount received outstanding } } } }`,
      {
        input: {
          ...{ assetId: id, kind: 'OPERATION', lesseePartyId: await lesseeIn(world), number: '苍租〔2023〕1号', signedOn: '2023-01-01' },
          ...{ beginsOn: '2023-01-01', endsOn: '2024-12-31', rent: '3333.33', rhythm: 'HALF_YEARLY', inAdvance: true, guaranteed: true },
        },
      },
      shilingClerk,
    );
    expect(signed.code).toBeNull();
    expect(signed.data.signLease).toMatchObject({
      rent: '3333.33',
      totalDue: '13333.32',
      totalReceived: '0.00',
      lessee: { kind: 'COMPANY' },
      asset: { code },
    });
    expect(signed.data.signLease.dues).toEqual({
      totalCount: 4,
      nodes: [
        {
          ...{ number: 1, periodFrom: '2023-01-01', periodTo: '2023-06-30', dueOn: '2023-01-01' },
          ...{ amount: '3333.33', received: '0.00', outstanding: '3333.33' },
        },
        {
          ...{ number: 2, periodFrom: '2023-07-01', periodTo: '2023-12-31', dueOn: '2023-07-01' },
          ...{ amount: '3333.33', received: '0.00', outstanding: '3333.33' },
        },
      ],
    });
    const leaseId = signed.data.signLease.id;
    const [due] = await duesIn(world, leaseId);
    const got = await ask(
      `mutation ($input: ReceiveIncomeInput!) { receiveIncome(input: $input) { id amount receivedOn due { outstanding } lease { totalReceived } by { name } } }`,
      {
        input: {
          ...{
            assetId: id,
            dueId: due?.id,
            kind: 'RENT',
            amount: '1000.00',
            payer: '红心果业',
            voucherNumber: '收甲',
            requestKey: 'income-key-1',
          },
        },
      },
      shilingClerk,
    );
    expect(got.data.receiveIncome).toMatchObject({
      ...{ amount: '1000.00', receivedOn: '2023-06-01', due: { outstanding: '2333.33' } },
      ...{ lease: { totalReceived: '1000.00' }, by: { name: '罗文书' } },
    });
    const back = await ask(
      `mutation ($input: ReverseIncomeInput!) { reverseIncome(input: $input) { amount reason reverses { id reversal { amount } } } }`,
      { input: { id: got.data.receiveIncome.id, reason: '入错账', requestKey: 'income-key-2' } },
      financeOfficer,
    );
    expect(back.data.reverseIncome).toEqual({
      ...{ amount: '-1000.00', reason: '入错账' },
      reverses: { id: got.data.receiveIncome.id, reversal: { amount: '-1000.00' } },
    });
    const lists = await ask(
      `query ($asset: ID!) { leases(filter: { assetId: $asset, open: true }) { totalCount nodes { number incomes { nodes { amount } } asset { leases { totalCount } } } } }`,
      { asset: id },
      auditor,
    );
    expect(lists.reads).toBe(1);
    expect(lists.data.leases.nodes[0]).toMatchObject({
      incomes: { nodes: [{ amount: '-1000.00' }, { amount: '1000.00' }] },
      asset: { leases: { totalCount: 1 } },
    });
    const incomes = await ask(
      `query ($asset: ID!) { incomes(filter: { assetId: $asset, receivedFrom: "2023-06-01", text: "收甲" }) { totalCount nodes { payer asset { name } } } }`,
      { asset: id },
      auditor,
    );
    expect([incomes.reads, incomes.data.incomes.totalCount]).toEqual([1, 1]);
    const closed = await ask(
      `mutation ($input: CloseLeaseInput!) { closeLease(input: $input) { closedOn closedReason totalDue dues { nodes { lapsedOn outstanding } } } }`,
      { input: { id: leaseId, version: 1, closedOn: '2023-05-31', reason: '协商解除' } },
      shilingClerk,
    );
    expect(closed.data.closeLease).toMatchObject({ closedOn: '2023-05-31', totalDue: '3333.33' });
    expect(closed.data.closeLease.dues.nodes.map(({ lapsedOn }: { lapsedOn: string | null }) => lapsedOn)).toEqual([
      ...[null, '2023-05-31', '2023-05-31', '2023-05-31'],
    ]);
  });

  test('what is in arrears is listed as of any day, with days', async () => {
    const { id } = await earningAsset(world);
    const dues = await duesIn(world, await signedLease(world, id));
    await received(world, id, { dueId: dues[0]?.id as string, amount: 250_00n, receivedOn: '2023-05-01' });
    const arrearsOn = async (asOf: string, more = '') => {
      const { data, reads } = await ask(
        `query ($asset: ID!, $asOf: LocalDate) { incomeArrears(asOf: $asOf, filter: { assetId: $asset ${more} }) { nodes { dueOn amount received outstanding days due { lease { number } } } } }`,
        { asset: id, asOf },
        world.people.auditor,
      );
      expect(reads).toBe(1);
      return data.incomeArrears.nodes.map(({ dueOn, received: got, outstanding, days }: Record<string, unknown>) => [
        dueOn,
        got,
        outstanding,
        days,
      ]);
    };
    expect(await arrearsOn('2023-03-31')).toEqual([]);
    expect(await arrearsOn('2023-04-01')).toEqual([['2023-03-31', '0.00', '1000.00', 1]]);
    expect(await arrearsOn('2023-07-01')).toEqual([
      ['2023-03-31', '250.00', '750.00', 92],
      ['2023-06-30', '0.00', '1000.00', 1],
    ]);
    expect(await arrearsOn('2023-07-01', ', daysMin: 92')).toHaveLength(1);
    expect(await arrearsOn('2023-07-01', ', daysMin: 93')).toHaveLength(0);
  });

  test('what an asset earned is one statement for a whole page, and nothing for the public', async () => {
    const { id } = await earningAsset(world, { originalFen: '300000' });
    await received(world, id, { amount: 40_00n, receivedOn: '2022-12-31' });
    const dues = await duesIn(world, await signedLease(world, id));
    await received(world, id, { dueId: dues[0]?.id as string, amount: 100_00n, receivedOn: '2023-05-01' });
    await distributionIn(world, 'PAID', id, 50_00n);
    const income = 'due received distributed undistributed arrears yearIncome yieldPercent';
    const source = `query ($id: ID!) { asset(id: $id) { name income { ${income} } former: income(asOf: "2022-12-31") { year ${income} } incomes { totalCount } distributions { nodes { state amount } } } }`;
    const { data, reads } = await ask(source, { id }, world.people.auditor);
    // The asset itself, and a statement for each of the two days that are asked about.
    expect(reads).toBe(3);
    expect(data.asset).toMatchObject({
      income: {
        ...{ due: '1000.00', received: '140.00', distributed: '50.00', undistributed: '90.00', arrears: '900.00' },
        ...{ yearIncome: '100.00', yieldPercent: '3.33' },
      },
      former: { year: 2022, due: '0.00', received: '40.00', arrears: '0.00', yearIncome: '40.00', yieldPercent: '1.33' },
      ...{ incomes: { totalCount: 2 }, distributions: { nodes: [{ state: 'PAID', amount: '50.00' }] } },
    });
    const page = await ask(`{ assets(first: 50) { nodes { id income { received } } } }`, {}, world.people.auditor);
    expect([page.reads, page.data.assets.nodes.length > 2]).toEqual([2, true]);
    const open = await ask(
      `query ($id: ID!) { asset(id: $id) { income { received } incomes { totalCount } distributions { nodes { amount shares { recipient } } } } }`,
      { id },
    );
    expect(open.data.asset).toEqual({
      income: null,
      incomes: { totalCount: 0 },
      distributions: { nodes: [{ amount: '50.00', shares: [] }] },
    });
  });

  test('yields are listed with those below the county’s least yield first', async () => {
    const { keeper, auditor } = world.people;
    const good = await earningAsset(world, { originalFen: '100000' });
    await received(world, good.id, { amount: 60_00n, receivedOn: '2023-02-01' });
    const poor = await earningAsset(world, { originalFen: '100000' });
    await received(world, poor.id, { amount: 59_99n, receivedOn: '2023-02-01' });
    const yields = async (filter = '') =>
      ask(
        `{ assetYields(year: 2023, filter: { placeCode: "${shiling}" ${filter} }, first: 100) { totalCount nodes { id yieldPercent minPercent belowMin yearIncome originalValue asset { name } } } }`,
        {},
        auditor,
      );
    const of = (answer: Awaited<ReturnType<typeof yields>>, id: string) =>
      answer.data.assetYields.nodes.find((node: { id: string }) => node.id === id);
    expect(of(await yields(), good.id)).toMatchObject({ yieldPercent: '6.00', minPercent: null, belowMin: false });
    await world.perform(keeper, setPolicy, {
      ...{
        key: 'asset.yield.min',
        scopeCode: cangxi,
        reason: '示例',
        value: { percent: '6.00' },
        validFrom: '2023-01-01',
        basis: '苍溪县规定（示例）',
      },
    });
    const listed = await yields();
    expect(listed.reads).toBe(1);
    expect(of(listed, good.id)).toMatchObject({ yieldPercent: '6.00', minPercent: '6.00', belowMin: false, yearIncome: '60.00' });
    expect(of(listed, poor.id)).toMatchObject({ yieldPercent: '6.00', belowMin: true });
    const flags = listed.data.assetYields.nodes.map(({ belowMin }: { belowMin: boolean }) => belowMin);
    expect(flags).toEqual([...flags].sort((one, other) => Number(other) - Number(one)));
    expect(of(await yields(', belowMin: true'), good.id)).toBeUndefined();
  });

  test('a distribution says what may be done with it, and why the rest may not', async () => {
    const { shilingClerk, yunfengReviewer, jinlingClerk } = world.people;
    const { id } = await earningAsset(world);
    await received(world, id, { amount: 100_00n });
    const drafted = await ask(
      `mutation ($input: DraftDistributionInput!) { draftDistribution(input: $input) { id state amount shares { use recipient amount } acts { nodes { move by { name } } } } }`,
      { input: { ...plain(planOf(id, 100_00n)), requestKey: 'distribution-key' } },
      shilingClerk,
    );
    expect(drafted.data.draftDistribution).toMatchObject({
      ...{ state: 'DRAFTED', amount: '100.00', acts: { nodes: [{ move: 'draftDistribution', by: { name: '罗文书' } }] } },
      shares: [
        { use: 'UPKEEP', amount: '10.00' },
        { use: 'VILLAGE_WELFARE', amount: '90.00' },
      ],
    });
    const distributionId = drafted.data.draftDistribution.id;
    const decided = await ask(
      `mutation ($input: DecideDistributionInput!) { decideDistribution(input: $input) { state availableMoves { move allowed refusal { code } } } }`,
      { input: { id: distributionId, version: 1, decisionRecord: '狮议1', decidedOn: '2023-06-01', requestKey: 'decide-key' } },
      shilingClerk,
    );
    expect(decided.code).toBeNull();
    const source = `{ distributions(filter: { placeCode: "${shiling}", states: [DECIDED] }) { nodes { id decisionRecord notices { totalCount } availableMoves { move allowed refusal { code } } } } }`;
    const { data, reads } = await ask(source, {}, yunfengReviewer);
    // The list, and three for the facts of all its rows.
    expect(reads).toBe(4);
    const [row] = data.distributions.nodes;
    const codes = Object.fromEntries(
      row.availableMoves.map(({ move, refusal }: { move: string; refusal: { code: string } | null }) => [move, refusal?.code ?? null]),
    );
    expect(codes).toEqual({
      decideDistribution: 'MOVE_MUST_FIT_STATE',
      reviewDistribution: 'NOTICE_MUST_BE_PUBLISHED',
      returnDistribution: null,
      fileDistribution: 'MOVE_MUST_FIT_STATE',
      payDistribution: 'MOVE_MUST_FIT_STATE',
      withdrawDistribution: 'ROLE_MUST_FIT_MOVE',
    });
    const hidden = await ask(`query ($id: ID!) { distribution(id: $id) { id } }`, { id: distributionId }, jinlingClerk);
    expect(hidden.data.distribution).toBeNull();
    const forbidden = await ask(
      `mutation ($input: ReviewDistributionInput!) { reviewDistribution(input: $input) { id } }`,
      { input: { id: distributionId, version: 2, requestKey: 'review-key' } },
      shilingClerk,
    );
    expect(forbidden.code).not.toBeNull();
  });
});
