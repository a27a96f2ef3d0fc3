import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, askingIn } from '../world/asking.js';
import { disposalAt, requestOf } from '../world/disposal.js';
import { type StandingAsset, standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  ask = askingIn(world);
});
afterAll(() => world.close());

let keys = 0;
const key = () => {
  keys += 1;
  return `disposal-key-${keys}`;
};
type Viewer = Parameters<typeof ask>[2];
/** Sends one act and answers the disposal as it stands after it. */
async function act(verb: string, input: object, by: Viewer): Promise<Answer> {
  const type = `${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}Input`.replace(/^(Reject|Withdraw)/, 'Close');
  return ask(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { id version state asset { state } } }`,
    { input: { requestKey: key(), ...input } },
    by,
  );
}

describe('a disposal, as clients walk it', () => {
  let asset: StandingAsset;
  let id: string;

  test('every office makes its step; each answer shows the disposal after it', async () => {
    const { shilingClerk, yunfengReviewer, keeper, financeOfficer } = world.people;
    asset = await standingAsset(world);
    const asked = await act('requestDisposal', requestOf(world, asset, { kind: 'TRANSFER', condition: 'NO_BENEFIT' }), shilingClerk);
    expect(asked.code).toBeNull();
    expect(asked.data.requestDisposal).toMatchObject({ state: 'REQUESTED', version: 1, asset: { state: 'IN_DISPOSAL' } });
    id = asked.data.requestDisposal.id;
    const step = async (verb: string, given: object, by: Viewer) => {
      const [{ version }] = (await world.rows<{ version: number }>('select version from disposal where id = ?', [id])) as [
        { version: number },
      ];
      const { data, code } = await act(verb, { id, version, ...given }, by);
      return code ?? data[verb].state;
    };
    const day = '2023-06-01';
    const value = { valuation: '88000.50', valuationNumber: '川苍评〔2023〕12号', valuedBy: '评估所（示例）', valuedOn: day };
    const vote = { votesFor: 28, votesCast: 30, voteRecord: '会〔2023〕3号', votedOn: day };
    const done = { completedOn: day, proceeds: '90000.00', receivedOn: day, use: '村集体产业发展', voucherNumber: '记-8' };
    expect(await step('reviewDisposal', {}, yunfengReviewer)).toBe('VALUATION_MUST_BE_MADE');
    expect(await step('valueDisposal', value, shilingClerk)).toBe('VALUED');
    expect(await step('voteDisposal', { ...vote, votesFor: 12 }, shilingClerk)).toBe('VOTE_MUST_CARRY');
    expect(await step('voteDisposal', { ...vote, votesCast: 0 }, shilingClerk)).toBe('BAD_USER_INPUT');
    expect(await step('voteDisposal', vote, shilingClerk)).toBe('VOTED');
    expect(await step('reviewDisposal', {}, shilingClerk)).toBe('VERB_MUST_BE_PERMITTED');
    expect(await step('reviewDisposal', { opinion: '同意' }, yunfengReviewer)).toBe('TOWNSHIP_REVIEWED');
    expect(await step('approveDisposal', { documentNumber: '苍农资〔2023〕8号' }, keeper)).toBe('COUNTY_APPROVED');
    expect(await step('consentDisposal', {}, financeOfficer)).toBe('FINANCE_APPROVED');
    expect(await step('completeDisposal', { ...done, proceeds: '0' }, keeper)).toBe('SALE_MUST_BRING_PROCEEDS');
    expect(await step('completeDisposal', done, keeper)).toBe('COMPLETED');
  });

  test('one statement tells all of it; the asset knows its disposals', async () => {
    const { auditor } = world.people;
    const { data, code, reads } = await ask(
      `query ($id: ID!, $asset: ID!) { disposal(id: $id) { kind condition requestedBy { kind } isCollective valuation voteShare documentNumber proceeds netValue
          acts { move duty role by { name } toState } recipients { amount party { id } } attachments { totalCount } }
        asset(id: $asset) { state netValue rights { kind } disposals { totalCount nodes { state completedOn } } } }`,
      { id, asset: asset.id },
      auditor,
    );
    expect([code, reads]).toEqual([null, 2]);
    expect(data.disposal).toMatchObject({
      ...{ kind: 'TRANSFER', condition: 'NO_BENEFIT', isCollective: true, valuation: '88000.50', voteShare: '93.33', proceeds: '90000.00' },
      ...{
        netValue: '100000.00',
        requestedBy: { kind: 'VILLAGE_COLLECTIVE' },
        recipients: [{ amount: '90000.00', party: { id: asset.parties[0] } }],
      },
    });
    expect(data.disposal.acts.map(({ move, by }: { move: string; by: { name: string } }) => `${move} ${by.name}`)).toEqual([
      ...['requestDisposal 罗文书', 'valueDisposal 罗文书', 'voteDisposal 罗文书', 'reviewDisposal 王审核', 'approveDisposal 冯库管'],
      ...['consentDisposal 周预算', 'completeDisposal 冯库管'],
    ]);
    expect(data.asset).toEqual({
      ...{ state: 'DISPOSED', netValue: '0.00', rights: [] },
      disposals: { totalCount: 1, nodes: [{ state: 'COMPLETED', completedOn: '2023-06-01' }] },
    });
    const before = await ask(
      `query ($id: ID!) { asset(id: $id, asOf: "2023-05-31") { state netValue rights { kind } } }`,
      { id: asset.id },
      auditor,
    );
    expect(before.data.asset).toMatchObject({ state: 'OPERATING', netValue: '100000.00' });
    expect(before.data.asset.rights).toHaveLength(5);
  });
});

describe('lists of disposals', () => {
  const list = `query ($filter: DisposalFilter, $order: DisposalOrder, $first: Int) { disposals(filter: $filter, order: $order, first: $first) { totalCount
    nodes { id state availableMoves(allowed: true) { move asks } } } }`;
  const mine = `query { myDisposals { totalCount nodes { id state } } }`;

  test('what each office may do, as many statements for many disposals as for one', async () => {
    const { yunfengReviewer, keeper, shilingClerk, financeOfficer } = world.people;
    const ids: string[] = [];
    for (const stage of ['requested', 'voted', 'reviewed', 'approved', 'consented'] as const)
      ids.push(await disposalAt(world, await standingAsset(world), stage));
    const one = await ask(list, { first: 1 }, keeper);
    const many = await ask(list, { order: 'OLDEST', filter: { requestedFrom: '2023-06-01', openOn: '2023-06-01' } }, keeper);
    expect([one.reads, many.reads]).toEqual([3, 3]);
    const open = many.data.disposals.nodes as { id: string; availableMoves: { move: string }[] }[];
    expect(open.map(({ id }) => id)).toEqual(ids);
    const moves = open.map(({ availableMoves }) => availableMoves.map(({ move }) => move));
    expect(moves).toEqual([[], [], ['approveDisposal', 'rejectInCounty'], [], ['completeDisposal']]);
    const waiting = async (by: Viewer) => {
      const { data, code, reads } = await ask(mine, {}, by);
      expect([code, reads]).toEqual([null, 1]);
      return data.myDisposals.nodes.map((node: { id: string }) => ids.indexOf(node.id));
    };
    expect(await waiting(shilingClerk)).toEqual([0]);
    expect(await waiting(yunfengReviewer)).toEqual([0, 1]);
    expect(await waiting(keeper)).toEqual([2, 4]);
    expect(await waiting(financeOfficer)).toEqual([3]);
  });

  test('filters hold together; a neighbour, the public and the administrator see nothing', async () => {
    const { keeper, jinlingClerk, administrator, shilingClerk } = world.people;
    const count = async (filter: object, by: Viewer = keeper) => {
      const { data, code } = await ask(`query ($filter: DisposalFilter) { disposals(filter: $filter) { totalCount } }`, { filter }, by);
      return code ?? data.disposals.totalCount;
    };
    expect(await count({})).toBe(6);
    expect(
      await count({
        states: ['COMPLETED'],
        kinds: ['TRANSFER'],
        condition: 'NO_BENEFIT',
        completedFrom: '2023-06-01',
        completedTo: '2023-06-01',
      }),
    ).toBe(1);
    expect(await count({ completedTo: '2023-05-31' })).toBe(0);
    expect(await count({ requestedTo: '2023-05-31' })).toBe(0);
    expect(await count({ openOn: '2023-06-01' })).toBe(5);
    expect(await count({ placeCode: '510824102000' })).toBe(6);
    expect(await count({ placeCode: '510824126000' })).toBe(0);
    expect(await count({}, jinlingClerk)).toBe(0);
    expect(await count({}, administrator)).toBe(0);
    const hidden = await ask('query ($id: ID!) { disposal(id: $id) { id } }', { id: 'nonsense' }, shilingClerk);
    expect([hidden.data.disposal, hidden.code]).toEqual([null, null]);
    const nobody = await ask('query { disposals { totalCount } }');
    expect(nobody.code).toBe('SIGN_IN_MUST_COME_FIRST');
  });

  test('why a move is not to be made is told in both languages', async () => {
    const { shilingClerk } = world.people;
    const { data } = await ask(
      `query { disposals(filter: { states: [REQUESTED] }) { nodes { availableMoves { move zh allowed refusal { code message { zh en } } } } } }`,
      {},
      shilingClerk,
    );
    const moves = data.disposals.nodes[0].availableMoves as { move: string; allowed: boolean; refusal: { code: string } | null }[];
    expect(moves.find(({ move }) => move === 'voteDisposal')).toMatchObject({
      allowed: false,
      refusal: { code: 'VALUATION_MUST_BE_MADE' },
    });
    expect(moves.find(({ move }) => move === 'valueDisposal')).toMatchObject({ allowed: true, refusal: null });
    expect(moves.find(({ move }) => move === 'reviewDisposal')).toMatchObject({ refusal: { code: 'ROLE_MUST_FIT_MOVE' } });
  });
});
